"""The status of a record is missing, or its dates contradict each other.

## Why it matters

The record shows what is done now and what was done when (Art. 5(2), 24(1) GDPR). Policies tell active processing only;
a status that is missing or contradicts the dates makes them tell too much or too little, and an inspection cannot see
the history.

## Reported

No status.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {start: 2024-01-01, created: 2024-01-01, changed: 2026-01-15, last_review: 2026-01-15}
```

```yaml title="engagements/storage.yaml"
# left out: lifecycle
name: Storage for a client
```

It ends before it starts.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, end: 2023-12-31, last_review: 2026-01-15}
```

It is active although its last day has passed.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, end: 2025-12-31, last_review: 2026-01-15}
```

It has ended, and nobody knows when.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: ended, start: 2024-01-01, last_review: 2026-01-15}
```

It is planned, and began long ago.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: planned, start: 2024-01-01, last_review: 2026-01-15}
```

It was changed before it was written, or reviewed on a day that is yet to come.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, created: 2025-06-01, changed: 2024-01-15, last_review: 2026-01-15}
```

```yaml title="engagements/storage.yaml"
name: Storage for a client
lifecycle: {status: active, start: 2025-01-06, last_review: 2027-01-15}
```

It replaces itself.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, last_review: 2026-01-15, replaced_by: deliveries}
```

## Accepted

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle:
  status: active
  start: 2016-01-04
  end: 2026-12-31
  created: 2024-01-01
  changed: 2026-01-15
  last_review: 2026-01-15
  approved_on: 2026-01-20
```

A start in the future.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: planned, start: 2026-09-01, created: 2026-01-15, last_review: 2026-01-15}
```

Over, with all its days.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: ended, start: 2024-01-01, end: 2025-06-30, disposed: 2026-06-30, created: 2024-01-01}
```

## Limits

Today is the day of the check (`--as-of`); a date of the record counts as yet to come when it lies more than a month
later. One record gives one finding on status, start and end, one on the order of
the other dates, and one on what replaces it. An activity older than its record is usual. A review that is long overdue
is a matter of ACT04.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from ropa.diagnostics import Severity
from ropa.model.lifecycle import Lifecycle, Status
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import activity_facts
from ropa.register.roles import recorded
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import record_name

STATUS_HELP = "add `status:` with planned, active, suspended or ended below `lifecycle:`"
DATE_HELP = "correct the date that is wrong"
LATER = ("changed", "last_review", "approved_on")
"""What cannot be done before the record is written."""
WORDS = {
    "created": "was written",
    "changed": "was changed",
    "last_review": "was reviewed",
    "approved_on": "was approved",
}
EMPTY = Lifecycle()

GRACE = timedelta(days=31)
"""A register is also judged as of a day gone by (`--as-of`); what was written soon after is no slip."""

Contradiction = tuple[str, str, str]
"""The field, what contradicts what, and the remedy."""


def find(register: Register) -> Iterator[Finding]:
    """Yield what is missing or contradictory in the life of each activity and engagement."""
    today = register.day.isoformat()
    soon = (register.day + GRACE).isoformat()
    for entry in recorded(register):
        life = entry.value.lifecycle or EMPTY
        if life.status is None:
            yield _without_status(entry)
        for contradiction in (_span_of_life(life, today), _order(life, soon), _succession(register, entry, life)):
            if contradiction is not None:
                field, what, remedy = contradiction
                yield Finding(_place(entry, life, field), f"{record_name(entry)} {what}", remedy)


def _without_status(entry: Entry[Any]) -> Finding:
    life = entry.value.lifecycle
    place = place_of(entry, "lifecycle") if life is None else _place(entry, life, "status")
    return Finding(place, f"{record_name(entry)} does not say whether it is planned, active or ended", STATUS_HELP)


def _place(entry: Entry[Any], life: Lifecycle, field: str) -> Any:
    return place_of(Stated(life, entry, ("lifecycle",)), field)


def _span_of_life(life: Lifecycle, today: str) -> Contradiction | None:  # noqa: PLR0911  one line for each case
    status, start, end = life.status, life.start, life.end
    begun = status in {Status.ACTIVE, Status.SUSPENDED, Status.ENDED}
    if start is not None and end is not None and end < start:
        return "end", f"ends on {end}, before it starts on {start}", DATE_HELP
    if end is not None and life.disposed is not None and life.disposed < end:
        return "disposed", f"loses its last data on {life.disposed}, before it ends on {end}", DATE_HELP
    if status is Status.ENDED and end is None:
        return "end", "has ended, and no last day is stated", "add `end:` with the last day of the processing"
    if status is Status.ENDED and end is not None and end > today:
        return "end", f"has ended, and its last day is only {end}", "write `status: active` until then"
    if begun and status is not Status.ENDED and end is not None and end < today:
        return "status", f"is {status}, and its last day was {end}", "write `status: ended`, or correct `end`"
    if begun and start is not None and start > today:
        return "start", f"is {status}, and starts only on {start}", "write `status: planned`, or correct `start`"
    if status is Status.PLANNED and start is not None and start < today:
        return "status", f"is planned, and started on {start}", "write `status: active`, or correct `start`"
    return None


def _order(life: Lifecycle, soon: str) -> Contradiction | None:
    for field, what in WORDS.items():
        day = getattr(life, field)
        if day is not None and day > soon:
            return field, f"{what} on {day}, which is yet to come", DATE_HELP
    for field in LATER if life.created is not None else ():
        day = getattr(life, field)
        if day is not None and life.created is not None and day < life.created:
            return field, f"{WORDS[field]} on {day}, before it was written on {life.created}", DATE_HELP
    return None


def _succession(register: Register, entry: Entry[Any], life: Lifecycle) -> Contradiction | None:
    seen, following = list[str](), life.replaced_by
    if following is None or entry.collection != "activities":
        return None
    while following is not None and following not in seen:
        if following == entry.id:
            through = f" by way of {', '.join(f'`{one}`' for one in seen)}" if seen else ""
            return "replaced_by", f"is replaced by itself{through}", "name the activity that took its place, or none"
        seen.append(following)
        later = activity_facts(register, following)
        following = later.lifecycle.replaced_by if later else None
    return None


RULE = Rule(
    code="ACT03",
    name="contradictory-lifecycle",
    severity=Severity.WARNING,
    law=("Art. 5(2) GDPR", "Art. 24(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("ACT04",),
)
