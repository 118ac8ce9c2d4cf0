"""What falls due when: reviews, gaps, contracts, decisions, tests, waivers. One list for every page and file."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from ropa.model.dpia import Dpia
from ropa.model.lifecycle import Status
from ropa.model.measure import MeasureStatus
from ropa.questions.changing_law import changing_law
from ropa.questions.due import Due, Kind
from ropa.questions.expiring import expiring
from ropa.questions.open_points import open_points
from ropa.register import Entry, Register
from ropa.register.once import once
from ropa.register.reviews import later, next_policy_review, next_review


@once
def due_dates(register: Register) -> tuple[Due, ...]:
    """Return everything with a day, past days included, in order of day, then of kind and record."""
    found = (
        *_reviews(register),
        *_policies(register),
        *_assessments(register),
        *_gaps(register),
        *_tests(register),
        *_waivers(register),
        *_disposals(register),
        *expiring(register),
        *changing_law(register),
    )
    kinds = list(Kind)
    return tuple(sorted(found, key=lambda one: (one.day, kinds.index(one.kind), one.name)))


def _reviews(register: Register) -> Iterator[Due]:
    entries: tuple[Entry[Any], ...] = (*register.activities.values(), *register.engagements.values())
    for entry in entries:
        day = next_review(entry.value.lifecycle, register.settings.review_every)
        if day is not None:
            yield Due(day, Kind.REVIEW, entry, "", owner=entry.value.owner)


def _policies(register: Register) -> Iterator[Due]:
    for entry in register.notices.values():
        day = next_policy_review(entry.value, register.settings.review_every)
        if day is not None:
            yield Due(day, Kind.POLICY_REVIEW, entry, "")


def _assessments(register: Register) -> Iterator[Due]:
    for entry in register.activities.values():
        dpia: Any = entry.value.dpia
        if not isinstance(dpia, Dpia) or dpia.review is None or _ended(entry):
            continue
        made_since = isinstance(dpia.date, str) and dpia.date >= dpia.review
        if not made_since:
            yield Due(_day(dpia.review), Kind.ASSESSMENT_REVIEW, entry, "", dpia.document, entry.value.owner)


def _gaps(register: Register) -> Iterator[Due]:
    for one in open_points(register):
        if one.due:
            yield Due(_day(one.due), Kind.GAP, one.entry, " ".join(map(str, one.pointer)), one, one.owner)


def _tests(register: Register) -> Iterator[Due]:
    for entry in register.measures.values():
        measure = entry.value
        used = measure.status not in {MeasureStatus.PLANNED, MeasureStatus.RETIRED}
        if used and measure.last_tested and measure.test_every:
            yield Due(later(_day(measure.last_tested), measure.test_every), Kind.TEST, entry, "", owner=measure.owner)


def _waivers(register: Register) -> Iterator[Due]:
    entry = register.waivers_entry
    for waiver in (entry.value.waivers or ()) if entry else ():
        place = f"{waiver.rule} {waiver.record}"
        yield Due(_day(waiver.until), Kind.WAIVER, entry, place, waiver, waiver.approver)


def _disposals(register: Register) -> Iterator[Due]:
    """Yield when data of ended activities are to be gone; a day that is past says that they are."""
    today = register.day.isoformat()
    for entry in register.activities.values():
        life = entry.value.lifecycle
        if life is not None and life.status is Status.ENDED and life.disposed is not None and life.disposed >= today:
            yield Due(_day(life.disposed), Kind.DISPOSAL, entry, "", owner=entry.value.owner)


def _ended(entry: Entry[Any]) -> bool:
    life = entry.value.lifecycle
    return life is not None and life.status is Status.ENDED


def _day(stated: str) -> date:
    return date.fromisoformat(stated)
