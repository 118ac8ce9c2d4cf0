"""Overviews with a row for each of many things: on one page, or divided over several below a first one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Generic, TypeVar

from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.overviews.divided import Part
from ropa.site.parts import Section
from ropa.site.paths import OVERVIEWS
from ropa.site.plan import Planned
from ropa.site.sheet import SheetPage

Sections = tuple[Section, ...]
T = TypeVar("T")
NAMED = 4
"""So many departments are all named in the title of a page."""


@dataclass(frozen=True, slots=True)
class Overview(Generic[T]):
    """One side of the register; `overview-<key>` is its title, `about-overview-<key>` its question."""

    key: str
    some: Callable[[Desk, Sequence[T]], Sections]
    """Shows some of the things, each in a row."""
    many: Callable[[Desk, str, Sequence[Part[T]]], Sections]
    """Shows parts in rows that lead to their pages, below the path that is given."""
    above: Callable[[Desk], Sections] = lambda _: ()
    """Shows the whole on the first page, before anything else."""
    besides: Callable[[Desk], Sections] = lambda _: ()
    """Shows on the first page what is about other things."""

    @property
    def path(self) -> str:
        """The path of the first page."""
        return f"{OVERVIEWS}{self.key}/"


def overview_pages(overview: Overview[T], parts: tuple[Part[T], ...], desk: Desk, deeper: Desk) -> Iterator[Planned]:
    """Yield the pages of an overview; `deeper` is the desk of those below the first one."""
    title = desk.words.label(f"overview-{overview.key}")
    yield Planned(overview.path, title, partial(_first, overview, parts, desk))
    for folder, inside in groupby(parts, key=lambda part: part.folder):
        if folder:
            page = _page(folder, tuple(inside))
            said = desk.words.counted("overview-of", overview=title, part=str(page.title.striptags()))
            yield Planned(f"{overview.path}{folder}", said, partial(_below, overview, page, deeper))


def _page(folder: str, inside: Sequence[Part[T]]) -> Part[T]:
    """Return what stands on one page, with the names of its departments: all, or the first ones and the last."""
    titles = [part.title for part in inside]
    if len(titles) > NAMED:
        titles[2:-1] = [cells.text("\N{HORIZONTAL ELLIPSIS}")]
    return Part(folder, cells.joined(titles), [item for part in inside for item in part.items])


def _first(overview: Overview[T], parts: tuple[Part[T], ...], desk: Desk) -> SheetPage:
    whole = len(parts) == 1 and not parts[0].folder
    shown = overview.some(desk, parts[0].items) if whole else overview.many(desk, overview.path, parts)
    label = desk.words.label
    head = desk.survey.head(
        overview.path,
        label("overview"),
        cells.text(label(f"overview-{overview.key}")),
        cells.text(label(f"about-overview-{overview.key}")),
    )
    return SheetPage(head, (*overview.above(desk), *shown, *overview.besides(desk)))


def _below(overview: Overview[T], part: Part[T], desk: Desk) -> SheetPage:
    title = desk.words.label(f"overview-{overview.key}")
    head = desk.survey.head(f"{overview.path}{part.folder}", title, part.title, cells.NOTHING)
    return SheetPage(head, overview.some(desk, part.items))
