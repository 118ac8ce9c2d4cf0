"""Data are kept for a minimum time, and nothing says when they go.

## Why it matters

A person must be told how long data are stored, or by which criteria that is decided (Art. 13(2)(a), 14(2)(a) GDPR), and
data are kept no longer than needed (Art. 5(1)(e)). "At least ten years" says neither: it has a beginning and no end.

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {for: P10Y, from: end-of-contract, bound: minimum, reason: as evidence, then: erase}
```

## Accepted

The data go when the time is over: then it is no minimum.

```yaml title="activities/orders.yaml"
retention:
  - {for: P10Y, from: end-of-contract, reason: as evidence, then: erase}
```

Something ends it.

```yaml title="activities/orders.yaml"
retention:
  - for: P10Y
    from: end-of-contract
    bound: minimum
    at_most: {for: P15Y, from: end-of-contract}
    reason: as evidence
    then: erase
```

A criterion decides.

```yaml title="activities/orders.yaml"
retention:
  - for: P10Y
    from: end-of-contract
    bound: minimum
    criteria: until the guarantee of the last part has ended
    reason: as evidence
    then: erase
```

## Limits

A period with a later phase under `archive` is not reported; that phase must end by itself.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.retention import Bound
from ropa.register import Register
from ropa.register.stated_once import stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.phases import stated_at

HELP = (
    "leave out `bound: minimum` if the data go after this time; else add `at_most:` with the latest end, or "
    "`criteria:` with what decides it"
)
MESSAGE = "this storage period is a minimum, and nothing says when it ends"


def find(register: Register) -> Iterator[Finding]:
    """Yield each minimum that neither a latest end, a later phase nor a criterion follows."""
    said = set()
    for period, _ in stated_periods(register):
        value = period.value
        if value.bound is Bound.MINIMUM and not (value.at_most or value.criteria or value.archive or value.until):
            place = stated_at(register, period, "bound").at("bound")
            if place not in said:
                said.add(place)
                yield Finding(place, MESSAGE, HELP, about=period)


RULE = Rule(
    code="RET15",
    name="minimum-without-end",
    severity=Severity.WARNING,
    law=("Art. 13(2)(a) GDPR", "Art. 5(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
