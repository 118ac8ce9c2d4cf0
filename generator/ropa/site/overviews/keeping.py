"""How long everything is kept: the periods of all activities, the longest first, what has no length after them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from markupsafe import Markup

from ropa.model.facts import Todo
from ropa.model.retention import Archive, Period, Retention
from ropa.register.scopes import applies
from ropa.rules.retention.lengths import days
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.drawing.timeline import Kind, Span
from ropa.site.holding import Holding
from ropa.site.recipients import none_or_gap
from ropa.site.time_limits import covered, end, length, phases, start

FIVE_YEARS = days("P5Y") * 1.001
"""A little more than five years, since months and years are not all as long."""
APART = 80
"""Up to so many, each period of each activity stands by itself; beyond, periods that say the same stand together."""
TOGETHER = 60
"""How many activities a row of the table names; the next row goes on."""


class Sort(IntEnum):
    """What kind of end a period has, in the order of the page."""

    UNLIMITED = 0
    LONG = 1
    SHORT = 2
    CRITERION = 3
    OPEN = 4


@dataclass(frozen=True, slots=True)
class Said:
    """What a period says, in the words of the page."""

    phases: Markup
    law: Markup
    then: Markup


@dataclass(frozen=True, slots=True)
class Kept:
    """A period, and the activities with the data that are kept for it."""

    sort: Sort
    total: float
    """In days, all phases together; 0 without a length."""
    said: Said
    spans: tuple[Span, ...]
    retention: Retention | None
    """None where an activity says nothing, or that it is still to be said."""
    archives: tuple[Archive, ...] = ()
    """The phases after the active use; those of the laws that the period is for."""
    entries: list[tuple[str, Markup]] = field(default_factory=list)
    """Activities by id, each with what it keeps for this period."""
    goes_on: bool = False
    """Whether the row before it is about the same period."""
    activities: int = 1
    """How many activities there are in all rows about it."""


def keepings(desk: Desk) -> tuple[Kept, ...]:
    """Return all periods: without limit, then by length, then those that an event or a criterion ends, then gaps."""
    holdings = desk.survey.holdings.values()
    together = stand_together(holdings)
    found: dict[object, Kept] = {}
    for holding in holdings:
        for kept, what in _of(desk, holding):
            key = (kept.said, kept.sort) if together else (kept.said, kept.sort, holding.entry.id, what)
            found.setdefault(key, kept).entries.append((holding.entry.id, what))
    ordered = sorted(found.values(), key=lambda one: (one.sort, -one.total))
    return tuple(part for one in ordered for part in _parted(one))


def stand_together(holdings: Iterable[Holding]) -> bool:
    """Tell whether there are so many periods that those of several activities stand together."""
    return sum(len(holding.retention.items) for holding in holdings) > APART


def _parted(kept: Kept) -> Iterator[Kept]:
    """Yield a period as often as its activities fill rows."""
    activities = len({activity for activity, _ in kept.entries})
    for begin in range(0, len(kept.entries), TOGETHER):
        part = kept.entries[begin : begin + TOGETHER]
        yield replace(kept, entries=part, goes_on=begin > 0, activities=activities)


def _of(desk: Desk, holding: Holding) -> Iterator[tuple[Kept, Markup]]:
    if not holding.retention.items:
        said = Said(none_or_gap(desk, holding.retention), cells.NOTHING, cells.NOTHING)
        yield Kept(Sort.OPEN, 0, said, (), None), cells.NOTHING
    for item in holding.retention:
        retention = item.value
        for archives, where in _by_law(desk, holding, retention):
            what = cells.spaced(covered(desk, retention), where or desk.words.scope(retention))
            spans = tuple(spans_of(retention, archives))
            total = max((span.end for span in spans if span.end is not None), default=0.0)
            said = _said(desk, retention, archives)
            yield Kept(_sort(retention, archives, total), total, said, spans, retention, archives), what


def _by_law(desk: Desk, holding: Holding, retention: Retention) -> Iterator[tuple[tuple[Archive, ...], Markup]]:
    """Yield the archive phases as each law has them, with the tags of the laws where these differ."""
    every = phases(retention)
    if all(phase.applies_in is None for phase in every):
        yield every, cells.NOTHING
        return
    register = desk.survey.register
    found: dict[tuple[int, ...], list[str]] = {}
    for place in desk.holds_in(retention, holding.where):
        numbers = tuple(number for number, phase in enumerate(every) if applies(register, phase, place))
        found.setdefault(numbers, []).append(place)
    for numbers, places in found.items():
        tags = cells.spaced(*map(desk.words.under, places)) if len(found) > 1 else cells.NOTHING
        yield tuple(every[number] for number in numbers), tags


def _sort(retention: Retention, archives: tuple[Archive, ...], total: float) -> Sort:
    every = (retention, *archives)
    if any(isinstance(one.for_, Todo) for one in every):
        return Sort.OPEN
    if retention.unlimited is not None:
        return Sort.UNLIMITED
    if total:
        return Sort.LONG if total > FIVE_YEARS else Sort.SHORT
    return Sort.CRITERION if any(one.until or one.criteria for one in every) else Sort.OPEN


def spans_of(retention: Retention, archives: tuple[Archive, ...]) -> Iterator[Span]:
    """Yield the phases of a period as stretches of time, from the event with which its first length begins.

    A phase that counts from the event from which another one counts begins with it; any other follows the last one.
    """
    if retention.unlimited is not None:
        yield Span(Kind.ACTIVE, 0, None)
        return
    at, begun = 0.0, {retention.until or retention.from_: 0.0}
    if isinstance(retention.for_, str):
        at = days(retention.for_)
        yield Span(Kind.ACTIVE, 0, at)
    elif retention.until or retention.criteria:
        yield Span(Kind.ACTIVE, 0, None, before=True)
    for phase in archives:
        if isinstance(phase.for_, str):
            first = begun.setdefault(phase.from_, at) if phase.from_ else at
            to = first + days(phase.for_)
            if to > at:
                yield Span(Kind.ARCHIVE, at, to)
            at = max(at, to)


def _said(desk: Desk, retention: Retention, archives: tuple[Archive, ...]) -> Said:
    words = desk.words
    every: Sequence[tuple[str, Period]] = (
        ("phase-active", retention),
        *(("phase-archive", phase) for phase in archives),
    )
    parts = (_phase(desk, words.clause(name), period) for name, period in every)
    why = (cells.under(desk.law.laws(period.law), words.said(period.reason)) for _, period in every)
    backups = words.counted("backups", period=words.period(retention.backups)) if retention.backups else ""
    then = cells.under(end(desk, retention), words.said(retention.except_), cells.text(backups))
    return Said(cells.lines(*parts), cells.lines(*_once(why)), then)


def _phase(desk: Desk, name: str, period: Period) -> Markup:
    begins = start(desk, period)
    since = cells.labelled(desk.words.label("begins-colon"), begins)
    return cells.under(cells.spaced(cells.text(desk.words.counted("colon", label=name)), length(desk, period)), since)


def _once(parts: Iterable[Markup]) -> Iterable[Markup]:
    return dict.fromkeys(part for part in parts if part)
