"""A purpose rests on vital interests, and nothing tells of an emergency.

## Why it matters

Vital interests are about life and limb (Art. 6(1)(d) GDPR). Recital 46 makes them a last resort: they carry the
processing in an emergency, an epidemic or a disaster, in principle only where no other basis can. Regular care, safety
at work or the prevention of accidents rest on the law, a task or a contract.

## Reported

```yaml title="activities/lists.yaml"
name: Seating
purposes:
  - id: seat
    title: Knowing who sits where
    legal_basis: {basis: vital-interests}
```

## Accepted

```yaml title="activities/aid.yaml"
name: First aid
purposes:
  - id: rescue
    title: Calling help for you in an emergency
    legal_basis: {basis: vital-interests}
```

The case is said, or why no other basis serves.

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Treating you
    legal_basis:
      - {basis: contract, for: patients who come to us}
      - {basis: vital-interests, for: patients who are brought to us unconscious}
  - id: warn
    title: Finding out who you met
    legal_basis: {basis: vital-interests, note: no other basis in the first days of an outbreak}
data_subjects: [patients]
```

## Limits

Emergencies are found by their words in English, French, Dutch and German: in the name of the activity, in the purpose
or in the case the basis is for. A `note`, and the condition of vital interests in Art. 9(2)(c), are taken as the
answer.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.register import Register
from ropa.register.answers import answer
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.resting import Resting, resting_on
from ropa.rules.wordings import words_of

EMERGENCY = expression(
    r"emergenc|urgen|\bvital|\blife\b|\blives\b|death|rescue|accident|first aid|unconscious|resuscit|evacuat|disaster"
    r"|catastroph|pandemi|epidemi|outbreak|humanitarian|\bcrisis\b|danger|missing person|incapa"
    r"|secours|\bvie\b|inconscient|noyade|réanim|évacu|épidémi|crise|spoed|\bnood|levens|ongeval|ongeluk|ehbo|redding"
    r"|bewusteloos|ramp|gevaar|notfall|notruf|\bnot\b|leben|rettung|unfall|erste hilfe|bewusstlos|katastroph|gefahr"
    r"|seuche",
    re.IGNORECASE,
)
HELP = "choose the basis that holds outside emergencies, or say under `for:` in which emergency this one holds"


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose on vital interests whose words tell of no emergency."""
    for one in resting_on(register, "vital-interests"):
        if not _explained(one) and one.places(register):
            message = f"{one.name} rests on vital interests, and nothing tells of an emergency"
            yield Finding(one.basis.at("basis"), message, HELP, about=one.basis)


def _explained(one: Resting) -> bool:
    basis, purpose = one.basis.value, one.purpose.value
    grounds = answer(purpose.special_ground, one.purpose.entry, *one.purpose.pointer, "special_ground")
    if basis.note is not None or any(ground.value.condition == "vital-interests" for ground in grounds):
        return True
    told = (basis.for_, basis.duty, purpose.title, purpose.description, one.activity.value.name)
    return any(EMERGENCY.search(text) for words in told for text in words_of(words))


RULE = Rule(
    code="LB12",
    name="vital-interests-outside-emergency",
    severity=Severity.WARNING,
    law=("Art. 6(1)(d) GDPR", "Recital 46 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
