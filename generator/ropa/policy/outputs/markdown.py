"""A policy as CommonMark and nothing else: no HTML, no attributes, no tables, no anchors.

Whatever a register says stays text: every sign that could mean something is escaped. A table becomes a list of its
rows, and links inside the page become words.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import category

from ropa.policy.document.pieces import Document, Grid, Listing, Paragraph, Part, Piece, Terms
from ropa.policy.document.runs import Run, Runs
from ropa.policy.outputs.lines import KEPT, Lines

SIGN = re.compile(r"[\\`*_{}\[\]<>#&!|~^$%=+]|(?<=\{):")
"""Signs with a meaning in CommonMark, in its common extensions, or in the templates of a website."""

AT_START = re.compile(r"^(?:([-:])|(\d+)([.)]))")
"""What would begin a list, a line or a definition at the start of a paragraph."""

IN_ADDRESS = re.compile(r"[\\<>&]")
"""Signs that an address between angle brackets cannot hold as they are."""

DEEPEST = 6
"""The deepest heading there is."""

BULLET = "- "


def markdown(document: Document) -> bytes:
    """Return the document as Markdown."""
    lines = Lines()
    _heading(lines, document.title, 1)
    for piece in (*document.head, *document.parts, *document.foot):
        _piece(lines, piece)
    return lines.written()


def _heading(lines: Lines, title: Runs, level: int) -> None:
    lines.gap()
    lines.put(f"{'#' * min(level, DEEPEST)} {_inline(title)}")
    lines.gap()


def _piece(lines: Lines, piece: Piece) -> None:
    match piece:
        case Part():
            if piece.title:
                _heading(lines, piece.heading, piece.level)
            for inside in piece.pieces:
                _piece(lines, inside)
        case Paragraph():
            lines.put(_line(piece.whole))
        case Terms():
            for term in piece.terms:
                lines.begin(BULLET)
                _labelled(lines, term.label, [text.whole for text in term.texts])
                lines.end(BULLET)
        case Listing():
            _listing(lines, piece)
        case Grid():
            _grid(lines, piece)
    lines.gap()


def _listing(lines: Lines, listing: Listing) -> None:
    for place, item in enumerate(listing.items, listing.start):
        mark = f"{place}. " if listing.ordered else BULLET
        lines.begin(mark)
        for inside in item:
            _piece(lines, inside)
        lines.end(mark)


def _labelled(lines: Lines, label: Runs, texts: Sequence[Runs]) -> None:
    """Write a label on a line of its own, and what it stands for: one text below it, several in a list."""
    if len(texts) == 1:
        below = _line(texts[0])
        lines.put(f"{_bold(label)}\\" if below else _bold(label))  # a break before nothing would be a sign
        lines.put(below)
        return
    lines.put(_bold(label))
    lines.gap()
    for text in texts:
        lines.begin(BULLET)
        lines.put(_line(text))
        lines.end(BULLET)


def _grid(lines: Lines, grid: Grid) -> None:
    if not grid.quiet:
        lines.put(_line(grid.caption))
        lines.gap()
    for group in grid.groups:
        if group.heading:
            lines.put(_bold(group.heading))
            lines.gap()
        for row in group.rows:
            lines.begin(BULLET)
            _labelled(lines, grid.columns[0], [row.heading])
            lines.gap()
            for column, cell in zip(grid.columns[1:], row.cells, strict=True):
                lines.begin(BULLET)
                _labelled(lines, column, [cell])
                lines.end(BULLET)
            lines.end(BULLET)
        lines.gap()


@lru_cache(maxsize=KEPT)
def _line(text: Runs) -> str:
    """Return a text whose lines begin no list, heading or rule."""
    line = _inline(text)
    if "\n" in line:
        return "\n".join(map(_plain_start, line.split("\n")))
    return _plain_start(line)


def _plain_start(line: str) -> str:
    found = AT_START.match(line)
    if found is None:
        return line
    return f"\\{line}" if found[1] else f"{found[2]}\\{line[found.start(3) :]}"


@lru_cache(maxsize=KEPT)
def _bold(text: Runs) -> str:
    """Return a label in bold letters."""
    return _marked("**", _inline(tuple(run._replace(strong=False, code=False, label="") for run in text)), "", "")


def _inline(text: Runs) -> str:
    if len(text) == 1 and not text[0].href:
        return _run(text[0], "", "")
    made = ""
    for place, run in enumerate(text):
        before = text[place - 1].href if place else ""
        following = text[place + 1] if place + 1 < len(text) else None
        if run.starts_line:
            made += "\\\n"
        if _leads(run.href) and run.href != before:
            made += "["
        made += _run(run, made[-1:], following.text[:1] if following else "")
        if _leads(run.href) and (following is None or following.href != run.href):
            made += f"](<{_address(run.href)}>)"
    return made.removesuffix("\\\n")


def _leads(href: str) -> bool:
    """Tell whether words lead out of the page; inside it there is nothing to lead to."""
    return bool(href) and not href.startswith("#")


def _address(href: str) -> str:
    return IN_ADDRESS.sub(lambda sign: f"\\{sign[0]}", "".join(f"%{ord(s):02X}" if s.isspace() else s for s in href))


def _run(run: Run, before: str, after: str) -> str:
    text = SIGN.sub(r"\\\g<0>", run.text) if SIGN.search(run.text) else run.text
    if run.strong or run.code:
        return _marked("**", text, before, after)
    return _marked("*", text, before, after) if run.label or run.emphasis else text


def _marked(mark: str, text: str, before: str, after: str) -> str:
    """Return words between marks, or as they are where CommonMark would not read the marks as such.

    A mark beside a sign inside must not touch a letter outside, nor another mark.
    """
    words = text.strip()
    if not words:
        return text
    start = text[: len(text) - len(text.lstrip())]
    end = text[len(text.rstrip()) :]
    opens = bool(start) or (before != "*" and (words[0].isalnum() or _parts(before)))
    closes = bool(end) or words[-1].isalnum() or _parts(after)
    return f"{start}{mark}{words}{mark}{end}" if opens and closes else text


def _parts(sign: str) -> bool:
    """Tell whether a sign parts words: nothing, white space, or what Unicode calls punctuation and symbols."""
    return not sign or sign.isspace() or category(sign)[0] in "PS"
