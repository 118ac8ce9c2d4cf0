"""A company or a public authority relies on the condition for political, religious and similar bodies.

## Why it matters

Art. 9(2)(d) GDPR lets a foundation, an association or another not-for-profit body with a political, philosophical,
religious or trade union aim use data of its own members and regular contacts. Neither a company nor a public authority
is such a body, so the condition lifts nothing for them: the processing stays prohibited.

## Reported

```yaml title="activities/beliefs.yaml"
name: Days off for religious feasts
purposes:
  - id: plan
    title: Planning your days off
    legal_basis: {basis: contract}
    special_ground: {condition: not-for-profit-body}
data_subjects: [employees]
data:
  - {category: religious, required: optional}
```

A public authority.

```yaml title="activities/beliefs.yaml"
name: Graves by faith
purposes:
  - id: plan
    title: Keeping the graves of a faith together
    legal_basis: {basis: public-task, law: Act of 20 July 1971}
    special_ground: {condition: not-for-profit-body}
data_subjects: [citizens]
data:
  - {category: religious, required: optional}
```

```yaml title="organisations/example.yaml"
name: Municipality of Example
legal_form: municipality
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
```

## Accepted

An association; a company that the law or its articles bar from profit.

```yaml title="activities/beliefs.yaml"
name: Members
controllers: [example, press]
purposes:
  - id: members
    title: Looking after the members
    legal_basis: {basis: contract}
    special_ground: {condition: not-for-profit-body}
data_subjects: [members]
data:
  - {category: religious, required: optional}
```

```yaml title="organisations/example.yaml"
name: Example parish
legal_form: association without lucrative purpose
identifiers: {none: not registered}
```

```yaml title="organisations/press.yaml"
name: Example parish press
legal_form: {en: non-profit limited liability company, de: gemeinnützige GmbH}
identifiers: {none: being registered}
```

Another condition.

```yaml title="activities/beliefs.yaml"
name: Days off for religious feasts
purposes:
  - id: plan
    title: Planning your days off
    legal_basis: {basis: contract}
    special_ground: {condition: employment-social-protection, law: Employment Contracts Act of 3 July 1978}
data_subjects: [employees]
data:
  - {category: religious, required: optional}
```

## Limits

A company is known by its share capital or by its legal form in English, French, German or Dutch, unless the form
says that it works without profit; an authority by `public_authority`. Where one of the controllers is neither, the
condition is taken to be that one's. Which aim a body has is not judged.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.model.organisation import Capital, Organisation
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.scopes import places, wants_basis
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.search import holds

HELP = "choose the condition that holds for this body; `ropa explain special-grounds` lists them"
COMPANY_HELP = f"{HELP}; or say in `legal_form:` that it works without profit"


def find(register: Register) -> Iterator[Finding]:
    """Yield each condition for not-for-profit bodies on which only companies and authorities rely."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.special_ground is None:
                continue
            for ground in answer(purpose.value.special_ground, purpose.entry, *purpose.pointer, "special_ground"):
                if ground.value.condition == "not-for-profit-body":
                    yield from _others(activity, purpose, ground)


def _others(activity: ActivityFacts, purpose: Stated[Purpose], ground: Stated[SpecialGround]) -> Iterator[Finding]:
    register, named = activity.register, [purpose.value.organisations, ground.value.organisations]
    relying = [one for one in activity.controllers if all(chosen is None or one in chosen for chosen in named)]
    owners = [register.organisations[one] for one in relying if one in register.organisations]
    what = [_no_such_body(register, owner) for owner in owners]
    where = places(register, activity.entry, purpose.value, ground.value)
    if owners and len(owners) == len(relying) and all(what) and any(wants_basis(register, one) for one in where):
        field, called = what[0] or ("", "")
        who = f"`{owners[0].id}` is {called}"
        message = f"{purpose_name(purpose)} rests on the condition for not-for-profit bodies, and {who}"
        related = (Related(owners[0].at(field), "this says so"),)
        help_ = HELP if field == "public_authority" else COMPANY_HELP
        yield Finding(ground.at("condition"), message, help_, related, about=ground)


def _no_such_body(register: Register, entry: Entry[Organisation]) -> tuple[str, str] | None:
    """Return the field that shows an authority or a company, and what it is called; None where nothing shows one."""
    owner = entry.value
    if owner.public_authority:
        return "public_authority", "a public authority"
    forms = _texts(owner.legal_form, register.default_language)
    if any(holds(text, language, Group.NOT_FOR_PROFIT) for language, text in forms):
        return None
    if any(holds(text, language, Group.COMPANY) for language, text in forms):
        return "legal_form", "a company"
    return ("capital", "a company") if isinstance(owner.capital, Capital) else None


def _texts(form: Any, default: str) -> list[tuple[str, str]]:
    if isinstance(form, str):
        return [(default, form)]
    return list(form.items()) if isinstance(form, dict) else []


RULE = Rule(
    code="DAT18",
    name="ground-of-another-body",
    severity=Severity.ERROR,
    law=("Art. 9(2)(d) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
