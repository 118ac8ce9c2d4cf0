"""A condition for special categories needs a law, and none is cited.

## Why it matters

Employment and social protection, substantial public interest, care, public health, and archives, research and
statistics lift the prohibition of Art. 9(1) GDPR only as far as Union or national law allows it (Art. 9(2)(b), (g),
(h), (i), (j)). The law also says which safeguards are needed. Without the provision nobody can check either.

## Reported

```yaml title="activities/absence.yaml"
name: Sick leave
purposes:
  - id: absence
    title: Managing sick leave
    legal_basis: {basis: legal-obligation, law: Employment Contracts Act of 3 July 1978}
    special_ground: {condition: employment-social-protection}
data_subjects: [employees]
data:
  - {category: health, required: law, consequence: we cannot pay your wage}
```

A law for one country only.

```yaml title="activities/research.yaml"
name: Research
applies_in: [BE, FR]
purposes:
  - id: study
    title: A study of illnesses
    legal_basis: {basis: consent, consent: {how: on a form, proof: the form, withdrawal: by letter}}
    special_ground:
      - condition: research-archiving-statistics
        law: {text: Act of 7 May 2004, applies_in: [BE]}
data_subjects: [employees]
data:
  - {category: health, required: optional}
```

## Accepted

A law, and a condition that needs none.

```yaml title="activities/absence.yaml"
name: Sick leave
purposes:
  - id: absence
    title: Managing sick leave
    legal_basis: {basis: legal-obligation, law: Employment Contracts Act of 3 July 1978}
    special_ground:
      - {condition: employment-social-protection, law: Employment Contracts Act of 3 July 1978}
      - {condition: legal-claims}
data_subjects: [employees]
data:
  - {category: health, required: law, consequence: we cannot pay your wage}
```

Care under a contract with a professional who is bound by secrecy.

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground: {condition: health-care, secrecy: medical secrecy}
data_subjects: [customers]
data:
  - {category: health, required: contract, consequence: we cannot treat you}
```

## Limits

Which conditions need a law is a fact of the jurisdiction packs; in the United Kingdom the further condition of Schedule
1 takes the law's place. Swiss law asks no private controller for a condition. A `todo:` is an open gap.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Fact
from ropa.law import SpecialGround as Condition
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.links import bases_of
from ropa.register.scopes import ANYWHERE, UNION, lacking, places, remedy, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.citing import only, provisions
from ropa.rules.naming import purpose_name

HELP = 'add `law:` with the provision that allows it, such as `law: "Code du travail, art. L4624-8"`'


def find(register: Register) -> Iterator[Finding]:
    """Yield each condition that rests on a law and cites none, or none for a country where it holds."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.special_ground is not None:
                yield from _lawless(activity, purpose)


def _lawless(activity: ActivityFacts, purpose: Stated[Purpose]) -> Iterator[Finding]:
    register, entry = activity.register, activity.entry
    for ground in answer(purpose.value.special_ground, entry, *purpose.pointer, "special_ground"):
        condition = ground.value.condition
        if not isinstance(condition, str) or _by_contract(purpose, ground.value):
            continue

        def wanted(register: Register, place: str, condition: str = condition) -> bool:
            return _demand(register, place, condition) is not None

        where = lacking(register, entry, [purpose.value, ground.value], provisions(ground.value.law), wanted)
        if where is not None:
            message = (
                f"{purpose_name(purpose)} rests on the condition `{condition}` of Art. 9(2) and cites no law{where}"
                f"{only(ground.value.law)}"
            )
            holds = places(register, entry, purpose.value, ground.value)
            rests_on = tuple(fact for place in holds if (fact := _demand(register, place, condition)))
            place = place_of(ground, "law", "condition")
            yield Finding(place, message, remedy(where, HELP), about=ground, rests_on=rests_on)


def _by_contract(purpose: Stated[Purpose], ground: SpecialGround) -> bool:
    """Tell whether care rests on a contract with a professional bound by secrecy, and on nothing else."""
    bases = bases_of(purpose)
    by_contract = bool(bases) and all(basis.value.basis == "contract" for basis in bases)
    return ground.condition == "health-care" and ground.secrecy is not None and by_contract


def _demand(register: Register, place: str, condition: str) -> Fact | None:
    """Return the fact that the law of a place wants a law for a condition; None where it does not."""
    law = register.law_or_none(UNION if place == ANYWHERE else place)
    if law is None or not wants_basis(register, place):
        return None
    return next((fact for fact in law.in_force(Condition) if fact.id == condition and _by_law_alone(fact)), None)


def _by_law_alone(fact: Condition) -> bool:
    return fact.law_required and fact.domestic_condition is None


RULE = Rule(
    code="DAT05",
    name="condition-without-law",
    severity=Severity.ERROR,
    law=("Art. 9(2) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
