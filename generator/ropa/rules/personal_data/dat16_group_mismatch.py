"""A part of an activity names a group of persons that the activity does not have, or a group has no part.

## Why it matters

The record describes the categories of persons and of data (Art. 30(1)(c) GDPR), and a policy is made from it. A period
or a purpose for persons who are not among those of the activity is a slip, and so is a group about whom no data are
kept: one of the two places is wrong.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
data_subjects: [customers]
data:
  - {category: contact, data_subjects: [customers], required: contract, consequence: we cannot deliver}
  - {category: vehicle, data_subjects: [passengers], required: optional}
  - {category: professional-contact, data_subjects: [suspects], required: optional}
```

A group that no category is about.

```yaml title="activities/orders.yaml"
name: Orders
data_subjects: [customers, suspects]
data:
  - {category: contact, data_subjects: [customers], required: contract, consequence: we cannot deliver}
```

## Accepted

A narrower or broader group counts as the same.

```yaml title="activities/orders.yaml"
name: Orders
data_subjects: [customers, professionals]
data:
  - {category: contact, data_subjects: [subscribers], required: contract, consequence: we cannot deliver}
  - {category: professional-contact, data_subjects: [business-contacts], required: optional}
```

```yaml title="activities/rights.yaml"
name: Requests
data_subjects: [all-groups]
data:
  - {category: contact, data_subjects: [customers], required: optional}
```

## Limits

An activity without persons is the matter of DAT01; a group that does not exist anywhere, that of REF01.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from ropa.diagnostics import Severity
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name, decision_name, purpose_name
from ropa.rules.personal_data.kinship import is_covered
from ropa.vocabulary import Vocabulary

EVERYBODY = "all-groups"
UNUSED_HELP = "name the group under `data_subjects` of what concerns it, or take it out of the activity"


def find(register: Register) -> Iterator[Finding]:
    """Yield each mention of a group that the activity does not have, and each group that nothing is about."""
    known = register.vocabulary("data-subjects")
    for activity in every_activity(register):
        groups = frozenset([persons.value.group for persons in activity.subjects])
        if not groups or EVERYBODY in groups:
            continue
        named = [item.value.data_subjects for items, _ in _naming(activity) for item in items]
        if not groups.issuperset(chain.from_iterable(filter(None, named))):
            yield from _foreign(activity, groups, known)
        yield from _idle(activity, groups, known)


def _foreign(activity: ActivityFacts, groups: frozenset[str], known: Vocabulary) -> Iterator[Finding]:
    for items, kind in _naming(activity):
        for item in items:
            named = item.value.data_subjects
            if named is None or item.inherited or groups.issuperset(named):
                continue
            for index, group in enumerate(named):
                if not is_covered(known, group, groups):
                    message = f"{_name(item, kind)} is about the group `{group}`, which the activity does not have"
                    help_ = f"add `{group}` to `data_subjects` of the activity, or correct it here"
                    yield Finding(item.at("data_subjects", index), message, help_, about=item)


def _naming(activity: ActivityFacts) -> Iterator[tuple[Iterable[Stated[Any]], str]]:
    """Yield the parts of an activity that can name groups, with what kind of part they are."""
    yield activity.categories, "data"
    yield activity.purposes, "purpose"
    yield [basis for _, basis in activity.bases], "basis"
    yield activity.retention.items, "period"
    yield activity.decisions.items, "decision"
    if activity.value.not_informed:
        yield answer(activity.value.not_informed, activity.entry, "not_informed"), "exemption"


def _name(item: Stated[Any], kind: str) -> str:
    if kind == "data":
        return category_name(item)
    if kind == "purpose":
        return purpose_name(item)
    if kind == "decision":
        return decision_name(item)
    return {"basis": "this legal basis", "period": "this storage period"}.get(kind, "this exemption from informing")


def _idle(activity: ActivityFacts, groups: frozenset[str], known: Vocabulary) -> Iterator[Finding]:
    for what, items in (("data category", activity.categories), ("purpose", activity.purposes)):
        named = [item.value.data_subjects for item in items]
        if not named or None in named:
            continue
        about = frozenset(chain.from_iterable(filter(None, named)))
        if groups <= about:
            continue
        for persons in activity.subjects:
            if not is_covered(known, persons.value.group, about):
                message = f"no {what} of the activity is about the group `{persons.value.group}`"
                yield Finding(persons.at("group"), message, UNUSED_HELP, about=persons)


RULE = Rule(
    code="DAT16",
    name="group-mismatch",
    severity=Severity.WARNING,
    law=("Art. 30(1)(c) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("data-subjects",),
)
