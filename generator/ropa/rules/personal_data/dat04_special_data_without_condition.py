"""Special categories of data are used for a purpose without a condition of Art. 9(2).

## Why it matters

Data that reveal health, origin, beliefs, opinions, union membership or sexual life, and genetic and biometric data, may
not be processed at all unless one of the conditions of Art. 9(2) GDPR is met. The condition comes on top of the legal
basis of Art. 6, and each purpose needs its own: what allows care does not allow marketing.

Which data are special is taken from the vocabulary, or from `special` of the category itself; `special: []` says that
here they are not. A category that names no purposes serves all of them.

## Reported

```yaml title="activities/care.yaml"
name: Care
controllers: [example]
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
data_subjects: [patients]
data:
  - {category: health, required: contract, consequence: we cannot treat you}
recipients: none
retention:
  - {for: P20Y, from: last-contact, then: erase}
```

A condition for other data, and a category that is special only here.

```yaml title="activities/care.yaml"
name: Care
controllers: [example]
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground: {condition: health-care, kinds: [health], law: "C. santé publ. L1110-4", secrecy: medical secrecy}
data_subjects: [patients]
data:
  - {category: health, required: contract, consequence: we cannot treat you}
  - {category: diet, special: [religious-philosophical-beliefs], required: optional}
recipients: none
retention:
  - {for: P20Y, from: last-contact, then: erase}
```

Details of a condition that is not itself named.

```yaml title="activities/care.yaml"
name: Care
controllers: [example]
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground: {secrecy: medical secrecy}
data_subjects: [patients]
data:
  - {category: health, required: contract, consequence: we cannot treat you}
recipients: none
retention:
  - {for: P20Y, from: last-contact, then: erase}
```

## Accepted

```yaml title="activities/care.yaml"
name: Care
controllers: [example]
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground: {condition: health-care, law: "Code de la santé publique, art. L1110-4", secrecy: medical secrecy}
  - id: invoice
    title: Sending you the invoice
    legal_basis: {basis: contract}
data_subjects: [patients]
data:
  - {category: contact, required: contract, consequence: we cannot treat you}
  - {category: health, purposes: [treat], required: contract, consequence: we cannot treat you}
recipients: none
retention:
  - {for: P20Y, from: last-contact, then: erase}
```

A category that the vocabulary calls special and that reveals nothing here.

```yaml title="activities/statistics.yaml"
name: Statistics
controllers: [example]
purposes:
  - id: count
    title: Counting visits
    legal_basis: {basis: contract}
data_subjects: [patients]
data:
  - {category: health, special: [], items: [number of visits], required: optional}
recipients: none
retention:
  - {for: P1Y, from: last-contact, then: erase}
```

## Limits

Only data called special are looked at; data that reveal something indirectly have to be marked with `special`. A
category and a purpose that name different groups of persons do not meet. Swiss law knows no such list of conditions for
private controllers. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.model.facts import Todo
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.links import serves
from ropa.register.scopes import lacking, remedy, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name, purpose_name

HELP = (
    "add `special_ground:` with the condition that applies, such as `special_ground: {condition: legal-claims}` (`ropa "
    "explain special-grounds` lists them), or name under `purposes` of the data those that need them"
)
KINDS_HELP = (
    "add the kind of data to `kinds` of a condition that allows it, or add another condition to `special_ground`; "
    "`ropa explain special-grounds` lists them"
)
CONDITION_HELP = "add `condition:`, such as `condition: legal-claims`; `ropa explain special-grounds` lists them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose that special categories serve and whose conditions do not cover them."""
    for activity in every_activity(register):
        for purpose in activity.purposes if activity.special else ():
            if not isinstance(purpose.value.special_ground, Todo):
                yield from _uncovered(activity, purpose)


def _uncovered(activity: ActivityFacts, purpose: Stated[Purpose]) -> Iterator[Finding]:
    register, entry = activity.register, activity.entry
    grounds = answer(purpose.value.special_ground, entry, *purpose.pointer, "special_ground").items
    missing: dict[str, dict[Stated[Any], list[str]]] = {}
    for part, kinds in activity.special:
        if not serves(part.value, purpose.value):
            continue
        for kind in kinds:
            covering = [ground.value for ground in grounds if _covers(register, ground.value, kind)]
            where = lacking(register, entry, [purpose.value, part.value], covering, wants_basis)
            if where is not None:
                missing.setdefault(where, {}).setdefault(part, []).append(kind)
    for where, parts in missing.items():
        named = ", ".join(category_name(part).removeprefix("the data category ") for part in parts)
        message = f"{purpose_name(purpose)} uses special categories of data ({named}) without a condition of Art. 9(2)"
        related = tuple(
            Related(part.at(), f"reveals {', '.join(f'`{kind}`' for kind in kinds)}") for part, kinds in parts.items()
        )
        helped = remedy(where, KINDS_HELP if grounds else HELP)
        yield Finding(place_of(purpose, "special_ground", "id"), f"{message}{where}", helped, related)
    if not missing:
        yield from _unnamed(purpose, grounds)


def _unnamed(purpose: Stated[Purpose], grounds: tuple[Stated[SpecialGround], ...]) -> Iterator[Finding]:
    for ground in grounds:
        if ground.value.condition is None:
            message = f"{purpose_name(purpose)} gives details of a condition of Art. 9(2) and does not name it"
            yield Finding(place_of(ground, "condition"), message, CONDITION_HELP)


def _covers(register: Register, ground: SpecialGround, kind: str) -> bool:
    """Tell whether a condition covers a kind; one that names an unknown kind is left to the check of references."""
    if ground.kinds is None or kind in ground.kinds:
        return True
    known = register.vocabulary("special-kinds")
    return any(named not in known for named in ground.kinds)


RULE = Rule(
    code="DAT04",
    name="special-data-without-condition",
    severity=Severity.ERROR,
    law=("Art. 9(1) GDPR", "Art. 9(2) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
)
