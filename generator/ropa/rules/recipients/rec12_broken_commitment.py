"""A policy promises what the register contradicts.

## Why it matters

Processing is fair and transparent only if what people are told is true (Art. 5(1)(a) GDPR). A policy that promises
never to hand data to others for their marketing, or never to let a machine decide alone, while the record describes
just that, misleads them.

## Reported

```yaml title="notices/privacy.yaml"
commitments: [minimisation, no-automated-decisions]
```

```yaml title="activities/loans.yaml"
automated_decisions:
  - name: Granting of a loan
    kind: solely-automated
    ground: contract
    logic: income and debts are compared
    significance: you receive the loan or not
    consequences: a refusal means that you have to ask elsewhere
    safeguards: a person looks at the decision again, hears you and can change it if you ask
```

A partner receives data for its own offers.

```yaml title="notices/privacy.yaml"
commitments: [no-disclosure-for-marketing]
```

```yaml title="activities/offers.yaml"
purposes:
  - id: share
    title: Passing your details to the dealer you chose
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: by e-mail}
    marketing: [{by: [email], to: [customers], mode: opt-in, objection: by e-mail, partners: [example-dealers]}]
data: [{category: contact, required: optional, consequence: you receive no offer}]
recipients:
  - {department: Marketing}
  - {party: example-dealers, purposes: [share], why: to send you its own offers}
```

```yaml title="parties/example-dealers.yaml"
name: Example Dealers SA
category: distributors
role: controller
```

## Accepted

```yaml title="notices/privacy.yaml"
commitments: [no-automated-decisions, no-disclosure-for-marketing, no-sale]
```

```yaml title="activities/profiles.yaml"
automated_decisions:
  - name: Choice of offers
    kind: profiling
    logic: past orders are counted
    significance: it decides which offers you see
    consequences: you see other offers than others do
    objection: write to us and it stops
```

A policy that does not tell the activity promises nothing about it.

```yaml title="notices/privacy.yaml"
commitments: [no-automated-decisions]
activities: [deliveries]
```

```yaml title="notices/loans.yaml"
title: Loans
activities: [loans]
```

```yaml title="activities/loans.yaml"
automated_decisions:
  - name: Granting of a loan
    kind: solely-automated
    ground: contract
    logic: income and debts are compared
    significance: you receive the loan or not
    consequences: a refusal means that you have to ask elsewhere
    safeguards: a person looks at the decision again, hears you and can change it if you ask
```

## Limits

No field of the register says that data are sold: that promise is held against the words with which an outside
recipient is described, and only where they speak of buying data.
"""

import re
from collections.abc import Callable, Iterator

from ropa.diagnostics import Related, Severity
from ropa.expressions import expression
from ropa.model.automation import AutomationKind
from ropa.model.notice import Commitment, Notice
from ropa.model.party import Role
from ropa.model.recipients import Recipient
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.answers import answer
from ropa.register.recipient_roles import role_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import recipient_name
from ropa.rules.recipients.told import Told, told_by

HELP = "take the promise out of `commitments`, or correct what the activity says"
SALE = expression(r"\b(buys?|bought|sells?|sold|achèt|vend|koop|koopt|verkoopt|verkocht|kauft|verkauft)", re.IGNORECASE)
GOODS = expression(
    r"\b(data|details|address(es)?|lists?|données|coordonnées|fichiers?|gegevens|Daten|Adressen)\b", re.IGNORECASE
)

Contradiction = tuple[str, Related]


def find(register: Register) -> Iterator[Finding]:
    """Yield each promise of a policy that an activity it tells contradicts, with the first place that does."""
    for entry in register.notices.values():
        for index, promise in enumerate(entry.value.commitments or ()):
            if promise in CHECKS:
                found = next(_against(register, entry, CHECKS[promise]), None)
                if found is not None:
                    message = f"the policy promises `{promise}`, and {found[0]}"
                    yield Finding(entry.at("commitments", index), message, HELP, (found[1],))


def _against(register: Register, entry: Entry[Notice], check: "Check") -> Iterator[Contradiction]:
    for told in told_by(register, entry):
        yield from check(register, told.facts, told)


def _decisions(_: Register, facts: ActivityFacts, told: Told) -> Iterator[Contradiction]:
    for item in facts.decisions:
        if item.value.kind is AutomationKind.SOLELY_AUTOMATED and told.tells(item.value):
            message = f"the activity `{facts.id}` lets a machine decide alone"
            yield message, Related(item.at("kind"), "decided without a person")


def _marketing(register: Register, facts: ActivityFacts, told: Told) -> Iterator[Contradiction]:
    for purpose in facts.purposes:
        if not isinstance(purpose.value.marketing, tuple) or not told.tells_purpose(purpose.value.id):
            continue
        marketing = answer(purpose.value.marketing, facts.entry, *purpose.pointer, "marketing")
        partners = {one for item in marketing if isinstance(item.value.partners, tuple) for one in item.value.partners}
        for item in facts.recipients if partners else ():
            receives = item.value.purposes is None or purpose.value.id in item.value.purposes
            if item.value.party in partners and receives and _outside(register, item.value) and told.tells(item.value):
                message = f"the activity `{facts.id}` hands data to {recipient_name(item)} for marketing"
                yield message, Related(item.at(), "a partner of the marketing receives data")


def _sale(register: Register, facts: ActivityFacts, told: Told) -> Iterator[Contradiction]:
    for item in facts.recipients:
        if item.value.why is not None and _outside(register, item.value) and told.tells(item.value):
            words = item.value.why if isinstance(item.value.why, str) else " ".join(item.value.why.values())
            if SALE.search(words) and GOODS.search(words):
                message = f"the activity `{facts.id}` says that {recipient_name(item)} buys data"
                yield message, Related(item.at("why"), "speaks of buying or selling")


def _outside(register: Register, recipient: Recipient) -> bool:
    return role_of(register, recipient) in (None, Role.CONTROLLER, Role.JOINT_CONTROLLER, Role.GROUP)


Check = Callable[[Register, ActivityFacts, Told], Iterator[Contradiction]]
CHECKS: dict[Commitment, Check] = {
    Commitment.NO_SALE: _sale,
    Commitment.NO_DISCLOSURE_FOR_MARKETING: _marketing,
    Commitment.NO_AUTOMATED_DECISIONS: _decisions,
}

RULE = Rule(
    code="REC12",
    name="broken-commitment",
    severity=Severity.ERROR,
    law=("Art. 5(1)(a) GDPR", "Art. 13(1)(e) GDPR", "Art. 13(2)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
