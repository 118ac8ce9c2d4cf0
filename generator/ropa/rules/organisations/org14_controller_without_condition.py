"""An activity has several controllers, and nothing tells when which one it is.

## Why it matters

People must be able to tell whose data processing it is (Art. 13(1)(a), 14(1)(a) GDPR; for joint controllers,
Art. 26(2)). Where a group of companies records one activity for several of them, a policy can only say "one of us"
unless the register says in which case each is the controller, or that they are controllers together.

## Reported

```yaml title="organisations/example.yaml"
# left out: controller_when
name: Example SA
```

```yaml title="organisations/example-sales.yaml"
# left out: controller_when
name: Example Sales SA
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, example-sales]
```

One of them does not say when.

```yaml title="organisations/example-sales.yaml"
# left out: controller_when
name: Example Sales SA
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, example-sales]
```

The activity says it for one of them.

```yaml title="organisations/example.yaml"
# left out: controller_when
name: Example SA
```

```yaml title="organisations/example-sales.yaml"
# left out: controller_when
name: Example Sales SA
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers:
  - {organisation: example, when: you ordered on our website}
  - example-sales
```

## Accepted

```yaml title="organisations/example-sales.yaml"
name: Example Sales SA
controller_when: you bought something in one of our shops
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, example-sales]
```

They are controllers together.

```yaml title="organisations/example-sales.yaml"
# left out: controller_when
name: Example Sales SA
```

```yaml title="arrangements/deliveries.yaml"
name: Deliveries
organisations: [example, example-sales]
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, example-sales]
arrangement: deliveries
```

Each in a country of its own.

```yaml title="organisations/example-fr.yaml"
# left out: controller_when
name: Exemple SAS
address: {street: 1 rue des Exemples, postcode: "69002", city: Lyon, country: FR}
jurisdictions: [FR]
authority: fr-cnil
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, example-fr]
```

## Limits

The case is told by `when` in the activity, by `controller_when` of the organisation, by `applies_in` of either, or by
an arrangement of joint controllers. Where one organisation says nothing in several activities, that is reported once,
with the organisation; where none of the controllers says anything, once for each set of controllers.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.model.activity import ActivityController
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.roles import jurisdictions
from ropa.register.scopes import disjoint
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import several

ITEM_HELP = "write `{organisation: ..., when: ...}` with the case in which it is the controller"
OWN_HELP = "add `controller_when:` with the case in which a person deals with this organisation"
ALL_HELP = (
    "add `controller_when:` to the organisations, or `when:` to the items of `controllers`, or name the `arrangement` "
    "if they decide together"
)

Said = set[frozenset[str] | str]
"""Organisations, and sets of controllers, of which it was said."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each controller beside others whose case nothing tells: in the activity, or once in the organisation."""
    said: Said = set()
    for activity in every_activity(register):
        if len(activity.controllers) > 1 and activity.value.arrangement is None:
            yield from _untold(register, activity, said)


def _untold(register: Register, activity: ActivityFacts, said: Said) -> Iterator[Finding]:
    items = answer(activity.value.controllers, activity.entry, "controllers").items
    if any(_id(item) not in register.organisations for item in items):
        return
    untold = [item for item in items if not _told(register, item)]
    unclear = [item for item in untold if any(_meet(register, item, other) for other in items if other is not item)]
    if not unclear:
        return
    if len(untold) == len(items):
        yield from _nobody(activity, items, said)
        return
    for item in unclear:
        owner, here = _id(item), any(isinstance(one.value, ActivityController) and one.value.when for one in items)
        message = f"in the activity `{activity.id}` nothing tells when `{owner}` is the controller and not another"
        if here:
            yield Finding(item.at(), message, ITEM_HELP)
        elif owner not in said:
            said.add(owner)
            yield Finding(place_of(register.organisations[owner], "controller_when"), message, OWN_HELP)


def _nobody(activity: ActivityFacts, items: tuple[Stated[Any], ...], said: Said) -> Iterator[Finding]:
    owners = frozenset(map(_id, items))
    if owners not in said:
        said.add(owners)
        named = several(map(_id, items))
        message = f"the activity `{activity.id}` has the controllers {named}, and nothing tells when it is which"
        yield Finding(activity.entry.at("controllers"), message, ALL_HELP)


def _told(register: Register, item: Stated[Any]) -> bool:
    """Tell whether the activity or the organisation says in which case it is the controller."""
    stated = item.value.when if isinstance(item.value, ActivityController) else None
    return stated is not None or register.organisations[_id(item)].value.controller_when is not None


def _meet(register: Register, one: Stated[Any], other: Stated[Any]) -> bool:
    """Tell whether two controllers can be so for the same person: under one law and through one channel."""
    channels = [getattr(item.value, "channels", None) for item in (one, other)]
    return not disjoint(_places(register, one), _places(register, other)) and not disjoint(*channels)


def _places(register: Register, item: Stated[Any]) -> tuple[str, ...] | None:
    named = getattr(item.value, "applies_in", None)
    entry: Entry[Any] = register.organisations[_id(item)]
    return named or jurisdictions(register, entry.value) or None


def _id(item: Stated[Any]) -> str:
    named = item.value if isinstance(item.value, str) else item.value.organisation
    return named or ""


RULE = Rule(
    code="ORG14",
    name="controller-without-condition",
    severity=Severity.WARNING,
    law=("Art. 13(1)(a) GDPR", "Art. 14(1)(a) GDPR", "Art. 26(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
