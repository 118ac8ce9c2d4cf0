"""Whether an activity needs an impact assessment has not been decided.

## Why it matters

An assessment is due where a high risk is likely (Art. 35(1) GDPR). To show that the question was asked (Art. 5(2)), the
record names the criteria that are met and what was decided. Most activities need no assessment; that too is a decision.

## Reported

```yaml title="activities/orders.yaml"
# left out: dpia
name: Orders
```

Criteria without a decision.

```yaml title="activities/orders.yaml"
name: Orders
dpia: {criteria: [large-scale], screened: 2026-01-15}
```

A decision that nothing explains.

```yaml title="activities/orders.yaml"
name: Orders
dpia: {decision: not-required, screened: 2026-01-15}
```

A bare none.

```yaml title="activities/orders.yaml"
name: Orders
dpia: none
```

## Accepted

Any of these.

```yaml title="activities/orders.yaml"
name: Orders
dpia: {criteria: none, decision: not-required}
```

```yaml title="activities/offers.yaml"
name: Offers
dpia: {decision: not-required, rationale: a small mailing list}
```

```yaml title="activities/claims.yaml"
name: Claims
dpia: {decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

```yaml title="activities/visits.yaml"
name: Visits
dpia: {none: visitors sign a sheet of paper}
```

## Limits

A `todo:` is an open gap, not a finding of this rule. Activities that have ended are not asked.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.dpia import Dpia, DpiaDecision
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import screened_activities, stated
from ropa.rules.impact.refusal import section

HELP = (
    "add `dpia:` with criteria and decision, such as `dpia: {criteria: none, decision: not-required, rationale: no "
    "criterion is met}`"
)
NONE_HELP = (
    "write `dpia: {none: why}`, or the criteria and the decision, such as `{criteria: none, decision: not-required}`"
)
DECISION_HELP = "add `decision:` with `not-required`, `required`, `in-progress` or `done`"
WHY_HELP = "add `rationale:` with why, such as `rationale: one criterion only, few persons`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity without a screening, without its decision, or with a decision that nothing explains."""
    for activity, _ in screened_activities(register):
        dpia = section(activity)
        if activity.value.dpia is None:
            message = f"the activity `{activity.id}` does not say whether it needs an impact assessment"
            yield Finding(place_of(activity.entry, "dpia", "name"), message, HELP)
        elif activity.value.dpia == "none":
            message = f"the activity `{activity.id}` is said to have no impact assessment, and not why"
            yield Finding(activity.entry.at("dpia"), message, NONE_HELP)
        elif dpia is None:
            continue
        elif dpia.value.decision is None:
            message = f"whether the activity `{activity.id}` needs an impact assessment is not decided"
            yield Finding(place_of(dpia, "decision", "criteria"), message, DECISION_HELP, about=dpia)
        elif _unexplained(dpia.value) and stated(activity) != ():
            message = f"why the activity `{activity.id}` needs no impact assessment is not said"
            yield Finding(place_of(dpia, "rationale", "decision"), message, WHY_HELP, about=dpia)


def _unexplained(dpia: Dpia) -> bool:
    return dpia.decision is DpiaDecision.NOT_REQUIRED and dpia.rationale is None


RULE = Rule(
    code="DPIA04",
    name="missing-screening",
    severity=Severity.WARNING,
    law=("Art. 35(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DPIA01", "DPIA02", "DPIA03"),
)
