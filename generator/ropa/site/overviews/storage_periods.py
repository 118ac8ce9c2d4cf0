"""The storage periods of all activities on an axis of time, the longest first, with the law or reason of each."""

from collections.abc import Callable, Iterator, Sequence

from markupsafe import Markup

from ropa.model.retention import Period
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.drawing.timeline import STEPS, Kind, Row, timeline
from ropa.site.overviews.keeping import Kept, Sort, stand_together
from ropa.site.overviews.stretches import Stretch, turning
from ropa.site.parts import Block, Figure, Section
from ropa.site.sheet import SheetPage
from ropa.site.words import FOREVER, MINUTES

COLUMNS = ("kept-length", "kept-what", "phases", "law-or-reason", "then")
IDS = {
    Sort.UNLIMITED: "unlimited",
    Sort.LONG: "over-five-years",
    Sort.SHORT: "up-to-five-years",
    Sort.CRITERION: "by-criterion",
    Sort.OPEN: "open",
}
DRAWN = (Sort.UNLIMITED, Sort.LONG, Sort.SHORT)

Keepings = Callable[[], Sequence[Kept]]
"""Gives all periods, in the order of the page."""


def storage_periods_page(keepings: Keepings, stretch: Stretch, desk: Desk) -> SheetPage:
    """Return the drawings and tables of one stretch of the periods."""
    survey, words, found = desk.survey, desk.words, keepings()
    here = found[stretch.start : stretch.end]
    shown = tuple(dict.fromkeys(one.sort for one in here))
    sections = [
        Section(
            IDS[sort],
            _title(desk, sort),
            (_block(desk, sort, [one for one in here if one.sort is sort], explained=sort is shown[0]),),
        )
        for sort in shown
    ]
    turn = turning(desk, stretch)
    if turn or not sections:
        none = () if sections else (Block(text=cells.none(words.label("none"))),)
        sections.append(Section("pages", words.label("pages"), (*turn, *none)))
    periods = [one for one in found if not one.goes_on and one.retention is not None]
    long = sum(one.sort in {Sort.UNLIMITED, Sort.LONG} for one in periods)
    lead = cells.text(words.counted("storage-periods-lead", count=len(periods), long=long))
    together = stand_together(survey.holdings.values())
    note = cells.text(words.label("storage-periods-together")) if together else cells.NOTHING
    title = cells.text(words.label("overview-storage-periods"))
    head = survey.head(stretch.path, words.label("overviews"), title, cells.spaced(lead, note))
    return SheetPage(head, tuple(sections))


def _title(desk: Desk, sort: Sort) -> str:
    """Return the name of a section; everybody is told that something is not stated, not that it is to be supplied."""
    hidden = sort is Sort.OPEN and desk.survey.for_all
    return desk.words.label("not-stated" if hidden else f"kept-{IDS[sort]}")


def _block(desk: Desk, sort: Sort, found: Sequence[Kept], *, explained: bool) -> Block:
    tables = desk.survey.table(f"kept-{IDS[sort]}", COLUMNS, (_row(desk, one) for one in found), quiet=True)
    drawn = [_bar(desk, one) for one in found if not one.goes_on] if sort in DRAWN else []
    return Block(figures=(_figure(desk, sort, drawn, explained=explained),) if drawn else (), tables=tables)


def _figure(desk: Desk, sort: Sort, rows: Sequence[Row], *, explained: bool) -> Figure:
    words = desk.words
    ticks = tuple(words.period(step) for step in STEPS)
    legend = (
        (Kind.ACTIVE, words.clause("phase-active")),
        (Kind.ARCHIVE, words.clause("phase-archive")),
        (None, words.label("until-event")),
    )
    title = _title(desk, sort)
    short = words.counted("timeline-of", title=title)
    return Figure(timeline(title, rows, ticks, legend), words.label("timeline-caption") if explained else short)


def _bar(desk: Desk, one: Kept) -> Row:
    words, names = desk.words, desk.survey.names
    heading = names.plain("activities", one.entries[0][0])
    if one.activities > 1:
        heading = words.counted("count-activities-of", count=one.activities)
    whats = dict.fromkeys(_plain(what) for _, what in one.entries)
    then = one.retention.then if one.retention else None
    said = words.clause(f"disposal-{then}") if isinstance(then, str) else ""
    length = " · ".join(filter(None, (_length(desk, one), said)))
    return Row(heading, ", ".join(whats), one.spans, length, ", ".join(_starts(desk, one)))


def _plain(what: Markup) -> str:
    return str(Markup(str(what).replace("<br>", ", ")).striptags())  # noqa: S704  read as text, never placed as markup


def _length(desk: Desk, one: Kept) -> str:
    """Return how long data are kept in all: the sum of the phases where each is a length."""
    words = desk.words
    if one.sort is Sort.UNLIMITED:
        return words.label("without-limit")
    ends = [span.end for span in one.spans if span.end is not None]
    periods = [period.for_ for period in _every(one) if isinstance(period.for_, str)]
    if len(ends) == 1 or len(periods) == 1:
        return words.period(periods[0])
    whole = round(one.total / 365.25, 1)
    return words.period(f"P{int(whole)}Y") if whole == int(whole) else words.period(f"P{round(one.total / 30.4375)}M")


def _every(one: Kept) -> tuple[Period, ...]:
    return (one.retention, *one.archives) if one.retention else ()


def _starts(desk: Desk, one: Kept) -> Iterator[str]:
    """Yield what starts the first length."""
    first = next((period for period in _every(one) if isinstance(period.for_, str)), None)
    if first is not None and isinstance(first.from_, str):
        yield desk.words.counted("begins", event=desk.words.bare("triggers", first.from_))


def _row(desk: Desk, one: Kept) -> Markup:
    survey, words = desk.survey, desk.words
    head = _length(desk, one) if one.sort in DRAWN else _title(desk, one.sort)
    order = FOREVER if one.sort is Sort.UNLIMITED else round(one.total * MINUTES) or ""
    mark = cells.note(words.label("goes-on")) if one.goes_on else cells.NOTHING
    same: dict[Markup, list[Markup]] = {}
    for activity, what in one.entries:
        same.setdefault(what, []).append(desk.link("activities", activity))
    entries = (cells.under(cells.joined(activities), what) for what, activities in same.items())
    return cells.row(
        head=cells.spaced(cells.ordered(head, order), mark),
        cells=(
            survey.cell("kept-what", cells.listed(entries)),
            survey.cell("phases", one.said.phases),
            survey.cell("law-or-reason", one.said.law),
            survey.cell("then", one.said.then),
        ),
    )
