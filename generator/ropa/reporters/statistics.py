"""How often each code was found."""

from collections import Counter

from ropa.diagnostics import Severity
from ropa.reporters.outcome import Outcome
from ropa.values import Value


class Tally(Value):
    """One code, with how often it was found."""

    code: str
    title: str
    severity: Severity
    """That of its worst finding."""
    count: int


def statistics(outcome: Outcome) -> tuple[Tally, ...]:
    """Return the codes that were found, the most frequent first, those of equal number by code."""
    from ropa.rules.pages import code_table  # noqa: PLC0415  most reports need no titles

    titles = {row.code: row.title for row in code_table()}
    count = Counter(found.code for found in outcome.checked.diagnostics)
    worst = {
        found.code: found.severity
        for severity in reversed(Severity)
        for found in outcome.checked.diagnostics
        if found.severity is severity
    }
    rows = (Tally(code, titles.get(code, ""), worst[code], number) for code, number in count.items())
    return tuple(sorted(rows, key=lambda row: (-row.count, row.code)))
