"""A storage period is said to come from the law, and the law is not named.

## Why it matters

A legal duty to keep data is a good reason only if it exists: the authorities want the provision named that justifies
the period (EDPB report on erasure of 10 February 2026). A reader who is told of "the legal period" can neither check it
nor tell how long it is (Art. 13(2)(a) GDPR).

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {for: P10Y, from: end-of-financial-year, reason: the law sets this period, then: erase}
```

At least so long, and nothing says why.

```yaml title="activities/orders.yaml"
retention:
  - {for: P10Y, from: end-of-financial-year, bound: minimum, criteria: until the books are closed, then: erase}
```

## Accepted

```yaml title="activities/orders.yaml"
retention:
  - {for: P10Y, from: end-of-financial-year, law: {statute: be-economic-code, article: III.86}, then: erase}
```

A reason of one's own.

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, from: end-of-contract, reason: as evidence of the advice given, then: erase}
```

The legal basis names the law.

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Keeping our accounts
    legal_basis: {basis: legal-obligation, law: "Code of Economic Law (Belgium), art. III.82"}
retention:
  - {for: P10Y, from: end-of-financial-year, bound: minimum, criteria: until the books are closed, then: erase}
```

## Limits

Archive phases are looked at in the same way, as far as their reason speaks of the law. A `todo:` is an open gap.
"""

import re
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.retention import Bound, Period, Retention
from ropa.register import Register, Stated
from ropa.register.activity_facts import activity_facts
from ropa.register.links import covers
from ropa.register.stated_once import Owner, stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.citing import provisions
from ropa.rules.retention.phases import archived, has_length, period_name, place_in, stated_at

OF_LAW = expression(
    r"\blaws?\b[^.;,]{0,20}\b(?:sets?|asks?|requires?|obliges?|prescribes?|demands?|imposes?)\b"
    r"|\b(?:required|imposed|set) by law\b"
    r"|\b(?:statutory|legal) (?:period|dut|obligation|requirement|retention|minimum)"
    r"|\bla loi (?:fixe|impose|exige|prévoit|oblige)|\b(?:exigé|imposé|fixé)\w* par la loi"
    r"|\bobligations? légales?|\b(?:durée|délai)s? léga"
    r"|\bwettelijke (?:termijn|plicht|verplicht|bewaar)"
    r"|\bwettelijk (?:verplicht|bepaald|vastgelegd|voorgeschreven|opgelegd)"
    r"|\bde wet (?:bepaalt|schrijft|vereist|legt)"
    r"|\bgesetzliche\w* (?:aufbewahrung|frist|pflicht)|\bgesetzlich (?:vorge|festgelegt|bestimmt|geregelt)"
    r"|\bdas gesetz (?:verlangt|bestimmt|schreibt)|\baufbewahrungspflicht",
    re.IGNORECASE,
)
"""Words that say that a law sets the period; those that speak of evidence or of limitation do not."""
LEGAL_TERM = "legal-term"
HELP = "add `law:` with the provision, such as `{statute: be-economic-code, article: III.86}` or its words"


def find(register: Register) -> Iterator[Finding]:
    """Yield the periods and archive phases that claim a law and name none, each once."""
    said = set()
    claims: list[tuple[Stated[Retention], Stated[Any]]] = []
    for item, owner in stated_periods(register):
        if not provisions(item.value.law) and (_claims(item.value) or _unexplained(register, item, owner)):
            claims.append((item, stated_at(register, item, "for_")))
    claims += [(item, one) for item, _, phases in archived(register) for one in phases if _claims(one.value)]
    for item, phase in claims:
        place = place_in(phase, "law", "reason")
        if place not in said:
            said.add(place)
            message = f"{period_name(item)} is said to come from the law, and no provision is named"
            if not _claims(phase.value):
                message = f"{period_name(item)} is a minimum, and neither a law nor a reason asks for it"
            yield Finding(place, message, HELP, about=item)


def _claims(period: Period) -> bool:
    """Tell whether a period says of itself that a law sets it, and names none."""
    if provisions(period.law):
        return False
    return period.law is not None or LEGAL_TERM in (period.from_, period.until) or _speaks_of_law(period.reason)


def _speaks_of_law(reason: object) -> bool:
    texts = reason.values() if isinstance(reason, dict) else (reason,)
    return any(isinstance(text, str) and OF_LAW.search(text) for text in texts)


def _unexplained(register: Register, item: Stated[Retention], owner: Owner) -> bool:
    """Tell whether a minimum has no reason, and none of its purposes rests on a law that is named."""
    period = item.value
    if period.reason is not None or not has_length(period) or period.bound is not Bound.MINIMUM:
        return False
    facts = activity_facts(register, owner.id) if owner is not None else None
    bases = facts.bases if facts is not None else ()
    return not any(basis.value.law and covers(period.purposes, purpose.value.id or "") for purpose, basis in bases)


RULE = Rule(
    code="RET05",
    name="uncited-legal-period",
    severity=Severity.WARNING,
    law=("Art. 5(1)(e) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
