"""Which purpose is told by which policy, under which anchor, and why an activity is told by none."""

from collections.abc import Mapping
from enum import StrEnum

from ropa.model.lifecycle import Status
from ropa.model.notice import Notice
from ropa.model.purpose import Purpose
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.links import covers
from ropa.register.once import once
from ropa.register.selection import anchor_of, told
from ropa.rules.notices.telling import told_purposes
from ropa.site.holding import Holding

Told = Mapping[tuple[str, str], tuple[Entry[Notice], ...]]


class Silence(StrEnum):
    """Why no policy tells an activity."""

    PLANNED = "planned"
    """It has not begun."""
    ENDED = "ended"
    """It is over."""
    EXEMPT = "exempt"
    """The law exempts from informing; the activity says why."""
    PREPARED = "prepared"
    """The policy that will tell it is still being prepared."""
    UNEXPLAINED = "unexplained"
    """Nothing says why."""


@once
def told_in(register: Register) -> Told:
    """Return the published policies by activity and purpose."""
    found: dict[tuple[str, str], tuple[Entry[Notice], ...]] = {}
    for one in told_purposes(register):
        purpose = one.purpose.value
        if purpose.id is not None and _concerned(one.policy.value, one.activity, purpose):
            key = (one.activity.id, purpose.id)
            found[key] = (*found.get(key, ()), one.policy)
    return found


def silence(register: Register, holding: Holding) -> Silence:
    """Return why an activity is told by no policy."""
    activity = holding.entry.value
    status = activity.lifecycle.status if activity.lifecycle else None
    if status in {Status.PLANNED, Status.ENDED}:
        return Silence(status)
    if activity.not_informed:
        return Silence.EXEMPT
    return Silence.PREPARED if holding.entry.id in told(register) else Silence.UNEXPLAINED


def address(notice: Notice, language: str, activity: str, purpose: str) -> str:
    """Return where a published policy tells a purpose; the anchor alone when the plan names no address."""
    stated = notice.url
    urls = {language: stated} if isinstance(stated, str) else stated or {}
    page = urls.get(language) or next(iter(urls.values()), "")
    return f"{page}#{anchor_of(activity, purpose)}"


def _concerned(notice: Notice, activity: ActivityFacts, purpose: Purpose) -> bool:
    """Tell whether a purpose concerns anybody whom a policy is about."""
    if not notice.data_subjects or not activity.subjects:
        return True
    return any(
        covers(purpose.data_subjects, one.value.group)
        and covers(one.value.purposes, purpose.id or "")
        and one.value.group in notice.data_subjects
        for one in activity.subjects
    )
