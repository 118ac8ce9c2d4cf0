"""Data go to a public authority and nothing says why.

## Why it matters

An authority that asks in a particular inquiry under the law is no recipient at all (Art. 4(9) GDPR); one that receives
data regularly is, and then a law obliges or allows the disclosure. The record should tell which of the two it is.

## Reported

```yaml title="activities/deliveries-abroad.yaml"
recipients: [{department: Customer Service}, {category: tax-authorities, description: the Belgian tax office}]
```

## Accepted

```yaml title="activities/deliveries-abroad.yaml"
recipients:
  - {department: Customer Service}
  - {category: tax-authorities, description: the Belgian tax office, law: "VAT Code (Belgium), art. 61"}
```

Words of one's own.

```yaml title="activities/deliveries-abroad.yaml"
recipients:
  - {department: Customer Service}
  - {category: police, description: the Belgian police, why: to investigate a theft we reported, occasional: true}
```
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.party import Role
from ropa.register import Register
from ropa.register.recipient_roles import recipients_by_role
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import identifying, recipient_name

HELP = "add `why:` with the occasion, or `law:` with the provision that obliges or allows the disclosure"


def find(register: Register) -> Iterator[Finding]:
    """Yield the authorities among the recipients with neither law nor reason nor case."""
    for item, _ in recipients_by_role(register)[Role.PUBLIC_AUTHORITY]:
        one = item.value
        if one.why is None and one.law is None and one.condition is None:
            message = f"{recipient_name(item)} is a public authority and nothing says why it receives data"
            yield Finding(place_of(item, "why", identifying(item)), message, HELP, about=item)


RULE = Rule(
    code="REC08",
    name="authority-without-ground",
    severity=Severity.INFO,
    law=("Art. 4(9) GDPR", "Art. 6(3) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
