"""What a rule is: a page, a severity, the law behind it, and a function from the register to findings."""

from collections.abc import Callable, Iterator
from typing import Any

from ropa.diagnostics import Diagnostic, Pointer, Related, Severity, Span
from ropa.law import Fact
from ropa.model.lifecycle import Status
from ropa.register import Entry, Register, Stated
from ropa.register.once import once
from ropa.values import Value


class Finding(Value):
    """What a rule found at one place. Code and severity are the rule's, so a finding cannot misreport itself."""

    span: Span
    message: str
    """The fact, in lower case and without a full stop."""
    help: str
    """The remedy, in the imperative."""
    related: tuple[Related, ...] = ()
    about: Entry[Any] | Stated[Any] | None = None
    """The record or item concerned, when the place alone does not tell; precedence between rules looks at it."""
    rests_on: tuple[Fact, ...] = ()
    """Facts of law that the finding rests on; unless all of them are verified, it is at most a warning."""
    reasoned: bool = False
    """Whether the record gives reasons that the law lets count; it is then at most a warning."""

    @property
    def settled(self) -> bool:
        """Whether every fact of law behind it is verified."""
        return all(fact.provenance.settled for fact in self.rests_on)

    @property
    def topic(self) -> tuple[str, Pointer] | None:
        """File and route of what it is about."""
        if self.about is None:
            return None
        if isinstance(self.about, Stated):
            return self.about.entry.document.file, (*self.about.entry.prefix, *self.about.pointer)
        return self.about.document.file, self.about.prefix


class Rule(Value):
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
    """Rules that would say the same; where one of them speaks of the same place, or of the same record or item, or of
    one inside or around it, this one is silent."""
    awaits: tuple[str, ...] = ()
    """Kinds of reference on which its findings rest; where one of them leads nowhere, only REF01 speaks."""

    @property
    def title(self) -> str:
        """The first line of the page."""
        return self.page.strip().splitlines()[0].rstrip(".")

    def findings(self, register: Register) -> Iterator[tuple[Finding, Diagnostic]]:
        """Yield each finding, and the same with the rule's code, severity and law on it."""
        for found in self.find(register):
            severity = self._severity(register, found)
            yield found, Diagnostic(self.code, severity, found.message, found.span, found.help, self.law, found.related)

    def diagnose(self, register: Register) -> Iterator[Diagnostic]:
        """Yield the findings with the rule's code, severity and law on them."""
        yield from (diagnostic for _, diagnostic in self.findings(register))

    def _severity(self, register: Register, found: Finding) -> Severity:
        """An error rests on verified law and on what has begun; otherwise it is a warning."""
        milder = found.reasoned or not found.settled or found.span.file in planned_files(register)
        if self.severity is Severity.ERROR and milder:
            return Severity.WARNING
        return self.severity


@once
def planned_files(register: Register) -> frozenset[str]:
    """Return the files of records that are planned: a draft may still lack what the law wants on the first day."""
    kinds = (register.activities, register.engagements)
    return frozenset(
        entry.document.file
        for entries in kinds
        for entry in entries.values()
        if (life := entry.value.lifecycle) is not None and life.status is Status.PLANNED
    )
