"""A party that receives data has no country.

## Why it matters

Whether data leave the European Economic Area, the United Kingdom or Switzerland depends on where their recipients are.
The record and every policy name the countries of transfers (Art. 30(1)(e), 13(1)(f) GDPR); without the seat of a party
nobody can say whether there is one.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-print, role: controller, why: to print your letter}]
```

```yaml title="parties/example-print.yaml"
# left out: country, address
name: Example Print SA
```

A further processor, of which only the name is known.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: processing, document: DPA-2025-001, signed: 2025-02-03}]
subprocessors: [{name: Example Racks SA, service: servers}]
```

## Accepted

The country stands in the address.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-print, role: controller, why: to print your letter}]
```

```yaml title="parties/example-print.yaml"
# left out: country
name: Example Print SA
address: {city: Brussels, country: BE}
```

An international organisation has no country.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-relief, role: controller, why: to send help}]
transfers:
  - recipient: example-relief
    international_organisation: Example Relief Organisation
    mechanism: ad-hoc-clauses
    instrument: AHC-2025-001
    assessment: TIA-2025-001
    copy: on request
```

```yaml title="parties/example-relief.yaml"
# left out: country, address, locations
name: Example Relief Organisation
international_organisation: true
```

## Limits

A further processor that is a party of the register has its country there. Parties from which data come and that receive
none, and parties that nothing refers to, need no country here. A `todo:` is an open gap.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.contact import Address
from ropa.model.party import Party
from ropa.register import Register, Stated
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import name_of
from ropa.rules.recipients.parties_used import uses
from ropa.rules.recipients.processors import in_use

WORK_HELP = "add `country:` with the country where it works on the data, such as `country: FR`"
HELP = "add `country:` with the country of its seat, such as `country: FR`"


def find(register: Register) -> Iterator[Finding]:
    """Yield the parties without a country that something other than a source refers to."""
    missing = [entry for entry in register.parties.values() if _nowhere(entry.value)]
    used = uses(register, [entry.id for entry in missing]) if missing else {}
    for entry in missing:
        if any("sources" not in place.split() for place in used[entry.id]):
            address = entry.value.address
            inside = Stated(address, entry, ("address",)) if isinstance(address, Address) else None
            place = place_of(inside, "country") if inside else place_of(entry, "country", "name")
            yield Finding(place, f"nothing says in which country {name_of(entry)} is", HELP, about=entry)
    for party in in_use(register):
        for item in answer(party.value.subprocessors, party, "subprocessors"):
            if item.value.party is None and item.value.country is None:
                called = f"`{item.value.name}`" if item.value.name else "a further processor"
                message = f"nothing says in which country {called} works for {name_of(party)}"
                yield Finding(place_of(item, "country", "name"), message, WORK_HELP, about=item)


def _nowhere(party: Party) -> bool:
    """Tell whether a party has no country, and no gap in its place."""
    if party.country is not None or party.international_organisation:
        return False
    return party.address is None or (isinstance(party.address, Address) and party.address.country is None)


RULE = Rule(
    code="REC06",
    name="missing-country",
    severity=Severity.ERROR,
    law=("Art. 30(1)(e) GDPR", "Art. 13(1)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
