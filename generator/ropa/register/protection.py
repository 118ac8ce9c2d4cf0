"""Whether the measures that a record names protect anything on the day: those that are in place."""

from collections.abc import Iterable, Iterator
from typing import Any

from ropa.diagnostics import Related
from ropa.model.activity import Activity
from ropa.model.lifecycle import Status
from ropa.model.measure import AppliedMeasure, MeasureStatus
from ropa.register.answers import Stated
from ropa.register.entry import Entry
from ropa.register.once import once
from ropa.register.register import Register

NOT_IN_PLACE = frozenset((MeasureStatus.PLANNED, MeasureStatus.RETIRED))


def in_place(register: Register, measures: Iterable[Stated[Any]]) -> Iterator[Stated[AppliedMeasure]]:
    """Yield the measures that work: of the catalogue, unless planned or retired, and those described here alone.

    An id alone is a measure of the catalogue. One that the catalogue does not have is taken as working; the check of
    references speaks of it.
    """
    without = not_in_place(register)
    for item in map(applied, measures):
        one = item.value
        described = one.description is not None or one.public is not None
        if described if one.measure is None else one.measure not in without:
            yield item


def protected(register: Register, measures: Iterable[Stated[Any]]) -> bool:
    """Tell whether one of the measures works."""
    return next(in_place(register, measures), None) is not None


def on_paper(register: Register, activity: Activity) -> bool:
    """Tell whether the activity names systems, and all of them are paper files."""
    systems = [register.systems.get(system) for system in activity.systems or ()]
    return bool(systems) and all(one is not None and one.value.paper for one in systems)


def applied(item: Stated[Any]) -> Stated[AppliedMeasure]:
    """Return a measure as it is applied, also where only its id is written."""
    if not isinstance(item.value, str):
        return item
    return Stated(AppliedMeasure(measure=item.value), item.entry, item.pointer, item.inherited)


def idle(register: Register, measures: Iterable[Stated[Any]]) -> tuple[Related, ...]:
    """Return the places in the catalogue that say of these measures that they are planned or retired."""
    found = (register.measures.get(item.value.measure or "") for item in map(applied, measures))
    return tuple(
        Related(one.at("status"), f"`{one.id}` is {one.value.status}")
        for one in found
        if one is not None and one.value.status in NOT_IN_PLACE
    )


def planned(entry: Entry[Any]) -> bool:
    """Tell whether an activity or engagement has not begun: its measures may be planned as well."""
    life = entry.value.lifecycle
    return life is not None and life.status is Status.PLANNED


@once
def not_in_place(register: Register) -> frozenset[str]:
    """Return the ids of the measures of the catalogue that are planned or retired."""
    return frozenset(one.id for one in register.measures.values() if one.value.status in NOT_IN_PLACE)
