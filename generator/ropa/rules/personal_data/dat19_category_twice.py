"""A category of data stands twice in an activity, for the same persons and purposes and from the same source.

## Why it matters

The record and the policy then tell the same data in two rows (Art. 30(1)(c), 12(1) GDPR). Where the rows differ, a
reader cannot tell which holds, and whoever changes one of them forgets the other.

## Reported

```yaml title="activities/orders.yaml"
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: contact, required: optional, consequence: we cannot call you}
```

The purposes of the activity, named one by one and not at all.

```yaml title="activities/orders.yaml"
data:
  - {category: contact, items: [e-mail address], purposes: [deliver], required: optional}
  - {category: contact, items: [e-mail address], required: optional}
```

## Accepted

Other examples of the category.

```yaml title="activities/orders.yaml"
data:
  - {category: contact, items: [postal address], required: contract, consequence: we cannot deliver}
  - {category: contact, items: [telephone number], required: optional}
  - {category: contact, items: [e-mail address], required: optional}
```

The same data of other persons.

```yaml title="activities/orders.yaml"
data_subjects: [customers, prospects]
data:
  - {category: contact, data_subjects: [customers], required: contract, consequence: we cannot deliver}
  - {category: contact, data_subjects: [prospects], required: optional}
```

## Limits

Rows that differ in persons, purposes, source, channel, organisation or country are two. So are rows with other
examples, another description or another law.
"""

from collections.abc import Collection, Iterator
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.model.personal_data import PersonalData
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.rules.base import Finding, Rule

WHICH = ("items", "description", "required_law", "national_id_law")
"""What tells rows of one category apart."""
ELSEWHERE = ("sources", "channels", "organisations", "applies_in")
HELP = "make one row of the two, or say in `data_subjects:`, `purposes:` or `sources:` how they differ"


def find(register: Register) -> Iterator[Finding]:
    """Yield each category that repeats an earlier one of its activity."""
    for activity in every_activity(register):
        rows = activity.categories
        if len({row.value.category for row in rows if isinstance(row.value.category, str)}) == len(rows):
            continue
        for index, row in enumerate(rows):
            first = next((one for one in rows[:index] if _same(activity, one.value, row.value)), None)
            if first is not None:
                message = f"the data category `{row.value.category}` stands twice, and nothing tells the two apart"
                related = (Related(first.at("category"), "the other one"),)
                yield Finding(row.at("category"), message, HELP, related, about=row)


def _same(activity: ActivityFacts, one: PersonalData, other: PersonalData) -> bool:
    if not isinstance(one.category, str) or one.category != other.category:
        return False
    if any(_named(getattr(one, field)) != _named(getattr(other, field)) for field in ELSEWHERE):
        return False
    groups = [subject.value.group for subject in activity.subjects]
    if _all(one.data_subjects, groups) != _all(other.data_subjects, groups):
        return False
    purposes = [purpose.value.id for purpose in activity.purposes]
    return _all(one.purposes, purposes) == _all(other.purposes, purposes) and all(
        getattr(one, field) == getattr(other, field) for field in WHICH
    )


def _named(stated: Any) -> frozenset[str] | None:
    return None if stated is None else frozenset(stated)


def _all(stated: Collection[str] | None, known: Collection[Any]) -> frozenset[Any]:
    """Return what is named, all that is there when nothing is."""
    return frozenset(known if stated is None else stated)


RULE = Rule(
    code="DAT19",
    name="category-twice",
    severity=Severity.WARNING,
    law=("Art. 30(1)(c) GDPR", "Art. 12(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("data-categories",),
)
