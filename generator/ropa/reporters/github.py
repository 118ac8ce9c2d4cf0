"""Findings as workflow commands of GitHub, which shows them as annotations beside the lines of a pull request."""

from collections.abc import Iterator

from ropa.diagnostics import Diagnostic, Severity
from ropa.reporters.outcome import Outcome
from ropa.reporters.summary import summary
from ropa.reporters.visible import harmless

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
WORST = tuple(Severity)


def report(outcome: Outcome) -> str:
    """Return one command per finding and a line with their number, ending in a line end.

    GitHub shows ten of a kind per step: those on lines of the change come first, then the worst.
    """

    def urgency(found: Diagnostic) -> tuple[bool, int]:
        return (not outcome.touched(found), WORST.index(found.severity))

    ordered = sorted(outcome.checked.diagnostics, key=urgency)
    return "\n".join([*(_command(outcome, found) for found in ordered), summary(outcome), ""])


def _command(outcome: Outcome, found: Diagnostic) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(outcome, found))
    return f"::{COMMANDS[found.severity]} {properties}::{_message(_told(found))}"


def _properties(outcome: Outcome, found: Diagnostic) -> Iterator[tuple[str, str]]:
    span = found.span
    yield "file", outcome.path(span.file)
    yield "line", str(span.line)
    yield "endLine", str(span.end_line)
    if span.line == span.end_line:  # GitHub refuses columns that stand on two lines
        yield "col", str(span.column)
        yield "endColumn", str(span.end_column)
    yield "title", found.code


def _told(found: Diagnostic) -> str:
    help_ = f"\nhelp: {harmless(found.help)}" if found.help else ""
    law = f"\nlaw: {', '.join(found.law)}" if found.law else ""
    return f"{harmless(found.message)}{help_}{law}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(harmless(text)).replace(":", "%3A").replace(",", "%2C")
