"""What a report is made of: a check, and what its reader needs besides."""

from collections.abc import Mapping

from ropa.checking import Checked
from ropa.diagnostics import Diagnostic, Severity
from ropa.rules.shelves import page_address
from ropa.values import Value


class Since(Value):
    """The earlier state with which a check was compared."""

    revision: str
    """As the user named it."""
    commit: str
    before: int
    """How many findings were there before; they are not among those of the check."""


class Outcome(Value):
    """A check, and how it is to be told."""

    checked: Checked
    folder: str = ""
    """Folder of the register as a git host sees it: relative to the repository, with forward slashes."""
    since: Since | None = None
    changed: Mapping[str, frozenset[int]] | None = None
    """Lines that a change has touched, by file of the register; None if nobody asked."""
    strict: bool = False
    """Whether warnings make the check fail."""
    statistics: bool = False
    """Whether codes are counted instead of findings shown."""
    colour: bool = False
    """Whether the reader's terminal shows colours."""
    site: str | None = None
    """Address of the register site, without a slash at the end."""

    def path(self, file: str) -> str:
        """Return the path of a file of the register as a git host sees it."""
        return f"{self.folder}/{file}" if self.folder else file

    def page(self, code: str) -> str | None:
        """Return the address of the page on a code, if the register site is known."""
        return f"{self.site}/{page_address(code)}" if self.site else None

    def touched(self, found: Diagnostic) -> bool:
        """Tell whether a finding is on a line that the change has touched."""
        span = found.span
        lines = (self.changed or {}).get(span.file, frozenset())
        return any(line in lines for line in range(span.line, max(span.line, span.end_line) + 1))

    def number(self, severity: Severity) -> int:
        """Return how many findings are of this severity."""
        return sum(1 for found in self.checked.diagnostics if found.severity is severity)
