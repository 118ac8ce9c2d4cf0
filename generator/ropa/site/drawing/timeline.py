"""A drawing of periods on an axis of steps: each step as wide as the next, though it stands for a longer time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from markupsafe import Markup

from ropa.site.drawing.fitting import fitted, width
from ropa.site.drawing.shapes import box, drawing, line, words
from ropa.site.drawing.signs import polygon

HEADED, BEFORE, STEP, AFTER = 300, 84, 62, 250
"""Widths: of the heading of a row, of the room for what lasts until an event, of a step, of what is said at the end."""
ROW, BAR, TOP, LEGEND = 38, 14, 30, 26
DAYS = (0.0, 30.4375, 182.625, 365.25, 730.5, 1826.25, 3652.5, 10957.5, 36525.0)
"""Where the steps end, in days: 1 and 6 months, 1, 2, 5, 10, 30 and 100 years."""
STEPS = ("P1M", "P6M", "P1Y", "P2Y", "P5Y", "P10Y", "P30Y", "P100Y")
MARKED = "P5Y"
"""The step that stands out."""
START = HEADED + BEFORE
END = START + STEP * len(STEPS)


class Kind(StrEnum):
    """How a stretch of time is drawn."""

    ACTIVE = "active"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, in days from the start of the axis."""

    kind: Kind
    begin: float
    end: float | None
    """None when an event or nothing ends it."""
    before: bool = False
    """Whether it lasts until the event with which the axis starts."""


@dataclass(frozen=True, slots=True)
class Row:
    """A period with what is said beside it, in two lines on either side."""

    heading: str
    note: str
    spans: Sequence[Span]
    length: str
    more: str


def place(days: float) -> float:
    """Return where on the axis a time ends, in units from its start."""
    for number, (begin, end) in enumerate(pairwise(DAYS)):
        if days <= end:
            return STEP * (number + (days - begin) / (end - begin))
    return STEP * len(STEPS)


def timeline(
    label: str, rows: Sequence[Row], ticks: Sequence[str], legend: Sequence[tuple[Kind | None, str]]
) -> Markup:
    """Return the drawing; `ticks` are the words for `STEPS`, a legend without a kind is about what an event ends."""
    top = LEGEND + TOP
    height = top + ROW * len(rows)
    parts = [*_legend(legend), *_axis(ticks, top, height)]
    parts += [part for number, row in enumerate(rows) for part in _row(row, top + ROW * number)]
    return drawing(END + AFTER, height + 2, label, parts)


def _legend(legend: Sequence[tuple[Kind | None, str]]) -> Iterator[Markup]:
    x = 1.0
    for kind, said in legend:
        yield box(x, 3, 26, BAR, f"time-{kind}" if kind else "time-event")
        yield words(x + 33, 15, said)
        x += 62 + width(said)


def _axis(ticks: Sequence[str], top: float, height: float) -> Iterator[Markup]:
    yield line(START, top - 6, START, height, "axis")
    for number, (step, tick) in enumerate(zip(STEPS, ticks, strict=True), 1):
        x = START + STEP * number
        marked = step == MARKED
        yield line(x, top - 6, x, height, "axis" if marked else "rule")
        yield words(x, top - 12, tick, "code" if marked else "faint", anchor="middle")


def _row(row: Row, y: float) -> Iterator[Markup]:
    yield line(0, y, END + AFTER, y, "rule")
    yield words(0, y + 17, fitted(row.heading, HEADED - 8))
    yield words(0, y + 32, fitted(row.note, HEADED - 8), "soft")
    for span in row.spans:
        yield from _span(span, y + (ROW - BAR) / 2)
    yield words(END + 12, y + 17, fitted(row.length, AFTER - 14), "strong")
    yield words(END + 12, y + 32, fitted(row.more, AFTER - 14), "soft")


def _span(span: Span, y: float) -> Iterator[Markup]:
    if span.before:
        yield box(HEADED + 4, y, BEFORE - 4, BAR, "time-event")
        return
    begin = START + place(span.begin)
    if span.end is None:
        yield box(begin, y, END - 8 - begin, BAR, f"time-{span.kind}")
        yield polygon(((END - 8, y - 3), (END + 4, y + BAR / 2), (END - 8, y + BAR + 3)), "arrow")
        return
    yield box(begin, y, max(2.0, START + place(span.end) - begin), BAR, f"time-{span.kind}")
