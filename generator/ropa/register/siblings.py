"""Policies that tell the same to the same readers, for another company of the group or under another law."""

from collections import defaultdict
from collections.abc import Collection
from enum import StrEnum
from typing import Any

from ropa.model.activity import Activity
from ropa.model.notice import Notice
from ropa.model.scope import Scoped
from ropa.register.entry import Entry
from ropa.register.once import once
from ropa.register.register import Register
from ropa.register.selection import Reach, controllers_of, told
from ropa.values import Value

Pair = tuple[Entry[Notice], Entry[Notice]]


class Untold(StrEnum):
    """Why a policy does not tell an activity that another policy tells."""

    MARKED = "marked"
    """A mark on the activity says where it holds."""
    COMPANY = "company"
    """None of the policy's companies carries it out."""
    EXCEPTED = "excepted"
    """The plan leaves it out by name."""
    ELSEWHERE = "elsewhere"
    """Another policy tells it for the same company under the same law."""
    PERSONS = "persons"
    """The plan is about other persons."""


class Mark(Value):
    """The mark by which an item does not hold in a policy."""

    field: str
    names: tuple[str, ...]


class Reason(Value):
    """Why a policy does not tell an activity, with the ids that say so."""

    cause: Untold
    names: tuple[str, ...]
    field: str = ""
    """The field that says so: of the activity, or of the plan."""


def mark_of(item: Scoped, reach: Reach) -> Mark | None:
    """Return the mark by which an item does not hold in a policy; None when it does."""
    for field, wanted in (
        ("applies_in", reach.chain),
        ("channels", reach.channels),
        ("organisations", reach.organisations),
    ):
        named: Collection[str] | None = getattr(item, field)
        if named is not None and wanted is not None and not set(named) & set(wanted):
            return Mark(field, tuple(named))
    return None


def why_untold(register: Register, entry: Entry[Notice], reach: Reach, activity: Entry[Activity]) -> Reason | None:
    """Return why a policy does not tell an activity; None when nothing explains it."""
    plan, ours = entry.value, controllers_of(activity.value, reach)
    if (mark := mark_of(activity.value, reach)) is not None:
        return Reason(Untold.MARKED, mark.names, mark.field)
    if plan.controllers and ours and not set(ours) & set(plan.controllers):
        return Reason(Untold.COMPANY, ours, "controllers")
    if activity.id in (plan.except_ or ()):
        return Reason(Untold.EXCEPTED, (activity.id,), "except")
    if elsewhere := _told_by_others(register, entry, activity.id, ours):
        return Reason(Untold.ELSEWHERE, elsewhere)
    if plan.data_subjects is not None and not _about(activity.value, plan.data_subjects):
        return Reason(Untold.PERSONS, plan.data_subjects, "data_subjects")
    return None


def _told_by_others(register: Register, entry: Entry[Notice], name: str, ours: tuple[str, ...]) -> tuple[str, ...]:
    """Return the other policies under the same law that tell an activity for the same companies."""
    wanted = set(ours) & set(entry.value.controllers or ours)
    return tuple(
        other.id
        for other, _ in told(register).get(name, ())
        if other.id != entry.id
        and other.value.jurisdiction == entry.value.jurisdiction
        and wanted & set(other.value.controllers or wanted)
    )


def _about(activity: Activity, groups: Collection[str]) -> bool:
    stated: Any = activity.data_subjects
    named = {one if isinstance(one, str) else one.group for one in stated} if isinstance(stated, tuple) else set()
    return not named or bool(named & set(groups))


@once
def sibling_pairs(register: Register) -> tuple[Pair, ...]:
    """Return every two policies with the same audience that share an activity and differ in company or law."""
    told_by = activities_told(register)
    entries = [entry for entry in register.notices.values() if entry.id in told_by and not entry.value.planned]
    return tuple(
        (one, other)
        for place, one in enumerate(entries)
        for other in entries[place + 1 :]
        if _alike(one.value, other.value) and not told_by[one.id].keys().isdisjoint(told_by[other.id])
    )


@once
def activities_told(register: Register) -> dict[str, dict[str, Entry[Activity]]]:
    """Return by policy the activities that it tells, by id."""
    found: defaultdict[str, dict[str, Entry[Activity]]] = defaultdict(dict)
    for name, policies in told(register).items():
        for entry, one in policies:
            found[entry.id][name] = one.entry
    return dict(found)


def _alike(one: Notice, other: Notice) -> bool:
    same = one.audience is not None and set(one.audience) == set(other.audience or ())
    return same and (
        one.jurisdiction != other.jurisdiction or set(one.controllers or ()) != set(other.controllers or ())
    )
