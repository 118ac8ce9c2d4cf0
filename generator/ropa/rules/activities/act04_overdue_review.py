"""The review of a record is overdue.

## Why it matters

Measures and record are reviewed and updated where necessary (Art. 24(1) GDPR), and the controller shows it
(Art. 5(2)). Authorities call the record a living document; one that nobody has looked at for longer than the
organisation set itself has drifted from what is done.

## Reported

The register is reviewed once a year.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, created: 2024-01-01, last_review: 2025-02-28}
```

An interval of its own.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, last_review: 2025-08-15, review_every: P6M}
```

Never reviewed since it was written.

```yaml title="engagements/storage.yaml"
name: Storage for a client
lifecycle: {status: active, start: 2024-01-01, created: 2024-01-01}
```

## Accepted

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, created: 2024-01-01, last_review: 2025-03-01}
```

A change or an approval shows that somebody looked at it.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: active, start: 2024-01-01, created: 2024-01-01, changed: 2026-01-15}
```

What is over is not reviewed, nor what has not begun.

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: ended, start: 2016-01-04, end: 2020-06-30, disposed: 2023-06-30, last_review: 2020-06-30}
```

```yaml title="activities/returns.yaml"
name: Returns
lifecycle: {status: planned, start: 2026-09-01, created: 2025-01-15}
```

## Limits

The interval is the record's own, else that of the register, else a year. Without a review, the last of the other dates
counts: writing, change, approval. A record with no date at all is passed over.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache

from ropa.diagnostics import Severity
from ropa.model.lifecycle import Lifecycle, Status
from ropa.register import Register, Stated
from ropa.register.reviews import YEARLY, later
from ropa.register.roles import recorded
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import record_name

HELP = "review it and write the day in `last_review`, or set another interval with `review_every`"
UNDER_WAY = frozenset((Status.ACTIVE, Status.SUSPENDED, None))


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity and engagement whose next review lies before the day of the check."""
    today, interval = register.day.isoformat(), register.settings.review_every or YEARLY
    for entry in recorded(register):
        life = entry.value.lifecycle
        seen = _last_seen(life) if life is not None and life.status in UNDER_WAY else None
        if life is None or seen is None:
            continue
        due = _due(seen, life.review_every or interval)
        if due < today:
            what = "was last reviewed" if life.last_review else "has not been reviewed since it was written or changed"
            message = f"{record_name(entry)} {what} on {seen}; the review was due on {due}"
            yield Finding(place_of(Stated(life, entry, ("lifecycle",)), "last_review"), message, HELP)


def _last_seen(life: Lifecycle) -> str | None:
    if life.last_review is not None:
        return life.last_review
    return max(filter(None, (life.created, life.changed, life.approved_on)), default=None)


@cache
def _due(day: str, interval: str) -> str:
    return later(date.fromisoformat(day), interval).isoformat()


RULE = Rule(
    code="ACT04",
    name="overdue-review",
    severity=Severity.WARNING,
    law=("Art. 24(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
