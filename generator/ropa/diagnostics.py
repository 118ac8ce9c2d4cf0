"""What is said about a register: a severity, a place, a sentence and a remedy."""

from enum import StrEnum

from ropa.values import Value

Pointer = tuple[str | int, ...]
"""The route to a value inside one file: keys and zero-based list positions, outermost first."""


class Severity(StrEnum):
    """How bad a finding is, worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Span(Value):
    """A stretch of one file, one-based; the end column is the one after the last character."""

    file: str
    """Path relative to the register, with forward slashes."""
    line: int
    column: int
    end_line: int
    end_column: int

    def __lt__(self, other: "Span") -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[str, int, int, int, int]:
        return (self.file, self.line, self.column, self.end_line, self.end_column)


class Related(Value):
    """A second place that explains a finding, such as the first of two equal keys."""

    span: Span
    message: str


class Diagnostic(Value):
    """One problem of the register, in the reader's words.

    The message starts in lower case, has no full stop and states the fact; `help` states the remedy.
    """

    code: str
    severity: Severity
    message: str
    span: Span
    help: str | None = None
    law: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()

    @property
    def order(self) -> tuple[Span, str, str]:
        """The key by which findings are sorted: place, code, sentence."""
        return (self.span, self.code, self.message)
