"""People consent to a disclosure and are not told to whom.

## Why it matters

Consent is informed only if the person knows who will rely on it (Art. 4(11), 7 GDPR; EDPB guidelines 05/2020). "Our
partners" is nobody: the partners are named, or belong to a closed category that lets the person tell who they are.

## Reported

A partner receives data for marketing, and the marketing names no partner.

```yaml title="activities/offers.yaml"
purposes:
  - id: share
    title: Passing your details to the dealer you chose
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: by e-mail}
    marketing: [{by: [email], to: [customers], mode: opt-in, objection: by e-mail}]
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

A partner of whom nothing is told but that it is one.

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
  - {party: example-dealers, role: controller, purposes: [share], why: to send you its own offers}
```

```yaml title="parties/example-dealers.yaml"
name: dealers
naming: category
group: true
```

## Accepted

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
  - {party: example-dealers, role: controller, purposes: [share], why: to send you its own offers}
```

```yaml title="parties/example-dealers.yaml"
name: dealers
description: the dealer named on the form you filled in
naming: category
group: true
```

A service on one's own behalf makes nobody a partner.

```yaml title="activities/offers.yaml"
purposes:
  - id: share
    title: Sending you our offers
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: by e-mail}
    marketing: [{by: [email], to: [customers], mode: opt-in, objection: by e-mail}]
data: [{category: contact, required: optional, consequence: you receive no offer}]
recipients:
  - {department: Marketing}
  - {party: example-mail, purposes: [share], role: processor, why: to send the offers}
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
category: e-mailing-providers
```

## Limits

Recipients without a purpose of their own are not looked at. Whether a category of recipients is too general is the
matter of REC04.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.facts import Todo
from ropa.model.legal_basis import LegalBasis
from ropa.model.marketing import Marketing
from ropa.model.party import Naming
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.scopes import disjoint
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import name_of, purpose_name, recipient_name
from ropa.rules.recipients.outsiders import is_partner

HELP = "name them under `partners:` of the marketing, such as `partners: [example-dealers]`"
WHO_HELP = "add `description:` to the party so that a person can tell who it is, or tell its name (`naming: name`)"


def find(register: Register) -> Iterator[Finding]:
    """Yield the marketing on consent that names no partner although one receives data, and partners of no face."""
    for facts in every_activity(register):
        for purpose in facts.purposes:
            if isinstance(purpose.value.marketing, tuple) and _on_consent(facts, purpose.value):
                for item in answer(purpose.value.marketing, facts.entry, *purpose.pointer, "marketing"):
                    yield from _about(register, facts, purpose, item)


def _on_consent(facts: ActivityFacts, purpose: Purpose) -> bool:
    return any(one.value is purpose and _consent(basis.value) for one, basis in facts.bases)


def _consent(basis: LegalBasis) -> bool:
    return basis.basis == "consent"


def _about(
    register: Register, facts: ActivityFacts, purpose: Stated[Purpose], item: Stated[Marketing]
) -> Iterator[Finding]:
    partners = item.value.partners
    if isinstance(partners, Todo):
        return
    if isinstance(partners, tuple) and partners:
        yield from _faceless(register, item, partners)
        return
    for one in facts.recipients:
        named = purpose.value.id in (one.value.purposes or ())
        if named and not disjoint(one.value.applies_in, item.value.applies_in) and is_partner(register, one.value):
            message = f"{purpose_name(purpose)} passes data to {recipient_name(one)} on consent, and names no partner"
            related = (Related(one.at(), "receives data for this purpose"),)
            yield Finding(place_of(item, "partners", "by"), message, HELP, related, about=item)
            return


def _faceless(register: Register, item: Stated[Marketing], partners: tuple[str, ...]) -> Iterator[Finding]:
    for index, partner in enumerate(partners):
        party = register.parties.get(partner)
        if party is None or (party.value.naming is not Naming.CATEGORY and not party.value.group):
            continue
        if party.value.description is None and party.value.category is None:
            message = f"people consent to a disclosure to {name_of(party)}, and nothing tells who that is"
            yield Finding(item.at("partners", index), message, WHO_HELP, about=item)


RULE = Rule(
    code="REC11",
    name="unnamed-partners",
    severity=Severity.WARNING,
    law=("Art. 4(11) GDPR", "Art. 7 GDPR", "Art. 13(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
