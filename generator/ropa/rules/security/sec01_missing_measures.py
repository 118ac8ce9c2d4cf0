"""An activity names no security measure that is in place.

## Why it matters

The record gives a general description of the technical and organisational security measures (Art. 30(1)(g) GDPR), and
every processing needs some (Art. 32). Authorities have fined records without them.

## Reported

```yaml title="activities/deliveries.yaml"
# left out: security
name: Deliveries
```

There is no processing without measures.

```yaml title="activities/deliveries.yaml"
name: Deliveries
security: {none: the data are not sensitive}
```

What it rests on is planned or retired.

```yaml title="activities/deliveries.yaml"
name: Deliveries
security: [new-locks, old-locks]
```

```yaml title="measures.yaml"
access-rights: {name: Access rights, kind: access-management, nature: organisational, last_tested: 2026-01-15}
encryption: {name: Encryption, kind: encryption-at-rest, nature: technical, last_tested: 2026-01-15}
new-locks: {name: New locks, kind: premises-security, nature: physical, status: planned}
old-locks: {name: Old locks, kind: premises-security, nature: physical, status: retired}
```

## Accepted

```yaml title="activities/deliveries.yaml"
name: Deliveries
security: [access-rights]
```

Measures of the whole register.

```yaml title="register.yaml"
name: Record of Example SA
jurisdictions: [BE]
defaults: {security: [access-rights]}
```

```yaml title="activities/deliveries.yaml"
# left out: security
name: Deliveries
```

A measure of this activity alone, and a planned one for what is planned itself.

```yaml title="activities/deliveries.yaml"
name: Deliveries
security:
  - {description: parcels are kept in a locked room to which two persons have the key}
```

```yaml title="activities/returns.yaml"
name: Returns
lifecycle: {status: planned, start: 2026-09-01, created: 2026-01-15}
security: [new-locks]
```

```yaml title="measures.yaml"
access-rights: {name: Access rights, kind: access-management, nature: organisational, last_tested: 2026-01-15}
encryption: {name: Encryption, kind: encryption-at-rest, nature: technical, last_tested: 2026-01-15}
new-locks: {name: New locks, kind: premises-security, nature: physical, status: planned}
```

## Limits

Measures of the systems used do not count: the record of the activity does not show them. Work as a processor is a
matter of PRC04. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.protection import idle, not_in_place, planned, protected
from ropa.rules.absence import place_of_inherited
from ropa.rules.base import Finding, Rule

HELP = "add `security:` with measures of measures.yaml by their ids, such as `security: [encryption]`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity without a measure that is in place."""
    idle_ids = not_in_place(register)
    for activity in every_activity(register):
        own = activity.value.security
        if isinstance(own, tuple) and any(isinstance(one, str) and one not in idle_ids for one in own):
            continue  # most activities: one of their own measures works, whatever they inherit
        stated = activity.security
        if stated.todo or protected(register, stated) or (stated.items and planned(activity.entry)):
            continue
        why = " that is in place: those it names are planned or retired" if stated.items else ""
        message = f"the activity `{activity.id}` names no security measure{why}"
        yield Finding(place_of_inherited(activity.entry, "security"), message, HELP, idle(register, stated))


RULE = Rule(
    code="SEC01",
    name="missing-measures",
    severity=Severity.ERROR,
    law=("Art. 30(1)(g) GDPR", "Art. 32 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("channels", "defaults", "jurisdictions"),
)
