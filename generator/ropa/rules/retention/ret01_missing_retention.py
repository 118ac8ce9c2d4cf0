"""A purpose or a category of data has no storage period.

## Why it matters

Every policy states the period for which data are kept, or the criteria that determine it (Art. 13(2)(a), 14(2)(a)
GDPR), and the record gives the time limits for erasing the different categories of data (Art. 30(1)(f)). Without one,
data stay for ever and nobody can be told otherwise (Art. 5(1)(e)).

A period covers the categories and purposes it names, and all of them when it names none. Periods stated in the
register's defaults hold for an activity that states none.

## Reported

```yaml title="activities/newsletter.yaml"
# left out: retention
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients: none
```

A category that no period names.

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: bank-payment, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {data: [contact], for: P3Y, from: end-of-contract, then: erase}
```

A purpose that no period names.

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
  - id: improve
    title: Finding out why deliveries fail
    legal_basis: {basis: legitimate-interests, interest: knowing what went wrong, assessment: LIA-2026-001}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {purposes: [deliver], for: P3Y, from: end-of-contract, then: erase}
```

A period that says what happens at the end, and not when that is.

```yaml title="activities/orders.yaml"
name: Orders
controllers: [example]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {data: [contact], then: erase}
```

A group of persons that is left out.

```yaml title="activities/orders.yaml"
name: Orders
data_subjects: [customers, prospects]
retention:
  - {data_subjects: [customers], for: P3Y, from: end-of-contract, then: erase, backups: P1M}
```

A period for another purpose than that of the data.

```yaml title="activities/alumni.yaml"
name: Alumni
purposes:
  - id: invite
    title: Inviting former staff
    legal_basis: {basis: legitimate-interests, interest: staying in touch with former staff, assessment: LIA-2026-001}
  - id: thank
    title: Thanking speakers
    legal_basis: {basis: legitimate-interests, interest: keeping good speakers, assessment: LIA-2026-002}
data:
  - {category: contact, required: optional, consequence: you receive no invitation}
  - {category: needs, purposes: [invite], required: optional, consequence: we invite you to all events}
retention:
  - {purposes: [invite], data: [contact], for: P3Y, from: last-contact, reason: to keep in touch, then: erase}
  - {purposes: [thank], for: P1Y, from: event, reason: to thank you, then: erase}
```

## Accepted

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

Criteria, where no length can be given.

```yaml title="activities/alumni.yaml"
name: Alumni
controllers: [example]
purposes:
  - id: invite
    title: Inviting former staff
    legal_basis: {basis: legitimate-interests, interest: staying in touch with former staff, assessment: LIA-2026-001}
data_subjects: [former-employees]
data:
  - {category: contact, required: optional}
recipients: none
retention:
  - {criteria: until the person no longer wishes to hear from us, then: erase}
```

A period for all activities.

```yaml title="register.yaml"
name: Record of Example SA
defaults:
  retention:
    - {for: P3Y, from: last-contact, then: erase}
```

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients: none
```

## Limits

Categories are looked at first, then purposes that no uncovered category serves, each by itself and not in pairs; a
period for other purposes than those of a category does not count for it, and a category that no period names needs a
period for each of its purposes.
Whether a period is too long, and whether criteria say anything, are other rules' matter. A `todo:` is an open gap, not
a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.personal_data import PersonalData
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.links import covers
from ropa.register.scopes import lacking, remedy
from ropa.register.stated_once import stated_periods
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name, purpose_name, several
from ropa.rules.retention.coverage import all_covered, covered_for_others, uncovered_categories, uncovered_purposes
from ropa.rules.retention.endless import endless
from ropa.rules.retention.groups import forgotten_groups
from ropa.rules.retention.phases import is_lost

HELP = "add `retention:` with an item such as `{for: P3Y, from: last-contact, then: erase}`"
COVER_HELP = "name it in a period under `retention`, or add one such as `{for: P3Y, from: last-contact, then: erase}`"
GROUP_HELP = "name the group under `data_subjects` of a period, or add a period for it"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity without periods, each period without an end, and what no period covers."""
    for period, _ in stated_periods(register):
        value = period.value
        if is_lost(register, period):
            continue
        if value.archive is not None or not (value.for_ or value.until or value.criteria):
            yield from endless(period)
    for facts in every_activity(register):
        stated = facts.retention
        if stated.silent:
            message = f"the activity `{facts.id}` states no storage period"
            yield Finding(place_of(facts.entry, "retention"), message, HELP)
        elif stated.todo is None:
            uncovered = [] if all_covered(facts) else list(_uncovered(register, facts))
            yield from uncovered or _forgotten(register, facts)


def _forgotten(register: Register, facts: ActivityFacts) -> Iterator[Finding]:
    """Yield each group of persons whose data have a period for other groups alone."""
    for persons, part in forgotten_groups(register, facts):
        message = f"no storage period covers {category_name(part)} of the group `{persons.value.group}`"
        yield Finding(persons.at("group"), message, GROUP_HELP, about=persons)


def _uncovered(register: Register, facts: ActivityFacts) -> Iterator[Finding]:
    """Yield where no period holds at all, or else which categories, or else which purposes, none covers."""
    periods = [period.value for period in facts.retention]
    where = lacking(register, facts.entry, [], periods)
    if where is not None:
        message = f"the activity `{facts.id}` states no storage period{where}"
        yield Finding(place_of(facts.entry, "retention"), message, remedy(where, HELP))
        return
    categories: dict[str, list[Stated[PersonalData]]] = {}
    for part, where in uncovered_categories(register, facts, periods):
        categories.setdefault(where, []).append(part)
    for where, parts in categories.items():
        related = tuple(Related(part.at("category"), "not covered either") for part in parts[1:])
        yield Finding(parts[0].at("category"), *_said(_named(parts), where), related)
    found = [part for parts in categories.values() for part in parts]
    purposes = list(uncovered_purposes(register, facts, periods))
    for purpose, where in purposes:
        # a category without a period leaves its purposes without one; that is said once
        if not any(covers(part.value.purposes, purpose.value.id or "") for part in found):
            yield Finding(purpose.at("id"), *_said(purpose_name(purpose), where))
    if not found and not purposes and (parts := list(covered_for_others(facts, periods))):
        related = tuple(Related(part.at("category"), "not covered either") for part in parts[1:])
        whose = "their" if len(parts) > 1 else "its"
        message = f"the storage periods do not cover {_named(parts)} for all {whose} purposes"
        yield Finding(parts[0].at("category"), message, COVER_HELP, related)


def _named(parts: list[Stated[PersonalData]]) -> str:
    if len(parts) == 1:
        return category_name(parts[0])
    return f"the data categories {several(dict.fromkeys(str(part.value.category) for part in parts))}"


def _said(name: str, where: str) -> tuple[str, str]:
    return f"no storage period covers {name}{where}", remedy(where, COVER_HELP)


RULE = Rule(
    code="RET01",
    name="missing-retention",
    severity=Severity.ERROR,
    law=("Art. 13(2)(a) GDPR", "Art. 30(1)(f) GDPR", "Art. 5(1)(e) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
    awaits=("channels", "data-categories", "data-subjects", "defaults", "jurisdictions", "purposes", "retention"),
)
