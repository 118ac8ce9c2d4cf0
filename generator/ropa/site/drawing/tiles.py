"""A map of squares: a square per country, and signs in those that a register speaks of."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ropa.site import cells
from ropa.site.drawing.fitting import width
from ropa.site.drawing.shapes import box, drawing, group, words
from ropa.site.drawing.signs import sign
from ropa.site.drawing.world import COLUMNS, PLACES, ROWS

STEP, SIZE = 30, 27
LINE = 24
SMALL = 4.2
APART = 9


@dataclass(frozen=True, slots=True)
class Kind:
    """What may hold for a country: its name for the legend, and its sign; `kind` names a class of the stylesheet."""

    kind: str
    shape: str
    """Of `site.drawing.signs`; empty for a square without a sign."""
    said: str


@dataclass(frozen=True, slots=True)
class Tile:
    """A country of which the register speaks."""

    name: str
    kinds: Sequence[Kind]
    """The first gives the square its colour."""


def tiles(label: str, found: Mapping[str, Tile], legend: Sequence[Kind]) -> Markup:
    """Return the map, with the legend above it; `found` is by the code of the country."""
    top = LINE * len(_lines(legend)) + 8
    parts = [*_legend(legend), _water(top, found), *_others(top, found)]
    parts += [_tile(code, tile, top) for code, tile in sorted(found.items()) if code in PLACES]
    return drawing(COLUMNS * STEP, top + ROWS * STEP, label, parts)


def _lines(legend: Sequence[Kind]) -> list[list[tuple[float, Kind]]]:
    """Return the legend line by line, each entry with where it begins."""
    lines: list[list[tuple[float, Kind]]] = [[]]
    x = 0.0
    for kind in legend:
        wide = 46 + width(kind.said)
        if lines[-1] and x + wide > COLUMNS * STEP:
            lines.append([])
            x = 0.0
        lines[-1].append((x, kind))
        x += wide
    return lines


def _legend(legend: Sequence[Kind]) -> Iterator[Markup]:
    for number, line in enumerate(_lines(legend)):
        y = number * LINE
        for x, kind in line:
            yield box(x + 1, y + 2, 20, 18, f"tile-{kind.kind}")
            if kind.shape:
                yield sign(kind.shape, x + 11, y + 11, SMALL, f"sign-{kind.kind}")
            yield words(x + 27, y + 16, kind.said)


def _at(code: str, top: float) -> tuple[int, float]:
    column, row = PLACES[code]
    return column * STEP + 1, top + row * STEP + 1


def _water(top: float, found: Mapping[str, Tile]) -> Markup:
    """Draw the countries of which nothing is said, as one shape."""
    corners = (_at(code, top) for code in PLACES if code not in found)
    way = "".join(f"M{x} {y:.0f}h{SIZE}v{SIZE}h-{SIZE}z" for x, y in corners)
    return cells.body(f'<path class="rp-d-land" d="{way}"/>')


def _others(top: float, found: Mapping[str, Tile]) -> Iterator[Markup]:
    for code in PLACES:
        if code not in found:
            x, y = _at(code, top)
            yield words(x + SIZE / 2, y + SIZE / 2 + 4, code, "faint", anchor="middle")


def _tile(code: str, tile: Tile, top: float) -> Markup:
    x, y = _at(code, top)
    signs = [kind for kind in tile.kinds if kind.shape]
    start = x + SIZE / 2 - APART * (len(signs) - 1) / 2
    base = y + 12 if signs else y + SIZE / 2 + 4
    parts = [
        box(x, y, SIZE, SIZE, f"tile-{tile.kinds[0].kind}"),
        words(x + SIZE / 2, base, code, "code" if signs else "small", anchor="middle"),
        *(
            sign(kind.shape, start + APART * number, y + 20, SMALL, f"sign-{kind.kind}")
            for number, kind in enumerate(signs)
        ),
    ]
    return group(parts, title=f"{tile.name}: {', '.join(kind.said for kind in tile.kinds)}")
