"""A purpose rests on a basis that the law of a place does not know.

## Why it matters

The bases of Art. 6(1) GDPR are a closed list. The United Kingdom has added one of its own, recognised legitimate
interests (Art. 6(1)(ea) UK GDPR); Swiss law lets private controllers do without. Neither carries anything in a Member
State: there the purpose would have no basis at all, and the policy would name one that does not exist.

## Reported

```yaml title="activities/emergencies.yaml"
name: Emergencies
applies_in: [FR, UK]
purposes:
  - id: warn
    title: Warning you in an emergency
    legal_basis: {basis: recognised-legitimate-interests, condition: emergencies}
```

The Swiss absence of a basis, in Belgium.

```yaml title="activities/calls.yaml"
name: Calls
purposes:
  - id: answer
    title: Answering your call
    legal_basis: {basis: not-required}
```

## Accepted

```yaml title="activities/emergencies.yaml"
name: Emergencies
applies_in: [FR, UK]
purposes:
  - id: warn
    title: Warning you in an emergency
    legal_basis:
      - {applies_in: [UK], basis: recognised-legitimate-interests, condition: emergencies}
      - {applies_in: [FR], basis: vital-interests}
```

```yaml title="activities/calls.yaml"
name: Calls
applies_in: [CH]
purposes:
  - id: answer
    title: Answering your call
    legal_basis: {basis: not-required}
```

## Limits

What each law knows, and since when, is in the jurisdiction packs (`ropa explain jurisdictions`). A basis that no
vocabulary has is a reference to nothing, and reported as such.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.once import once
from ropa.register.scopes import places
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.resting import resting_on


def find(register: Register) -> Iterator[Finding]:
    """Yield each basis that does not exist under a law for which it is stated."""
    for term in register.vocabulary("legal-bases"):
        if all(term.id in known for known in _known(register).values()):
            continue
        for one in resting_on(register, term.id):
            stated = places(register, one.activity.entry, one.purpose.value, one.basis.value)
            where = [place for place in stated if term.id not in _known(register).get(place, {term.id})]
            if where:
                named = ", ".join(where)
                message = f"{one.name} rests on `{term.id}`, which is no legal basis for {named}"
                rest = [place for place in stated if place not in where]
                limit = f"limit it with `applies_in: [{', '.join(rest)}]` and " if rest else ""
                help_ = f"{limit}state a basis that the law for {named} knows"
                yield Finding(one.basis.at("basis"), message, help_, about=one.basis)


@once
def _known(register: Register) -> dict[str, frozenset[str]]:
    """Return the bases that each law concerned knows; a law without a list is left out."""
    found = {}
    for place in dict.fromkeys(place for activity in every_activity(register) for place in activity.places):
        law = register.law_or_none(place)
        bases = law.legal_bases() if law is not None else ()
        if bases:
            found[place] = frozenset(basis.id for basis in bases)
    return found


RULE = Rule(
    code="LB14",
    name="basis-unknown-to-the-law",
    severity=Severity.ERROR,
    law=("Art. 6(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
