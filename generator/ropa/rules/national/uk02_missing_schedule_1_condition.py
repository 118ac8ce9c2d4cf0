"""Sensitive or criminal data are used in the United Kingdom without a condition of Schedule 1, or its policy document.

## Why it matters

In the United Kingdom the conditions for employment, health care, public health, research and substantial public
interest hold only together with a condition of Schedule 1 to the Data Protection Act 2018 (s. 10(3)); data about
offences need one as well (s. 10(5)). Employment law and substantial public interest ask for an appropriate policy
document besides (Schedule 1, paragraphs 1 and 5), and the record states both (paragraph 41).

## Reported

```yaml title="activities/staff.yaml"
name: Staff
applies_in: [UK]
purposes:
  - id: absences
    title: Managing absences
    legal_basis: {basis: legal-obligation, law: "Employment Rights Act 1996, s. 64"}
    special_ground: {condition: employment-social-protection, law: "Employment Rights Act 1996, s. 64"}
data:
  - {category: health, required: law, consequence: no sick pay}
```

A condition, and no policy document.

```yaml title="activities/cover.yaml"
name: Cover
applies_in: [UK]
purposes:
  - id: insure
    title: Deciding on your cover
    legal_basis: {basis: contract}
    special_ground:
      condition: substantial-public-interest
      law: {statute: dpa-2018, article: "10"}
      safeguards: two underwriters have access
      schedule_1:
        condition: paragraph 20, insurance
data:
  - {category: health, required: to-conclude, consequence: no cover}
```

## Accepted

```yaml title="activities/cover.yaml"
name: Cover
applies_in: [UK]
purposes:
  - id: insure
    title: Deciding on your cover
    legal_basis: {basis: contract}
    special_ground:
      condition: substantial-public-interest
      law: {statute: dpa-2018, article: "10"}
      safeguards: two underwriters have access
      schedule_1: {condition: "paragraph 20, insurance", policy_document: APD-2025-01, followed: true}
data:
  - {category: health, required: to-conclude, consequence: no cover}
```

Conditions that need nothing more, and another country.

```yaml title="activities/claims.yaml"
name: Claims
applies_in: [FR, UK]
purposes:
  - id: defend
    title: Defending ourselves in court
    legal_basis: {basis: legitimate-interests, interest: a fair judgment, assessment: LIA-2026-004}
    special_ground: {condition: legal-claims}
  - id: absences
    title: Managing absences
    applies_in: [FR]
    legal_basis: {basis: legal-obligation, law: "Code du travail, art. L1226-1"}
    special_ground: {condition: employment-social-protection, law: "Code du travail, art. L1226-1"}
data:
  - {category: health, required: optional}
```

## Limits

Which conditions need one is in the pack of the United Kingdom. A missing condition of Art. 9(2), or ground of Art. 10,
is another rule's matter. `reason` is taken as the answer for a policy document that is not needed.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.law import Fact
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.scopes import applies
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

KINGDOM = "UK"
WITH_POLICY = frozenset(("employment-social-protection", "substantial-public-interest"))
"""Conditions for which Schedule 1 asks for an appropriate policy document (paragraphs 1(1)(b) and 5)."""
HELP = 'add `schedule_1:` with its `condition:`, such as `schedule_1: {condition: "paragraph 20, insurance"}`'
CONDITION_HELP = 'add `condition:` with the paragraph of Schedule 1, such as `condition: "paragraph 20, insurance"`'
POLICY_HELP = "add `policy_document:` with the reference of the appropriate policy document, such as `APD-2025-01`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each ground that needs a condition of Schedule 1, or a policy document, and does not name it."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.special_ground is None and purpose.value.criminal_ground is None:
                continue
            if KINGDOM in activity.places and applies(register, purpose.value, KINGDOM):
                name = purpose_name(purpose)
                for ground, fact in _grounds(register, activity, purpose):
                    yield from _missing(name, ground, fact)


def _grounds(
    register: Register, activity: ActivityFacts, purpose: Stated[Purpose]
) -> Iterator[tuple[Stated[Any], Fact]]:
    """Yield the grounds that need a condition of Schedule 1, with the fact of law that says so."""
    law = register.law_or_none(KINGDOM)
    if law is None:
        return
    needing: dict[object, Fact] = {one.id: one for one in law.special_grounds() if one.domestic_condition is not None}
    act = law.statute("dpa-2018")
    for field in ("special_ground", "criminal_ground"):
        stated = getattr(purpose.value, field)
        for ground in answer(stated, activity.entry, *purpose.pointer, field):
            if not applies(register, ground.value, KINGDOM):
                continue
            if isinstance(ground.value, SpecialGround):
                fact: Fact | None = needing.get(ground.value.condition)
            else:
                fact = None if ground.value.authority_control else act
            if fact is not None:
                yield ground, fact


def _missing(name: str, ground: Stated[Any], fact: Fact) -> Iterator[Finding]:
    schedule, special = ground.value.schedule_1, isinstance(ground.value, SpecialGround)
    what = "sensitive data" if special else "data about offences"
    said = f"{name} uses {what} in the United Kingdom"
    if schedule is None:
        place = place_of(ground, "schedule_1", "condition" if special else "law")
        yield Finding(place, f"{said} and names no condition of Schedule 1", HELP, about=ground, rests_on=(fact,))
        return
    part = Stated(schedule, ground.entry, (*ground.pointer, "schedule_1"))
    if schedule.condition is None:
        message = f"{said} and names no condition of Schedule 1"
        yield Finding(place_of(part, "condition"), message, CONDITION_HELP, about=ground, rests_on=(fact,))
    if special and ground.value.condition in WITH_POLICY and not (schedule.policy_document or schedule.reason):
        message = f"{said} and names no appropriate policy document"
        yield Finding(
            place_of(part, "policy_document", "condition"), message, POLICY_HELP, about=ground, rests_on=(fact,)
        )


RULE = Rule(
    code="UK02",
    name="missing-schedule-1-condition",
    severity=Severity.ERROR,
    law=("DPA 2018, s. 10", "DPA 2018, Schedule 1"),
    since="0.2",
    page=__doc__,
    find=find,
)
