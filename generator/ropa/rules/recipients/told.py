"""What a policy tells of the register's activities."""

from collections.abc import Iterator
from typing import Any

from ropa.model.lifecycle import Status
from ropa.model.notice import Notice
from ropa.model.notice_activity import NoticeActivity
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.scopes import applies
from ropa.values import Value

OVER = (Status.PLANNED, Status.ENDED)
"""What has not begun or is over stands in no policy."""


class Told(Value):
    """An activity in a policy."""

    register: Register
    facts: ActivityFacts
    notice: Notice
    purposes: tuple[str, ...] | None
    """The purposes that the policy names; None: all."""

    def tells_purpose(self, purpose_id: str | None) -> bool:
        """Tell whether a purpose stands in the policy."""
        return self.purposes is None or purpose_id in self.purposes

    def tells(self, item: Any) -> bool:
        """Tell whether an item with purposes and a scope stands in the policy."""
        here = self.notice.jurisdiction is None or applies(self.register, item, self.notice.jurisdiction)
        named: tuple[str, ...] | None = item.purposes
        return here and (named is None or self.purposes is None or any(one in self.purposes for one in named))


def told_by(register: Register, entry: Entry[Notice]) -> Iterator[Told]:
    """Yield the activities that a policy tells: those it names, or all of its organisations under its law."""
    notice = entry.value
    named = {
        item.activity if isinstance(item, NoticeActivity) else item: item.purposes
        if isinstance(item, NoticeActivity)
        else None
        for item in notice.activities or ()
    }
    for facts in every_activity(register):
        if notice.activities is not None and facts.id not in named:
            continue
        if facts.id in (notice.except_ or ()) or facts.lifecycle.status in OVER:
            continue
        if _reaches(register, facts, notice):
            yield Told(register, facts, notice, named.get(facts.id))


def _reaches(register: Register, facts: ActivityFacts, notice: Notice) -> bool:
    if notice.jurisdiction is not None and not applies(register, facts.value, notice.jurisdiction):
        return False
    return not (notice.controllers and facts.controllers) or any(one in notice.controllers for one in facts.controllers)
