"""A tracker belongs to no activity.

## Why it matters

What a tracker records is used for something, and that use has a purpose, a legal basis, recipients and a period: they
stand in the activity that names the tracker (Art. 30(1) GDPR). A tracker that none names is set without all that, or
is no longer set and still told to the public.

## Reported

```yaml title="trackers.yaml"
session:
  name: sid
  category: security
  purpose: keeps you logged in
  consent: exempt
  exemption: needed for the log-in you ask for
  lifetime: PT0S
```

## Accepted

```yaml title="activities/website.yaml"
name: Website
channels: [website]
trackers: [session]
```

```yaml title="trackers.yaml"
session:
  name: sid
  category: security
  purpose: keeps you logged in
  consent: exempt
  exemption: needed for the log-in you ask for
  lifetime: PT0S
```

## Limits

Where an activity names a tracker that does not exist, a slip in the name may be the cause: the reference is reported,
and this rule waits.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.base import Finding, Rule
from ropa.rules.tracking import every_tracker

HELP = "name it under `trackers:` of the activity it is set for, or take it out of trackers.yaml"


def find(register: Register) -> Iterator[Finding]:
    """Yield each tracker that no activity names."""
    trackers = every_tracker(register)
    if not any(not tracked.users for tracked in trackers):
        return
    known = register.trackers
    if any(named not in known for activity in every_activity(register) for named in activity.value.trackers or ()):
        return
    for tracked in trackers:
        if not tracked.users:
            yield Finding(tracked.entry.at(key=True), f"no activity sets {tracked.name}", HELP, about=tracked.entry)


RULE = Rule(
    code="TRK04",
    name="unused-tracker",
    severity=Severity.INFO,
    law=("Art. 30(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
