"""No data or no persons of the activity are for a purpose.

## Why it matters

A policy tells, purpose by purpose, which data are used, of whom and for how long (Art. 13, 14 GDPR; WP260, annex). In
the record each item says with `purposes` for what it is; one that says nothing is for all of them. Where every item
names other purposes, the one left over has nothing to work with: it is not done, or the record is not complete.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
  - id: study
    title: Finding out what sells
    legal_basis: {basis: legitimate-interests, interest: a range that sells, assessment: LIA-2026-004}
data:
  - {category: contact, purposes: [deliver], required: contract, consequence: we cannot deliver}
```

All persons are there for the other one.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
  - id: study
    title: Finding out what sells
    legal_basis: {basis: legitimate-interests, interest: a range that sells, assessment: LIA-2026-004}
data_subjects:
  - {group: customers, purposes: [deliver]}
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
  - id: study
    title: Finding out what sells
    data_subjects: [customers]
    legal_basis: {basis: legitimate-interests, interest: a range that sells, assessment: LIA-2026-004}
data_subjects:
  - {group: customers, purposes: [deliver]}
data:
  - {category: contact, purposes: [deliver], required: contract, consequence: we cannot deliver}
  - {category: transactions-orders, required: contract, consequence: we cannot deliver}
```

## Limits

Where the activity has no data or persons at all, or only a gap, other rules say so. Storage periods that leave a
purpose out are a matter of the rule on missing periods. A name that is no purpose of the activity is a reference to
nothing: until it is corrected this rule cannot tell.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.personal_data import DataSubject, PersonalData
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

HELP = "name it under `purposes` of the items that are for it, or take the purpose out if it is not pursued"


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose for which no item of the activity is, once for each kind of item."""
    for activity in every_activity(register):
        purposes = activity.purposes
        if purposes and (taken := _taken(activity.categories)) is not None:
            for purpose in purposes:
                if purpose.value.id not in taken and not _astray(taken, purposes):
                    yield _finding(activity, purpose, "data category")
        if purposes and (taken := _taken(activity.subjects)) is not None:
            for purpose in purposes:
                left_out = purpose.value.id not in taken and purpose.value.data_subjects is None
                if left_out and not _astray(taken, purposes):
                    yield _finding(activity, purpose, "group of persons")


def _finding(activity: ActivityFacts, purpose: Stated[Purpose], what: str) -> Finding:
    message = f"no {what} of the activity `{activity.id}` is for {purpose_name(purpose)}"
    return Finding(place_of(purpose, "id"), message, HELP, about=purpose)


def _taken(items: tuple[Stated[PersonalData], ...] | tuple[Stated[DataSubject], ...]) -> set[str] | None:
    """Return the purposes that the items name; None when one of them is for all, or there is none."""
    taken: set[str] = set()
    for item in items:
        named = item.value.purposes
        if not named:
            return None
        taken.update(named)
    return taken or None


def _astray(taken: set[str], purposes: tuple[Stated[Purpose], ...]) -> bool:
    """Tell whether a name is no purpose of the activity: it may be the one that is missing."""
    return not taken.issubset(purpose.value.id for purpose in purposes)


RULE = Rule(
    code="PUR05",
    name="purpose-without-links",
    severity=Severity.WARNING,
    law=("Art. 13(1)(c) GDPR", "Art. 14(1)(d) GDPR", "Art. 5(1)(b) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("PUR01",),
)
