"""Nobody inside answers for an activity.

## Why it matters

The controller must be able to show that the record is true (Art. 5(2), 24(1) GDPR). Where no department or function
answers for an activity, nobody notices that it has changed, and the authority's question finds no addressee.

## Reported

```yaml title="activities/deliveries.yaml"
# left out: owner
name: Deliveries
```

Work for others.

```yaml title="engagements/storage.yaml"
# left out: owner
name: Storage for a client
```

Words that name nobody.

```yaml title="activities/orders.yaml"
name: Orders
owner: n/a
```

## Accepted

```yaml title="activities/deliveries.yaml"
name: Deliveries
owner: Head of Customer Service
```

## Limits

The `department` under which the register lists an activity is not its owner. A `todo:` is an open gap, not a finding of
this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.roles import recorded
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import record_name
from ropa.rules.phrases.refusal import says_nothing

HELP = "add `owner:` with the department or function that answers for it, such as `owner: Head of Claims`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity and engagement without an owner."""
    for entry in recorded(register):
        if entry.value.owner is None:
            yield Finding(place_of(entry, "owner"), f"nobody answers for {record_name(entry)}: it has no owner", HELP)
        elif (route := says_nothing(entry.value.owner, register.default_language)) is not None:
            message = f"the owner of {record_name(entry)} is a word that names nobody"
            yield Finding(entry.at("owner", *route), message, HELP)


RULE = Rule(
    code="ACT02",
    name="missing-owner",
    severity=Severity.WARNING,
    law=("Art. 24(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
