"""How wide the columns and how high the rows of a sheet must be, so that no text is hidden in a cell.

Programs disagree on whether a row without a height grows with its text, and none shows more than some thirty lines.
"""

from collections.abc import Sequence
from math import ceil

from ropa.exports.workbook import Cell, Sheet

WIDTH = 40
"""Signs across, where a sheet states none."""
WIDEST = 120
WIDER = 20
MOST_LINES = 28
PAPER = 360
"""Signs across a page of A3 in letters of some six points, the smallest that are easily read."""
STANDING = 2
"""So many columns stand on every page, and stay where they are when one moves along a row."""
ROOM = 0.92
"""How much of a line is used before words go on in the next."""


def widths(sheet: Sheet) -> tuple[int, ...]:
    """Return the widths of the columns in signs: as stated, or wider until no cell needs too many lines."""
    found = []
    for number in range(len(sheet.columns)):
        width = sheet.widths[number] if number < len(sheet.widths) else WIDTH
        texts = [row[number].text for row in sheet.rows if number < len(row)]
        while width < WIDEST and any(lines(text, width) > MOST_LINES for text in texts):
            width = min(width + WIDER, WIDEST)
        found.append(width)
    return tuple(found)


def pages_across(across: Sequence[int]) -> int:
    """Return over how many pages beside each other a sheet is printed, so that its letters stay readable."""
    again = sum(across[:STANDING])
    return max(ceil((sum(across) - again) / max(PAPER - again, 1)), 1) if sum(across) > PAPER else 1


def lines(text: str, width: int) -> int:
    """Return how many lines a text takes in a column."""
    across = max(int(width * ROOM), 1)
    return sum(max(ceil(len(line) / across), 1) for line in text.split("\n"))


def height(row: Sequence[Cell], across: Sequence[int]) -> int:
    """Return how many lines the highest cell of a row takes."""
    return max((lines(cell.text, width) for cell, width in zip(row, across, strict=False)), default=1)
