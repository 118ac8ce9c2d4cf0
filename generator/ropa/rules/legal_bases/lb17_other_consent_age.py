"""The age from which a child consents alone is not that of the law.

## Why it matters

From which age a child can consent to an online service alone is set by the law of each country, between 13 and 16
years (Art. 8(1) GDPR). With a lower age the consents in between are void; with a higher one the policy tells families
a rule that does not exist.

## Reported

```yaml title="activities/game.yaml"
name: Game
applies_in: [FR]
channels: [website]
purposes:
  - id: share
    title: Showing your score to others
    legal_basis:
      basis: consent
      consent:
        how: switch in the game
        proof: time-stamped record
        withdrawal: the same switch
        age: 13
        parental: a confirmation sent to the parent's address
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

```yaml title="notices/privacy-children.yaml"
title: How we use what you tell us in the game
audience: [children]
jurisdiction: FR
```

The age that a policy tells.

```yaml title="notices/privacy.yaml"
title: Privacy policy of Example SA
sections:
  - controller
  - complaint
  - purposes
  - rights
  - id: children
    clauses: [{clause: children, age: 16}]
```

## Accepted

```yaml title="activities/game.yaml"
name: Game
applies_in: [FR]
channels: [website]
purposes:
  - id: share
    title: Showing your score to others
    legal_basis:
      basis: consent
      consent:
        how: switch in the game
        proof: time-stamped record
        withdrawal: the same switch
        age: 15
        parental: a confirmation sent to the parent's address
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

```yaml title="notices/privacy-children.yaml"
title: How we use what you tell us in the game
audience: [children]
jurisdiction: FR
```

One age for two countries: the higher of theirs.

```yaml title="activities/game.yaml"
name: Game
applies_in: [FR, UK]
channels: [website]
purposes:
  - id: share
    title: Showing your score to others
    legal_basis:
      basis: consent
      consent:
        how: switch in the game
        proof: time-stamped record
        withdrawal: the same switch
        age: 15
        parental: a confirmation sent to the parent's address
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

```yaml title="notices/privacy-children.yaml"
title: How we use what you tell us in the game
audience: [children]
jurisdiction: FR
```

A higher age for consent that is not given online.

```yaml title="activities/game.yaml"
name: Game
channels: [event]
purposes:
  - id: film
    title: Filming the tournament
    legal_basis:
      basis: consent
      consent: {how: signed form, proof: the form, withdrawal: by message, age: 16, parental: a parent signs too}
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

```yaml title="notices/privacy-children.yaml"
title: How we use what you tell us in the game
audience: [children]
```

## Limits

The age of each country is in its jurisdiction pack. Where no age is stated, that is another rule's matter. The age
is that for online services: where all channels of a consent are others, national law on minors decides, and only a
lower age is reported. Swiss law sets none.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import ConsentAge
from ropa.model.legal_basis import Consent
from ropa.model.notice import Notice
from ropa.model.notice_section import ClauseUse, Section
from ropa.register import Entry, Register
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.minors import offline
from ropa.rules.legal_bases.resting import resting_on


def find(register: Register) -> Iterator[Finding]:
    """Yield each age that is not the highest that the laws concerned set."""
    for one in resting_on(register, "consent"):
        consent = one.basis.value.consent
        if not isinstance(consent, Consent) or consent.age is None:
            continue
        ages = _ages(register, one.places(register))
        highest = max((fact.age for fact in ages.values()), default=consent.age)
        if consent.age < highest or (consent.age > highest and not offline(one)):
            where = ", ".join(place for place, fact in ages.items() if fact.age == highest)
            message = f"{one.name} lets children consent alone from {consent.age} years; in {where} it is {highest}"
            rests = tuple(fact for fact in ages.values() if fact.age == highest)
            place = one.basis.at("consent", "age")
            yield Finding(place, message, f"write `age: {highest}`", about=one.basis, rests_on=rests)
    for entry in register.notices.values():
        yield from _told(register, entry)


def _told(register: Register, entry: Entry[Notice]) -> Iterator[Finding]:
    """Yield each age that a policy tells and that is not the law's."""
    ages = _ages(register, (entry.value.jurisdiction,) if entry.value.jurisdiction else ())
    fact = next(iter(ages.values()), None)
    for place, section in enumerate(entry.value.sections or ()) if fact is not None else ():
        clauses = section.clauses if isinstance(section, Section) else None
        for number, clause in enumerate(clauses or ()):
            if isinstance(clause, ClauseUse) and clause.age is not None and fact and clause.age != fact.age:
                where = entry.value.jurisdiction
                message = f"the policy lets children consent alone from {clause.age} years; in {where} it is {fact.age}"
                span = entry.at("sections", place, "clauses", number, "age")
                yield Finding(span, message, f"write `age: {fact.age}`", rests_on=(fact,))


def _ages(register: Register, places: tuple[str, ...]) -> dict[str, ConsentAge]:
    found = {}
    for place in places:
        law = register.law_or_none(place)
        if law is not None and (fact := law.consent_age) is not None:
            found[place] = fact
    return found


RULE = Rule(
    code="LB17",
    name="other-consent-age",
    severity=Severity.WARNING,
    law=("Art. 8(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
