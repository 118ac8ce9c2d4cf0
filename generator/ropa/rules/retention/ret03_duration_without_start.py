"""A storage period has a length and no starting point.

## Why it matters

Three years from when? Without the event from which it runs, a period cannot be applied, and the person cannot tell when
the data are gone (Art. 13(2)(a) GDPR; EDPB guidelines on transparency). The authorities' guides ask for length and
starting point together.

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, reason: to answer claims, then: erase}
```

A rule of the catalogue.

```yaml title="retention.yaml"
orders: {for: P3Y, then: erase}
```

```yaml title="activities/orders.yaml"
retention:
  - {rule: orders, reason: to answer claims}
```


## Accepted

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, from: last-contact, reason: to answer claims, then: erase}
```

An archive phase follows the active use.

```yaml title="activities/orders.yaml"
retention:
  - {until: end-of-contract, archive: {for: P3Y, access: Legal}, reason: to answer claims, then: erase}
```

The item adds what the rule leaves open.

```yaml title="retention.yaml"
orders: {for: P3Y, then: erase}
```

```yaml title="activities/orders.yaml"
retention:
  - {rule: orders, from: last-contact, reason: to answer claims}
```


## Limits

Criteria that stand beside the length are taken to say when it begins. A `todo:` is an open gap.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.stated_once import stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.phases import has_length, period_name, place_in, stated_at

HELP = "add `from:` with the event from which it runs, such as `from: last-contact`; `ropa explain triggers` lists them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each period that is a length without a start, where the length is written, once."""
    said = set()
    for item, _ in stated_periods(register):
        period = item.value
        if period.from_ is None and has_length(period) and period.criteria is None:
            home = stated_at(register, item, "for_")
            place = place_in(home, "from", "for")
            if place not in said:
                said.add(place)
                yield Finding(place, f"{period_name(item)} does not say from when it runs", HELP, about=item)


RULE = Rule(
    code="RET03",
    name="duration-without-start",
    severity=Severity.WARNING,
    law=("Art. 13(2)(a) GDPR", "Art. 5(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
