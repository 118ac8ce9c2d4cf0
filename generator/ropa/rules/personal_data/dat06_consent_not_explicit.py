"""Special categories rest on explicit consent, and the consent described is not explicit.

## Why it matters

Ordinary consent does not lift the prohibition of Art. 9(1) GDPR; the person has to agree in express words to the use of
just these data (Art. 9(2)(a)). Ticking a box for the contract, or going on after a notice, is not enough.

## Reported

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Advising you
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {how: on the form, proof: the form, withdrawal: by letter}
data:
  - {category: health, required: optional}
```

The consent that is the legal basis, and is said not to be explicit.

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Advising you
    legal_basis:
      basis: consent
      consent: {explicit: false, how: a box on the form, proof: the log, withdrawal: by letter}
    special_ground: {condition: explicit-consent}
data:
  - {category: health, required: optional}
```

No word on any consent.

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Advising you
    legal_basis: {basis: contract}
    special_ground: {condition: explicit-consent}
data:
  - {category: health, required: optional}
```

## Accepted

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Advising you
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {explicit: true, how: on the form, proof: the form, withdrawal: by letter}
  - id: remind
    title: Reminding you
    legal_basis:
      basis: consent
      consent: {explicit: true, how: on the form, proof: the form, withdrawal: by letter}
    special_ground: {condition: explicit-consent}
data:
  - {category: health, required: optional}
```

## Limits

Where the legal basis is consent and describes none, that is the matter of LB01. A `todo:` is an open gap.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.legal_basis import Consent
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.answers import answer
from ropa.register.links import bases_of
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

HELP = "add `explicit: true` if the person agrees in express words; otherwise ask for that, or choose another condition"
DESCRIBE_HELP = "add `consent: {explicit: true}` with `how:` and `withdrawal:`, or choose another condition"


def find(register: Register) -> Iterator[Finding]:
    """Yield each condition of explicit consent for which no explicit consent is described."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.special_ground is None:
                continue
            for ground in answer(purpose.value.special_ground, purpose.entry, *purpose.pointer, "special_ground"):
                if ground.value.condition == "explicit-consent":
                    yield from _tacit(purpose, ground)


def _tacit(purpose: Stated[Purpose], ground: Stated[SpecialGround]) -> Iterator[Finding]:
    described = _described(purpose, ground)
    if described is None or any(consent.value.explicit for consent in described):
        return
    if described:
        message = f"{purpose_name(purpose)} rests on explicit consent, and the consent described is not explicit"
        yield Finding(place_of(described[0], "explicit", "how"), message, HELP, about=ground)
    else:
        message = f"{purpose_name(purpose)} rests on explicit consent, and how it is given is not described"
        yield Finding(place_of(ground, "consent", "condition"), message, DESCRIBE_HELP, about=ground)


def _described(purpose: Stated[Purpose], ground: Stated[SpecialGround]) -> list[Stated[Consent]] | None:
    """Return the consents that may be meant, the condition's own if it has one; None if one is a gap or missing."""
    if ground.value.consent is not None:
        return [Stated(ground.value.consent, ground.entry, (*ground.pointer, "consent"))]
    described = []
    for basis in bases_of(purpose):
        consent = basis.value.consent
        if isinstance(consent, Consent):
            described.append(Stated(consent, basis.entry, (*basis.pointer, "consent")))
        elif basis.value.basis == "consent":
            return None
    return described


RULE = Rule(
    code="DAT06",
    name="consent-not-explicit",
    severity=Severity.ERROR,
    law=("Art. 9(2)(a) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
