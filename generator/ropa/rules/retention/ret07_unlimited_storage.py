"""Data are kept without limit, and not as an archive or for research.

## Why it matters

Data that identify people are kept no longer than the purpose needs (Art. 5(1)(e) GDPR). Without limit they may be kept
only as an archive in the public interest, for research or for statistics, with safeguards (Art. 89(1)), or because a
law orders it.

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {unlimited: the data may be useful one day, then: review}
```


## Accepted

```yaml title="activities/orders.yaml"
retention:
  - {unlimited: archive in the public interest, then: archive-public-interest}
```

A law orders it.

```yaml title="activities/orders.yaml"
retention:
  - {unlimited: the register of members is kept for good, law: "Act on associations, art. 9", then: review}
```


## Limits

The words of `unlimited` are searched for archive, research, statistics and history.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.retention import Disposal, Retention
from ropa.model.special_ground import SpecialGround
from ropa.register import Register
from ropa.register.activity_facts import activity_facts
from ropa.register.links import covers
from ropa.register.stated_once import Owner, stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.phases import period_name, stated_at

GROUND = expression(
    r"archiv|research|recherche|forschung|onderzoek|scientif|wissenschaft|wetenschap|statisti|histor|\b89\b",
    re.IGNORECASE,
)
RESEARCH = "research-archiving-statistics"
HELP = "give the period an end with `for:` or `until:`, or say which archive, research or law allows it to have none"


def find(register: Register) -> Iterator[Finding]:
    """Yield each period without an end and without a ground for that."""
    said = set()
    for item, owner in stated_periods(register):
        if item.value.unlimited is not None and not _grounded(register, item.value, owner):
            place = stated_at(register, item, "unlimited").at("unlimited")
            if place not in said:
                said.add(place)
                message = f"{period_name(item)} has no end, and neither archive nor research nor law is its reason"
                yield Finding(place, message, HELP, about=item)


def _grounded(register: Register, period: Retention, owner: Owner) -> bool:
    if period.law is not None or period.then is Disposal.ARCHIVE_PUBLIC_INTEREST:
        return True
    return any(GROUND.search(str(text)) for text in (period.unlimited, period.reason) if text) or _research(
        register, period, owner
    )


def _research(register: Register, period: Retention, owner: Owner) -> bool:
    facts = activity_facts(register, owner.id) if owner is not None else None
    for purpose in facts.purposes if facts is not None else ():
        stated = purpose.value.special_ground
        grounds = stated if isinstance(stated, tuple) else (stated,)
        conditions = {ground.condition for ground in grounds if isinstance(ground, SpecialGround)}
        if RESEARCH in conditions and covers(period.purposes, purpose.value.id or ""):
            return True
    return False


RULE = Rule(
    code="RET07",
    name="unlimited-storage",
    severity=Severity.ERROR,
    law=("Art. 5(1)(e) GDPR", "Art. 89(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
