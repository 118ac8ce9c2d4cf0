"""A purpose has no legal basis.

## Why it matters

Processing is lawful only if one of the six conditions of Art. 6(1) GDPR is met, for each purpose by itself. The policy
tells the person which one (Art. 13(1)(c), 14(1)(c)), and the person's rights depend on it: consent can be withdrawn, a
legitimate interest can be objected to.

A purpose may have several bases, for different persons, cases or countries. One that holds in some countries only
leaves the others without.

## Reported

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

Details of a basis that is not itself named.

```yaml title="activities/fraud.yaml"
name: Fraud prevention
controllers: [example]
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis: {interest: keeping prices fair by stopping false claims}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

A basis for one of two countries.

```yaml title="activities/calls.yaml"
name: Calls
applies_in: [FR, UK]
controllers: [example]
purposes:
  - id: answer
    title: Answering your call
    legal_basis:
      - {applies_in: [FR], basis: contract}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot call back}
recipients: none
retention:
  - {for: P1Y, from: last-contact, then: erase}
```

## Accepted

```yaml title="activities/calls.yaml"
name: Calls
applies_in: [FR, UK]
controllers: [example]
purposes:
  - id: answer
    title: Answering your call
    legal_basis:
      - {applies_in: [EU], basis: contract}
      - {applies_in: [UK], basis: legitimate-interests, interest: answering whoever calls us, assessment: LIA-2026-001}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot call back}
recipients: none
retention:
  - {for: P1Y, from: last-contact, then: erase}
```

Swiss law asks private controllers for no legal basis; it may be said, and need not be.

```yaml title="activities/calls.yaml"
name: Calls
applies_in: [CH]
controllers: [example]
purposes:
  - id: answer
    title: Answering your call
    legal_basis: {basis: not-required}
  - id: improve
    title: Improving our answers
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot call back}
recipients: none
retention:
  - {for: P1Y, from: last-contact, then: erase}
```

## Limits

Whether the basis is the right one, and whether bases for different groups of persons leave a group out, is for a lawyer
to judge. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.facts import Todo
from ropa.model.legal_basis import LegalBasis
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.links import bases_of
from ropa.register.scopes import lacking, remedy, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

HELP = "add `legal_basis: {basis: contract}` with the basis that applies; `ropa explain legal-bases` lists them"
BASIS_HELP = "add `basis:` to it, such as `basis: contract`; `ropa explain legal-bases` lists them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose without a basis where the law wants one, and each entry of a basis that does not name it."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            stated = purpose.value.legal_basis
            if not _settled(stated):
                yield from _lacking(register, activity, purpose)


def _settled(stated: object) -> bool:
    """Tell whether a basis is a gap, or a single one that is named and holds everywhere: most are."""
    if isinstance(stated, Todo):
        return True
    return isinstance(stated, LegalBasis) and stated.basis is not None and stated.applies_in is None


def _lacking(register: Register, activity: ActivityFacts, purpose: Stated[Purpose]) -> Iterator[Finding]:
    bases = bases_of(purpose)
    for basis in bases:
        if basis.value.basis is None:
            where = lacking(register, activity.entry, [purpose.value, basis.value], [], wants_basis)
            if where is not None:
                message = f"{purpose_name(purpose)} gives details of a legal basis and does not name it"
                yield Finding(place_of(basis, "basis"), message, BASIS_HELP)
    where = lacking(register, activity.entry, [purpose.value], [basis.value for basis in bases], wants_basis)
    if where is not None:
        message = f"{purpose_name(purpose)} has no legal basis{where}"
        yield Finding(place_of(purpose, "legal_basis", "id"), message, remedy(where, HELP))


RULE = Rule(
    code="PUR03",
    name="missing-legal-basis",
    severity=Severity.ERROR,
    law=("Art. 6(1) GDPR", "Art. 13(1)(c) GDPR", "Art. 14(1)(c) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
    awaits=("channels", "data-subjects", "jurisdictions"),
)
