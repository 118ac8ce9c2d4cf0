"""The phases of a storage period contradict each other.

## Why it matters

Active use, archive, erasure follow each other. An archive that ends before the active use does, or at the same moment,
is none; a minimum above the maximum leaves no day on which data could be erased. Nobody can apply such a period
(Art. 5(1)(e) GDPR).

## Reported

```yaml title="activities/orders.yaml"
retention:
  - for: P5Y
    from: end-of-contract
    archive: {for: P3Y, from: end-of-contract, access: Legal}
    reason: to answer claims
    then: erase
    backups: P1M
```

An archive that ends with the event that begins it.

```yaml title="activities/orders.yaml"
retention:
  - until: end-of-contract
    archive: {until: end-of-contract, access: Legal}
    reason: to answer claims
    then: erase
    backups: P1M
```

At least longer than at most.

```yaml title="activities/orders.yaml"
retention:
  - for: P3Y
    from: last-contact
    at_least: {for: P5Y, from: collection}
    at_most: {for: P2Y, from: collection}
    reason: to answer claims
    then: erase
    backups: P1M
```

A length and an event, and nothing tells which of them decides.

```yaml title="activities/orders.yaml"
retention:
  - for: P3Y
    from: last-contact
    until: unsubscription
    reason: to answer claims
    then: erase
    backups: P1M
```


## Accepted

```yaml title="activities/orders.yaml"
retention:
  - for: P5Y
    from: end-of-contract
    archive: {for: P10Y, from: end-of-contract, access: Legal}
    reason: to answer claims
    then: erase
    backups: P1M
```

Different starting points are not compared.

```yaml title="activities/orders.yaml"
retention:
  - for: P5Y
    from: collection
    archive: {for: P3Y, from: end-of-contract, access: Legal}
    reason: to answer claims
    then: erase
    backups: P1M
```

The earlier of a length and an event.

```yaml title="activities/orders.yaml"
retention:
  - for: P3Y
    from: last-contact
    at_most: {until: unsubscription}
    reason: to answer claims
    then: erase
    backups: P1M
```

"""

from collections.abc import Iterator

from ropa.diagnostics import Severity, Span
from ropa.model.retention import Archive, Limit, Period, Retention
from ropa.register import Register, Stated
from ropa.register.scopes import disjoint
from ropa.register.stated_once import stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.lengths import days
from ropa.rules.retention.phases import archived, period_name, stated_at

HELP = "correct the phases so that each ends after the one before; periods from the same event are counted from it"
BOUNDS_HELP = "correct `at_least` and `at_most`: the first is to be the shorter"
ENDS_HELP = "keep one of them; where the earlier of two times decides, write the other under `at_most`, else `at_least`"
EVENT_HELP = "correct `from` or `until`: a phase cannot end with the event that begins it"


def find(register: Register) -> Iterator[Finding]:
    """Yield phases that end before the earlier one, bounds that exclude each other, and phases without time."""
    said = set()
    found = [one for item, _ in stated_periods(register) for one in _itself(register, item)]
    found += [one for item, _, phases in archived(register) for one in _followed(item, phases)]
    for one in found:
        if one.span not in said:
            said.add(one.span)
            yield one


def _itself(register: Register, item: Stated[Retention]) -> Iterator[Finding]:
    period = item.value
    if period.until is not None and period.from_ == period.until:
        home = stated_at(register, item, "until")
        message = f"{period_name(item)} ends with the event that begins it"
        yield Finding(home.at("until"), message, EVENT_HELP, about=item)
    elif period.until is not None and period.for_ is not None:
        home = stated_at(register, item, "until")
        message = f"{period_name(item)} has a length and an event that ends it, and nothing tells which of them decides"
        yield Finding(home.at("until"), message, ENDS_HELP, about=item)
    if period.at_least is not None and period.at_most is not None and _exceeds(period.at_least, period.at_most):
        home = stated_at(register, item, "at_least")
        message = f"{period_name(item)} has a minimum above its maximum"
        yield Finding(home.at("at_least"), message, BOUNDS_HELP, about=item)


def _followed(item: Stated[Retention], phases: tuple[Stated[Archive], ...]) -> Iterator[Finding]:
    before: list[Period] = [item.value]
    for phase in phases:
        if any(not disjoint(phase.value.applies_in, one.applies_in) and _reversed(one, phase.value) for one in before):
            message = f"an archive of {period_name(item)} ends no later than the phase before it"
            yield Finding(_end(phase), message, HELP, about=item)
        before.append(phase.value)


def _reversed(first: Period, then: Archive) -> bool:
    """Tell whether a later phase ends no later than an earlier one, as far as both can be compared."""
    if first.until is not None and then.until == first.until:
        return True
    if isinstance(first.for_, str) and isinstance(then.for_, str) and isinstance(then.from_, str):
        return first.from_ == then.from_ and days(then.for_) <= days(first.for_)
    return False


def _exceeds(least: Limit, most: Limit) -> bool:
    return bool(least.for_ and most.for_ and least.from_ == most.from_ and days(least.for_) > days(most.for_))


def _end(phase: Stated[Archive]) -> Span:
    field = next((key for key in ("for", "until") if getattr(phase.value, "for_" if key == "for" else key)), None)
    return phase.at(field) if field else phase.at()


RULE = Rule(
    code="RET11",
    name="contradictory-phases",
    severity=Severity.ERROR,
    law=("Art. 5(1)(e) GDPR", "Art. 13(2)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
