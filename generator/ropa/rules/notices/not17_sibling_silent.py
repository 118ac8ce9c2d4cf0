"""A policy does not tell an activity that the policy of a sister company tells.

## Why it matters

Policies of one group come from one register: what one of them tells, the other tells as well, unless something says
why not. An activity that the list of one plan has lost is carried out without a word to the persons of that company
(Art. 13, 14 GDPR), although everybody else is told. `ropa siblings` shows all differences with their reasons.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example, shop]
```

```yaml title="organisations/shop.yaml"
name: Example Shop SA
```

```yaml title="notices/privacy.yaml"
controllers: [example]
```

```yaml title="notices/shop.yaml"
controllers: [shop]
activities: [deliveries]
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, shop]
```

## Accepted

The plan leaves it out by name, the activity is marked for one of them, or only one company carries it out.

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example, shop]
```

```yaml title="organisations/shop.yaml"
name: Example Shop SA
```

```yaml title="notices/privacy.yaml"
controllers: [example]
```

```yaml title="notices/shop.yaml"
controllers: [shop]
except: [orders]
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, shop]
```

## Limits

Siblings are published policies with the same audience that share an activity, and differ in their companies or in the
law. An activity that another policy tells for the same company under the same law is told. One that nobody tells is
NOT01.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.notice import Notice
from ropa.register import Entry, Register
from ropa.register.selection import reach_of
from ropa.register.siblings import activities_told, sibling_pairs, why_untold
from ropa.rules.base import Finding, Rule

HELP = (
    "add it to `activities`, or say why not: under `except` of the plan, or with `applies_in` or `controllers` of the "
    "activity"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that one of two siblings tells and the other leaves out without a reason."""
    for one, other in sibling_pairs(register):
        yield from _forgotten(register, one, other)
        yield from _forgotten(register, other, one)


def _forgotten(register: Register, teller: Entry[Notice], silent: Entry[Notice]) -> Iterator[Finding]:
    told, reach = activities_told(register), reach_of(register, silent.value)
    for name, activity in told[teller.id].items():
        if reach is None or name in told[silent.id] or why_untold(register, silent, reach, activity) is not None:
            continue
        message = f"the policy `{teller.id}` tells the activity `{name}`, and its sibling `{silent.id}` does not"
        related = (
            Related(activity.at("name"), "the activity"),
            Related(teller.at("title"), "the policy that tells it"),
        )
        yield Finding(silent.at("activities", key=True), message, HELP, related, activity)


RULE = Rule(
    code="NOT17",
    name="sibling-silent",
    severity=Severity.WARNING,
    law=("Art. 13 GDPR", "Art. 14 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("NOT01",),
    awaits=("activities", "organisations", "jurisdictions"),
)
