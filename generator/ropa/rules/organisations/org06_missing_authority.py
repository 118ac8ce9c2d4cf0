"""No supervisory authority is known for a controller, or the wrong one is named.

## Why it matters

Every policy tells people that they can complain to a supervisory authority (Art. 13(2)(d), 14(2)(e), 77 GDPR). Where a
country has one authority, its law says which. Where it has several, as in Germany, or none is laid down, the register
must name it; otherwise the complaint cannot be addressed.

## Reported

Germany has an authority in each State.

```yaml title="organisations/example.yaml"
# left out: authority
name: Beispiel GmbH
legal_form: private limited company (GmbH)
identifiers: [{type: hrb, value: HRB 1, register: Amtsgericht Musterstadt}]
address: {street: Musterweg 1, postcode: "50667", city: Köln, country: DE}
jurisdictions: [DE]
```

The authority of another country.

```yaml title="organisations/example.yaml"
name: Example SA
authority: fr-cnil
```

The authority of another State of Germany.

```yaml title="organisations/example.yaml"
name: Beispiel GmbH
legal_form: private limited company (GmbH)
identifiers: [{type: hrb, value: HRB 1, register: Amtsgericht Musterstadt}]
address: {street: Musterweg 1, postcode: "70173", city: Stuttgart, country: DE}
jurisdictions: [DE-BW]
authority: de-by-baylda
```

That of another State than the one in the address.

```yaml title="organisations/example.yaml"
name: Beispiel GmbH
legal_form: private limited company (GmbH)
identifiers: [{type: hrb, value: HRB 1, register: Amtsgericht Musterstadt}]
address: {street: Musterweg 1, postcode: "20095", city: Hamburg, region: Hamburg, country: DE}
jurisdictions: [DE]
authority: de-by-baylda
```

The federal one, which supervises federal bodies, telecommunications and postal services.

```yaml title="organisations/example.yaml"
name: Beispiel GmbH
legal_form: private limited company (GmbH)
identifiers: [{type: hrb, value: HRB 1, register: Amtsgericht Musterstadt}]
address: {street: Musterweg 1, postcode: "20095", city: Hamburg, country: DE}
jurisdictions: [DE-HH]
authority: de-bfdi
```

One for public bodies, of a company.

```yaml title="organisations/example.yaml"
name: Beispiel GmbH
legal_form: private limited company (GmbH)
identifiers: [{type: hrb, value: HRB 1, register: Amtsgericht Musterstadt}]
address: {street: Musterweg 1, postcode: "80331", city: München, country: DE}
jurisdictions: [DE-BY]
authority: de-by-baylfd
```

Flanders has one for its public bodies.

```yaml title="organisations/example.yaml"
# left out: authority
name: Municipality of Example
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
jurisdictions: [BE-VLG]
```

The federal one of Belgium, named by such a body.

```yaml title="organisations/example.yaml"
name: Municipality of Example
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
jurisdictions: [BE-VLG]
authority: be-apd
```

## Accepted

Belgium has one authority; it need not be named.

```yaml title="organisations/example.yaml"
# left out: authority
name: Example SA
```

An authority of a German State.

```yaml title="organisations/example.yaml"
name: Beispiel GmbH
legal_form: private limited company (GmbH)
identifiers: [{type: hrb, value: HRB 1, register: Amtsgericht Musterstadt}]
address: {street: Musterweg 1, postcode: "50667", city: Köln, country: DE}
jurisdictions: [DE]
authority: de-nw-ldi
```

The federal one, of a company that carries letters.

```yaml title="organisations/example.yaml"
name: Beispiel GmbH
legal_form: private limited company (GmbH)
activity: postal services
identifiers: [{type: hrb, value: HRB 1, register: Amtsgericht Musterstadt}]
address: {street: Musterweg 1, postcode: "50667", city: Köln, country: DE}
jurisdictions: [DE-NW]
authority: de-bfdi
```

A public body and a company in Flanders.

```yaml title="organisations/example.yaml"
name: Municipality of Example
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
jurisdictions: [BE-VLG]
authority: be-vtc
```

```yaml title="organisations/shop.yaml"
# left out: authority
name: Shop of Example
identifiers: [{type: bce, value: "0100.000.169"}]
jurisdictions: [BE-VLG]
```

An authority that the shipped law does not know, described in the register.

```yaml title="organisations/example.yaml"
name: Example SA
authority: {name: Supervisory Body for Police Information, email: contact@supervision.example}
```

## Limits

Where an organisation acts under several laws and names one authority, the others are those of their laws. The
authority of another region is accepted where an organisation has several places of business. For whom an authority is
competent is a fact of its jurisdiction pack, most of them unverified; whether a body is public is said by
`public_authority`, or else by a legal form that is a company's. An unknown key is a
finding of REF01. A key whose authority no longer exists on the day of the check, or does not yet, is reported like a
wrong one. Only organisations with activities as a controller must name one.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Authority, Law
from ropa.model.organisation import Organisation
from ropa.register import Entry, Register
from ropa.register.roles import controllers, countries, jurisdictions
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.organisations.competence import of_another_region, public_body_of, unfit

HELP = (
    "add `authority:` with its key (`ropa explain authorities` lists them), or describe it as "
    "`authority: {name: ..., web: ...}`"
)
FIT_HELP = (
    "name the authority that is competent (`ropa explain authorities` lists them), or correct `public_authority:` or "
    "`activity:` of the organisation"
)
UNIONS = frozenset(("EU", "EUI"))


def find(register: Register) -> Iterator[Finding]:
    """Yield each organisation whose authority is missing where the law does not give one, or is not one of its laws."""
    acting = controllers(register)
    for entry in register.organisations.values():
        named = entry.value.authority
        if isinstance(named, str):
            yield from _misnamed(register, entry, named)
        elif named is None and entry.id in acting:
            yield from _missing(register, entry)


def _missing(register: Register, entry: Entry[Organisation]) -> Iterator[Finding]:
    places = jurisdictions(register, entry.value)
    who = f"the organisation `{entry.id}` names no supervisory authority"
    if not places:
        message = f"{who}, and nothing tells under which law it acts"
        yield Finding(place_of(entry, "authority"), message, HELP)
        return
    states = [place for place in places if place not in UNIONS] or list(places)
    for law in filter(None, map(register.law_or_none, states)):
        own = public_body_of(law) if entry.value.public_authority else None
        general = [one for one in law.authorities() if one.competence == "general" and one.sector is None]
        if len(general) != 1:
            many = "there are several" if law.authorities() else "there is none"
            message = f"{who}, and under the law of {law.jurisdiction} {many} to choose from"
            yield Finding(place_of(entry, "authority"), message, HELP)
            return
        if own is not None:
            message = f"{who}, and {law.jurisdiction} has one for its public bodies, `{own.id}`"
            yield Finding(place_of(entry, "authority"), message, f"add `authority: {own.id}`", rests_on=(own,))
            return


def _misnamed(register: Register, entry: Entry[Organisation], named: str) -> Iterator[Finding]:
    places = jurisdictions(register, entry.value)
    laws = list(filter(None, map(register.law_or_none, places)))
    home = register.law_or_none(named.partition("-")[0].upper())
    known = [one for one in home.history(Authority) if one.id == named] if home else []
    if not laws or home is None or not known:
        return
    where = ", ".join(places)
    region = of_another_region(entry.value, places, known)
    if not _knows(home, named):
        message = f"the authority `{named}` of the organisation `{entry.id}` does not exist on {register.day}"
        yield Finding(entry.at("authority"), message, HELP)
    elif any(_knows(law, named) for law in laws) and region is None:
        yield from _unfit(register, entry, laws, known[-1])
    elif not {one.country for one in known} & countries(entry.value):
        message = f"the authority `{named}` does not supervise under the law of {where}, under which `{entry.id}` acts"
        yield Finding(entry.at("authority"), message, HELP)
    elif region is not None:
        message = f"the authority `{named}` is for another region than {region}, where `{entry.id}` acts"
        yield Finding(entry.at("authority"), message, HELP)


def _unfit(register: Register, entry: Entry[Organisation], laws: list[Law], authority: Authority) -> Iterator[Finding]:
    """Yield the authority of an organisation that is not one of those it supervises."""
    owner, place = entry.value, entry.at("authority")
    why = unfit(register, owner, authority)
    own = next((one for law in laws if (one := public_body_of(law)) is not None), None)
    if why is not None:
        message = f"the authority `{authority.id}` {why}, and `{entry.id}` is not one of them"
        yield Finding(place, message, FIT_HELP, rests_on=(authority,))
    elif own is not None and owner.public_authority and len(laws) == 1 and authority.region is None:
        where = laws[0].jurisdiction
        message = f"the organisation `{entry.id}` is a public body of {where}, whose authority is `{own.id}`"
        yield Finding(place, message, f"write `authority: {own.id}`", rests_on=(own,))


def _knows(law: Law, named: str) -> bool:
    return any(one.id == named for one in law.authorities())


RULE = Rule(
    code="ORG06",
    name="missing-authority",
    severity=Severity.ERROR,
    law=("Art. 13(2)(d) GDPR", "Art. 14(2)(e) GDPR", "Art. 77 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
