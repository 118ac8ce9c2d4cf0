"""A storage period rests on a law of another country.

## Why it matters

A duty to keep data comes from a law that binds the controller where it acts (Art. 6(3) GDPR). A period that cites the
commercial code of a neighbour was copied from a sibling's record: the duty does not exist here, or has another length.

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {for: P10Y, from: end-of-financial-year, law: {statute: fr-code-commerce, article: L123-22}, then: erase}
```

In an archive phase.

```yaml title="activities/orders.yaml"
retention:
  - until: end-of-contract
    archive: {for: P6Y, from: end-of-contract, law: {statute: limitation-act-1980, article: "5"}, access: Legal}
    then: erase
```


## Accepted

```yaml title="activities/orders.yaml"
retention:
  - {for: P10Y, from: end-of-financial-year, law: {statute: be-vat-code, article: "60"}, then: erase}
```

A law of the Union.

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, from: request-closed, law: {statute: gdpr, article: "5(2)"}, then: erase}
```

Each law where it holds.

```yaml title="activities/orders.yaml"
applies_in: [BE, FR]
retention:
  - {for: P10Y, from: end-of-financial-year, law: {statute: be-vat-code, article: "60"}, applies_in: [BE], then: erase}
  - for: P10Y
    from: end-of-financial-year
    law: {statute: fr-code-commerce, article: L123-22}
    applies_in: [FR]
    then: erase
```


## Limits

Laws in words are not judged. Where an activity is done under several laws, a provision of one of them is enough.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Pointer, Severity
from ropa.law import KnownIds, Statute
from ropa.model.citation import Citation
from ropa.model.retention import Period, Retention
from ropa.register import Register, Stated
from ropa.register.activity_facts import activity_facts
from ropa.register.once import once
from ropa.register.scopes import applies, places
from ropa.register.stated_once import Owner, stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.phases import archived, period_name, stated_at

HELP = "cite the law of {where}, or say with `applies_in` where this period holds"


def find(register: Register) -> Iterator[Finding]:
    """Yield each statute, in a period or an archive phase, that no law of the activity knows, once."""
    said = set()
    cited: list[tuple[Stated[Retention], Owner, Stated[Any]]] = [
        (item, owner, item) for item, owner in stated_periods(register) if item.value.law is not None
    ]
    cited += [(item, owner, phase) for item, owner, phases in archived(register) for phase in phases if phase.value.law]
    for item, owner, phase in cited:
        for route, statute in _foreign(register, item.value, phase.value, owner):
            place = (stated_at(register, item, "law") if phase is item else phase).at(*route)
            if place not in said:
                said.add(place)
                where = ", ".join(_places(register, owner))
                message = f"{period_name(item)} rests on `{statute}`, which is no law of {where}"
                yield Finding(place, message, HELP.format(where=where), about=item)


def _places(register: Register, owner: Owner) -> tuple[str, ...]:
    facts = activity_facts(register, owner.id) if owner is not None else None
    return facts.places if facts is not None else places(register, None)


def _foreign(register: Register, item: Period, phase: Period, owner: Owner) -> Iterator[tuple[Pointer, str]]:
    """Yield the statutes cited by id that exist, though in none of the laws concerned; with their places."""
    several = isinstance(phase.law, tuple)
    stated = _places(register, owner)
    for index, law in enumerate(phase.law if isinstance(phase.law, tuple) else (phase.law,)):
        if not isinstance(law, Citation) or law.statute is None or _at_home(register, stated, law.statute):
            continue
        where = [one for one in stated if all(applies(register, part, one) for part in (item, phase, law))]
        if where and all(_unknown(register, one, law.statute) for one in where) and law.statute in KnownIds(Statute):
            yield ("law", index, "statute") if several else ("law", "statute"), law.statute


def _at_home(register: Register, stated: tuple[str, ...], statute: str) -> bool:
    """Tell whether each law of the activity has the statute, so that nobody needs to look where the period holds."""
    return all(not _unknown(register, place, statute) for place in stated)


@once
def _statutes(_: Register) -> dict[str, frozenset[str]]:
    return {}


def _unknown(register: Register, place: str, statute: str) -> bool:
    """Tell whether a law is known and has no such statute, in force or not."""
    known = _statutes(register)
    if place not in known:
        law = register.law_or_none(place)
        known[place] = frozenset(one.id for one in law.history(Statute)) if law is not None else frozenset()
    return bool(known[place]) and statute not in known[place]


RULE = Rule(
    code="RET14",
    name="foreign-law",
    severity=Severity.WARNING,
    law=("Art. 6(3) GDPR", "Art. 5(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
