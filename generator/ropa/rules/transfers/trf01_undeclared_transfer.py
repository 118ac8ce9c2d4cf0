"""Data reach a recipient outside the border, and no transfer says so.

## Why it matters

A disclosure to somebody in a third country is a transfer and needs a ground of Chapter V (Art. 44 GDPR). The record
names every transfer with its country (Art. 30(1)(e), 30(2)(c)), and policies tell it (Art. 13(1)(f)). What counts is
where the recipient has its seat, where it or its further processors work on the data or read them, and where systems
run. The border is that of each law concerned: for a British company France is outside.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers: none
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

A further processor.

```yaml title="activities/newsletter.yaml"
# left out: transfers
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
subprocessors: [{name: Example Desk Pvt Ltd, service: support at night, country: IN, authorised: 2025-02-03}]
```

A transfer that leaves out one of the countries.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US, IN]
```

A party that several activities use, and none as a transfer.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="activities/invoices.yaml"
recipients: [{department: Finance}, {party: example-mail, role: processor, why: to send invoices}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
locations: [BE, IN]
```

## Accepted

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

A recipient inside the border.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers: none
```

```yaml title="parties/example-mail.yaml"
name: Example Mail GmbH
country: DE
locations: [DE, IS]
```

## Limits

A recipient of the defaults is reported there, once. Clients of an engagement are not looked at: the data are theirs. A
transfer that does not say to whom it is counts for every recipient in its countries. What the transfer rests on is the
matter of other rules.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.facts import NoneBecause
from ropa.register import Register
from ropa.register.stated_once import default
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.transfers.crossing import countries_of
from ropa.rules.transfers.destinations import Destination
from ropa.rules.transfers.disclosures import Disclosure, Who, disclosures
from ropa.values import Value

HELP = (
    "add it under `transfers:`, such as `{recipient: example-mail, countries: [US], mechanism: scc, copy: on request}`"
)
COUNTRY_HELP = "add the country to `countries` of this transfer, or a transfer of its own for it"


class Lack(Value):
    """Something that takes data out although no transfer says so, and the laws under which it does."""

    one: Disclosure
    where: tuple[Destination, ...]
    laws: list[str]
    """More are added as they are met."""


def find(register: Register) -> Iterator[Finding]:
    """Yield what is undeclared: at the party that no transfer knows, else where the activity or the default says so."""
    covered: set[tuple[Who, str | None]] = set()
    lacking: dict[Who, dict[tuple[object, ...], Lack]] = {}
    for one in disclosures(register):
        known = [item.value for item in one.relevant(register)]
        wanting = tuple(where for where in one.where if not any(where.covered_by(item) for item in known))
        spoken_of = (where for where in one.where if any(where.concerns(to) and where.covered_by(to) for to in known))
        covered.update((one.who, where.country) for where in spoken_of)
        if wanting:
            refused = one.item.inherited and _refused(register, one, wanting)
            spot = (*one.key, one.entry.name if refused else "")
            lacking.setdefault(one.who, {}).setdefault(spot, Lack(one, wanting, [])).laws.append(one.place)
    apart: dict[str, list[Lack]] = {}
    for who, lacks in lacking.items():
        found = list(lacks.values())
        if len(found) > 1 and not any((who, where.country) in covered for lack in found for where in lack.where):
            yield _everywhere(found)
            continue
        for lack in found:
            finding = _incomplete(register, lack)
            if finding is None and _stands_apart(register, lack):
                apart.setdefault(lack.one.entry.name, []).append(lack)
            else:
                yield finding or _at_item(lack)
    yield from (_at_transfers(lacks) for lacks in apart.values())


def _stands_apart(register: Register, lack: Lack) -> bool:
    """Tell whether the mistake is that the activity says nothing of transfers, or that there is none."""
    one = lack.one
    if one.item.inherited:
        return _refused(register, one, lack.where)
    return "transfers" not in one.entry.value.__dict__ or _none_stated(one)


def _refused(register: Register, one: Disclosure, where: tuple[Destination, ...]) -> bool:
    """Tell whether the activity refuses the very transfers of the defaults that would cover an inherited recipient."""
    offered = [item.value for item in default(register, "transfers")]
    return _none_stated(one) and all(any(place.covered_by(item) for item in offered) for place in where)


def _none_stated(one: Disclosure) -> bool:
    stated = getattr(one.entry.value, "transfers", None)
    return stated == "none" or isinstance(stated, NoneBecause)


def _everywhere(lacks: list[Lack]) -> Finding:
    """Something outside the border of which no transfer of the register speaks, however often it is used."""
    plain = next((lack for lack in lacks if not lack.where[0].by_country), lacks[0])  # a recipient rather than a system
    one, where = plain.one, plain.where
    names = ", ".join(dict.fromkeys(f"`{lack.one.entry.id}`" for lack in lacks))
    message = f"{one.name} {_and(where)}, and no transfer says so where it is used ({names})"
    related = tuple(Related(lack.one.item.at(), "receives data here") for lack in lacks)
    return Finding(where[0].span, message, HELP, related, about=one.item, rests_on=one.law.unsettled)


def _at_item(lack: Lack) -> Finding:
    one, where = lack.one, lack.where
    field = next((key for key in ("party", "organisation") if getattr(one.item.value, key, None)), None)
    message = f"{one.name} {_and(where)}, and no transfer says so{_under(lack)}"
    place = one.item.at(field) if field else one.item.at()
    return Finding(place, message, HELP, _because(where), about=one.item, rests_on=one.law.unsettled)


def _incomplete(register: Register, lack: Lack) -> Finding | None:
    """A transfer to this recipient that leaves out a country."""
    one, where = lack.one, lack.where
    for item in one.relevant(register):
        named = one.who[1] in (item.value.recipient, item.value.organisation)
        if named and countries_of(item.value) and not item.inherited:
            message = f"{one.name} {_and(where)}, which the transfer to it leaves out"
            return Finding(item.at("countries"), message, COUNTRY_HELP, _because(where), item, one.law.unsettled)
    return None


def _at_transfers(lacks: list[Lack]) -> Finding:
    """An activity that says that there is no transfer, or says nothing of transfers."""
    one, where = lacks[0].one, lacks[0].where
    said = "says that there is no transfer" if _none_stated(one) else "names no transfer"
    kind = "the engagement" if one.entry.collection == "engagements" else "the activity"
    others = [name for name in dict.fromkeys(lack.one.name for lack in lacks) if name != one.name]
    more = f" ({'so does' if len(others) == 1 else 'so do'} {', '.join(others)})" if others else ""
    message = f"{one.name} {_and(where)}{more}, and {kind} `{one.entry.id}` {said}{_under(lacks[0])}"
    related = tuple(Related(lack.one.item.at(), "receives data here") for lack in lacks) + _because(where)
    place = place_of(one.entry, "transfers")
    return Finding(place, message, HELP, related, about=one.item, rests_on=one.law.unsettled)


def _and(where: tuple[Destination, ...]) -> str:
    seen: dict[str | None, str] = {}
    for one in where:
        seen.setdefault(one.country, one.how)
    return " and ".join(seen.values())


def _under(lack: Lack) -> str:
    """Name the laws concerned where others of the activity see no transfer."""
    return "" if len(lack.laws) >= lack.one.jurisdictions else f" under the law of {' and '.join(lack.laws)}"


def _because(where: tuple[Destination, ...]) -> tuple[Related, ...]:
    return tuple(Related(one.span, "outside the border of the law") for one in where)


RULE = Rule(
    code="TRF01",
    name="undeclared-transfer",
    severity=Severity.ERROR,
    law=("Art. 44 GDPR", "Art. 30(1)(e) GDPR", "Art. 13(1)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("defaults", "jurisdictions", "organisations", "parties", "systems"),
)
