"""A drawing of what flows into one place and out of it: all on the left leads to the middle, and on to the right.

Each ribbon keeps the order of its end, so that none crosses another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from ropa.site import cells
from ropa.site.drawing.fitting import fitted, wrapped
from ropa.site.drawing.shapes import box, drawing, words
from ropa.site.drawing.signs import sign

LEFT, MIDDLE, RIGHT, GAP = 196, 218, 244, 78
"""Widths of the three columns, and of the room between them."""
WHOLE = LEFT + MIDDLE + RIGHT + 2 * GAP
HEADING, BETWEEN, LINE, AROUND = 24, 7, 16, 7
"""Heights: of a heading, between two places, of a line of text, of what is above and below it."""
INNER = 10
LINES = 2
ARROW = 7
SHOWN = 10
"""So many places below one heading are still seen at once; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where data come from or go to."""

    name: str
    note: str = ""
    """A second, softer line: where it is."""
    marked: bool = False
    """Whether it stands out, by a diamond."""


@dataclass(frozen=True, slots=True)
class Group:
    """Places below one heading; `more` says how many are not drawn."""

    heading: str
    places: Sequence[Place]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Centre:
    """The middle: what it is, and what is inside, below a heading."""

    name: str
    heading: str
    inside: Sequence[str]


def flow(label: str, left: Sequence[Group], centre: Centre, right: Sequence[Group]) -> Markup:
    """Return the drawing."""
    lines = _lines(centre)
    wanted = len(lines) * LINE + 4 * AROUND
    into, to_left = _column(left, LEFT)
    out, to_right = _column(right, RIGHT)
    height = max(to_left, to_right, wanted) + 2
    tall = min(height - 2, max(wanted, 12 * len(into), 12 * len(out)))
    top = (height - tall) // 2
    parts = (
        _ribbons(1, LEFT + 1, (height - to_left) // 2, into, top, tall),
        _ribbons(WHOLE - RIGHT, LEFT + GAP + MIDDLE, (height - to_right) // 2, out, top, tall),
        _centre(lines, top, tall),
    )
    return drawing(WHOLE + 2, height, label, parts)


def _ribbons(x: int, start: int, y: int, found: list[tuple[int, str]], top: int, tall: int) -> Markup:  # noqa: PLR0913, PLR0917  where a column is and what it leads to
    """Draw a column and the ribbons between it and the middle, which run from left to right."""
    rightwards = x > start
    ways, arrows = [], []
    for number, (middle, _) in enumerate(found, 1):
        near, far = y + middle, top + tall * number / (len(found) + 1)
        from_y, to_y = (far, near) if rightwards else (near, far)
        end = start + GAP - ARROW
        ways.append(f"M{start} {from_y:.0f}C{start + 34} {from_y:.0f} {end - 34} {to_y:.0f} {end} {to_y:.0f}")
        arrows.append(f"M{end} {to_y - 4:.0f}l{ARROW} 4l-{ARROW} 4z")
    drawn = "".join(part for _, part in found)
    return cells.body(
        f'<path class="rp-d-flow" d="{"".join(ways)}"/><path class="rp-d-arrow" d="{"".join(arrows)}"/>'
        f'<g transform="translate({x} {y})">{drawn}</g>'
    )


def _column(groups: Sequence[Group], wide: int) -> tuple[list[tuple[int, str]], int]:
    """Return for each place the height of its middle and what is drawn for it; and the height of all."""
    found, y = [], 0
    for group in groups:
        before = str(words(0, y + 17, fitted(group.heading, wide), "soft"))
        y += HEADING
        for place in group.places:
            tall, drawn = _place(place, wide)
            found.append((y + tall // 2, f'{before}<g transform="translate(0 {y})">{drawn}</g>'))
            y += tall + BETWEEN
            before = ""
        if group.more:
            middle, last = found[-1]
            found[-1] = (middle, f"{last}{words(INNER, y + 10, fitted(group.more, wide), 'soft')}")
            y += LINE + BETWEEN
    return found, y


@lru_cache(4096)
def _place(place: Place, wide: int) -> tuple[int, Markup]:
    """Return how high a place is and what is drawn for it; the same for all activities that share it."""
    room = wide - 2 * INNER
    names = wrapped(place.name, room, LINES)
    tall = (len(names) + bool(place.note)) * LINE + 2 * AROUND
    parts: list[Markup] = [box(0, 0, wide, tall, "box", round_by=3)]
    parts += [words(INNER, AROUND + LINE * number - 4, name) for number, name in enumerate(names, 1)]
    if place.note:
        y, before = tall - AROUND - 4, 14 if place.marked else 0
        parts.append(words(INNER + before, y, fitted(place.note, room - before), "soft"))
        parts += [sign("diamond", INNER + 5, y - 4, 4.5, "far")] if place.marked else []
    return tall, cells.joined(parts, cells.NOTHING)


def _lines(centre: Centre) -> tuple[tuple[str, str], ...]:
    room = MIDDLE - 2 * INNER
    names = tuple((line, "strong") for line in wrapped(centre.name, room * 0.94, 4))
    inside = tuple((line, "text") for text in centre.inside for line in wrapped(text, room, LINES))
    heading = ((fitted(centre.heading, room), "soft"),) if centre.inside else ()
    return (*names, *heading, *inside)


def _centre(lines: tuple[tuple[str, str], ...], top: int, tall: int) -> Markup:
    x, y = LEFT + GAP, top + (tall - len(lines) * LINE) // 2 - 4
    said: Iterator[Markup] = (words(x + INNER, y + LINE * number, *line) for number, line in enumerate(lines, 1))
    return cells.joined((box(x, top, MIDDLE, tall, "core", round_by=3), *said), cells.NOTHING)
