"""An activity has ended, and no day is stated by which its data are gone.

## Why it matters

When an activity stops, its data are still kept for a while: files run on, periods expire (Art. 5(1)(e) GDPR). Nobody
works with them any more, so nobody notices that their time is over, unless the record names the day.

## Reported

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: ended, start: 2024-01-01, end: 2025-06-30, created: 2024-01-01}
```

## Accepted

```yaml title="activities/deliveries.yaml"
name: Deliveries
lifecycle: {status: ended, start: 2024-01-01, end: 2025-06-30, disposed: 2028-06-30, created: 2024-01-01}
```

## Limits

The day may lie ahead. Where the end of the activity itself is missing, ACT03 says so.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.lifecycle import Status
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "add `disposed:` below `lifecycle:` with the day by which the last data are erased"


def find(register: Register) -> Iterator[Finding]:
    """Yield each ended activity without the day on which its last data are gone."""
    for activity in every_activity(register):
        life = activity.lifecycle
        if life.status is Status.ENDED and life.end is not None and life.disposed is None:
            message = f"the activity `{activity.id}` ended on {life.end}, and no day is set by which its data are gone"
            yield Finding(place_of(Stated(life, activity.entry, ("lifecycle",)), "disposed"), message, HELP)


RULE = Rule(
    code="ACT06",
    name="missing-disposal-date",
    severity=Severity.WARNING,
    law=("Art. 5(1)(e) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
