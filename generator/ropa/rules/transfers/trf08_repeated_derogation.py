"""A transfer rests on a derogation and is not said to be occasional.

## Why it matters

The derogations of Art. 49 GDPR are for special cases and are interpreted strictly (recital 111; EDPB guidelines
2/2018). They do not carry a flow that is part of the daily business: that needs an adequacy decision or safeguards.

## Reported

```yaml title="activities/trips.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to book your room}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: derogation-contract
    why: you asked us to book a room there
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

A routine.

```yaml title="activities/trips.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to book your room}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: derogation-contract
    occasional: false
    why: you asked us to book a room there
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Accepted

```yaml title="activities/trips.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to book your room}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: derogation-contract
    occasional: true
    why: you asked us to book a room there
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import crossings

HELP = "add `occasional: true` if that is so, or name what else allows the transfer, such as `scc`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer on a derogation that is not said to be occasional."""
    for one in crossings(register):
        if one.value.occasional is not True and one.tool("derogation") is not None:
            said = "is not said to be" if one.value.occasional is None else "is not"
            message = f"{transfer_name(one.item)} rests on a derogation and {said} occasional"
            yield Finding(place_of(one.item, "occasional", "mechanism"), message, HELP, about=one.item)


RULE = Rule(
    code="TRF08",
    name="repeated-derogation",
    severity=Severity.WARNING,
    law=("Art. 49(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
