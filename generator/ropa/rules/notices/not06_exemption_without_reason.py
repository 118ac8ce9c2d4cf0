"""An exemption from informing is not justified.

## Why it matters

The exemptions of Art. 13(4) and 14(5) GDPR are narrow, and the controller has to show that one applies (Art. 5(2)). If
informing is impossible or a disproportionate effort, the controller protects the persons in other ways, and makes the
information public (Art. 14(5)(b)). If a law lays down the collection or the secrecy, it is named (Art. 14(5)(c), (d)).

## Reported

```yaml title="activities/orders.yaml"
not_informed: [{ground: already-informed}]
```

A disproportionate effort, and nothing is made public.

```yaml title="activities/orders.yaml"
not_informed:
  - {ground: impossible-or-disproportionate, reason: the addresses of most recipients are unknown}
```

A law that is not named.

```yaml title="activities/orders.yaml"
not_informed:
  - {ground: professional-secrecy, reason: a lawyer keeps the file}
```

No ground at all.

```yaml title="activities/orders.yaml"
not_informed: [{reason: too many persons}]
```

## Accepted

```yaml title="activities/orders.yaml"
not_informed:
  - ground: impossible-or-disproportionate
    reason: the addresses of most recipients are unknown
    published: https://www.example.example/deliveries
  - {ground: laid-down-by-law, reason: the tax code orders it, law: "Tax code, art. 12"}
  - {ground: already-informed, reason: the order form tells everything}
```

## Limits

A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.accountability import ExemptionGround, InformationExemption
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

GROUND_HELP = (
    "add `ground:` with one of already-informed, impossible-or-disproportionate, laid-down-by-law, professional-secrecy"
)
REASON_HELP = "add `reason:` with the facts that make the exemption apply"
PUBLIC_HELP = (
    "add `published:` with the address at which the information stands, or `measures:` with what protects the persons"
)
LAW_HELP = "add `law:` with the provision"
BY_LAW = frozenset((ExemptionGround.LAID_DOWN_BY_LAW, ExemptionGround.PROFESSIONAL_SECRECY))


def find(register: Register) -> Iterator[Finding]:
    """Yield what each exemption lacks, the first thing only."""
    for one in every_activity(register):
        if one.value.not_informed:
            for item in answer(one.value.not_informed, one.entry, "not_informed"):
                yield from _lacks(one.id, item)


def _lacks(activity: str, item: Stated[InformationExemption]) -> Iterator[Finding]:
    value = item.value
    subject = f"the exemption from informing in the activity `{activity}`"
    if value.ground is None:
        yield Finding(place_of(item, "ground", "reason"), f"{subject} names no ground", GROUND_HELP, about=item)
    elif value.reason is None:
        yield Finding(place_of(item, "reason", "ground"), f"{subject} gives no reason", REASON_HELP, about=item)
    elif value.ground is ExemptionGround.IMPOSSIBLE_OR_DISPROPORTIONATE:
        if value.measures is None and value.published is None:
            message = f"{subject} rests on a disproportionate effort, and nothing is published or done instead"
            yield Finding(place_of(item, "published", "ground"), message, PUBLIC_HELP, about=item)
    elif value.ground in BY_LAW and value.law is None:
        message = f"{subject} rests on a law that it does not name"
        yield Finding(place_of(item, "law", "ground"), message, LAW_HELP, about=item)


RULE = Rule(
    code="NOT06",
    name="exemption-without-reason",
    severity=Severity.ERROR,
    law=("Art. 13(4) GDPR", "Art. 14(5) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
