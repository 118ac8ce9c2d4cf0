"""How the room of a table is divided among its columns: no word is cut that fits, the rest goes where rows are tall."""

from collections.abc import Iterator, Sequence

from ropa.exports.passages import strings
from ropa.exports.view import Grid

LONGEST = 26
"""Signs of a word that is never broken; a longer one may be."""
WIDE = 1.35
"""A capital is so much wider than a small letter."""
BESIDE = 2
"""What stands between two columns."""
STEP = 2
"""So many signs are given away at once."""
ENOUGH = 60
"""So many rows show how long the texts of a table are."""

Cells = Sequence[Sequence[int]]
"""The lengths of the lines of each cell of a row."""


def widths(grid: Grid, room: int) -> list[int]:
    """Return the width of each column, as parts of a room in which so many signs stand beside each other."""
    rows = grid.rows[:: -(-len(grid.rows) // ENOUGH) or 1]
    least = [_least(grid, number) for number in range(len(grid.columns))]
    lengths = [[[len(line) for line in strings(cell)] for cell in row] for row in rows]
    found = list(least)
    for _ in range(int((room - sum(least)) // STEP)):
        found[_tallest(lengths, found)] += STEP
    return [round(width) for width in found]


def _least(grid: Grid, number: int) -> float:
    """Return the width of the longest word of a column, and of what stands beside it."""
    return max(map(_longest_word, _texts(grid, number))) + BESIDE


def _texts(grid: Grid, number: int) -> Iterator[str]:
    yield grid.columns[number]
    for row in grid.rows:
        yield from strings(row[number])


def _longest_word(text: str) -> float:
    return max((sum(WIDE if sign.isupper() else 1 for sign in word[:LONGEST]) for word in text.split()), default=0.0)


def _tallest(rows: Sequence[Cells], found: Sequence[float]) -> int:
    """Return the column whose cells make the rows tall; the narrowest where no row has more than a line."""
    tall = [0] * len(found)
    for row in rows:
        heights = [
            sum(-(-length // max(int(width) - BESIDE, 1)) for length in cell)
            for cell, width in zip(row, found, strict=True)
        ]
        most = max(heights)
        if most > 1:
            tall[heights.index(most)] += most
    return tall.index(max(tall)) if any(tall) else min(range(len(found)), key=found.__getitem__)
