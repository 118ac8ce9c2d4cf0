"""The person must provide data, and what happens otherwise is not said.

## Why it matters

Whoever collects data from a person says not only whether they must be provided, but also what follows if they are not
(Art. 13(2)(e) GDPR): no contract, no delivery, a fine.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, required: contract}
```

Words that say nothing.

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, required: contract, consequence: none}
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: needs, required: optional}
```

## Limits

Not asked of data that the person is free to provide, and of data that come from elsewhere. Swiss law does not ask. A
`todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.personal_data import Obligation
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.origins import from_person
from ropa.register.scopes import lacking, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name
from ropa.rules.phrases.refusal import says_nothing

HELP = "add `consequence:` with what happens then, such as `consequence: we cannot deliver`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each category that must be provided without a word on what happens otherwise."""
    for activity in every_activity(register):
        for part in activity.categories:
            one = part.value
            route = says_nothing(one.consequence, register.default_language)
            if (one.consequence is not None and route is None) or one.required is Obligation.OPTIONAL:
                continue
            if not isinstance(one.required, Obligation) or not from_person(activity, one):
                continue
            if lacking(register, activity.entry, [one], [], wants_basis) is not None:
                message = f"the person must provide {category_name(part)}, and what happens otherwise is not said"
                place = place_of(part, "consequence", "required") if route is None else part.at("consequence", *route)
                yield Finding(place, message, HELP, about=part)


RULE = Rule(
    code="DAT13",
    name="missing-consequence",
    severity=Severity.ERROR,
    law=("Art. 13(2)(e) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
