"""Findings as Markdown for the summary of a workflow or a comment on a change.

A host makes links, mentions, references, formulas and pictures of what it finds in Markdown, mostly after everything
is unescaped; it leaves code alone. So every word of the register that holds a sign of that kind is shown as code.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Diagnostic, Severity
from ropa.reporters.outcome import Outcome
from ropa.reporters.statistics import statistics
from ropa.reporters.summary import counted, counts, left_out
from ropa.reporters.visible import unsteering, visible

LONGEST_CELL = 1_000
"""Characters of one text; what follows is cut off."""
MOST_BYTES = 1_000_000
"""GitHub refuses a summary of more than 1 MiB."""
TITLES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.INFO: "Remarks"}
PLAIN = re.compile(r"[\w.,;()'\"/?\-\u00a1-\U0010ffff]*[:!%]?")
"""A word in which no host sees anything but text."""
REFERENCE = re.compile(r"_|www\.|GH-\d|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])", re.IGNORECASE)
"""What looks plain and is not: emphasis, an address, a pull request, a commit."""


def report(outcome: Outcome) -> str:
    """Return a heading, the day, and one table per severity, ending in a line end."""
    return unsteering("\n".join(_capped(outcome)))


def _capped(outcome: Outcome) -> Iterator[str]:
    checked = outcome.checked
    yield f"## ropa check: {counts(outcome)}"
    yield ""
    waived = [f"{len(checked.waived)} accepted by waivers"] if checked.waived else []
    files = f"{counted(len(checked.loaded.documents), 'file')} as of {checked.loaded.register.day.isoformat()}"
    yield f"{'; '.join([files, *waived, *left_out(outcome)])}."
    yield ""
    if outcome.statistics:
        yield from _table(outcome)
        return
    room = MOST_BYTES
    left = len(checked.diagnostics)
    for severity, title in TITLES.items():
        findings = [found for found in checked.diagnostics if found.severity is severity]
        rows = [f"### {title}", "", "| place | code | finding | what to do |", "|---|---|---|---|"] if findings else []
        yield from rows if room > 0 else ()
        for found in findings:
            row = _row(outcome, found)
            room -= len(row.encode("utf-8", "replace")) + 1
            if room > 0:
                left -= 1
                yield row
        yield from [""] if findings and room > 0 else ()
    if left:
        yield from ("", f"And {left} more.", "")


def _row(outcome: Outcome, found: Diagnostic) -> str:
    page = outcome.page(found.code)
    place = _code(f"{outcome.path(found.span.file)}:{found.span.line}")
    law = f"<br>{_words(', '.join(found.law))}" if found.law else ""
    cells = (
        place,
        f"[{found.code}](<{page}>)" if page else found.code,
        _words(found.message) + law,
        _words(found.help or ""),
    )
    return f"| {' | '.join(cells)} |"


def _table(outcome: Outcome) -> Iterator[str]:
    yield from ("| code | severity | number | what it means |", "|---|---|---:|---|")
    for row in statistics(outcome):
        yield f"| {row.code} | {row.severity} | {row.count} | {_words(row.title)} |"
    yield ""


def _words(text: str) -> str:
    """Return a text for a cell; what stands between grave accents is code."""
    shown = visible(text)
    shown = f"{shown[:LONGEST_CELL]}…" if len(shown) > LONGEST_CELL else shown
    parts = shown.split("`")
    told = [
        _code(part) if index % 2 and index < len(parts) - 1 else " ".join(map(_word, part.split(" ")))
        for index, part in enumerate(parts)
    ]
    return "".join(told).strip()


def _word(word: str) -> str:
    return word if PLAIN.fullmatch(word) and not REFERENCE.search(word) else _code(word)


def _code(text: str) -> str:
    """Return a text as code in a cell of a table; a grave accent is shown as an apostrophe, a bar as a broken one."""
    shown = visible(text).replace("`", "'").replace("|", "¦")
    return f"`{shown}`" if shown.strip() else ""
