"""An impact assessment does not record the advice of the data protection officer.

## Why it matters

The controller seeks the advice of the data protection officer, where there is one, when it carries out an assessment
(Art. 35(2) GDPR). Unless the advice is on record, nobody can show that it was sought and what became of it.

## Reported

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer of Example SA, email: dpo@example.example}
```

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia: {criteria: [innovative-technology], decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

## Accepted

The advice, or no data protection officer who could give it.

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer of Example SA, email: dpo@example.example}
```

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia:
  criteria: [innovative-technology]
  decision: done
  document: DPIA-2026-001
  date: 2026-01-15
  dpo_advice: favourable, with two conditions
```

Nobody to ask.

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia: {criteria: [innovative-technology], decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

## Limits

Asked of assessments that are done. Swiss law leaves it to the controller to consult its advisor. A `todo:` is an open
gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.dpia import DpiaDecision
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.answers import answer
from ropa.register.scopes import wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import screened_activities
from ropa.rules.impact.refusal import section

HELP = "add `dpo_advice:` with what the data protection officer advised, such as `favourable, with two conditions`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each assessment without advice although a controller has a data protection officer."""
    for activity, _ in screened_activities(register):
        dpia = section(activity)
        if dpia is None or dpia.value.decision is not DpiaDecision.DONE or dpia.value.dpo_advice is not None:
            continue
        if _has_officer(activity) and any(wants_basis(register, place) for place in activity.places):
            message = f"the impact assessment of `{activity.id}` records no advice of the data protection officer"
            yield Finding(place_of(dpia, "dpo_advice", "document"), message, HELP, about=dpia)


def _has_officer(activity: ActivityFacts) -> bool:
    """Tell whether one of the controllers has a data protection officer."""
    known = activity.register.organisations
    owners = [known[one] for one in activity.controllers if one in known]
    return any(answer(owner.value.dpo, owner, "dpo").items for owner in owners)


RULE = Rule(
    code="DPIA08",
    name="advice-not-recorded",
    severity=Severity.WARNING,
    law=("Art. 35(2) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
