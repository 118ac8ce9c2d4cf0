"""What a policy tells: its sections, and the purposes of which its readers learn."""

from collections.abc import Iterator

from ropa.model.notice import Notice
from ropa.model.purpose import Purpose
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import ActivityFacts, activity_facts
from ropa.register.once import once
from ropa.register.selection import Reach, reach_of, told
from ropa.values import Value


class ToldPurpose(Value, eq=False):
    """A purpose as one policy tells it."""

    policy: Entry[Notice]
    reach: Reach
    activity: ActivityFacts
    purpose: Stated[Purpose]


def leaves_out(entry: Entry[Notice], *sections: str) -> bool:
    """Tell whether the plan of a policy lists its sections and has none of these; one in preparation is left alone."""
    plan = entry.value
    if plan.planned or not isinstance(plan.sections, tuple):
        return False
    there = {str(getattr(one, "id", one)) for one in plan.sections}
    return not there.intersection(sections)


def told_purposes(register: Register) -> Iterator[ToldPurpose]:
    """Yield the purposes that each published policy tells, activity by activity."""
    reaches = _reaches(register)
    for name, policies in told(register).items():
        activity = activity_facts(register, name)
        for entry, one in policies:
            reach = reaches.get(entry.id)
            if activity is None or reach is None or entry.value.planned:
                continue
            for purpose in activity.purposes:
                named = one.purposes is None or purpose.value.id in one.purposes
                if named and reach(purpose.value) and not _over(purpose.value, register):
                    yield ToldPurpose(entry, reach, activity, purpose)


@once
def _reaches(register: Register) -> dict[str, Reach | None]:
    return {entry.id: reach_of(register, entry.value) for entry in register.notices.values()}


def _over(purpose: Purpose, register: Register) -> bool:
    return purpose.until is not None and purpose.until < register.day.isoformat()
