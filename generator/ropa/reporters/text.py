"""Findings as a person reads them in a terminal: place, severity, sentence, the line itself, and the remedy."""

from collections.abc import Iterator

from ropa.checking import Checked
from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.reading import Document, Unreadable
from ropa.reporters.outcome import Outcome
from ropa.reporters.statistics import statistics
from ropa.reporters.summary import summary
from ropa.reporters.visible import unsteering, visible

WIDTH = 160
"""Longer source lines are cut around the place."""
COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.INFO: "\x1b[1;36m"}
PLAIN = "\x1b[0m"


def report(outcome: Outcome) -> str:
    """Return the findings, or how often each code was found, and a summary, ending in a line end."""
    if outcome.statistics:
        parts = ["".join(f"{line}\n" for line in _table(outcome))]
    else:
        parts = ["".join(f"{line}\n" for line in _finding(outcome, found)) for found in outcome.checked.diagnostics]
    return unsteering("\n".join([*(part for part in parts if part), f"{summary(outcome)}\n"]))


def _finding(outcome: Outcome, found: Diagnostic) -> Iterator[str]:
    mark = f"{found.severity}[{found.code}]"
    shown = f"{COLOURS[found.severity]}{mark}{PLAIN}" if outcome.colour else mark
    yield f"{_place(found.span)}: {shown} {visible(found.message)}"
    yield from _quotation(outcome.checked, found.span)
    for related in found.related:
        yield f"  = see: {_place(related.span)}: {visible(related.message)}"
    if found.help:
        yield f"  = help: {visible(found.help)}"
    if found.law:
        yield f"  = law: {', '.join(found.law)}"


def _place(span: Span) -> str:
    return f"{visible(span.file)}:{span.line}:{span.column}"


def _quotation(checked: Checked, span: Span) -> Iterator[str]:
    document = checked.loaded.documents.get(span.file)
    line = _line(document, span.line)
    if not line.strip():
        return
    end = span.end_column if span.end_line == span.line else len(line) + 1
    start = max(0, span.column - 1 - WIDTH // 2) if len(line) > WIDTH else 0
    shown = visible(line[start : start + WIDTH])
    marked = max(1, min(end, start + WIDTH + 1, len(line) + 1) - span.column)
    number = str(span.line)
    gutter = " " * len(number)
    yield f"{gutter} |"
    yield f"{number} | {shown}"
    yield f"{gutter} | {' ' * (span.column - 1 - start)}{'^' * marked}"


def _line(document: Document | Unreadable | None, number: int) -> str:
    if isinstance(document, Document):
        return document.line_text(number)
    if document is None:
        return ""
    lines = document.content.decode("utf-8", "replace").splitlines()
    return lines[number - 1] if 0 < number <= len(lines) else ""


def _table(outcome: Outcome) -> Iterator[str]:
    rows = statistics(outcome)
    width = max((len(str(row.count)) for row in rows), default=0)
    words = max((len(row.severity) for row in rows), default=0)
    for row in rows:
        yield f"{row.count:>{width}}  {row.code}  {row.severity:<{words}}  {row.title}".rstrip()
