"""An entry of the authority's list is met, and there is no impact assessment.

## Why it matters

Supervisory authorities publish the kinds of processing for which an assessment is always required (Art. 35(4) GDPR).
Such a list binds: reasons for making no assessment do not help.

## Reported

```yaml title="activities/reports.yaml"
name: Reports of wrongdoing
dpia:
  criteria: none
  national_list: [professional whistleblowing]
  decision: not-required
  rationale: few reports
  dpo_advice: not needed
```

## Accepted

```yaml title="activities/reports.yaml"
name: Reports of wrongdoing
dpia:
  criteria: none
  national_list: [professional whistleblowing]
  decision: done
  document: DPIA-2026-001
  date: 2026-01-15
```

## Limits

Only entries that the record names under `national_list` are looked at; whether an entry is met is for whoever screens.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import screened_activities
from ropa.rules.impact.refusal import BEGIN, refusal, section


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that meets an entry of the list and has no assessment."""
    for activity, _ in screened_activities(register):
        dpia = section(activity)
        if dpia is not None and dpia.value.national_list and (found := refusal(activity)) is not None:
            message = f"there is no impact assessment of `{activity.id}`, although it is on the authority's list"
            related = (Related(dpia.at("national_list"), "the entry of the list"),)
            help_ = f"{found.help if found.unending else BEGIN}, or delete `national_list:` if no entry is met"
            yield Finding(found.place, message, help_, related, dpia, reasoned=found.unending)


RULE = Rule(
    code="DPIA03",
    name="listed-case-without-assessment",
    severity=Severity.ERROR,
    law=("Art. 35(4) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DPIA02",),
)
