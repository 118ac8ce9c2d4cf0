"""A public authority relies on legitimate interests.

## Why it matters

Public authorities cannot rest the performance of their tasks on legitimate interests: the last sentence of Art. 6(1)
GDPR says so, because it is for the legislator to give them a basis. The basis is the task, with the law that lays it
down (Art. 6(1)(e), 6(3)), or a legal obligation. What an authority does outside its tasks, as any owner of a building
or of a network would, may rest on legitimate interests; the record then says that it is such a case.

## Reported

```yaml title="activities/permits.yaml"
name: Permits
purposes:
  - id: decide
    title: Deciding on your permit
    legal_basis: {basis: legitimate-interests, interest: orderly building, assessment: LIA-2026-004}
```

```yaml title="organisations/example.yaml"
name: Municipality of Example
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
```

## Accepted

```yaml title="activities/permits.yaml"
name: Permits
purposes:
  - id: decide
    title: Deciding on your permit
    legal_basis: {basis: public-task, law: "Code du développement territorial, art. D.IV.4"}
  - id: guard
    title: Guarding the car park
    legal_basis:
      basis: legitimate-interests
      interest: finding out who damages parked cars
      assessment: LIA-2026-005
      note: done as the owner of the car park, not as a task of the municipality
```

```yaml title="organisations/example.yaml"
name: Municipality of Example
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
```

An activity of an authority and of a company, with a basis for the case of each.

```yaml title="activities/surveys.yaml"
name: Surveys
controllers: [example, clinic]
purposes:
  - id: ask
    title: Learning what you think of your stay
    legal_basis:
      - {basis: public-task, for: stays at the hospital, law: "Hospital Act, art. 2"}
      - {basis: legitimate-interests, for: stays at the clinic, interest: better care, assessment: LIA-2026-006}
```

```yaml title="organisations/example.yaml"
name: Hospital of Example
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
```

```yaml title="organisations/clinic.yaml"
name: Clinic of Example
identifiers: [{type: bce, value: "0100.000.169"}]
```

## Limits

Only organisations marked `public_authority: true` are looked at. A `note` on the basis is taken as the reason why the
processing is not one of the authority's tasks. Swiss law has no such rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.authorities import only_authorities, some_authority
from ropa.rules.legal_bases.resting import Resting, resting_on

HELP = (
    "name the task with `basis: public-task` and the `law:` that lays it down, or say under `note:` why this is done "
    "outside the authority's tasks"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each legitimate interest of a public authority, unless a note sets it apart from its tasks."""
    for one in resting_on(register, "legitimate-interests"):
        if one.basis.value.note is None and _concerns(register, one) and one.places(register):
            message = f"{one.name} rests on legitimate interests, on which a public authority cannot rest its tasks"
            yield Finding(one.basis.at("basis"), message, HELP, about=one.basis)


def _concerns(register: Register, one: Resting) -> bool:
    """Tell whether the basis is an authority's; one for a case of its own may be another controller's."""
    if one.basis.value.for_ is not None or one.basis.value.data_subjects is not None:
        return only_authorities(register, one)
    return some_authority(register, one)


RULE = Rule(
    code="LB09",
    name="authority-on-legitimate-interests",
    severity=Severity.ERROR,
    law=("Art. 6(1) GDPR, last sentence", "Art. 6(3) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
