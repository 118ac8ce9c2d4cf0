"""Data serve no purpose: each they could serve is for other persons, countries or channels.

## Why it matters

Data are limited to what the purposes need (Art. 5(1)(c) GDPR). A category that no purpose of the activity uses should
not be there; or the purpose that uses it has not been written down.

## Reported

The purpose named is for other persons.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    data_subjects: [customers]
    legal_basis: {basis: contract}
  - id: plan
    title: Planning who drives when
    data_subjects: [employees]
    legal_basis: {basis: contract}
data_subjects: [customers, employees]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: working-time, data_subjects: [employees], purposes: [deliver], required: optional}
```

None is named, and none is for that country.

```yaml title="activities/orders.yaml"
name: Orders
applies_in: [FR, UK]
purposes:
  - id: deliver
    title: Delivering your order
    applies_in: [FR]
    legal_basis: {basis: contract}
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: billing, applies_in: [UK], required: contract, consequence: we cannot deliver}
```

The list of purposes is empty.

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: billing, purposes: [], required: contract, consequence: we cannot deliver}
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    data_subjects: [customers]
    legal_basis: {basis: contract}
  - id: plan
    title: Planning who drives when
    data_subjects: [employees]
    legal_basis: {basis: contract}
data_subjects: [customers, employees]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: working-time, data_subjects: [employees], purposes: [plan], required: contract, consequence: no work}
  - {category: transactions-orders, data_subjects: [loyalty-members], required: contract, consequence: no order}
```

## Limits

Persons whom the activity does not have are another rule's matter. A name that is no purpose of the activity is a
reference to nothing, and reported as such. A narrower group belongs to the broader one. An activity without purposes
has a finding of its own.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity, Span
from ropa.model.personal_data import PersonalData
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.scopes import disjoint, places
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name
from ropa.rules.persons import meet

HELP = "name under `purposes` the one that uses them, correct the persons or places of one of the two, or drop the data"
LIMITS = ("purposes", "data_subjects", "applies_in", "channels")


def find(register: Register) -> Iterator[Finding]:
    """Yield each category of data that meets none of the purposes it is for."""
    for activity in every_activity(register):
        yield from _idle(activity)
        purposes = [purpose.value for purpose in activity.purposes]
        everybodys = {purpose.id for purpose in purposes if not _limited(purpose)}
        if len(everybodys) == len(purposes):
            continue
        for part in activity.categories:
            named = part.value.purposes
            if (everybodys if named is None else not everybodys.isdisjoint(named)) or not _limited(part.value):
                continue
            served = [purpose for purpose in purposes if named is None or purpose.id in named]
            astray = named is not None and (not named or len(served) < len(set(named)))
            if not astray and not any(_meets(register, activity, part.value, purpose) for purpose in served):
                message = (
                    f"{category_name(part)} serves no purpose: those it could serve are for other {_what(part.value)}"
                )
                yield Finding(_place(part), message, HELP, about=part)


def _idle(activity: ActivityFacts) -> Iterator[Finding]:
    """Yield each category whose list of purposes is empty."""
    for part in activity.categories if activity.purposes else ():
        if part.value.purposes == ():
            yield Finding(part.at("purposes"), f"{category_name(part)} is for no purpose at all", HELP, about=part)


def _limited(part: Purpose | PersonalData) -> bool:
    """Tell whether something is not for everybody everywhere."""
    return part.data_subjects is not None or part.applies_in is not None or part.channels is not None


def _meets(register: Register, activity: ActivityFacts, data: PersonalData, purpose: Purpose) -> bool:
    if not meet(register, data.data_subjects, purpose.data_subjects) or disjoint(data.channels, purpose.channels):
        return False
    limited = data.applies_in is not None and purpose.applies_in is not None
    return not limited or bool(places(register, activity.entry, data, purpose))


def _what(data: PersonalData) -> str:
    named = (data.data_subjects and "persons", data.applies_in and "places", data.channels and "channels")
    return " or ".join(word for word in named if word) or "persons"


def _place(part: Stated[PersonalData]) -> Span:
    """Return where the data are limited: their purposes, else their persons, places or channels."""
    written = next((name for name in LIMITS if getattr(part.value, name) is not None), "category")
    return part.at(written)


RULE = Rule(
    code="PUR06",
    name="data-without-purpose",
    severity=Severity.WARNING,
    law=("Art. 5(1)(c) GDPR", "Art. 5(1)(b) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DAT16",),
    awaits=("channels", "data-subjects", "jurisdictions", "purposes"),
)
