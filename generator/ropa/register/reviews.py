"""When a record is to be reviewed next."""

import calendar
from datetime import date, timedelta

from ropa.expressions import expression
from ropa.model.lifecycle import Lifecycle, Status
from ropa.model.notice import Notice

_PERIOD = expression(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T.*)?")
YEARLY = "P1Y"
"""The interval of a register that states none."""


def next_review(lifecycle: Lifecycle | None, interval: str | None) -> date | None:
    """Return the day of the next review; None for a record never reviewed, or one that is over.

    `interval` is the register's own, in ISO 8601.
    """
    if lifecycle is None or lifecycle.last_review is None or lifecycle.status is Status.ENDED:
        return None
    return later(date.fromisoformat(lifecycle.last_review), lifecycle.review_every or interval or YEARLY)


def next_policy_review(notice: Notice, interval: str | None) -> date | None:
    """Return the day of the next review of a published policy; None for one that states neither review nor interval."""
    since = notice.last_review or ((notice.updated or notice.effective) if notice.review_every else None)
    if notice.planned or since is None:
        return None
    return later(date.fromisoformat(since), notice.review_every or interval or YEARLY)


def never_reviewed(lifecycle: Lifecycle | None) -> bool:
    """Tell whether a record that is under way has not been reviewed yet."""
    if lifecycle is None:
        return True
    return lifecycle.last_review is None and lifecycle.status not in {Status.ENDED, Status.PLANNED}


def later(day: date, period: str) -> date:
    """Return the day that lies an ISO 8601 period after another; the last of the month where a day is missing."""
    found = _PERIOD.fullmatch(period)
    years, months, weeks, days = (int(part or 0) for part in found.groups()) if found else (0, 0, 0, 0)
    month = day.year * 12 + day.month - 1 + years * 12 + months
    year, index = divmod(month, 12)
    if year > date.max.year:
        return date.max
    last = calendar.monthrange(year, index + 1)[1]
    moved = date(year, index + 1, min(day.day, last))
    return moved + min(timedelta(weeks=weeks, days=days), date.max - moved)
