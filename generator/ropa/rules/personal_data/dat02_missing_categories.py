"""An activity does not say which data it uses.

## Why it matters

The record describes the categories of personal data (Art. 30(1)(c) GDPR); persons whose data come from elsewhere are
told them (Art. 14(1)(d)). Storage periods, recipients and the need for a condition of Art. 9 hang on the categories.

## Reported

```yaml title="activities/orders.yaml"
# left out: data
name: Orders
```

An item that does not say of which category it is.

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {items: [delivery slot], required: optional}
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: needs, items: [delivery slot], required: optional}
```

## Limits

A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name

HELP = (
    "add `data:` with an item for each category, such as `{category: contact}`; `ropa explain data-categories` lists "
    "them"
)
NAME_HELP = "add `category:`, such as `category: contact`; `ropa explain data-categories` lists them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity without data, and each item of data without a category."""
    for activity in every_activity(register):
        if not activity.value.data:
            message = f"the activity `{activity.id}` does not say which data it uses"
            yield Finding(place_of(activity.entry, "data", "name"), message, HELP)
        for part in activity.categories:
            if part.value.category is None:
                message = f"{category_name(part)} is listed without saying which it is"
                yield Finding(place_of(part, "category"), message, NAME_HELP, about=part)


RULE = Rule(
    code="DAT02",
    name="missing-categories",
    severity=Severity.ERROR,
    law=("Art. 30(1)(c) GDPR", "Art. 14(1)(d) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
