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
authority: de-bfdi
```

An authority that the shipped law does not know, described in the register.

```yaml title="organisations/example.yaml"
name: Example SA
authority: {name: Supervisory Body for Police Information, email: contact@supervision.example}
```

## Limits

Where an organisation acts under several laws and names one authority, the others are those of their laws. The
authority of another region is accepted where an organisation has several places of business. An unknown key is a
finding of REF01. A key whose authority no longer exists on the day of the check, or does not yet, is reported like a
wrong one. Only organisations with activities as a controller must name one.
"""

from collections.abc import Collection, Iterator

from ropa.diagnostics import Severity
from ropa.law import Authority, Law
from ropa.model.organisation import Organisation
from ropa.register import Entry, Register
from ropa.register.roles import controllers, countries, jurisdictions
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = (
    "add `authority:` with its key (`ropa explain authorities` lists them), or describe it as "
    "`authority: {name: ..., web: ...}`"
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
        general = [one for one in law.authorities() if one.competence == "general" and one.sector is None]
        if len(general) != 1:
            many = "there are several" if law.authorities() else "there is none"
            message = f"{who}, and under the law of {law.jurisdiction} {many} to choose from"
            yield Finding(place_of(entry, "authority"), message, HELP)
            return


def _misnamed(register: Register, entry: Entry[Organisation], named: str) -> Iterator[Finding]:
    places = jurisdictions(register, entry.value)
    laws = list(filter(None, map(register.law_or_none, places)))
    if not laws or any(_knows(law, named) for law in laws):
        return
    home = register.law_or_none(named.partition("-")[0].upper())
    known = [one for one in home.history(Authority) if one.id == named] if home else []
    if home is None or not known:
        return
    if not _knows(home, named):
        message = f"the authority `{named}` of the organisation `{entry.id}` does not exist on {register.day}"
        yield Finding(entry.at("authority"), message, HELP)
    elif not {one.country for one in known} & countries(entry.value):
        where = ", ".join(places)
        message = f"the authority `{named}` does not supervise under the law of {where}, under which `{entry.id}` acts"
        yield Finding(entry.at("authority"), message, HELP)
    elif _of_another_region(entry.value, places, known):
        where = ", ".join(places)
        message = f"the authority `{named}` is for another region than {where}, where `{entry.id}` acts"
        yield Finding(entry.at("authority"), message, HELP)


def _of_another_region(organisation: Organisation, places: Collection[str], known: list[Authority]) -> bool:
    """Tell whether an authority is for one region, and an organisation with one seat says that it acts in others."""
    stated = organisation.jurisdictions is not None and all("-" in place for place in places)
    return stated and not organisation.establishments and not {one.region for one in known} & {None, *places}


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
