"""Data on convictions or offences are used without official control and without a law.

## Why it matters

Data on criminal convictions and offences may be processed only under the control of official authority, or where Union
or national law authorises it and provides safeguards (Art. 10 GDPR). Consent or a legitimate interest is not enough. A
comprehensive register of convictions may be kept under official control alone.

Which data are meant is taken from the vocabulary, or from `criminal` of the category itself.

## Reported

```yaml title="activities/thefts.yaml"
name: Thefts
purposes:
  - id: complain
    title: Filing complaints
    legal_basis: {basis: legitimate-interests, interest: our property, assessment: LIA-2026-001}
data_subjects: [suspects]
data:
  - {category: criminal-offences, sources: [observed]}
```

A ground that says neither, and a complete register.

```yaml title="activities/thefts.yaml"
name: Thefts
purposes:
  - id: complain
    title: Filing complaints
    legal_basis: {basis: legitimate-interests, interest: our property, assessment: LIA-2026-001}
    criminal_ground: {authority_control: false, safeguards: two lawyers have access}
  - id: list
    title: Listing everybody convicted
    legal_basis: {basis: legitimate-interests, interest: our property, assessment: LIA-2026-001}
    criminal_ground: {law: "Act of 30 July 2018, art. 10", register: true}
data_subjects: [suspects]
data:
  - {category: dispute, criminal: true, sources: [observed]}
```

## Accepted

```yaml title="activities/thefts.yaml"
name: Thefts
purposes:
  - id: complain
    title: Filing complaints
    legal_basis: {basis: legitimate-interests, interest: our property, assessment: LIA-2026-001}
    criminal_ground: {law: "Act of 30 July 2018, art. 10, § 1, 1°", safeguards: two lawyers have access}
  - id: count
    title: Counting cases
    legal_basis: {basis: legitimate-interests, interest: our property, assessment: LIA-2026-001}
data_subjects: [suspects]
data:
  - {category: criminal-offences, purposes: [complain], sources: [observed]}
  - {category: criminal-offences, criminal: false, items: [number of thefts], purposes: [count], sources: [observed]}
```

## Limits

Swiss law asks no private controller for such a ground. In the United Kingdom a condition of Schedule 1 is one. A
`todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.facts import Todo
from ropa.model.purpose import Purpose
from ropa.model.special_ground import CriminalGround
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.links import serves
from ropa.register.scopes import lacking, remedy, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.citing import provisions
from ropa.rules.naming import category_name, purpose_name

HELP = (
    'add `criminal_ground:` with the law that allows it, such as `criminal_ground: {law: "Loi 78-17, art. 46"}`, or '
    "name under `purposes` of the data those that need them"
)
LAW_HELP = "add `law:` with the provision that authorises it, or `authority_control: true` if an authority controls it"
REGISTER_HELP = "stop keeping it, or write `authority_control: true` if an authority controls it"


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose that criminal data serve without a ground, and each ground that is none."""
    for activity in every_activity(register):
        for purpose in activity.purposes if activity.criminal else ():
            if not isinstance(purpose.value.criminal_ground, Todo):
                yield from _groundless(activity, purpose)


def _groundless(activity: ActivityFacts, purpose: Stated[Purpose]) -> Iterator[Finding]:
    register, entry = activity.register, activity.entry
    parts = [part for part in activity.criminal if serves(part.value, purpose.value)]
    grounds = answer(purpose.value.criminal_ground, entry, *purpose.pointer, "criminal_ground").items
    allowing = [ground.value for ground in grounds if _allows(ground.value)]
    found = [(part, lacking(register, entry, [purpose.value, part.value], allowing, wants_basis)) for part in parts]
    missing = [(part, where) for part, where in found if where is not None]
    if not missing:
        yield from _complete_registers(purpose, grounds)
        return
    named = ", ".join(category_name(part).removeprefix("the data category ") for part, _ in missing)
    where = missing[0][1]
    message = f"{purpose_name(purpose)} uses data on offences ({named}) without official control or a law{where}"
    related = tuple(Related(part.at(), "on convictions or offences") for part, _ in missing)
    if grounds and not allowing:
        yield Finding(place_of(grounds[0], "law", "authority_control"), message, LAW_HELP, related, about=purpose)
    else:
        place = place_of(purpose, "criminal_ground", "id")
        yield Finding(place, message, remedy(where, HELP), related, about=purpose)


def _allows(ground: CriminalGround) -> bool:
    """Tell whether a ground names official control or a law; a condition of Schedule 1 is British law."""
    schedule = ground.schedule_1
    return bool(ground.authority_control or provisions(ground.law) or (schedule is not None and schedule.condition))


def _complete_registers(purpose: Stated[Purpose], grounds: tuple[Stated[CriminalGround], ...]) -> Iterator[Finding]:
    for ground in grounds:
        if ground.value.register and not ground.value.authority_control:
            message = f"{purpose_name(purpose)} keeps a comprehensive register of convictions without official control"
            yield Finding(ground.at("register"), message, REGISTER_HELP, about=purpose)


RULE = Rule(
    code="DAT08",
    name="criminal-data-without-ground",
    severity=Severity.ERROR,
    law=("Art. 10 GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("jurisdictions",),
)
