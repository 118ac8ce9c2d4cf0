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
from ropa.model.activity import Activity
from ropa.model.personal_data import PersonalData, SourceKind
from ropa.register import Entry, Register
from ropa.register.inheritance import sources
from ropa.register.links import data_of
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
    for entry in register.activities.values():
        for part in data_of(entry):
            if part.value.required is not None or not _from_person(register, entry, part.value):
                continue
            if lacking(register, entry, [part.value], [], wants_basis) is not None:
                message = f"whether the person must provide {category_name(part)} is not said"
                yield Finding(place_of(part, "required", "category"), message, HELP)


def _from_person(register: Register, entry: Entry[Activity], data: PersonalData) -> bool:
    """Tell whether one of the sources of data is the person; a gap among the sources is none."""
    stated = [source.value for source in sources(register, entry)]
    if data.sources is None:
        return any(source.kind == SourceKind.PERSON for source in stated)
    kinds = {source.id: source.kind for source in stated if source.id}
    return any(kinds.get(named, named) == SourceKind.PERSON for named in data.sources)


RULE = Rule(
    code="DAT12",
    name="missing-obligation",
    severity=Severity.ERROR,
    law=("Art. 13(2)(e) GDPR",),
    since="0.1",
    page=__doc__,
    find=find,
)
