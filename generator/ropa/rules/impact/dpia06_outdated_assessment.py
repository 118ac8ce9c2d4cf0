"""An impact assessment is older than the activity it is about.

## Why it matters

The controller reviews whether processing follows the assessment, at the least when the risk changes (Art. 35(11) GDPR).
A change of substance long after the assessment, or a review that was due, leaves nobody knowing whether it still holds.

## Reported

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia: {criteria: [innovative-technology], decision: done, document: DPIA-2024-001, date: 2024-03-04}
```

The day of the next review has passed.

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia:
  criteria: [innovative-technology]
  decision: done
  document: DPIA-2025-001
  date: 2025-02-03
  review: 2026-02-03
```

## Accepted

A screening after the change, and an assessment in the year before it.

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia:
  criteria: [innovative-technology]
  decision: done
  document: DPIA-2024-001
  date: 2024-03-04
  screened: 2026-01-15
```

```yaml title="activities/routes.yaml"
name: Planning of routes
dpia: {criteria: [innovative-technology], decision: done, document: DPIA-2025-001, date: 2025-03-04, review: 2027-03-04}
```

## Limits

`changed` of the lifecycle is the day of the last change of substance. An assessment comes before the change that it is
about, so one made within the year before counts as being about it. Activities that have ended are not looked at.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.dpia import Dpia, DpiaDecision
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import screened_activities
from ropa.rules.impact.refusal import section

HELP = (
    "check whether the assessment still holds, and write the day: `screened:` if it does, `date:` if it was made anew"
)
REVIEW_HELP = "review the assessment and write the day under `date:`, and under `review:` the next one"


def find(register: Register) -> Iterator[Finding]:
    """Yield each assessment that a change has overtaken or whose review is overdue."""
    today = register.day.isoformat()
    for activity, _ in screened_activities(register):
        dpia = section(activity)
        if dpia is None or dpia.value.decision is not DpiaDecision.DONE:
            continue
        done = dpia.value.date
        if dpia.value.review is not None and dpia.value.review < today and _before(done, dpia.value.review):
            message = f"the review of the impact assessment of `{activity.id}` was due on {dpia.value.review}"
            yield Finding(dpia.at("review"), message, REVIEW_HELP, about=dpia)
        elif isinstance(done, str) and _overtaken(activity, dpia.value, done):
            changed = activity.lifecycle.changed
            message = (
                f"the impact assessment of `{activity.id}` is of {done}, and the activity was changed on {changed}"
            )
            yield Finding(dpia.at("date"), message, HELP, _change(dpia), dpia)


def _overtaken(activity: ActivityFacts, dpia: Dpia, done: str) -> bool:
    changed = activity.lifecycle.changed
    if changed is None or (dpia.screened is not None and dpia.screened >= changed):
        return False
    return done < f"{int(changed[:4]) - 1}{changed[4:]}"


def _before(done: object, review: str) -> bool:
    """Tell whether an assessment is from before the review that was due; a gap is no day."""
    return done is None or (isinstance(done, str) and done < review)


def _change(dpia: Stated[Dpia]) -> tuple[Related, ...]:
    return (Related(dpia.entry.at("lifecycle", "changed"), "the last change of substance"),)


RULE = Rule(
    code="DPIA06",
    name="outdated-assessment",
    severity=Severity.WARNING,
    law=("Art. 35(11) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
