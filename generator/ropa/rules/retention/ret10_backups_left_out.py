"""Data are backed up, and the period does not say how much longer backups hold them.

## Why it matters

Data that are erased in the system live on in its backups. The authorities found that this is mostly forgotten (EDPB
report on erasure of 10 February 2026): the record should say for how long, and the person may ask.

## Reported

```yaml title="measures.yaml"
access-rights:
  name: Access rights by function
  description: Each person sees only what their function needs; rights are reviewed every six months.
  kind: access-management
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
backups:
  name: Backups
  description: Data are copied every night to a second place, encrypted, and the copies are tested.
  kind: backup
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
```

```yaml title="activities/orders.yaml"
security: [access-rights, backups]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims, then: erase}
```


## Accepted

```yaml title="measures.yaml"
access-rights:
  name: Access rights by function
  description: Each person sees only what their function needs; rights are reviewed every six months.
  kind: access-management
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
backups:
  name: Backups
  description: Data are copied every night to a second place, encrypted, and the copies are tested.
  kind: backup
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
```

```yaml title="activities/orders.yaml"
security: [access-rights, backups]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims, then: erase, backups: P1M}
```

What is kept for a short time only is left alone.

```yaml title="measures.yaml"
access-rights:
  name: Access rights by function
  description: Each person sees only what their function needs; rights are reviewed every six months.
  kind: access-management
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
backups:
  name: Backups
  description: Data are copied every night to a second place, encrypted, and the copies are tested.
  kind: backup
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
```

```yaml title="activities/orders.yaml"
security: [access-rights, backups]
retention:
  - {for: P6M, from: end-of-contract, reason: to answer claims, then: erase}
```


Paper is not backed up.

```yaml title="systems/old-files.yaml"
name: Old files
paper: true
locations: [BE]
```

```yaml title="measures.yaml"
access-rights:
  name: Access rights by function
  description: Each person sees only what their function needs; rights are reviewed every six months.
  kind: access-management
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
backups:
  name: Backups
  description: Data are copied every night to a second place, encrypted, and the copies are tested.
  kind: backup
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
```

```yaml title="activities/orders.yaml"
security: [access-rights, backups]
systems: [old-files]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims, then: destroy}
```

## Limits

Only activities with a measure of the kind `backup` are looked at, unless all their systems are paper files, and of
these the ones that mention backups in none of their periods; and only in a register that states them for some other
activity.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.retention import Disposal, Retention
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.protection import on_paper
from ropa.register.stated_once import stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.lengths import longer
from ropa.rules.retention.phases import period_name, place_in, stated_at

GONE = (Disposal.ERASE, Disposal.DESTROY)
SHORT = "P2Y"
HELP = "add `backups:` with how much longer backups hold the data, such as `backups: P1M`"


def find(register: Register) -> Iterator[Finding]:
    """Yield the first long period of each backed-up activity that never mentions backups."""
    if all(item.value.backups is None for item, _ in stated_periods(register)):
        return
    backed_up = {measure.id for measure in register.measures.values() if measure.value.kind == "backup"}
    for facts in every_activity(register) if backed_up else ():
        if any(item.value.backups is not None for item in facts.retention):
            continue
        if on_paper(register, facts.value):
            continue
        if any(_long(item) for item in facts.retention) and _saved(facts, backed_up):
            first = next(item for item in facts.retention if item.value.then in (*GONE, Disposal.ANONYMISE))
            place = place_in(stated_at(register, first, "for_"), "backups", "then")
            yield Finding(place, f"{period_name(first)} does not say how long backups hold the data", HELP, about=first)


def _long(item: Stated[Retention]) -> bool:
    """Tell whether data are kept for years and erased then."""
    if item.value.then not in GONE or item.inherited:
        return False
    return item.value.archive is not None or (isinstance(item.value.for_, str) and longer(item.value.for_, SHORT))


def _saved(facts: ActivityFacts, backed_up: set[str]) -> bool:
    return any(item.value.measure in backed_up for item in facts.security)


RULE = Rule(
    code="RET10",
    name="backups-left-out",
    severity=Severity.INFO,
    law=("Art. 17(1) GDPR", "Art. 5(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
