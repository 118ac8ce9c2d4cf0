"""Why a policy does not say what its sibling says: a mark on the item, the law, the companies, the plan, or nothing."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ropa.model.notice import Notice
from ropa.model.scope import Scoped
from ropa.policy.public import Spot
from ropa.register import Entry, Register
from ropa.register.selection import Reach, chain_of
from ropa.register.siblings import Untold, mark_of, why_untold


class Cause(StrEnum):
    """What explains a difference."""

    TAG = "tag"
    """The item is marked for other jurisdictions, channels or organisations."""
    LAW = "law"
    """The law of the policy's jurisdiction."""
    ORGANISATION = "organisation"
    """The companies for which the policy speaks."""
    PLAN = "plan"
    """The plan of the policy says so."""
    CONSEQUENCE = "consequence"
    """It follows from another difference."""
    UNEXPLAINED = "unexplained"
    """Nothing explains it; a mistake, or a mark that is missing."""


MARKED = {
    "applies_in": "marked for",
    "channels": "marked for the channel",
    "organisations": "marked for",
}
"""The field of a mark -> what it says."""


@dataclass(frozen=True, slots=True)
class Why:
    """An explanation."""

    cause: Cause
    words: str
    """As the end of a sentence: "only in A, because ..."."""
    spot: Spot | None = None
    """Where the register says so."""


@dataclass(frozen=True, slots=True, eq=False)
class Other:
    """The policy that does not say it."""

    register: Register
    entry: Entry[Notice]
    reach: Reach

    @property
    def plan(self) -> Notice:
        """Its plan."""
        return self.entry.value

    @property
    def spot(self) -> Spot:
        """The place of its plan."""
        return Spot(self.entry.name)


def of_activity(other: Other, name: str) -> Why:
    """Return why a policy does not tell an activity that its sibling tells."""
    entry = other.register.activities[name]
    spot, here = Spot(entry.name), other.entry.id
    found = why_untold(other.register, other.entry, other.reach, entry)
    if found is None:
        return Why(Cause.UNEXPLAINED, f"nothing says why `{here}` does not tell it", other.spot / "activities")
    names = _names(found.names)
    if found.cause is Untold.MARKED:
        return Why(Cause.TAG, f"{MARKED[found.field]} {names}", spot / found.field)
    if found.cause is Untold.COMPANY:
        words = f"carried out by {names}, and `{here}` speaks for {_names(other.plan.controllers)}"
        return Why(Cause.ORGANISATION, words, spot / "controllers")
    if found.cause is Untold.ELSEWHERE:
        return Why(Cause.PLAN, f"told for the same company by {names}", Spot(f"notices/{found.names[0]}"))
    words = "leaves it out under `except`" if found.cause is Untold.EXCEPTED else f"is about {names} only"
    return Why(Cause.PLAN, f"`{here}` {words}", other.spot / found.field)


def of_item(other: Other, spot: Spot) -> Why | None:
    """Return why an item of the register does not reach a policy: a mark on it, or on what holds it."""
    value, here = _record(other.register, spot)
    for step in (*spot.pointer[len(here.pointer) :], None):
        if isinstance(value, Scoped) and (marked := _marked(value, other.reach, here)) is not None:
            return marked
        if step is None:
            return None
        value, here = _inside(value, step), here / step
    return None


def _record(register: Register, spot: Spot) -> tuple[Any, Spot]:
    collection, _, name = spot.record.rpartition("/")
    entry = register.collections.get(collection, {}).get(name) if collection else register.settings_entry
    if entry is None:
        return None, Spot(spot.record)
    return entry.value, Spot(spot.record, tuple(entry.prefix))


def _inside(value: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return value[step] if isinstance(value, tuple) and step < len(value) else None
    return getattr(value, step, None) if hasattr(value, step) else getattr(value, f"{step}_", None)


def _marked(item: Scoped, reach: Reach, spot: Spot) -> Why | None:
    mark = mark_of(item, reach)
    return None if mark is None else Why(Cause.TAG, f"{MARKED[mark.field]} {_names(mark.names)}", spot / mark.field)


def of_border(other: Other, area: str) -> Why:
    """Return why what is a transfer under one law is none under the other."""
    return Why(Cause.LAW, f"for the law of {other.plan.jurisdiction} this country lies within the border ({area})")


def of_right(other: Other, right: str, known: bool) -> Why:
    """Return why a right is not among those of a policy."""
    if not known:
        chain = " and ".join(reversed(chain_of(other.plan.jurisdiction or "")))
        return Why(Cause.LAW, f"the law of {chain} does not know the right `{right}`")
    return Why(Cause.CONSEQUENCE, "none of the purposes told here gives it")


def _names(ids: Any) -> str:
    return ", ".join(f"`{one}`" for one in ids)
