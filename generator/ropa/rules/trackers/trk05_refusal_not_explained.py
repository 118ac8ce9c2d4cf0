"""A tracker needs consent, and what refusing it changes is not said.

## Why it matters

Consent is free and informed only if the person knows what happens without it (Art. 4(11), 7(4) GDPR): mostly nothing,
or something that does not work. The cookie window and the policy say so next to the choice.

## Reported

```yaml title="activities/website.yaml"
name: Website
channels: [website]
purposes:
  - id: count
    title: Counting visits
    legal_basis:
      basis: consent
      consent: {how: button Accept, proof: record of the cookie tool, withdrawal: link Cookies on every page}
data:
  - {category: technical, required: optional}
trackers: [visits]
```

```yaml title="trackers.yaml"
visits:
  name: vis
  category: analytics
  purpose: counts visits
  data: [pages visited]
  consent: required
  lifetime: P13M
  third_parties: none
```

## Accepted

```yaml title="activities/website.yaml"
name: Website
channels: [website]
purposes:
  - id: count
    title: Counting visits
    legal_basis:
      basis: consent
      consent: {how: button Accept, proof: record of the cookie tool, withdrawal: link Cookies on every page}
data:
  - {category: technical, required: optional}
trackers: [visits]
```

```yaml title="trackers.yaml"
visits:
  name: vis
  category: analytics
  purpose: counts visits
  data: [pages visited]
  consent: required
  refusal: the site works the same way
  lifetime: P13M
  third_parties: none
```

## Limits

Exempt trackers may say it too, and need not. Swiss law asks for no consent.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.tracker import TrackerConsent
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.tracking import every_tracker

HELP = "add `refusal:` with what refusing changes, such as `refusal: the site works the same way`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each tracker on consent of which nobody says what refusing changes."""
    for tracked in every_tracker(register):
        value = tracked.entry.value
        if value.consent is TrackerConsent.REQUIRED and value.refusal is None and tracked.asked:
            message = f"{tracked.name} needs consent, and what refusing it changes is not said"
            yield Finding(place_of(tracked.entry, "refusal", "consent"), message, HELP)


RULE = Rule(
    code="TRK05",
    name="refusal-not-explained",
    severity=Severity.WARNING,
    law=("Art. 4(11) GDPR", "Art. 7(4) GDPR", "Directive 2002/58, Art. 5(3)"),
    since="0.2",
    page=__doc__,
    find=find,
)
