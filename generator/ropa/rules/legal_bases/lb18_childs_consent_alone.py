"""Children consent outside online services, and nothing says who agrees for those who cannot do so alone.

## Why it matters

Art. 8 GDPR is about online services. Elsewhere a child consents only as far as national law lets it, which depends on
its age and on what it understands; for the younger ones the holders of parental responsibility agree. A consent of
which that is not recorded cannot be shown to be valid (Art. 4(11), 7(1) GDPR).

## Reported

```yaml title="activities/tournament.yaml"
name: Tournament
channels: [event]
purposes:
  - id: film
    title: Filming the tournament
    worded: [{audience: children, title: We film the games}]
    legal_basis:
      basis: consent
      consent: {how: signed form, proof: the form, withdrawal: by message}
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

An age, and nothing about those below it; no channel is named.

```yaml title="activities/tournament.yaml"
name: Tournament
purposes:
  - id: film
    title: Filming the tournament
    worded: [{audience: children, title: We film the games}]
    legal_basis:
      basis: consent
      consent: {how: signed form, proof: the form, withdrawal: by message, age: 13}
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

## Accepted

A parent agrees for them; they are old enough; online, where the rule on online services speaks.

```yaml title="activities/tournament.yaml"
name: Tournament
channels: [event]
purposes:
  - id: film
    title: Filming the tournament
    worded: [{audience: children, title: We film the games}]
    data_subjects: [children]
    legal_basis:
      basis: consent
      consent: {how: signed form, proof: the form, withdrawal: by message, parental: a parent signs too}
  - id: photographs
    title: Photographs of the juniors
    worded: [{audience: children, title: We take pictures}]
    data_subjects: [students]
    legal_basis:
      basis: consent
      consent: {how: signed form, proof: the form, withdrawal: by message}
  - id: results
    title: Publishing the results
    worded: [{audience: children, title: We publish the results}]
    channels: [website]
    data_subjects: [children]
    legal_basis:
      basis: consent
      consent:
        how: switch on the website
        proof: time-stamped record
        withdrawal: the same switch
        age: 13
        parental: a confirmation sent to the parent's address
data_subjects: [children, {group: students, ages: {from: 16, to: 17}}]
data:
  - {category: identification, required: optional}
```

## Limits

Young people from 16 years on are taken to be able to consent, unless `age:` says otherwise. `representative` counts as
the parents' agreement. Where nothing at all is said of the consent, that is said first. Swiss law asks private
controllers for no legal basis.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.legal_basis import Consent
from ropa.register import Register, Stated
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.minors import OLDEST, online, youngest
from ropa.rules.legal_bases.resting import resting_on
from ropa.rules.persons import children

HELP = (
    "add `parental:` to the consent with how a parent agrees for those who cannot, or `ages:` to the group of persons"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each consent of children outside online services without anybody who agrees for the younger ones."""
    for one in resting_on(register, "consent"):
        consent = one.basis.value.consent
        if not isinstance(consent, Consent) or consent.parental is not None or consent.representative is not None:
            continue
        young = children(register, one.activity, one.purpose.value, one.basis.value)
        limit = OLDEST if consent.age is None else consent.age
        if not any(youngest(subject) < limit for subject in young) or online(one) or not one.places(register):
            continue
        message = f"{one.name} rests on the consent of children, and nothing says who agrees for those who cannot alone"
        place = Stated(consent, one.basis.entry, (*one.basis.pointer, "consent"))
        yield Finding(place_of(place, "parental", "age"), message, HELP, about=one.basis)


RULE = Rule(
    code="LB18",
    name="childs-consent-alone",
    severity=Severity.WARNING,
    law=("Art. 4(11) GDPR", "Art. 7(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
