"""A thing that is looked up, on one page or, when many activities concern it, on several."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.parts import Block, Fact, Section
from ropa.site.paths import relative
from ropa.site.plan import Planned
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey

CARDS, ROWS = 40, 120
"""So many activities on one page: in cards, in a table. More would be too heavy for a telephone."""
PART_COLUMNS = ("activities-from-to", "count")

Front = Callable[[Desk], tuple[Section, ...]]
Detail = Callable[[Desk, Sequence[Holding]], Section]


@dataclass(frozen=True, slots=True)
class Topic:
    """A thing that is looked up."""

    path: str
    kind: str
    """What kind of thing it is, in words."""
    title: Markup
    lead: Markup
    meta: Callable[[Desk], tuple[Fact, ...]]
    holdings: Sequence[Holding]
    """The activities that concern it, in the order of a list by name."""
    front: Front
    """Gives the sections that stand above the activities."""
    detail: Detail
    """Gives the section about some of the activities."""
    size: int
    also: Callable[[Desk, Sequence[Holding]], tuple[Section, ...]] = lambda _desk, _holdings: ()
    """Gives what a part tells of its activities besides, where the page of the topic only sums it up."""


def part_path(path: str, number: int) -> str:
    """Return the path of a part: beside the page that it is a part of, with a sign that no id has."""
    return f"{path.removesuffix('/')}.{number}/"


def pages(survey: Survey, desk: Desk, topic: Topic) -> Iterator[Planned]:
    """Yield the page of a topic, and those of its parts."""
    plain = str(topic.title.striptags())
    whole = len(topic.holdings) <= topic.size
    yield Planned(topic.path, plain, partial(_page, survey, desk, topic, whole=whole), costly=True)
    for number, part in enumerate(() if whole else parts(topic.holdings, topic.size), 1):
        title = f"{plain} ({number})"
        view = partial(_part, survey, desk, topic, number, part)
        yield Planned(part_path(topic.path, number), title, view, findable=False, costly=True)


def parts(holdings: Sequence[Holding], size: int) -> Iterator[Sequence[Holding]]:
    """Yield activities in parts of nearly the same length."""
    count = -(-len(holdings) // size)
    for number in range(count):
        yield holdings[number * len(holdings) // count : (number + 1) * len(holdings) // count]


def range_of(survey: Survey, part: Sequence[Holding]) -> str:
    """Return from which activity to which a part goes."""
    first, last = (survey.names.plain("activities", holding.entry.id) for holding in (part[0], part[-1]))
    return survey.words.counted("from-to", first=first, last=last) if first != last else first


def _page(survey: Survey, desk: Desk, topic: Topic, *, whole: bool) -> SheetPage:
    head = survey.head(topic.path, topic.kind, topic.title, topic.lead, topic.meta(desk))
    if not topic.holdings:
        return SheetPage(head, topic.front(desk))
    if whole:
        return SheetPage(head, (*topic.front(desk), topic.detail(desk, topic.holdings)))
    title = survey.words.label("activities")
    last = Section("activities", title, (contents(desk, topic.path, topic.holdings, topic.size),))
    return SheetPage(head, (*topic.front(desk), last))


def whole(desk: Desk, topic: Topic) -> tuple[Section, ...]:
    """Return all sections about a topic, in one piece however many activities concern it."""
    parted = topic.also(desk, topic.holdings) if len(topic.holdings) > topic.size else ()
    return (*topic.front(desk), *parted, topic.detail(desk, topic.holdings))


def contents(desk: Desk, path: str, holdings: Sequence[Holding], size: int) -> Block:
    """Return the table of the parts of a page."""
    survey = desk.survey
    rows = (
        cells.row(
            cells.link(relative(desk.here, part_path(path, number)), range_of(survey, part)),
            (survey.cell("count", cells.text(str(len(part))), figure=True),),
        )
        for number, part in enumerate(parts(holdings, size), 1)
    )
    return Block(tables=survey.table("parts-table", PART_COLUMNS, rows, quiet=True))


def _part(survey: Survey, desk: Desk, topic: Topic, number: int, part: Sequence[Holding]) -> SheetPage:
    back = cells.link(relative(desk.here, topic.path), topic.title)
    head = survey.head(part_path(topic.path, number), topic.kind, cells.text(range_of(survey, part)), back)
    return SheetPage(head, (*topic.also(desk, part), topic.detail(desk, part)))
