"""Children consent online, and from which age alone, or how a parent agrees, is not said.

## Why it matters

Where an online service is offered to a child, the child's own consent counts from an age that each Member State sets
between 13 and 16; below it a holder of parental responsibility consents, and the controller takes reasonable steps to
check that (Art. 8 GDPR). A record that names neither cannot show that anybody who could consent did.

## Reported

```yaml title="activities/game.yaml"
name: Game
channels: [mobile-app]
purposes:
  - id: share
    title: Showing your score to others
    worded: [{audience: children, title: We look at games}]
    legal_basis:
      basis: consent
      consent: {how: switch in the game, proof: time-stamped record, withdrawal: the same switch}
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

An age, and nothing about those below it.

```yaml title="activities/game.yaml"
name: Game
channels: [website]
purposes:
  - id: share
    title: Showing your score to others
    worded: [{audience: children, title: We look at games}]
    legal_basis:
      basis: consent
      consent:
        how: switch in the game
        proof: time-stamped record
        withdrawal: the same switch
        age: 13
data_subjects: [{group: account-holders, children: true}]
data:
  - {category: identification, required: optional}
```

No channel is named, and how the consent is given tells.

```yaml title="activities/game.yaml"
name: Game
purposes:
  - id: share
    title: Showing your score to others
    worded: [{audience: children, title: We look at games}]
    legal_basis:
      basis: consent
      consent: {how: a switch in the app, proof: time-stamped record, withdrawal: the same switch}
data_subjects: [children]
data:
  - {category: identification, required: optional}
```

## Accepted

```yaml title="activities/game.yaml"
name: Game
channels: [mobile-app]
purposes:
  - id: share
    title: Showing your score to others
    worded: [{audience: children, title: We look at games}]
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

All of them are old enough in Belgium; all of them are too young; the consent is not given online.

```yaml title="activities/game.yaml"
name: Game
channels: [website]
purposes:
  - id: share
    title: Showing your score to others
    worded: [{audience: children, title: We look at games}]
    data_subjects: [students]
    legal_basis:
      basis: consent
      consent: {how: switch in the game, proof: time-stamped record, withdrawal: the same switch}
  - id: play
    title: Remembering where you stopped
    worded: [{audience: children, title: We look at games}]
    data_subjects: [children]
    legal_basis:
      basis: consent
      consent:
        how: a parent ticks a box
        proof: time-stamped record
        withdrawal: the same box
        parental: the parent signs in
  - id: film
    title: Filming the tournament
    worded: [{audience: children, title: We look at games}]
    channels: [event]
    data_subjects: [children]
    legal_basis:
      basis: consent
      consent: {how: signed form, proof: the form, withdrawal: by message, parental: a parent signs too}
data_subjects: [{group: students, ages: {from: 14}}, {group: children, ages: {to: 10}}]
data:
  - {category: identification, required: optional}
```

## Limits

Online are the channels website, client area, mobile application, connected device and social networks; where the
activity names no channel, its data, its cookies or the words on how consent is given tell. Consent that is not given
online is another rule's matter. `representative` counts as the parents' agreement. Where nothing at all is said of the
consent, that is said first; whether the age is that of the law is another rule's matter. Swiss law sets no age.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.legal_basis import Consent
from ropa.register import Register, Stated
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.minors import OLDEST, oldest, online, youngest
from ropa.rules.legal_bases.resting import Resting, resting_on
from ropa.rules.persons import children

HELP = {
    "age": "add `age:` to the consent with the age from which a child consents alone, such as `age: 15`",
    "parental": "add `parental:` to the consent with how a parent agrees and how you check it",
}


def find(register: Register) -> Iterator[Finding]:
    """Yield each online consent of children that lacks the age or the parents."""
    for one in resting_on(register, "consent"):
        consent = one.basis.value.consent
        if not isinstance(consent, Consent) or not online(one):
            continue
        young = children(register, one.activity, one.purpose.value, one.basis.value)
        limit = _limit(register, one) if young else None
        under = [subject for subject in young if limit is not None and youngest(subject) < limit]
        if limit is not None and under:
            yield from _missing(one, consent, all(oldest(subject) < limit for subject in under))


def _missing(one: Resting, consent: Consent, all_under: bool) -> Iterator[Finding]:
    place = Stated(consent, one.basis.entry, (*one.basis.pointer, "consent"))
    parents = consent.parental is not None or consent.representative is not None
    if consent.age is None and not (all_under and parents):
        message = (
            f"{one.name} rests on the consent of children online and does not say from which age they consent alone"
        )
        if not parents:
            message += ", nor how a parent agrees for the younger ones"
        yield Finding(place_of(place, "age"), message, HELP["age"], about=one.basis)
    elif not parents:
        message = f"{one.name} rests on the consent of children online and does not say how a parent agrees"
        yield Finding(place_of(place, "parental", "age"), message, HELP["parental"], about=one.basis)


def _limit(register: Register, one: Resting) -> int | None:
    """Return the highest age that the laws concerned set; None where none of them sets one."""
    laws = [register.law_or_none(place) for place in one.places(register)]
    known = [None if law is None else law.consent_age for law in laws]
    ages = [OLDEST for law in laws if law is None] + [fact.age for fact in known if fact is not None]
    return max(ages, default=None)


RULE = Rule(
    code="LB13",
    name="childs-consent-online",
    severity=Severity.ERROR,
    law=("Art. 8(1) GDPR", "Art. 8(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
