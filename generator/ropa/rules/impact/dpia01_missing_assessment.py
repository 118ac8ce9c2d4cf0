"""Two criteria for a high risk are met, and there is neither an impact assessment nor a reasoned refusal.

## Why it matters

Where processing is likely to result in a high risk, its impact is assessed before it begins (Art. 35(1) GDPR). In most
cases two of the nine criteria of WP248 rev.01 are enough for that. Whoever makes no assessment all the same has to
record the reasons, and the view of the data protection officer on them.

The criteria that the record states are counted, and those that its own data, persons and automated decisions show.

## Reported

No reason is given; this is an error.

```yaml title="activities/care.yaml"
name: Monitoring of runners
data_subjects: [volunteers]
dpia: {criteria: [systematic-monitoring, innovative-technology], decision: not-required, screened: 2026-01-15}
```

A reason without anybody's advice; this is a warning. One of the criteria is not stated, and the persons show it.

```yaml title="activities/care.yaml"
name: Working time
data_subjects: [employees]
dpia: {criteria: [systematic-monitoring], decision: not-required, rationale: hours only, screened: 2026-01-15}
```

An assessment is required and not begun.

```yaml title="activities/care.yaml"
name: Monitoring of runners
data_subjects: [volunteers]
dpia: {criteria: [systematic-monitoring, innovative-technology], decision: required, screened: 2026-01-15}
```

An assessment that was begun and does not come to an end; this is a warning.

```yaml title="activities/care.yaml"
name: Monitoring of runners
data_subjects: [volunteers]
dpia: {criteria: [systematic-monitoring, innovative-technology], decision: in-progress, screened: 2025-01-15}
```

## Accepted

An assessment, and a refusal with reasons and advice.

```yaml title="activities/care.yaml"
name: Monitoring of runners
data_subjects: [volunteers]
dpia:
  criteria: [systematic-monitoring, innovative-technology]
  decision: done
  rationale: sensors
  document: DPIA-2026-001
  date: 2026-01-15
```

```yaml title="activities/hours.yaml"
name: Working time
data_subjects: [employees]
dpia:
  criteria: [systematic-monitoring, vulnerable-persons]
  decision: not-required
  rationale: twelve employees, who write down their hours themselves
  screened: 2026-01-15
  dpo_advice: no assessment needed; screen again if a device records the hours
```

One criterion alone.

```yaml title="activities/hours.yaml"
name: Working time
data_subjects: [employees]
dpia: {criteria: [vulnerable-persons], decision: not-required, rationale: hours only, screened: 2026-01-15}
```

## Limits

An activity that says nothing about screening is the matter of DPIA04; the cases of Art. 35(3) and of national lists are
those of DPIA02 and DPIA03. An assessment in progress is no finding for a year from the screening, and none where the
day of the screening is not said or the activity is planned; a `todo:` is none either. Activities that have ended are
not looked at.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.dpia import DpiaDecision
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import ENOUGH, count, evidence, met, named, screened_activities
from ropa.rules.impact.refusal import refusal, section


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that needs an assessment, has none and does not say why."""
    for activity, shown in screened_activities(register):
        number = count(activity, shown)
        undone = activity.dpia is not None and activity.dpia.decision is DpiaDecision.REQUIRED
        found = refusal(activity) if number >= ENOUGH or undone else None
        if found is not None and not found.advised:
            which = f", which meets {number} criteria ({named(met(activity, shown))})" if number else ""
            message = f"there is no impact assessment of `{activity.id}`{which}: {found.said}"
            about = section(activity) or activity.entry
            yield Finding(found.place, message, found.help, evidence(activity, shown), about, reasoned=found.reasoned)


RULE = Rule(
    code="DPIA01",
    name="missing-assessment",
    severity=Severity.ERROR,
    law=("Art. 35(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DPIA02", "DPIA03"),
)
