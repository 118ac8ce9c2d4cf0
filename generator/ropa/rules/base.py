"""What a rule is: a page, a severity, the law behind it, and a function from the register to findings."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ropa.diagnostics import Diagnostic, Related, Severity, Span
from ropa.register import Register


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found at one place. Code and severity are the rule's, so a finding cannot misreport itself."""

    span: Span
    message: str
    """The fact, in lower case and without a full stop."""
    help: str
    """The remedy, in the imperative."""
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule."""

    code: str
    name: str
    """What is found, so that it reads well after "allow": `missing-retention`."""
    severity: Severity
    law: tuple[str, ...]
    since: str
    """The version that brought it."""
    page: str
    """The module's docstring: summary, why it matters, what is reported, what is accepted."""
    find: Callable[[Register], Iterator[Finding]]
    yields_to: tuple[str, ...] = ()
    """Rules that would say the same; where one of them speaks of the same place, this one is silent."""

    @property
    def title(self) -> str:
        """The first line of the page."""
        return self.page.strip().splitlines()[0].rstrip(".")

    def diagnose(self, register: Register) -> Iterator[Diagnostic]:
        """Yield the findings with the rule's code, severity and law on them."""
        for found in self.find(register):
            yield Diagnostic(self.code, self.severity, found.message, found.span, found.help, self.law, found.related)
