"""Profiling, or a decision prepared by a machine, is recorded without saying how it works or what it means.

## Why it matters

Fairness and transparency (Art. 5(1)(a) GDPR) want persons to know that they are profiled and with what consequences,
even where no decision is taken by a machine alone (recital 60, WP260 rev.01). Whoever objects (Art. 21) has to know to
what.

## Reported

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions:
  - name: Groups of customers
    kind: profiling
    significance: sets which offers you get
    consequences: you may get fewer offers
```

Neither what the result is for nor what it means.

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions:
  - name: Groups of customers
    kind: assisted
    logic: orders of the last year are counted
```

## Accepted

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions:
  - name: Groups of customers
    kind: profiling
    logic: orders of the last year are counted
    significance: sets which offers you get
```

## Limits

A `todo:` is an open gap, not a finding of this rule. Decisions that a machine takes alone are the matter of ADM02.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.automation import AutomationKind
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import decision_name

WHAT = {AutomationKind.PROFILING: "is profiling", AutomationKind.ASSISTED: "is prepared by a machine"}
LOGIC_HELP = "add `logic:` in plain words, such as `logic: orders of the last year are counted`"
EFFECT_HELP = "add `significance:` or `consequences:`, such as `consequences: you get fewer offers`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each profiling or prepared decision without its logic, or without both use and effect."""
    for activity in every_activity(register):
        for decision in activity.decisions.items:
            one = decision.value
            what = WHAT.get(one.kind) if isinstance(one.kind, AutomationKind) else None
            if what is None:
                continue
            if one.logic is None:
                message = f"{decision_name(decision)} {what}, and how it works is not said"
                yield Finding(place_of(decision, "logic", "kind"), message, LOGIC_HELP, about=decision)
            elif one.significance is None and one.consequences is None:
                message = f"{decision_name(decision)} {what}, and what it means for the person is not said"
                yield Finding(place_of(decision, "significance", "kind"), message, EFFECT_HELP, about=decision)


RULE = Rule(
    code="ADM05",
    name="undescribed-profiling",
    severity=Severity.WARNING,
    law=("Art. 5(1)(a) GDPR", "Art. 13(2)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
