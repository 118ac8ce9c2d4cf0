"""An id or a reference is given twice.

## Why it matters

Records and their parts refer to each other by id, and people and authorities quote the reference of a record. Where
two bear the same, a period, a recipient or a letter of the authority hits the wrong one, and the record demonstrates
nothing (Art. 5(2) GDPR).

## Reported

Two activities with one reference; capital letters make no difference.

```yaml title="activities/newsletter.yaml"
name: Newsletter
reference: ACT-007
```

```yaml title="activities/orders.yaml"
name: Orders
reference: act-007
```

Two purposes with one id.

```yaml title="activities/deliveries.yaml"
name: Deliveries
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract, stage: performance, contract: your order}
  - id: deliver
    title: Taking back what you do not want
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

Two periods with one id, and two contracts of a party.

```yaml title="activities/deliveries.yaml"
name: Deliveries
retention:
  - {id: file, data: [contact], for: P3Y, from: end-of-contract, reason: to answer claims, then: erase, backups: P1M}
  - {id: file, data: [contact], for: P1Y, from: last-contact, reason: to answer questions, then: erase, backups: P1M}
```

```yaml title="parties/example-client.yaml"
name: Example Client SA
contracts:
  - {id: hosting, kind: service, document: CT-2025-001, signed: 2025-01-06}
  - {id: hosting, kind: service, document: CT-2025-002, signed: 2025-01-07}
```

Two short notices of a policy: one would be written over the other.

```yaml title="notices/privacy.yaml"
title: Privacy policy
url: https://www.shop.example/privacy
short:
  - {id: order, kind: form, activities: [deliveries]}
  - {id: order, kind: telephone, activities: [deliveries]}
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
```

A section that stands twice in the plan of a policy; links to it would lead to the first only.

```yaml title="notices/privacy.yaml"
title: Privacy policy
sections: [controller, purposes, {id: rights}, contact, rights, complaint]
```

## Accepted

An activity and work for others may have the same number: they are two lists.

```yaml title="activities/newsletter.yaml"
name: Newsletter
reference: "901"
```

```yaml title="engagements/hosting.yaml"
name: Hosting
reference: "901"
```

The same purpose in two activities.

```yaml title="activities/returns.yaml"
name: Returns
purposes:
  - id: deliver
    title: Sending you what you exchanged
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

## Limits

A reference is reported once, at the record whose id comes later. The id of a record is its file name, which cannot
occur twice. Ids within a record are those of purposes, sources, periods and contracts, and of the groups,
sections and short notices of a policy.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.register import Entry, Register
from ropa.register.activity_facts import every_activity
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import record_name

REFERENCE_HELP = "give each its own reference; others may quote the old one"
SECTION_HELP = "write everything about it in one place of the plan; a policy has each section once"
ID_HELP = "give each its own id, and correct what refers to it"
WITHIN_ACTIVITIES = (("purposes", "purpose"), ("sources", "source"), ("retention", "storage period"))


def find(register: Register) -> Iterator[Finding]:
    """Yield each reference that several records bear, and each id that a record gives to a second part."""
    yield from _references(one.entry for one in every_activity(register))
    yield from _references(register.engagements.values())
    for activity in every_activity(register):
        for key, what in WITHIN_ACTIVITIES:
            items = getattr(activity.value, key)
            if isinstance(items, tuple) and len(items) > 1:
                yield from _twice(activity.entry, items, what, key)
    for party in register.parties.values():
        yield from _twice(party, party.value.contracts, "contract", "contracts")
    for notice in register.notices.values():
        yield from _twice(notice, notice.value.groups, "group", "groups")
        yield from _twice(notice, notice.value.short, "short notice", "short")
        yield from _sections(notice)
    settings = register.settings_entry
    if settings is not None and settings.value.defaults is not None:
        defaults = settings.value.defaults
        yield from _twice(settings, defaults.sources, "source", "defaults", "sources")
        yield from _twice(settings, defaults.retention, "storage period", "defaults", "retention")


def _references(entries: Iterable[Entry[Any]]) -> Iterator[Finding]:
    bearers: defaultdict[str, list[Entry[Any]]] = defaultdict(list)
    for entry in entries:
        if entry.value.reference is not None:
            bearers[entry.value.reference.strip().casefold()].append(entry)
    for same in bearers.values():
        for entry in same[1:]:
            message = f"{record_name(entry)} has the same reference, `{entry.value.reference}`, as `{same[0].id}`"
            related = (Related(same[0].at("reference"), "the same reference"),)
            yield Finding(entry.at("reference"), message, REFERENCE_HELP, related)


def _twice(entry: Entry[Any], items: Any, what: str, *pointer: str) -> Iterator[Finding]:
    if not isinstance(items, tuple) or len(items) == 1:
        return
    names = [getattr(item, "id", None) for item in items]
    first: dict[str, int] = {}
    for index, name in enumerate(names) if len(set(names)) < len(names) else ():
        if name is None:
            continue
        if name in first:
            message = f"a second {what} has the id `{name}`"
            related = (Related(entry.at(*pointer, first[name], "id"), "the first is here"),)
            yield Finding(entry.at(*pointer, index, "id"), message, ID_HELP, related)
        else:
            first[name] = index


def _sections(notice: Entry[Any]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for index, section in enumerate(notice.value.sections or ()):
        name = str(getattr(section, "id", section))
        if first.setdefault(name, index) != index:
            related = (Related(notice.at("sections", first[name]), "the first is here"),)
            message = f"the section `{name}` stands in the plan a second time"
            yield Finding(notice.at("sections", index), message, SECTION_HELP, related)


RULE = Rule(
    code="ACT01",
    name="duplicate-id",
    severity=Severity.ERROR,
    law=("Art. 5(2) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
