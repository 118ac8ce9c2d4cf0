"""A tracker is called exempt from consent, and why is not said.

## Why it matters

Consent is the rule, the exemption is narrow, and whoever uses it must be able to show that it holds (Directive
2002/58, Art. 5(3); Art. 5(2) GDPR). One sentence says which service the person asked for needs the tracker; the policy
prints it.

## Reported

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

A tracker whose category cannot be exempt is another rule's matter. Swiss law asks for no consent.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.tracker import TrackerConsent
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.tracking import every_tracker

EXEMPT = (TrackerConsent.EXEMPT, TrackerConsent.EXEMPT_AUDIENCE)
HELP = "add `exemption:` with the service that needs it, such as `exemption: needed for the basket`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each exempt tracker without a reason."""
    for tracked in every_tracker(register):
        value = tracked.entry.value
        if value.consent in EXEMPT and value.exemption is None and tracked.asked:
            message = f"{tracked.name} is called exempt from consent, and why is not said"
            place = place_of(tracked.entry, "exemption", "consent")
            yield Finding(place, message, HELP, about=tracked.entry)


RULE = Rule(
    code="TRK03",
    name="unexplained-exemption",
    severity=Severity.WARNING,
    law=("Directive 2002/58, Art. 5(3)", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("TRK02",),
)
