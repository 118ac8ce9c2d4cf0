"""Nothing is said about automated decisions and profiling.

## Why it matters

A policy tells whether there are automated decisions, profiling among them (Art. 13(2)(f) and 14(2)(g) GDPR), and the
screening for an impact assessment asks for them (Art. 35(3)(a)). Silence leaves open whether there are none or whether
nobody asked; `none` is an answer.

## Reported

```yaml title="activities/offers.yaml"
# left out: automated_decisions
name: Offers
```

A decision of which it is not said how far a machine takes it.

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions:
  - {name: Groups of customers, logic: orders are counted, significance: sets your offers}
```

## Accepted

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions: {none: a member of staff chooses the offers}
```

## Limits

A `todo:` is an open gap, not a finding of this rule. An activity that has ended is not asked.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.lifecycle import Status
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import decision_name

HELP = (
    "write `automated_decisions: none` if a person decides and nobody is profiled, or add an item with `name`, `kind` "
    "and `logic` for each"
)
KIND_HELP = "add `kind:` with `profiling`, `assisted` (a person decides) or `solely-automated`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that is silent on automated decisions, and each decision without its kind."""
    for activity in every_activity(register):
        if activity.lifecycle.status is Status.ENDED:
            continue
        if activity.decisions.silent:
            message = f"the activity `{activity.id}` does not say whether there are automated decisions or profiling"
            yield Finding(place_of(activity.entry, "automated_decisions", "name"), message, HELP)
        for decision in activity.decisions.items:
            if decision.value.kind is None:
                message = f"{decision_name(decision)} does not say how far a machine decides"
                yield Finding(place_of(decision, "kind", "name"), message, KIND_HELP, about=decision)


RULE = Rule(
    code="ADM06",
    name="automation-not-stated",
    severity=Severity.WARNING,
    law=("Art. 13(2)(f) GDPR", "Art. 14(2)(g) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
