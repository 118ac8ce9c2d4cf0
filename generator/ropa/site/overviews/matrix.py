"""A drawing of rows and columns with a mark where they meet; a mark is told by its shape, then by its colour."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from ropa.site.drawing.shapes import box, circle, diamond, drawing, leading, line, slanted, words

ROW, HEADED = 26, 250
"""Height of a row, and width of its heading."""
NARROW, WIDE = 30, 36
"""Width of a column."""
LONGEST, HIGHEST = 36, 40
"""How many signs of a heading are drawn, of a row and of a column."""
SLOPE = 0.72
"""How high a slanted sign rises, times its usual width."""
LEGEND, BROAD = 24, 720
"""Height of a line of the legend, and how broad it may be beside a narrow drawing."""


class Shape(StrEnum):
    """What a mark looks like."""

    DOT = "dot"
    """A disc: it is there."""
    RING = "ring"
    """A circle: it is there, less firmly."""
    DIAMOND = "diamond"
    """A diamond: it is there and weighs more."""
    DASH = "dash"
    """A dash: explicitly not."""
    OPEN = "open"
    """A dashed box: it is still to be done."""
    COUNT = "count"
    """A number in a rounded box: so many."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands where a row and a column meet."""

    shape: Shape
    text: str = ""
    """A sign or a number in it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its heading, where that leads, and its marks by the number of the column."""

    heading: str
    href: str
    marks: Mapping[int, Mark]


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a column; what is `heavy` is bold and has a diamond below it."""

    text: str
    heavy: bool = False


def matrix(label: str, columns: Sequence[Heading], lines: Sequence[Line], legend: Sequence[tuple[Mark, str]]) -> Markup:
    """Return the drawing. Headings of a sign or two stand upright, longer ones are slanted."""
    longest = max((len(_cut(column.text, HIGHEST)) for column in columns), default=0)
    upright = longest < 3  # noqa: PLR2004  a letter of Art. 30
    step = WIDE if upright else NARROW
    top = 30 if upright else 34 + longest * 7 * SLOPE
    beside = 20 if upright else longest * 7 * SLOPE
    wide = max(HEADED + len(columns) * step + beside, min(BROAD, _width(legend)))
    explained = tuple(_rows(legend, wide))
    bottom = top + len(lines) * ROW
    height = bottom + (16 + len(explained) * LEGEND if legend else 4)
    parts = [
        *_headings(columns, step, top, upright=upright),
        *(part for number, one in enumerate(lines) for part in _line(one, top + number * ROW, step, len(columns))),
        line(0, bottom, HEADED + len(columns) * step, bottom, "rule"),
        *(part for number, row in enumerate(explained) for part in _legend(row, bottom + 32 + number * LEGEND)),
    ]
    return drawing(wide, height, label, parts)


def _headings(columns: Sequence[Heading], step: float, top: float, *, upright: bool) -> Iterator[Markup]:
    for number, column in enumerate(columns):
        x = HEADED + number * step + step / 2
        kind = "strong" if column.heavy or upright else "text"
        text = _cut(column.text, HIGHEST)
        if upright:
            yield words(x, top - 10, text, kind, anchor="middle")
            continue
        if column.heavy:
            yield diamond(x, top - 9, 5, "mark")
        yield slanted(x, top - (18 if column.heavy else 8), text, kind)


def _line(one: Line, y: float, step: float, columns: int) -> Iterator[Markup]:
    yield line(0, y, HEADED + columns * step, y, "rule")
    middle = y + ROW / 2
    heading = words(0, middle + 4.5, _cut(one.heading, LONGEST))
    yield leading(one.href, (heading,)) if one.href else heading
    for number, mark in one.marks.items():
        yield from _mark(mark, HEADED + number * step + step / 2, middle)


def _mark(mark: Mark, x: float, y: float) -> Iterator[Markup]:
    match mark.shape:
        case Shape.DOT:
            yield circle(x, y, 5, "mark")
        case Shape.RING:
            yield circle(x, y, 5, "ring")
        case Shape.DIAMOND:
            yield diamond(x, y, 7, "mark")
        case Shape.DASH:
            yield line(x - 5, y, x + 5, y, "none")
        case Shape.OPEN:
            yield box(x - 12, y - 9.5, 24, 19, "gap", round_by=2)
        case Shape.COUNT:
            wide = max(24, 9 + 7.5 * len(mark.text))
            yield box(x - wide / 2, y - 9.5, wide, 19, "box", round_by=9.5)
    if mark.text:
        yield words(x, y + 4.5, mark.text, "open" if mark.shape is Shape.OPEN else "text", anchor="middle")


def _legend(legend: Sequence[tuple[Mark, str]], y: float) -> Iterator[Markup]:
    x = 12.0
    for mark, text in legend:
        yield from _mark(mark, x, y - 4)
        yield words(x + 18, y, text, "soft")
        x += 44 + len(text) * 7


def _width(legend: Sequence[tuple[Mark, str]]) -> float:
    return sum(44 + len(text) * 7 for _, text in legend)


def _rows(legend: Sequence[tuple[Mark, str]], wide: float) -> Iterator[Sequence[tuple[Mark, str]]]:
    """Yield the lines of the legend, each no wider than the drawing."""
    row: list[tuple[Mark, str]] = []
    left = wide
    for mark, text in legend:
        left -= _width([(mark, text)])
        if row and left < 0:
            yield row
            row, left = [], wide - _width([(mark, text)])
        row.append((mark, text))
    yield row


def _cut(text: str, signs: int) -> str:
    return text if len(text) <= signs else f"{text[: signs - 1].rstrip()}…"
