"""An activity does not say whose data it uses.

## Why it matters

The record describes the categories of persons whose data are processed (Art. 30(1)(c) GDPR). Without them nobody can
tell who has to be informed, which rights matter, or whether children or other vulnerable persons are concerned.

## Reported

```yaml title="activities/orders.yaml"
# left out: data_subjects
name: Orders
```

A list with nothing in it.

```yaml title="activities/orders.yaml"
name: Orders
data_subjects: []
```

## Accepted

A group from the vocabulary, alone or with more about it.

```yaml title="activities/orders.yaml"
name: Orders
data_subjects:
  - customers
  - {group: account-holders, description: whoever orders in our shop}
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

HELP = "add `data_subjects:` with the groups, such as `[customers]`; `ropa explain data-subjects` lists them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that names no group of persons."""
    for activity in every_activity(register):
        if not activity.value.data_subjects:
            message = f"the activity `{activity.id}` does not say whose data it uses"
            yield Finding(place_of(activity.entry, "data_subjects", "name"), message, HELP)


RULE = Rule(
    code="DAT01",
    name="missing-subjects",
    severity=Severity.ERROR,
    law=("Art. 30(1)(c) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
