"""The law itself asks for an impact assessment, and there is none.

## Why it matters

Three kinds of processing always need an assessment (Art. 35(3) GDPR): a systematic and extensive evaluation of persons
on which decisions with legal or similar effect are based; special categories or criminal data on a large scale; and the
systematic monitoring of a publicly accessible area on a large scale. Reasons for making none do not help here.

## Reported

Special categories on a large scale.

```yaml title="activities/health.yaml"
name: Health accounts
purposes:
  - id: keep
    title: Keeping your health account
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {explicit: true, how: on a form, proof: the form, withdrawal: by letter}
data_subjects: [{group: customers, scale: over-100000}]
data:
  - {category: health, required: contract, consequence: we cannot keep the account}
dpia:
  criteria: [sensitive-data, large-scale]
  decision: not-required
  rationale: encrypted
  screened: 2026-01-15
  dpo_advice: not needed
```

Cameras in a place that is open to everybody.

```yaml title="activities/cameras.yaml"
name: Cameras in the shopping centre
data_subjects: [visitors]
data:
  - {category: video, sources: [observed]}
dpia:
  criteria: [systematic-monitoring, large-scale]
  decision: not-required
  rationale: images are kept for three days
```

## Accepted

```yaml title="activities/health.yaml"
name: Health accounts
purposes:
  - id: keep
    title: Keeping your health account
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {explicit: true, how: on a form, proof: the form, withdrawal: by letter}
data_subjects: [{group: customers, scale: over-100000}]
data:
  - {category: health, required: contract, consequence: we cannot keep the account}
dpia: {criteria: [sensitive-data, large-scale], decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

Special categories of few persons.

```yaml title="activities/health.yaml"
name: Health accounts
purposes:
  - id: keep
    title: Keeping your health account
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {explicit: true, how: on a form, proof: the form, withdrawal: by letter}
data_subjects: [{group: customers, scale: under-100}]
data:
  - {category: health, required: contract, consequence: we cannot keep the account}
dpia: {criteria: [sensitive-data], decision: not-required, rationale: sixty persons, screened: 2026-01-15}
```

## Limits

A large scale is what the record states among the criteria, a hundred thousand persons and more, or tens of thousands
whose data are special or criminal. An activity that says nothing about screening is the matter of DPIA04.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.dpia import DpiaCriterion
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import count, evidence, met, screened_activities
from ropa.rules.impact.refusal import BEGIN, refusal, section

IMAGES = "images"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that is a case of Art. 35(3) and has no assessment."""
    for activity, shown in screened_activities(register):
        if count(activity, shown) > 1 and (case := _case(activity, met(activity, shown))):
            found = refusal(activity)
            if found is not None:
                message = f"there is no impact assessment of `{activity.id}`, although the law asks for one: {case}"
                about = section(activity) or activity.entry
                help_ = found.help if found.unending else BEGIN
                evident = evidence(activity, shown)
                yield Finding(found.place, message, help_, evident, about, reasoned=found.unending)


def _case(activity: ActivityFacts, criteria: tuple[DpiaCriterion, ...]) -> str | None:
    """Return the case of Art. 35(3) that an activity is."""
    if DpiaCriterion.AUTOMATED_DECISIONS in criteria and DpiaCriterion.EVALUATION_SCORING in criteria:
        return "decisions with legal or similar effect rest on an evaluation of persons"
    if DpiaCriterion.LARGE_SCALE not in criteria:
        return None
    if activity.special or activity.criminal:
        return f"{'special' if activity.special else 'criminal'} data on a large scale"
    if DpiaCriterion.SYSTEMATIC_MONITORING in criteria and _in_public(activity):
        return "a public area is monitored on a large scale"
    return None


def _in_public(activity: ActivityFacts) -> bool:
    """Tell whether others than staff are filmed."""
    data, groups = (activity.register.vocabulary(name) for name in ("data-categories", "data-subjects"))
    named = [part.value.category for part in activity.categories]
    filmed = any(isinstance(one, str) and data.within(one, IMAGES) for one in named)
    return filmed and not all(groups.within(one.value.group, "workforce") for one in activity.subjects)


RULE = Rule(
    code="DPIA02",
    name="statutory-case-without-assessment",
    severity=Severity.ERROR,
    law=("Art. 35(3) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
