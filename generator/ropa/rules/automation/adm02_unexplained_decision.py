"""A machine decides alone, and how, what for or with what effect is not said.

## Why it matters

The person gets meaningful information about the logic involved, and about the significance and the envisaged
consequences of such a decision (Art. 13(2)(f) and 14(2)(g) GDPR). It must let the person understand the procedure and
the principles actually applied to the data (Court of Justice, C-203/22).

## Reported

```yaml title="activities/loans.yaml"
name: Loans
automated_decisions:
  - name: Granting a loan
    kind: solely-automated
    significance: decides whether you get the loan
    ground: contract
    safeguards: an employee decides anew if you ask; tell us your view at the counter
```

## Accepted

```yaml title="activities/loans.yaml"
name: Loans
automated_decisions:
  - name: Granting a loan
    kind: solely-automated
    logic: income and debts are compared with a limit
    significance: decides whether you get the loan
    consequences: above the limit the request is refused
    ground: contract
    safeguards: an employee decides anew if you ask; tell us your view at the counter
```

## Limits

Whether the words explain anything is for a reader to judge. Profiling and decisions that a person takes are the matter
of ADM05. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.automation import AutomationKind
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import decision_name

ASKED = {
    "logic": "by what procedure",
    "significance": "what for",
    "consequences": "with what effect for the person",
}
EXAMPLE = {
    "logic": "income and debts are compared with a limit",
    "significance": "it decides whether you get the loan",
    "consequences": "above the limit the request is refused",
}


def find(register: Register) -> Iterator[Finding]:
    """Yield each decision that a machine takes alone and that is not explained."""
    for activity in every_activity(register):
        for decision in activity.decisions.items:
            one = decision.value
            if one.kind != AutomationKind.SOLELY_AUTOMATED:
                continue
            missing = [key for key in ASKED if getattr(one, key) is None]
            if missing:
                said = ", ".join(ASKED[key] for key in missing)
                message = f"{decision_name(decision)} is taken by a machine alone, and it is not said {said}"
                added = " and ".join(f"`{key}: {EXAMPLE[key]}`" for key in missing)
                help_ = (
                    f"add, in words a person understands, {added}" if len(missing) > 1 else f"add {added}, for example"
                )
                yield Finding(place_of(decision, missing[0], "kind"), message, help_, about=decision)


RULE = Rule(
    code="ADM02",
    name="unexplained-decision",
    severity=Severity.ERROR,
    law=("Art. 13(2)(f) GDPR", "Art. 14(2)(g) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
