"""Data may reveal special categories, and nobody has said whether they do.

## Why it matters

Data from which health, belief or another special category can be inferred are protected like the special category
itself (Art. 9(1) GDPR; Court of Justice, C-184/20). What somebody eats can tell a religion or an illness, and absences
from work tell about health. Whether it is so here, only the team can say.

## Reported

```yaml title="activities/canteen.yaml"
name: Canteen
data:
  - {category: diet, required: optional}
```

## Accepted

The category says what it reveals, or that it reveals nothing.

```yaml title="activities/canteen.yaml"
name: Canteen
purposes:
  - id: cook
    title: Cooking for you
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {explicit: true, how: on the form, proof: the form, withdrawal: by letter}
data:
  - {category: diet, special: [religious-philosophical-beliefs], required: optional}
  - {category: leave-absence, special: [], items: [days of the canteen's card], required: optional}
```

## Limits

Asked of diet, and of leave and absences. Images and voices are not asked about: they are special only where they serve
to identify somebody by technical means (recital 51), which is the category of biometric data.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name

REVEALING = {"diet": "religious-philosophical-beliefs", "leave-absence": "health"}
"""Categories that often reveal a special category, and which."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each category that may reveal something special and does not say whether it does."""
    for activity in every_activity(register):
        for part in activity.categories:
            category = part.value.category
            if isinstance(category, str) and category in REVEALING and part.value.special is None:
                kind = REVEALING[category]
                message = (
                    f"{category_name(part)} may reveal special categories of data, and it is not said whether it does"
                )
                help_ = f"add `special: [{kind}]` with what it reveals, or `special: []` if it reveals nothing"
                yield Finding(part.at("category"), message, help_, about=part)


RULE = Rule(
    code="DAT10",
    name="revealing-data-not-assessed",
    severity=Severity.INFO,
    law=("Art. 9(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
