"""A storage period does not say what happens at its end.

## Why it matters

A period without an action is not applied: data are erased, made anonymous, destroyed or archived, and somebody does it
(Art. 5(1)(e) GDPR). The person reads in the policy what becomes of the data.

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, from: last-contact, reason: to answer claims}
```


## Accepted

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, from: last-contact, reason: to answer claims, then: anonymise}
```

The catalogue says it.

```yaml title="retention.yaml"
orders: {for: P3Y, from: last-contact, then: erase}
```

```yaml title="activities/orders.yaml"
retention:
  - {rule: orders, reason: to answer claims}
```

"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.stated_once import stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.phases import is_lost, period_name, place_in, stated_at

HELP = "add `then:` with what is done, such as `then: erase` or `then: anonymise`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each period with an end and nothing that happens then, where the period is written, once."""
    said = set()
    for item, _ in stated_periods(register):
        if item.value.then is None and item.value.unlimited is None and not is_lost(register, item):
            place = place_in(stated_at(register, item, "for_"), "then")
            if place not in said:
                said.add(place)
                yield Finding(place, f"{period_name(item)} does not say what happens at its end", HELP, about=item)


RULE = Rule(
    code="RET06",
    name="missing-disposal",
    severity=Severity.WARNING,
    law=("Art. 5(1)(e) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
