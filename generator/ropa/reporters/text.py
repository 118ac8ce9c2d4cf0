"""Findings as a person reads them in a terminal: place, severity, sentence, the line itself, and the remedy."""

from collections.abc import Iterator

from ropa.checking import Checked
from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.reading import Document, Unreadable
from ropa.reporters.visible import visible

WIDTH = 160
"""Longer source lines are cut around the place."""


def report(checked: Checked) -> str:
    """Return the findings and a summary, ending in a line end."""
    parts = ["".join(f"{line}\n" for line in _finding(checked, found)) for found in checked.diagnostics]
    return "\n".join([*parts, _summary(checked)])


def _finding(checked: Checked, found: Diagnostic) -> Iterator[str]:
    yield f"{_place(found.span)}: {found.severity}[{found.code}] {visible(found.message)}"
    yield from _quotation(checked, found.span)
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


def _summary(checked: Checked) -> str:
    counts = [
        _count(sum(1 for found in checked.diagnostics if found.severity is severity), str(severity))
        for severity in Severity
        if severity is not Severity.INFO or any(found.severity is severity for found in checked.diagnostics)
    ]
    waived = f", {len(checked.waived)} accepted by waivers" if checked.waived else ""
    files = _count(len(checked.loaded.documents), "file")
    return f"{', '.join(counts)}{waived} in {files}, as of {checked.loaded.register.day.isoformat()}\n"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
