"""A machine decides alone, and how a person can have the decision reviewed is not said.

## Why it matters

Where such a decision rests on a contract or on explicit consent, the controller lets the person obtain human
intervention, express their point of view and contest the decision (Art. 22(3) GDPR). These are the least safeguards;
without a way to use them there are none.

## Reported

```yaml title="activities/loans.yaml"
name: Loans
automated_decisions:
  - name: Granting a loan
    kind: solely-automated
    logic: income and debts are compared with a limit
    significance: decides whether you get the loan
    consequences: above the limit the request is refused
    ground: contract
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

A law that authorises the decision lays the safeguards down itself.

```yaml title="activities/taxes.yaml"
name: Tax assessments
automated_decisions:
  - name: Assessment of the tax
    kind: solely-automated
    logic: the rates of the law are applied to what you declared
    significance: sets the amount you owe
    consequences: you get an assessment without delay
    ground: law
    law: Income Tax Code, art. 346
```

## Limits

Where no ground is named, ADM01 speaks first. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.automation import AutomationKind, DecisionGround
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import decision_name

HELP = (
    "add `safeguards:` with how a person reaches somebody who decides anew, gives a view and contests the decision, "
    "such as `safeguards: a member of staff decides anew if you ask at the counter`"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each decision that a machine takes alone, not by law, and that nobody reviews on request."""
    for activity in every_activity(register):
        for decision in activity.decisions.items:
            one = decision.value
            if one.kind != AutomationKind.SOLELY_AUTOMATED or one.safeguards is not None:
                continue
            if one.ground != DecisionGround.LAW:
                message = f"{decision_name(decision)} is taken by a machine alone, and how it is reviewed is not said"
                yield Finding(place_of(decision, "safeguards", "kind"), message, HELP, about=decision)


RULE = Rule(
    code="ADM03",
    name="decision-without-safeguards",
    severity=Severity.ERROR,
    law=("Art. 22(3) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("ADM01",),
)
