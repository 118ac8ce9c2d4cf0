"""A drawing of many flows side by side: a lane each, from the columns of sources through a box to those of recipients.

Lanes run across and columns down, so that whatever meets does so at a right angle and nothing has to be followed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from ropa.site import cells
from ropa.site.drawing.fitting import fitted, width
from ropa.site.drawing.shapes import box, circle, drawing, line, words
from ropa.site.drawing.signs import sign

COLUMN, APART, BOX, LANE, LEGEND = 30, 12, 270, 30, 30
HIGHEST = 200
"""How long a heading may be; headings rise at 50 degrees."""
RISE, ALONG = 0.766, 0.643


@dataclass(frozen=True, slots=True)
class Heading:
    """A column; one that is `heavy` begins a group and has no marks of its own."""

    text: str
    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """What stands where a lane meets a column: how many there are, and whether it stands out."""

    count: int
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """A flow: its name, and what it meets on either side, by the number of the column."""

    name: str
    left: Mapping[int, Meeting]
    right: Mapping[int, Meeting]


def lanes(  # noqa: PLR0913  two sides, each with its columns, and the words of the legend
    label: str,
    left: Sequence[Heading],
    right: Sequence[Heading],
    found: Sequence[Lane],
    legend: tuple[str, str],
    *,
    counted: bool,
) -> Markup:
    """Return the drawing; the legend says what a mark is and what one that stands out; `counted` writes numbers."""
    rising = max((width(_cut(one.text)) for one in (*left, *right)), default=0) * RISE
    top = LEGEND + rising + 16
    start = len(left) * COLUMN + APART
    end = start + BOX + APART
    wide = end + len(right) * COLUMN + rising * ALONG / RISE
    height = top + len(found) * LANE
    parts = [
        *_legend(legend),
        *_headings(left, 0, top, height),
        *_headings(right, end, top, height),
        *(part for number, one in enumerate(found) for part in _lane(one, top + number * LANE, start, counted=counted)),
    ]
    return drawing(wide, height + 4, label, parts)


def _cut(text: str) -> str:
    return fitted(text, HIGHEST)


def _legend(legend: tuple[str, str]) -> Iterator[Markup]:
    plain, marked = legend
    yield circle(7, 11, 5, "mark")
    yield words(18, 15, plain)
    if marked:
        x = 44 + width(plain)
        yield sign("diamond", x, 11, 5.5, "far")
        yield words(x + 12, 15, marked)


def _headings(columns: Sequence[Heading], x: float, top: float, height: float) -> Iterator[Markup]:
    for number, column in enumerate(columns):
        middle = x + number * COLUMN + COLUMN / 2
        if not column.heavy:
            yield line(middle, top - 4, middle, height, "rule")
        kind = "strong" if column.heavy else "text"
        where = f"translate({middle:.0f} {top - 9:.0f}) rotate(-50)"
        yield cells.body(f'<text class="rp-d-{kind}" transform="{where}">{escape(_cut(column.text))}</text>')


def _lane(one: Lane, y: float, start: float, *, counted: bool) -> Iterator[Markup]:
    middle, end = y + LANE / 2, start + BOX + APART
    if one.left:
        yield line(min(one.left) * COLUMN + COLUMN / 2, middle, start, middle, "flow")
    if one.right:
        yield line(start + BOX, middle, end + max(one.right) * COLUMN + COLUMN / 2, middle, "flow")
    yield box(start, y + 3, BOX, LANE - 6, "box", round_by=3)
    yield words(start + 9, middle + 4.5, fitted(one.name, BOX - 16))
    for x, side in ((0.0, one.left), (end, one.right)):
        for number, meeting in side.items():
            yield from _meeting(meeting, x + number * COLUMN + COLUMN / 2, middle, counted=counted)


def _meeting(meeting: Meeting, x: float, y: float, *, counted: bool) -> Iterator[Markup]:
    large = 10 if counted else 5
    yield sign("diamond", x, y, large + 1, "far") if meeting.marked else circle(x, y, large, "mark")
    if counted:
        yield words(x, y + 4, str(meeting.count), "on-mark", anchor="middle")
