"""The risk that is left is high, and the authority was not consulted.

## Why it matters

Where an impact assessment shows that a high risk remains in spite of the measures, the supervisory authority is
consulted before the processing begins (Art. 36(1) GDPR).

## Reported

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia:
  criteria: [innovative-technology]
  decision: done
  document: DPIA-2026-001
  date: 2026-01-15
  residual_risk: high
```

Words that only deny it.

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia:
  criteria: [innovative-technology]
  decision: done
  document: DPIA-2026-001
  date: 2026-01-15
  residual_risk: high
  prior_consultation: not needed
```

## Accepted

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia:
  criteria: [innovative-technology]
  decision: done
  document: DPIA-2026-001
  date: 2026-01-15
  residual_risk: high
  prior_consultation: authority consulted on 2026-01-20, answer of 2026-02-16
```

## Limits

In Switzerland, where a data protection advisor was consulted, the authority need not be. A `todo:` is an open gap.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.dpia import ResidualRisk
from ropa.model.facts import Todo
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.scopes import wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import screened_activities
from ropa.rules.impact.refusal import section

HELP = (
    "consult the authority and add `prior_consultation:` with the day and the answer, or lower the risk and assess it"
)
DENIED = expression(
    r"\s*(?:none|no\b|not (?:needed|required|necessary)|aucun|pas n[ée]cessaire|non (?:n[ée]cessaire|requis)|geen\b"
    r"|niet (?:nodig|vereist)|nicht (?:n[öo]tig|erforderlich|notwendig)|keine?\b)",
    re.IGNORECASE,
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each assessment that leaves a high risk of which the authority has not been told."""
    for activity, _ in screened_activities(register):
        dpia = section(activity)
        if dpia is None or dpia.value.residual_risk is not ResidualRisk.HIGH or _advised(activity):
            continue
        said = dpia.value.prior_consultation
        if said is None or (not isinstance(said, Todo) and _denied(said)):
            message = f"the risk left by `{activity.id}` is high, and the authority was not consulted"
            yield Finding(place_of(dpia, "prior_consultation", "residual_risk"), message, HELP, about=dpia)


def _denied(text: object) -> bool:
    words = text.values() if isinstance(text, dict) else (text,)
    return all(DENIED.match(str(one)) for one in words)


def _advised(activity: ActivityFacts) -> bool:
    """Tell whether only Swiss law holds, and the advisor was consulted in the authority's place."""
    elsewhere = any(wants_basis(activity.register, place) for place in activity.places)
    return not elsewhere and activity.dpia is not None and activity.dpia.dpo_advice is not None


RULE = Rule(
    code="DPIA07",
    name="high-risk-without-consultation",
    severity=Severity.ERROR,
    law=("Art. 36(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
