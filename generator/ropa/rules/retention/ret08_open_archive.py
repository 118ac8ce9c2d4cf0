"""An archive phase does not say who still has access.

## Why it matters

Data that are no longer in use and are kept as evidence or by law belong behind a second door: the staff that worked
with them have no business with them any more (Art. 5(1)(c), (f), 25(2) GDPR). The CNIL asks that an intermediate
archive is open to specially authorised persons only.

## Reported

```yaml title="activities/orders.yaml"
retention:
  - until: end-of-contract
    archive: {for: P3Y, from: end-of-contract, reason: to answer claims}
    then: erase
    backups: P1M
```


## Accepted

```yaml title="activities/orders.yaml"
retention:
  - until: end-of-contract
    archive: {for: P3Y, from: end-of-contract, reason: to answer claims, access: Legal Department}
    then: erase
    backups: P1M
```

"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.phases import archived, period_name, place_in

HELP = "add `access:` with who may still consult the data, such as `Legal Department, on a reasoned request`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each archive phase without a word on access, once."""
    said = set()
    for item, _, phases in archived(register):
        for phase in phases:
            if phase.value.access is None and (place := place_in(phase, "access")) not in said:
                said.add(place)
                message = f"the archive of {period_name(item)} does not say who still has access"
                yield Finding(place, message, HELP, about=item)


RULE = Rule(
    code="RET08",
    name="open-archive",
    severity=Severity.WARNING,
    law=("Art. 5(1)(f) GDPR", "Art. 25(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
