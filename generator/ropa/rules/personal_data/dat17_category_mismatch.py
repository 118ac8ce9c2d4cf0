"""A period, recipient, transfer or decision names a category of data that the activity does not have.

## Why it matters

Each category of data has its recipients and its storage period (Art. 30(1)(c), (d) and (f) GDPR), and a policy puts
them side by side. A period for data that the activity does not use is a slip, or a category is missing from the record.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
recipients:
  - {department: Customer Service, data: [contact, vehicle], why: to deliver your order}
retention:
  - {for: P3Y, from: end-of-contract, reason: to answer claims, then: erase, backups: P1M}
  - {data: [billing], for: P3Y, from: end-of-contract, reason: to answer claims, then: erase, backups: P1M}
```

## Accepted

A narrower or broader category counts as the same.

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: contract, required: contract, consequence: we cannot deliver}
recipients:
  - {department: Customer Service, data: [professional-contact, claims], why: to deliver your order}
```

## Limits

What the register's defaults say is for many activities and not looked at. Where such a slip leaves a category without a
period, RET01 says so. A category that does not exist anywhere is the matter of REF01.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.links import covers
from ropa.register.scopes import lacking
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import decision_name, transfer_name
from ropa.rules.personal_data.kinship import is_covered
from ropa.vocabulary import Vocabulary


def find(register: Register) -> Iterator[Finding]:
    """Yield each mention of a category that the activity does not have."""
    known = register.vocabulary("data-categories")
    for activity in every_activity(register):
        named = [part.value.category for part in activity.categories]
        had = frozenset(one for one in named if isinstance(one, str))
        if not had or not all(isinstance(one, str) and one in known for one in named):
            continue  # a category that is open, or that does not exist, may be the one meant
        for items, kind in _naming(activity):
            for item in items:
                if item.value.data is None or item.inherited or had.issuperset(item.value.data):
                    continue
                if kind != "period" or _covered(activity):
                    yield from _foreign(item, kind, had, known)


def _naming(activity: ActivityFacts) -> Iterator[tuple[tuple[Stated[Any], ...], str]]:
    """Yield the parts of an activity that can name categories, with what kind of part they are."""
    yield activity.recipients.items, "recipient"
    yield activity.transfers.items, "transfer"
    yield activity.retention.items, "period"
    yield activity.decisions.items, "decision"


def _foreign(item: Stated[Any], kind: str, had: frozenset[str], known: Vocabulary) -> Iterator[Finding]:
    for index, category in enumerate(item.value.data):
        if not is_covered(known, category, had):
            message = f"{_name(item, kind)} names the data category `{category}`, which the activity does not have"
            help_ = f"add `{category}` to `data` of the activity, or correct it here"
            yield Finding(item.at("data", index), message, help_, about=item)


def _covered(activity: ActivityFacts) -> bool:
    """Tell whether each category has a period wherever it is used; where one has none, RET01 speaks."""
    periods = [period.value for period in activity.retention]
    return all(
        lacking(activity.register, activity.entry, [part.value], covering) is None
        for part in activity.categories
        for covering in ([period for period in periods if covers(period.data, str(part.value.category))],)
    )


def _name(item: Stated[Any], kind: str) -> str:
    if kind == "transfer":
        return transfer_name(item)
    if kind == "decision":
        return decision_name(item)
    return "this storage period" if kind == "period" else "this recipient"


RULE = Rule(
    code="DAT17",
    name="category-mismatch",
    severity=Severity.WARNING,
    law=("Art. 30(1)(c) GDPR", "Art. 30(1)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("RET01",),
    awaits=("data-categories",),
)
