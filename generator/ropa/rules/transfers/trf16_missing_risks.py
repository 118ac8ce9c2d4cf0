"""A transfer rests on explicit consent, and nothing says of which risks the person is told.

## Why it matters

Consent to a transfer counts only if the person was told of its possible risks: that there is no adequacy decision and
that there are no safeguards (Art. 49(1)(a) GDPR). The policy repeats them where the transfer is named.

## Reported

```yaml title="activities/trips.yaml"
recipients: [{department: Marketing}, {party: example-hotel, role: controller, why: to book your room}]
transfers:
  - recipient: example-hotel
    countries: [MA]
    mechanism: derogation-consent
    occasional: true
    why: you asked us to book a room there
```

```yaml title="parties/example-hotel.yaml"
name: Example Hotel
country: MA
locations: [MA]
```

## Accepted

```yaml title="activities/trips.yaml"
recipients: [{department: Marketing}, {party: example-hotel, role: controller, why: to book your room}]
transfers:
  - recipient: example-hotel
    countries: [MA]
    mechanism: derogation-consent
    occasional: true
    risk: nobody there supervises how data are used
    why: you asked us to book a room there
```

```yaml title="parties/example-hotel.yaml"
name: Example Hotel
country: MA
locations: [MA]
```

## Limits

Swiss law asks for express consent and not for this information (FADP, Art. 17(1)(a)).
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import Crossing, crossings

CONSENT = "derogation-consent"
ARTICLE = "49(1)(a)"
HELP = "add `risk:` in words that a person understands, such as `authorities there may read the data`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer on explicit consent without the risks, under the laws that want them told."""
    for one in crossings(register):
        if one.value.mechanism == CONSENT and one.value.risk is None and _wanted(one):
            message = (
                f"{transfer_name(one.item)} rests on explicit consent and does not say of which risks people are told"
            )
            told = one.value.consent is not None
            place = place_of(one.item, "risk", "mechanism") if told else one.item.at("mechanism")
            yield Finding(place, message, HELP, about=one.item)


def _wanted(one: Crossing) -> bool:
    return any(law.tools[CONSENT].article == ARTICLE for law in one.laws if CONSENT in law.tools)


RULE = Rule(
    code="TRF16",
    name="missing-risks",
    severity=Severity.ERROR,
    law=("Art. 49(1)(a) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
