"""Data come from elsewhere, and nothing says when the persons are told.

## Why it matters

Persons whose data come from somebody else do not know of it until they are told. They are told within a reasonable
period, at most a month; or with the first message to them; or when the data are first disclosed (Art. 14(3) GDPR). The
moment is part of what the controller has to be able to show (Art. 5(2)).

It stands with the source (`informed`), or with the policy that tells the activity (`delivery`).

## Reported

```yaml title="activities/orders.yaml"
sources: [person, {id: seller, kind: party, party: example-client, description: the shop where you ordered}]
```

```yaml title="notices/privacy.yaml"
# left out: delivery
title: Privacy policy of Example SA
```

The only source without it, in a register whose other activities say it at the source.

```yaml title="activities/orders.yaml"
sources: [person, {id: seller, kind: party, party: example-client, description: the shop where you ordered}]
```

```yaml title="activities/returns.yaml"
name: Returns
sources:
  - {id: seller, kind: party, party: example-client, description: the shop where you ordered, informed: with our answer}
```

```yaml title="activities/claims.yaml"
name: Claims
sources:
  - {id: seller, kind: party, party: example-client, description: the shop where you ordered, informed: with our answer}
```

```yaml title="notices/privacy.yaml"
delivery: [{moment: with the order form, by: a link}]
```

## Accepted

```yaml title="activities/orders.yaml"
sources:
  - person
  - id: seller
    kind: party
    party: example-client
    description: the shop where you ordered
    informed: with the first message, within a week
```

```yaml title="notices/privacy.yaml"
# left out: delivery
title: Privacy policy of Example SA
```

The moment at which the policy is handed out.

```yaml title="activities/orders.yaml"
sources: [person, {id: seller, kind: party, party: example-client, description: the shop where you ordered}]
```

```yaml title="notices/privacy.yaml"
delivery: [{moment: with the first message to the recipient, by: e-mail}]
```

An exemption.

```yaml title="activities/orders.yaml"
sources: [person, {id: seller, kind: party, party: example-client, description: the shop where you ordered}]
not_informed: [{ground: already-informed, reason: the shop tells everything}]
```

```yaml title="notices/privacy.yaml"
# left out: delivery
title: Privacy policy of Example SA
```

## Limits

The moment at which a policy is handed out is no answer where all other activities of the register, two at least, say it
at the source.

A source that is not identified is reported as such first. Sources that are the person, what the person does, or other
activities of the same organisation need no moment of their own. Whether the moment comes in time is for a reader to
judge.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.lifecycle import Status
from ropa.model.personal_data import SourceKind
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.once import once
from ropa.register.selection import told
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "add `informed:` to the source, such as `informed: with the first letter`, or `delivery:` to the policy"
HABIT = 2
NOT_TOLD = frozenset((Status.ENDED, Status.PLANNED))
"""No policy tells these: an activity that is over, and one that has not begun."""
ELSEWHERE = frozenset((SourceKind.PARTY, SourceKind.PUBLIC, SourceKind.OTHER_PERSON))


def find(register: Register) -> Iterator[Finding]:
    """Yield the first source from elsewhere of each activity for which no moment of information is stated."""
    for one in every_activity(register):
        if one.value.sources is None or one.value.not_informed or one.lifecycle.status in NOT_TOLD:
            continue
        silent = [item for item in one.sources if item.value.kind in ELSEWHERE and item.value.informed is None]
        told_here = any(item.value.informed for item in one.sources)
        if silent and not told_here and (not _delivered(register, one) or _usual(register, one)):
            item = silent[0]
            name = item.value.id or item.value.party or item.value.kind or "?"
            message = f"nothing says when persons are told of data that the activity `{one.id}` has from `{name}`"
            yield Finding(place_of(item, "informed", "kind"), message, HELP, about=item)


def _usual(register: Register, one: ActivityFacts) -> bool:
    """Tell whether all other activities say it at the source, so that this one has lost it; two make a habit."""
    others = [other for other in _from_elsewhere(register) if other.id != one.id]
    return len(others) >= HABIT and all(any(item.value.informed for item in other.sources) for other in others)


@once
def _from_elsewhere(register: Register) -> list[ActivityFacts]:
    """Return the activities whose persons are told and that have data from elsewhere."""
    return [
        one
        for one in every_activity(register)
        if not one.value.not_informed and any(item.value.kind in ELSEWHERE for item in one.sources)
    ]


def _delivered(register: Register, one: ActivityFacts) -> bool:
    """Tell whether a policy on the activity says when it is given; one that could not be read may."""
    if register.known_ids.get("notices", frozenset()) - register.notices.keys():
        return True
    policies = told(register).get(one.id, ())
    return any(delivery.moment for entry, _ in policies for delivery in entry.value.delivery or ())


RULE = Rule(
    code="NOT07",
    name="missing-moment-of-information",
    severity=Severity.WARNING,
    law=("Art. 14(3) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DAT11",),
)
