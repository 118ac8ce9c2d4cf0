"""An impact assessment is said to be done, and its document or its day is not recorded.

## Why it matters

An assessment contains at least a description, an evaluation of need and proportion, the risks and the measures (Art.
35(7) GDPR). Without the document nobody can show that it does (Art. 5(2)), and without its day nobody can tell whether
a later change has overtaken it (Art. 35(11)).

## Reported

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia: {criteria: [innovative-technology], decision: done}
```

A document without a day.

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia: {criteria: [innovative-technology], decision: done, document: DPIA-2026-001}
```

## Accepted

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia: {criteria: [innovative-technology], decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

The day of the document itself.

```yaml title="activities/tracking.yaml"
name: Tracking of parcels
dpia:
  criteria: [innovative-technology]
  decision: done
  document: {ref: DPIA-2026-001, date: 2026-01-15}
```

## Limits

What the assessment says is for a reader to judge. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.dpia import DpiaDecision
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.refusal import section

HELP = {
    "document": "add `document:` with the reference of the assessment, such as `document: DPIA-2026-003`",
    "date": "add `date:` with the day on which it was finished",
}


def find(register: Register) -> Iterator[Finding]:
    """Yield each assessment that is done and of which the document or else the day is missing."""
    for activity in every_activity(register):
        dpia = section(activity)
        if dpia is None or dpia.value.decision is not DpiaDecision.DONE:
            continue
        document = dpia.value.document
        dated = dpia.value.date is not None or getattr(document, "date", None) is not None
        lacking = "document" if document is None else ("date" if not dated else None)
        if lacking is not None:
            what = "document" if lacking == "document" else "day"
            message = f"the impact assessment of `{activity.id}` is said to be done, and its {what} is not recorded"
            yield Finding(place_of(dpia, lacking, "decision"), message, HELP[lacking], about=dpia)


RULE = Rule(
    code="DPIA09",
    name="assessment-not-on-file",
    severity=Severity.WARNING,
    law=("Art. 35(7) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
