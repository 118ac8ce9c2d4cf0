"""A long list over several pages: so much on each that it can be read on a telephone, and nothing left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.parts import Block
from ropa.site.paths import relative


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a list, on a page of its own."""

    base: str
    """The path of the first page; the others are beside it, so that the same links lead from all of them."""
    number: int
    start: int
    end: int
    of: int
    """How many stretches there are."""

    @property
    def path(self) -> str:
        """The path of its page."""
        return path_of(self.base, self.number)


def path_of(base: str, number: int) -> str:
    """Return the path of a stretch, counted from zero."""
    return f"{base.removesuffix('/')}-{number + 1}/" if number else base


def stretches(base: str, weights: Sequence[int], room: int) -> tuple[Stretch, ...]:
    """Return the stretches of a list whose items weigh so much; an empty list has one as well."""
    starts, filled = [0], 0
    for place, weight in enumerate(weights):
        if filled and filled + weight > room:
            starts.append(place)
            filled = 0
        filled += weight
    ends = (*starts[1:], len(weights))
    found = enumerate(zip(starts, ends, strict=True))
    return tuple(Stretch(base, number, start, end, len(starts)) for number, (start, end) in found)


def turning(desk: Desk, stretch: Stretch) -> tuple[Block, ...]:
    """Return the links to the other stretches; nothing where there is one alone."""
    if stretch.of == 1:
        return ()
    links = (
        cells.strong(str(number + 1))
        if number == stretch.number
        else cells.link(relative(stretch.path, path_of(stretch.base, number)), str(number + 1))
        for number in range(stretch.of)
    )
    label = desk.words.counted("stretch", first=stretch.start + 1, last=stretch.end)
    return (Block(text=cells.paragraph(cells.spaced(cells.text(label), *links))),)
