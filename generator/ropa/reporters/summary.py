"""The sentence under a report: how many findings, in how many files, on which day."""

from ropa.diagnostics import Severity
from ropa.reporters.outcome import Outcome


def summary(outcome: Outcome) -> str:
    """Return the counts, the files and the day; on a second line, what a comparison leaves out."""
    checked = outcome.checked
    waived = f", {len(checked.waived)} accepted by waivers" if checked.waived else ""
    files = counted(len(checked.loaded.documents), "file")
    told = f"{counts(outcome)}{waived} in {files}, as of {checked.loaded.register.day.isoformat()}"
    return "\n".join((told, *left_out(outcome)))


def counts(outcome: Outcome) -> str:
    """Return how many errors and warnings there are, and remarks if there are any."""
    return ", ".join(
        counted(outcome.number(severity), str(severity))
        for severity in Severity
        if severity is not Severity.INFO or outcome.number(severity)
    )


def left_out(outcome: Outcome) -> tuple[str, ...]:
    """Return the sentence on findings that are older than the change, if there are any."""
    before = outcome.since.before if outcome.since else 0
    if not before:
        return ()
    return (f"{counted(before, 'finding')} that {'was' if before == 1 else 'were'} there before {_are(before)} shown",)


def counted(number: int, word: str) -> str:
    """Return a number and its word, in the plural unless it is one."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def _are(number: int) -> str:
    return "is not" if number == 1 else "are not"
