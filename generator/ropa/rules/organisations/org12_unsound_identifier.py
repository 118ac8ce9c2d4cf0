"""A register number is mistyped, or belongs to another country.

## Why it matters

The numbers under which an organisation is registered identify it in policies (Art. 13(1)(a), 14(1)(a) GDPR) and in the
record. Most have a fixed form and a check digit; where these do not fit, a digit is mistyped and the number is that of
nobody, or of somebody else.

## Reported

A check digit that does not fit.

```yaml title="organisations/example.yaml"
name: Example SA
identifiers: [{type: bce, value: "0100.000.170"}]
```

Too short, of a party.

```yaml title="parties/example-client.yaml"
name: Example Client BV
identifiers: [{type: kvk, value: "1234567"}]
address: {street: Voorbeeldstraat 5, postcode: 1011 AA, city: Amsterdam, country: NL}
country: NL
```

A place of business.

```yaml title="organisations/example.yaml"
name: Example SA
establishments:
  - name: Shop
    identifiers: [{type: be-establishment, value: "2.100.000.016"}]
```

A number of another country.

```yaml title="organisations/example.yaml"
name: Example SA
identifiers: [{type: uk-company-number, value: "99999999"}]
```

## Accepted

```yaml title="organisations/example.yaml"
name: Example SA
identifiers:
  - {type: bce, value: "0100.000.169"}
  - {type: lei, value: "00000000000000000098"}
  - {type: vat, value: BE 0100.000.169}
```

A number of a country in which the organisation has an establishment or acts.

```yaml title="organisations/example.yaml"
name: Example SA
identifiers:
  - {type: bce, value: "0100.000.169"}
  - {type: siren, value: 100 000 017}
jurisdictions: [BE, FR]
```

## Limits

Form and check digit are known for the kinds of number that `ropa explain identifiers` shows with a form. The country is
compared for own organisations only: with the seat, the other places of business and the laws under which they act.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.organisation import Identifier, Organisation
from ropa.register import Entry, Register, Stated
from ropa.register.answers import answer
from ropa.register.roles import countries, jurisdictions
from ropa.rules.base import Finding, Rule
from ropa.vocabulary import identifier_problem

HELP = "compare it with the extract of the register and correct `value`, or `type` if it is another kind of number"
FOREIGN_HELP = "correct `type`, or add the country to `jurisdictions` or the place of business to `establishments`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each identifier of organisations, their places of business and parties that cannot be right."""
    for entry in register.organisations.values():
        own = answer(entry.value.identifiers, entry, "identifiers").items
        for item in own:
            problem = _problem(item.value)
            if problem is not None:
                yield _mistyped(item, problem)
            elif _foreign(register, entry, item.value):
                message = f"the number `{item.value.value}` is of another country than the organisation `{entry.id}`"
                yield Finding(item.at("type"), message, FOREIGN_HELP)
        for place in answer(entry.value.establishments, entry, "establishments"):
            yield from _mistyped_in(answer(place.value.identifiers, entry, *place.pointer, "identifiers").items)
    for party in register.parties.values():
        if party.value.identifiers is not None:
            yield from _mistyped_in(answer(party.value.identifiers, party, "identifiers").items)


def _mistyped_in(items: tuple[Stated[Identifier], ...]) -> Iterator[Finding]:
    for item in items:
        problem = _problem(item.value)
        if problem is not None:
            yield _mistyped(item, problem)


def _mistyped(item: Stated[Identifier], problem: str) -> Finding:
    return Finding(item.at("value"), problem, HELP)


def _problem(one: Identifier) -> str | None:
    return identifier_problem(one.type, one.value) if one.type and isinstance(one.value, str) else None


def _foreign(register: Register, entry: Entry[Organisation], one: Identifier) -> bool:
    """Tell whether a number is of a country with which nothing else connects the organisation."""
    term = register.vocabulary("identifiers").get(one.type or "")
    known = countries(entry.value)
    if term is None or term.country is None or not known or term.country in known:
        return False
    laws = filter(None, map(register.law_or_none, jurisdictions(register, entry.value)))
    return term.country not in {law.country for law in laws}


RULE = Rule(
    code="ORG12",
    name="unsound-identifier",
    severity=Severity.WARNING,
    law=("Art. 13(1)(a) GDPR", "Art. 30(1)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
