"""An activity names recipients outside and nobody inside who uses the data.

## Why it matters

Data are open to those whose function needs them, and to nobody else (Art. 5(1)(f), 32(4) GDPR). The templates of the
authorities list the departments with access next to the recipients outside; a list of outsiders alone leaves open who
in the house may see the data.

## Reported

```yaml title="organisations/example.yaml"
# left out: internal_access
name: Example SA
```

```yaml title="activities/payments.yaml"
recipients: [{category: payment-providers, description: the bank that takes your payment, why: to take it}]
```

## Accepted

```yaml title="organisations/example.yaml"
# left out: internal_access
name: Example SA
```

```yaml title="activities/payments.yaml"
recipients:
  - {department: Finance, why: to match payments}
  - {category: payment-providers, description: the bank that takes your payment, why: to take it}
```

The organisation says for all its activities who has access.

```yaml title="activities/payments.yaml"
recipients: [{category: payment-providers, description: the bank that takes your payment, why: to take it}]
```

## Limits

A recipient that nothing identifies is the matter of REC01, and may be the department that is missing. The
`internal_access` of a controller is an answer for all its activities, and so is `recipients: none`.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.party import Role
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.recipient_roles import role_of
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import identifying

HELP = (
    "add the departments that use the data, such as `{department: Claims}`, or `internal_access:` to the organisation"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield the activities with recipients none of which is inside."""
    for facts in every_activity(register):
        items = facts.recipients.items
        if not items or any(one.value.department or one.value.organisation for one in items):
            continue
        if any(identifying(one) is None and not one.value.description for one in items):
            continue
        if any(role_of(register, one.value) is Role.INTERNAL for one in items) or _access_told(register, facts):
            continue
        message = f"the activity `{facts.id}` names recipients outside and nobody inside who uses the data"
        own = "recipients" in facts.value.__dict__
        place = facts.entry.at("recipients", key=True) if own else place_of(facts.entry, "recipients")
        yield Finding(place, message, HELP)


def _access_told(register: Register, facts: ActivityFacts) -> bool:
    return any(
        register.organisations[one].value.internal_access is not None
        for one in facts.controllers
        if one in register.organisations
    )


RULE = Rule(
    code="REC09",
    name="no-internal-recipient",
    severity=Severity.INFO,
    law=("Art. 5(1)(f) GDPR", "Art. 32(4) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
