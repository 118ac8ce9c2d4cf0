"""The name of an activity is that of a department or a whole field of work.

## Why it matters

The record lists processing activities, not departments (Art. 30(1) GDPR). Under "HR" or "Marketing" nobody finds the
payroll or the newsletter, and purposes, periods and recipients that differ are thrown together; the Irish authority's
guidance asks for a breakdown by function.

## Reported

```yaml title="activities/staff.yaml"
name: HR
```

## Accepted

```yaml title="activities/staff.yaml"
name: Payroll
```

A department's name with the work that it does.

```yaml title="activities/staff.yaml"
name: Marketing by e-mail to customers
```

## Limits

Names are known in English, French, Dutch and German, and only a name that has no other word is reported.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.patterns import plain
from ropa.rules.phrases.search import hits

HELP = "name the work, such as `name: Payroll`; write an activity for each thing that is done with the data"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that is named like a department."""
    said = set()
    for hit in hits(register, Group.GENERIC_NAME):
        words = hit.words
        # a name that is generic in two languages is one name
        if words.entry.id not in said and hit.phrase.expression.fullmatch(plain(words.text).strip(" .:-")):
            said.add(words.entry.id)
            message = (
                f"the name “{words.text.strip()}” of the activity `{words.entry.id}` says nothing about what is done"
            )
            yield Finding(words.at(), message, HELP)


RULE = Rule(
    code="ACT05",
    name="generic-name",
    severity=Severity.WARNING,
    law=("Art. 30(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
