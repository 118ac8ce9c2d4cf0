"""Data come from the person, and it is not said whether the person must provide them.

## Why it matters

Whoever collects data from a person says whether providing them is required by law or by contract, is needed to conclude
one, or is free, and what happens otherwise (Art. 13(2)(e) GDPR). Every form shows it by marking the fields that must be
filled in; the register says it for each category.

Data come from the person unless `sources` of the activity, of the category or of the register's defaults say otherwise.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
data_subjects: [customers]
data:
  - {category: contact}
recipients: none
retention:
  - {for: P3Y, from: end-of-contract, then: erase}
```

One of several sources is the person.

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
data_subjects: [customers]
data:
  - {category: contact, sources: [buyer, observed]}
sources:
  - {id: buyer, kind: person}
  - observed
recipients: none
retention:
  - {for: P3Y, from: end-of-contract, then: erase}
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: connection-logs, sources: [observed]}
sources: [person, observed]
recipients: none
retention:
  - {for: P3Y, from: end-of-contract, then: erase}
```

Nothing comes from the person.

```yaml title="activities/statistics.yaml"
name: Statistics
controllers: [example]
purposes:
  - id: count
    title: Counting visits
    legal_basis: {basis: contract}
data_subjects: [customers]
data:
  - {category: connection-logs}
sources: observed
recipients: none
retention:
  - {for: P1Y, from: last-contact, then: erase}
```

## Limits

Data that are observed, derived, or come from somebody else are not asked about: nobody provides them. Swiss law does
not ask either. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.origins import from_person
from ropa.register.scopes import lacking, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name

HELP = (
    "add `required:` with `law`, `contract`, `to-conclude` or `optional`, or name under `sources` of the category "
    "where else the data come from"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each category that comes from the person and does not say whether it must be provided."""
    for activity in every_activity(register):
        for part in activity.categories:
            if part.value.required is not None or not from_person(activity, part.value):
                continue
            if lacking(register, activity.entry, [part.value], [], wants_basis) is not None:
                message = f"whether the person must provide {category_name(part)} is not said"
                yield Finding(place_of(part, "required", "category"), message, HELP)


RULE = Rule(
    code="DAT12",
    name="missing-obligation",
    severity=Severity.ERROR,
    law=("Art. 13(2)(e) GDPR",),
    since="0.1",
    page=__doc__,
    find=find,
)
