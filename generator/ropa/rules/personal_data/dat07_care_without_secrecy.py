"""Health data are used for care, and no professional secrecy is named.

## Why it matters

Data may be processed for preventive or occupational medicine, diagnosis, care or treatment only by, or under the
responsibility of, somebody bound by professional secrecy (Art. 9(2)(h) and 9(3) GDPR). The condition falls away without
it.

## Reported

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground: {condition: health-care, law: "Code de la santé publique, art. L1110-4"}
data:
  - {category: health, required: contract, consequence: we cannot treat you}
```

## Accepted

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground:
      condition: health-care
      law: "Code de la santé publique, art. L1110-4"
      secrecy: medical secrecy, which binds everyone in the practice
data:
  - {category: health, required: contract, consequence: we cannot treat you}
```

## Limits

Where neither a law nor secrecy is named, DAT05 speaks first. Swiss law asks no private controller for such a condition.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.answers import answer
from ropa.register.scopes import lacking, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

HELP = "add `secrecy:` with the duty that binds those who see the data, such as `secrecy: medical secrecy`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each condition of care without professional secrecy."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.special_ground is None:
                continue
            for ground in answer(purpose.value.special_ground, purpose.entry, *purpose.pointer, "special_ground"):
                if ground.value.condition != "health-care" or ground.value.secrecy is not None:
                    continue
                if lacking(register, activity.entry, [purpose.value, ground.value], [], wants_basis) is not None:
                    message = f"{purpose_name(purpose)} uses data for care, and no professional secrecy is named"
                    yield Finding(place_of(ground, "secrecy", "condition"), message, HELP, about=ground)


RULE = Rule(
    code="DAT07",
    name="care-without-secrecy",
    severity=Severity.WARNING,
    law=("Art. 9(2)(h) GDPR", "Art. 9(3) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DAT05",),
)
