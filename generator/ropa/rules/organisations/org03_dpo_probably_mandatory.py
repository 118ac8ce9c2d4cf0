"""A data protection officer is probably mandatory, and none is declared.

## Why it matters

Public authorities and bodies must have a data protection officer, and so must organisations whose core activities are
the regular and systematic monitoring of people on a large scale, or the processing of special categories of data or of
data about offences on a large scale (Art. 37(1) GDPR). Large scale has no figure in the law; the number of persons, the
duration and the area count.

## Reported

A public authority.

```yaml title="organisations/example.yaml"
# left out: dpo
name: Municipality of Example
public_authority: true
```

A reason does not relieve a public authority.

```yaml title="organisations/example.yaml"
name: Municipality of Example
public_authority: true
dpo: {none: we are too small}
```

The core business is health data of many persons.

```yaml title="organisations/example.yaml"
# left out: dpo
name: Example Clinic SA
```

```yaml title="activities/care.yaml"
name: Care of patients
core: true
purposes:
  - id: care
    title: Treating you
    legal_basis: {basis: contract, stage: performance, contract: your treatment}
    special_ground: {condition: health-care, law: "Act on patients' rights, art. 9", secrecy: medical secrecy}
data_subjects: [{group: patients, scale: over-100000}]
data: [{category: health, required: contract, consequence: we cannot treat you}]
security: [access-rights, encryption]
dpia:
  criteria: [sensitive-data, large-scale, vulnerable-persons]
  decision: done
  document: DPIA-2025-001
  date: 2025-03-03
  screened: 2026-01-15
  residual_risk: low
  dpo_advice: not needed at that time
  persons_consulted: patients' council heard on 2025-02-10
```

## Accepted

An officer, or a reason why none is needed.

```yaml title="organisations/example.yaml"
name: Municipality of Example
public_authority: true
dpo: {name: Data protection officer, email: dpo@example.example}
```

A company without core activities of that kind may say nothing.

```yaml title="organisations/example.yaml"
# left out: dpo
name: Example SA
```

## Limits

For companies the rule looks at activities with `core: true` that are under way, and takes them for large when a group
of persons has the scale of tens of thousands or more, or the screening names `large-scale`; monitoring is what the
screening names `systematic-monitoring`. An explicit `none` is the company's answer and is accepted. A court that acts
as a court needs no officer; that is for a waiver. A gap marked `todo` is no finding of this rule, and Swiss law, which
asks private persons for none, is left out.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.dpia import DpiaCriterion
from ropa.model.lifecycle import Status
from ropa.model.organisation import Organisation
from ropa.model.personal_data import Scale
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.answers import answer
from ropa.register.roles import acting, controllers, jurisdictions
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = (
    "add `dpo: {name: ..., email: ...}` with the officer's contact, or write `dpo: {none: why none is needed}` if the "
    "activity is not a large one"
)
PUBLIC_HELP = "add `dpo: {name: ..., email: ...}` with the officer's contact; several bodies may share one"
LARGE = frozenset((Scale.UNDER_100000, Scale.OVER_100000))


def find(register: Register) -> Iterator[Finding]:
    """Yield each organisation that is public, or does much of what needs an officer, and names none."""
    for entry in register.organisations.values():
        stated = answer(entry.value.dpo, entry, "dpo")
        if stated.items or stated.todo or entry.id not in acting(register) or _swiss(register, entry.value):
            continue
        if entry.value.public_authority:
            message = f"the organisation `{entry.id}` is a public authority and has no data protection officer"
            yield Finding(place_of(entry, "dpo"), message, PUBLIC_HELP)
        elif stated.silent:
            yield from _by_core_activity(register, entry)


def _by_core_activity(register: Register, entry: Entry[Organisation]) -> Iterator[Finding]:
    for activity in controllers(register).get(entry.id, ()):
        reason = _needs_one(activity) if activity.value.core else None
        if reason is not None:
            message = (
                f"the organisation `{entry.id}` names no data protection officer, although its core activity "
                f"`{activity.id}` {reason} on a large scale"
            )
            related = (Related(activity.entry.at("core"), "this is a core activity"),)
            yield Finding(place_of(entry, "dpo"), message, HELP, related)
            return


def _needs_one(activity: ActivityFacts) -> str | None:
    """Return what a core activity does that needs an officer; None when it does not, or not on a large scale."""
    stated = activity.dpia.criteria if activity.dpia else None
    criteria = stated if isinstance(stated, tuple) else ()
    large = DpiaCriterion.LARGE_SCALE in criteria or any(one.value.scale in LARGE for one in activity.subjects)
    if not large or activity.lifecycle.status is Status.PLANNED:
        return None
    if activity.special or activity.criminal:
        return "processes special categories of data or data about offences"
    return "monitors people" if DpiaCriterion.SYSTEMATIC_MONITORING in criteria else None


def _swiss(register: Register, organisation: Organisation) -> bool:
    return set(jurisdictions(register, organisation)) == {"CH"}


RULE = Rule(
    code="ORG03",
    name="dpo-probably-mandatory",
    severity=Severity.WARNING,
    law=("Art. 37(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
