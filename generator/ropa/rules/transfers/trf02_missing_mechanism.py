"""A transfer to a third country names nothing that allows it.

## Why it matters

Data leave the European Economic Area only where Chapter V GDPR allows it: an adequacy decision, appropriate safeguards
such as standard contractual clauses, or a derogation for special cases (Art. 44 to 49). The policy tells which
(Art. 13(1)(f), 14(1)(f)), and for safeguards how to get a copy. The same holds for the United Kingdom and Switzerland
under their own laws.

A processor answers for its transfers too (Art. 30(2)(c), 44).

## Reported

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
recipients:
  - {party: example-mail, role: processor}
transfers:
  - {recipient: example-mail, countries: [US], copy: on request}
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
```

A transfer of a processor.

```yaml title="engagements/hosting.yaml"
name: Hosting
transfers:
  - {category: courts, countries: [IN]}
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
recipients:
  - {party: example-mail, role: processor}
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
```

## Limits

What is listed under `transfers` and stays inside the border of every law concerned is no transfer and needs nothing.
Whether the mechanism fits the country is another rule's matter. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.model.recipients import Transfer
from ropa.register import Entry, Register, Stated
from ropa.register.answers import answer
from ropa.register.scopes import places
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name

HELP = "add `mechanism:` with what allows it, such as `adequacy` or `scc`; `ropa explain transfer-tools` lists them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer without a mechanism, of activities, of engagements and of the defaults (once)."""
    settings = register.settings_entry
    if settings is not None and settings.value.defaults is not None:
        inherited = answer(settings.value.defaults.transfers, settings, "defaults", "transfers").items
        yield from _unfounded(register, inherited, None)
    owners: list[Entry[Any]] = [*register.activities.values(), *register.engagements.values()]
    for entry in owners:
        yield from _unfounded(register, answer(entry.value.transfers, entry, "transfers").items, entry)


def _unfounded(register: Register, items: tuple[Stated[Transfer], ...], entry: Entry[Any] | None) -> Iterator[Finding]:
    for item in items:
        if item.value.mechanism is None and not _stays_inside(register, item.value, entry):
            message = f"{transfer_name(item)} names nothing that allows it"
            yield Finding(place_of(item, "mechanism", _naming(item.value)), message, HELP)


def _naming(transfer: Transfer) -> str | None:
    return next((key for key in ("recipient", "organisation", "category") if getattr(transfer, key)), None)


def _stays_inside(register: Register, transfer: Transfer, entry: Entry[Any] | None) -> bool:
    """Tell whether all countries are inside the border of each law concerned; False when either is not known."""
    named = transfer.countries
    countries = named if isinstance(named, tuple) else (named,) if isinstance(named, str) else ()
    where = places(register, entry, transfer)
    laws = [register.law_or_none(place) for place in where]
    return bool(countries and laws) and all(law is not None and law.border.issuperset(countries) for law in laws)


RULE = Rule(
    code="TRF02",
    name="missing-mechanism",
    severity=Severity.ERROR,
    law=("Art. 44 GDPR", "Art. 13(1)(f) GDPR", "Art. 30(1)(e) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
)
