"""A policy as plain text, as it can stand in an e-mail: short lines, headings underlined, tables as lists."""

from collections.abc import Sequence
from functools import lru_cache

from ropa.policy.document.pieces import Document, Grid, Listing, Paragraph, Part, Piece, Terms
from ropa.policy.document.runs import Runs, words
from ropa.policy.outputs.lines import KEPT, Lines

WIDTH = 76
"""Signs of a line; only an address or a word that is longer goes beyond."""

RULES = {1: "=", 2: "-", 3: "~"}
"""What underlines a heading, by its level; deeper ones are dotted."""

PRINTED = ("https:", "http:", "mailto:")
"""Addresses that are printed behind the words that lead there."""

BULLET, INDENT = "* ", "  "


def plain_text(document: Document) -> bytes:
    """Return the document as plain text."""
    lines = Lines()
    _heading(lines, document.title, 1)
    for piece in (*document.head, *document.parts, *document.foot):
        _piece(lines, piece, WIDTH)
    return lines.written()


def _piece(lines: Lines, piece: Piece, width: int) -> None:
    match piece:
        case Part():
            if piece.title:
                _heading(lines, piece.heading, piece.level)
            for inside in piece.pieces:
                _piece(lines, inside, width)
        case Paragraph():
            _text(lines, piece.whole, width)
        case Terms():
            for term in piece.terms:
                _labelled(lines, term.label, [text.whole for text in term.texts], width)
        case Listing():
            _listing(lines, piece, width)
        case Grid():
            _grid(lines, piece, width)
    lines.gap()


def _listing(lines: Lines, listing: Listing, width: int) -> None:
    for place, item in enumerate(listing.items, listing.start):
        mark = f"{place}. " if listing.ordered else BULLET
        lines.begin(mark)
        for inside in item:
            _piece(lines, inside, width - len(mark))
        lines.end(mark)


def _heading(lines: Lines, title: Runs, level: int) -> None:
    lines.gap()
    made = _wrapped(title, WIDTH)
    for line in made:
        lines.put(line)
    lines.put(RULES.get(level, ".") * max(map(len, made)))
    lines.gap()


def _text(lines: Lines, text: Runs, width: int) -> None:
    for line in _wrapped(text, width):
        lines.put(line)


def _labelled(lines: Lines, label: Runs, texts: Sequence[Runs], width: int) -> None:
    """Write a label, and what it stands for further in: one text as it is, several in a list."""
    _text(lines, label, width)
    mark = f"{INDENT}{BULLET}" if len(texts) > 1 else INDENT
    for text in texts:
        lines.begin(mark)
        _text(lines, text, width - len(mark))
        lines.end(mark)


def _grid(lines: Lines, grid: Grid, width: int) -> None:
    """Write a table as a list: an item for each row, with the heading of the column above every cell."""
    if not grid.quiet:
        _text(lines, grid.caption, width)
        lines.gap()
    for group in grid.groups:
        if group.heading:
            _text(lines, group.heading, width)
            lines.gap()
        for row in group.rows:
            lines.begin(BULLET)
            for column, cell in zip(grid.columns, (row.heading, *row.cells), strict=True):
                _labelled(lines, column, [cell], width - len(BULLET))
            lines.end(BULLET)
            lines.gap()


@lru_cache(maxsize=KEPT)
def _wrapped(text: Runs, width: int) -> tuple[str, ...]:
    """Return the lines of a text, broken at spaces; the lines of an address stay lines."""
    made: list[str] = []
    for line in _lines(text):
        rest = line
        while len(rest) > width:
            place = rest.rfind(" ", 0, width + 1)
            place = rest.find(" ", width) if place <= 0 else place
            if place == -1:
                break
            made.append(rest[:place])
            rest = rest[place + 1 :]
        made.append(rest)
    return tuple(made)


def _lines(text: Runs) -> list[str]:
    if len(text) == 1 and not text[0].href and not text[0].label:
        return [text[0].text]
    made = [""]
    for place, run in enumerate(text):
        if run.starts_line:
            made.append("")
        made[-1] += f"[{run.text}]" if run.label else run.text
        following = text[place + 1].href if place + 1 < len(text) else ""
        if run.href.startswith(PRINTED) and run.href != following:
            made[-1] += _address(run.href, text)
    return [line.strip(" ") for line in made]


def _address(href: str, text: Runs) -> str:
    address = href.removeprefix("mailto:").partition("?")[0] if href.startswith("mailto:") else href
    return "" if address in words(text) else f" <{address}>"
