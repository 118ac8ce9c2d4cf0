"""Trackers, the activities that set them, and where."""

from ropa.model.tracker import Tracker
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.once import once
from ropa.register.scopes import applies, places, wants_basis
from ropa.values import Value


class Tracked(Value):
    """One tracker."""

    entry: Entry[Tracker]
    users: tuple[ActivityFacts, ...]
    """The activities that name it."""
    places: tuple[str, ...]
    """Where it is set; where the register is kept, when no activity names it."""
    asked: bool
    """Whether a law concerned asks for consent before it is set; Swiss law does not."""

    @property
    def name(self) -> str:
        """What the tracker is called in a message."""
        return f"the tracker `{self.entry.id}`"


@once
def every_tracker(register: Register) -> tuple[Tracked, ...]:
    """Return the trackers in the order of their file."""
    if not register.trackers:
        return ()
    users: dict[str, list[ActivityFacts]] = {}
    for activity in every_activity(register):
        for named in activity.value.trackers or ():
            users.setdefault(named, []).append(activity)
    return tuple(_tracked(register, entry, tuple(users.get(entry.id, ()))) for entry in register.trackers.values())


def _tracked(register: Register, entry: Entry[Tracker], users: tuple[ActivityFacts, ...]) -> Tracked:
    set_ = {place: None for user in users for place in user.places if applies(register, entry.value, place)}
    where = tuple(set_ or dict.fromkeys(places(register, None, entry.value)))
    return Tracked(entry, users, where, any(wants_basis(register, place) for place in where))
