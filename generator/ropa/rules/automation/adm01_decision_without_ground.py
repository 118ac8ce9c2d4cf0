"""A machine decides alone, and nothing that allows it is named.

## Why it matters

Nobody may be subject to a decision based solely on automated processing that has legal or similarly significant effect,
unless it is necessary for a contract with the person, authorised by Union or national law, or based on the person's
explicit consent (Art. 22(1) and (2) GDPR). The legal basis of Art. 6 does not replace that ground.

## Reported

```yaml title="activities/loans.yaml"
name: Loans
automated_decisions:
  - name: Granting a loan
    kind: solely-automated
    logic: income and debts are compared with a limit
    significance: decides whether you get the loan
    consequences: above the limit the request is refused
    safeguards: an employee decides anew if you ask; tell us your view at the counter
```

A law is said to allow it, and which is not.

```yaml title="activities/loans.yaml"
name: Loans
automated_decisions:
  - name: Granting a loan
    kind: solely-automated
    logic: income and debts are compared with a limit
    significance: decides whether you get the loan
    consequences: above the limit the request is refused
    ground: law
    safeguards: an employee decides anew if you ask; tell us your view at the counter
```

Explicit consent is named, and the purpose asks for none.

```yaml title="activities/loans.yaml"
name: Loans
automated_decisions:
  - name: Granting a loan
    kind: solely-automated
    logic: income and debts are compared with a limit
    significance: decides whether you get the loan
    consequences: above the limit the request is refused
    ground: explicit-consent
    safeguards: an employee decides anew if you ask; tell us your view at the counter
```

## Accepted

A ground; and a decision that a person takes, which needs none.

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
  - name: Order of requests
    kind: assisted
    logic: the amount sets the order
    significance: decides who is called first
    consequences: small requests wait longer
```

Explicit consent that the purpose describes.

```yaml title="activities/loans.yaml"
name: Loans
purposes:
  - id: grant
    title: Deciding on your loan at once
    legal_basis:
      basis: consent
      consent: {explicit: true, how: box beside the button, proof: time-stamped record, withdrawal: by message}
data:
  - {category: contact, required: optional}
automated_decisions:
  - name: Granting a loan
    kind: solely-automated
    logic: income and debts are compared with a limit
    significance: decides whether you get the loan
    consequences: above the limit the request is refused
    ground: explicit-consent
    safeguards: an employee decides anew if you ask; tell us your view at the counter
```

## Limits

Swiss law asks for information and a review, not for a ground. In the United Kingdom any legal basis but a recognised
legitimate interest will do since February 2026. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.automation import AutomatedDecision, AutomationKind, DecisionGround
from ropa.model.legal_basis import Consent
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.links import bases_of, covers
from ropa.register.scopes import places, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import decision_name

HELP = "add `ground:` with `contract`, `law` or `explicit-consent`, or let a person decide and write `kind: assisted`"
CONSENT_HELP = (
    "add `explicit: true` to the consent of the purpose if the person agrees in express words to a decision by a "
    "machine, or name another ground"
)
LAW_HELP = 'add `law:` with the provision that authorises it, such as `law: "Code de la santé publique, art. L4001-3"`'


def find(register: Register) -> Iterator[Finding]:
    """Yield each decision that a machine takes alone without a ground, or by a law that is not cited."""
    for activity in every_activity(register):
        for decision in activity.decisions.items:
            one = decision.value
            if one.kind != AutomationKind.SOLELY_AUTOMATED:
                continue
            if not any(_asks(register, place, one) for place in places(register, activity.entry, one)):
                continue
            if one.ground is None:
                message = f"{decision_name(decision)} is taken by a machine alone, and nothing that allows it is named"
                yield Finding(place_of(decision, "ground", "kind"), message, HELP, about=decision)
            elif one.ground == DecisionGround.LAW and one.law is None:
                message = f"{decision_name(decision)} is said to be authorised by law, and none is cited"
                yield Finding(place_of(decision, "law", "ground"), message, LAW_HELP, about=decision)
            elif one.ground == DecisionGround.EXPLICIT_CONSENT and not _consented(activity, one):
                message = f"{decision_name(decision)} is said to rest on explicit consent, and no purpose describes one"
                yield Finding(decision.at("ground"), message, CONSENT_HELP, about=decision)


def _consented(activity: ActivityFacts, decision: AutomatedDecision) -> bool:
    """Tell whether a purpose that the decision is for describes an explicit consent, or leaves its consent open."""
    for purpose in activity.purposes:
        if not covers(decision.purposes, purpose.value.id or ""):
            continue
        grounds = answer(purpose.value.special_ground, purpose.entry, *purpose.pointer, "special_ground")
        described = [basis.value.consent for basis in bases_of(purpose) if basis.value.basis == "consent"]
        described += [ground.value.consent for ground in grounds if ground.value.condition == "explicit-consent"]
        if grounds.todo or any(not isinstance(one, Consent) or one.explicit for one in described):
            return True
    return not activity.purposes


def _asks(register: Register, place: str, decision: AutomatedDecision) -> bool:
    """Tell whether the law of a place forbids such decisions on some legal basis, unless a ground allows them."""
    if not wants_basis(register, place):
        return False
    law = register.law_or_none(place)
    right = next((one for one in law.rights() if one.id == "human-intervention"), None) if law else None
    basis = "legal-obligation" if decision.ground == DecisionGround.LAW else "legitimate-interests"
    return right is None or basis in right.conditions


RULE = Rule(
    code="ADM01",
    name="decision-without-ground",
    severity=Severity.ERROR,
    law=("Art. 22(1) GDPR", "Art. 22(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
