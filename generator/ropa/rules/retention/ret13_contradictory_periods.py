"""Two periods for the same data contradict each other.

## Why it matters

If the same data are kept for two and for five years from the same event, one of the two is wrong, and whoever erases
them has to guess. The policy would tell both (Art. 5(1)(d), 13(2)(a) GDPR).

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {data: [contact], for: P2Y, from: last-contact, reason: to answer claims, then: erase}
  - {data: [contact], for: P5Y, from: last-contact, reason: to answer claims, then: erase}
```


## Accepted

```yaml title="activities/orders.yaml"
retention:
  - data: [contact]
    condition: no contract is concluded
    for: P2Y
    from: last-contact
    reason: to answer claims
    then: erase
  - {data: [contact], for: P5Y, from: last-contact, reason: to answer claims, then: erase}
```

A period for everything, and another for some data.

```yaml title="activities/orders.yaml"
retention:
  - {for: P2Y, from: last-contact, reason: to answer claims, then: erase}
  - {data: [contact], for: P5Y, from: last-contact, reason: to answer claims, then: erase}
```


## Limits

Periods are compared when they run from the same event, name the same case, and both name data or neither does; likewise
for purposes and persons.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.retention import Bound, Retention
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.scopes import disjoint
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.lengths import days
from ropa.rules.retention.phases import period_name, stated_at

SCOPES = ("data", "purposes", "data_subjects", "channels", "organisations", "applies_in")
BOUNDS = {Bound.MINIMUM, Bound.MAXIMUM}
HELP = "delete the wrong one, or say in `condition:`, `purposes:` or `data_subjects:` for which case each holds"


def find(register: Register) -> Iterator[Finding]:
    """Yield each period that contradicts an earlier one of the same activity."""
    for facts in every_activity(register):
        periods = facts.retention.items
        if len(periods) == 1:
            continue
        for index, item in enumerate(periods):
            first = next((one for one in periods[:index] if _contradict(one.value, item.value)), None)
            if first is not None:
                message = f"{period_name(item)} and {period_name(first)} give the same data different lengths"
                related = (Related(stated_at(register, first, "for_").at("for"), "the other length"),)
                place = stated_at(register, item, "for_").at("for")
                yield Finding(place, message, HELP, related, about=item)


def _contradict(one: Retention, other: Retention) -> bool:
    if not (isinstance(one.for_, str) and isinstance(other.for_, str)) or one.from_ != other.from_:
        return False
    if one.condition != other.condition or days(one.for_) == days(other.for_) or {one.bound, other.bound} == BOUNDS:
        return False
    for scope in SCOPES:
        named, others = getattr(one, scope), getattr(other, scope)
        if (named is None) != (others is None) or disjoint(named, others):
            return False
    return True


RULE = Rule(
    code="RET13",
    name="contradictory-periods",
    severity=Severity.WARNING,
    law=("Art. 5(1)(d) GDPR", "Art. 13(2)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
