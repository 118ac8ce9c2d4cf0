"""What one policy covers: its law, its channels, its activities and their purposes.

The renderer takes what is chosen here and goes on with what is public of it; the rules ask who is told of what.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from ropa.law.pack import load_pack
from ropa.model.activity import Activity
from ropa.model.facts import Todo
from ropa.model.lifecycle import Lifecycle, Status
from ropa.model.notice import Notice
from ropa.model.notice_activity import NoticeActivity
from ropa.model.scope import Scoped
from ropa.register.entry import Entry
from ropa.register.once import once
from ropa.register.register import Register
from ropa.values import Value

TOLD = (Status.ACTIVE, Status.SUSPENDED)
"""A planned activity is not told yet, an ended one no longer."""


class Reach(Value):
    """The law, the channels and the organisations of a policy, and whether an item of the register holds there."""

    chain: tuple[str, ...]
    """The jurisdiction and those whose law it extends, such as FR and EU."""
    channels: tuple[str, ...] | None = None
    """The channels of the policy; None: all."""
    organisations: tuple[str, ...] | None = None
    """The organisations it speaks for; None: all."""

    def __call__(self, item: Scoped) -> bool:
        """Tell whether an item holds under this law and through one of these channels."""
        return (
            self._meets(item.applies_in, self.chain)
            and self._meets(item.channels, self.channels)
            and self._meets(item.organisations, self.organisations)
        )

    @staticmethod
    def _meets(named: Collection[str] | None, wanted: Collection[str] | None) -> bool:
        return named is None or wanted is None or any(one in wanted for one in named)


def chain_of(jurisdiction: str) -> tuple[str, ...]:
    """Return a jurisdiction with a known law, and those whose law it extends."""
    name: str | None = jurisdiction
    found: list[str] = []
    while name is not None:
        found.append(name)
        name = load_pack(name).parent
    return tuple(found)


class Chosen(Value, eq=False):
    """An activity that a policy tells, whole as it stands in the register."""

    entry: Entry[Activity]
    purposes: tuple[str, ...] | None
    """The purposes that the plan names; None: all."""


def chosen(register: Register, notice: Notice, reach: Reach, first: date | None = None) -> tuple[Chosen, ...]:
    """Return the activities of a policy: in the order of its groups, then of its list, then of the register.

    `first` is the first day of a policy that does not apply yet: then what begins by that day is told, and what ends
    before it is not.
    """
    named = _named(notice)
    found = []
    for activity_id in register.activities if named is None else named:
        entry = register.activities.get(activity_id)
        if entry is None or activity_id in (notice.except_ or ()) or not _told(entry.value, notice, reach, first):
            continue
        found.append(Chosen(entry, None if named is None else named[activity_id]))
    order = {name: place for place, name in enumerate((*_grouped(notice), *(named or {})))}
    return tuple(sorted(found, key=lambda one: order.get(one.entry.id, len(order))))


def reach_of(register: Register, notice: Notice) -> Reach | None:
    """Return what a policy reaches, or None when it names no jurisdiction whose law is known."""
    law = register.law_or_none(notice.jurisdiction)
    return None if law is None else Reach(chain_of(law.jurisdiction), notice.channels, notice.controllers)


def anchor_of(activity: str, purpose: str) -> str:
    """Return the fragment under which policies tell a purpose, in every language and layout."""
    return f"purpose-{activity}-{purpose}"


@once
def told(register: Register) -> dict[str, tuple[tuple[Entry[Notice], Chosen], ...]]:
    """Return by activity the policies that tell it, those still being prepared included."""
    found: defaultdict[str, list[tuple[Entry[Notice], Chosen]]] = defaultdict(list)
    for entry in register.notices.values():
        reach = reach_of(register, entry.value)
        for one in chosen(register, entry.value, reach) if reach is not None else ():
            found[one.entry.id].append((entry, one))
    return {name: tuple(policies) for name, policies in found.items()}


def _named(notice: Notice) -> dict[str, tuple[str, ...] | None] | None:
    if notice.activities is None:
        return None
    return {
        item.activity if isinstance(item, NoticeActivity) else item: item.purposes
        if isinstance(item, NoticeActivity)
        else None
        for item in notice.activities
    }


def _grouped(notice: Notice) -> Iterator[str]:
    seen = set()
    for group in notice.groups or ():
        for name in group.activities:
            if name not in seen:
                seen.add(name)
                yield name


def _told(activity: Activity, notice: Notice, reach: Reach, first: date | None) -> bool:
    if activity.lifecycle is not None and not _under_way(activity.lifecycle, first):
        return False
    ours = controllers_of(activity, reach)
    return reach(activity) and (not notice.controllers or not ours or any(one in notice.controllers for one in ours))


def controllers_of(activity: Activity, reach: Reach) -> tuple[str, ...]:
    """Return the ids of the controllers of an activity under this law; none when they are a gap."""
    stated: Any = activity.controllers
    if stated is None or isinstance(stated, Todo):
        return ()
    return tuple(
        one if isinstance(one, str) else one.organisation
        for one in stated
        if isinstance(one, str) or (reach(one) and one.organisation)
    )


def _under_way(life: Lifecycle, first: date | None) -> bool:
    told = life.status is None or life.status in TOLD
    if first is None:
        return told
    day = first.isoformat()
    begun = life.status is Status.PLANNED and life.start is not None and life.start <= day
    return (told or begun) and (life.end is None or life.end >= day)
