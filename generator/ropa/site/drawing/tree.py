"""A drawing of who stands below whom: a row each, indented, with a place and a state beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ropa.site import cells
from ropa.site.drawing.fitting import fitted, width
from ropa.site.drawing.shapes import drawing, line, words
from ropa.site.drawing.signs import sign

NAMED, PLACED, STATED = 430, 210, 260
"""Widths of the three columns."""
ROW, LEGEND, INDENT = 26, 30, 26
SHAPES = {"sound": "circle", "soon": "triangle", "open": "diamond"}
"""The sign for each state."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A row: how deep it stands, what it is, where it is, and how it stands with it."""

    depth: int
    name: str
    where: str = ""
    state: str = ""
    """A key of `SHAPES`; empty for a row without."""
    said: str = ""


def tree(label: str, rows: Sequence[Branch], legend: Sequence[tuple[str, str]]) -> Markup:
    """Return the drawing; the legend is a state and what it means, in words."""
    parts = [*_legend(legend), _lines(rows)]
    parts += [part for number, row in enumerate(rows) for part in _row(row, LEGEND + number * ROW)]
    return drawing(NAMED + PLACED + STATED, LEGEND + ROW * len(rows) + 4, label, parts)


def _legend(legend: Sequence[tuple[str, str]]) -> Iterator[Markup]:
    x = 6.0
    for state, said in legend:
        yield sign(SHAPES[state], x, 10, 5, f"state-{state}")
        yield words(x + 12, 15, said)
        x += 42 + width(said)


def _lines(rows: Sequence[Branch]) -> Markup:
    """Draw for each row the way down from the row before it below the same one, and across to its name."""
    reached: list[float] = []
    ways = []
    for number, row in enumerate(rows):
        y = LEGEND + number * ROW + ROW / 2
        del reached[row.depth + 1 :]
        if row.depth and len(reached) >= row.depth:
            x = (row.depth - 1) * INDENT + 8
            ways.append(f"M{x} {reached[row.depth - 1] + 8:.0f}V{y:.0f}h{INDENT - 10}")
            reached[row.depth - 1] = y - 8
        reached[row.depth :] = [y]
    return cells.body(f'<path class="rp-d-branch" d="{"".join(ways)}"/>')


def _row(row: Branch, y: float) -> Iterator[Markup]:
    if not row.depth:
        yield line(0, y, NAMED + PLACED + STATED, y, "rule")
    x, base = row.depth * INDENT, y + ROW / 2 + 4.5
    yield words(x, base, fitted(row.name, NAMED - x - 16), "text" if row.depth else "strong")
    if row.where:
        yield words(NAMED, base, fitted(row.where, PLACED - 12), "soft")
    if row.state:
        yield sign(SHAPES[row.state], NAMED + PLACED + 6, base - 4.5, 5, f"state-{row.state}")
        yield words(NAMED + PLACED + 18, base, fitted(row.said, STATED - 20))
