"""Two entities have the same register number.

## Why it matters

A register number belongs to one legal entity. Where two organisations or parties bear the same, one of the numbers was
copied from the other, and a person who looks it up finds the wrong company (Art. 13(1)(a), 30(1)(a) GDPR).

## Reported

```yaml title="organisations/example-sales.yaml"
name: Example Sales SA
identifiers: [{type: bce, value: "0100000169"}]
```

```yaml title="organisations/example.yaml"
name: Example SA
identifiers: [{type: bce, value: "0100.000.169"}]
```

The trade register of France and the business directory share their number.

```yaml title="parties/example-one.yaml"
name: Exemple Un SAS
identifiers: [{type: siren, value: 100 000 017}]
```

```yaml title="parties/example-two.yaml"
name: Exemple Deux SAS
identifiers: [{type: rcs, value: Lyon 100 000 017}]
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
recipients:
  - {department: Customer Service, why: to deliver your order}
  - {party: example-one, why: to carry parcels}
  - {party: example-two, why: to print labels}
```

## Accepted

```yaml title="organisations/example-sales.yaml"
name: Example Sales SA
identifiers: [{type: bce, value: "0100.000.268"}]
```

Members of a group may have one number for value added tax.

```yaml title="organisations/example-sales.yaml"
name: Example Sales SA
identifiers:
  - {type: bce, value: "0100.000.268"}
  - {type: vat, value: BE 0100.000.169}
```

```yaml title="organisations/example.yaml"
name: Example SA
identifiers:
  - {type: bce, value: "0100.000.169"}
  - {type: vat, value: BE 0100.000.169}
```

One company, listed twice because it plays two parts.

```yaml title="parties/example-hosting.yaml"
name: Exemple Un SAS
identifiers: [{type: siren, value: 100 000 017}]
```

```yaml title="parties/example-mailing.yaml"
name: Exemple Un SAS
identifiers: [{type: siren, value: 100 000 017}]
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
recipients:
  - {department: Customer Service, why: to deliver your order}
  - {party: example-hosting, why: to carry parcels}
  - {party: example-mailing, why: to print labels}
```

## Limits

Spaces, dots and hyphens do not count. Numbers of registers that the vocabulary does not name are compared together with
the name of the register. Numbers of places of business are not compared.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.expressions import expression
from ropa.model.organisation import Identifier
from ropa.register import Entry, Register, Stated
from ropa.register.answers import answer
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import record_name

HELP = "correct the number of one of the two"
SHARED = frozenset(("vat", "eori", "ico-registration"))
"""Numbers that a group of companies may have in common."""
SAME_NUMBER = {"rcs": "siren"}
BY_REGISTER = frozenset(("company-register", "professional-register", "charity-register", "health-facility", "other"))
BY_COURT = {"hrb": expression(r"HR[AB]\s*\d+", re.IGNORECASE), "vr": expression(r"VR\s*\d+", re.IGNORECASE)}
"""Numbers that several courts give: only with the court do they tell one company."""
LETTERS_BESIDE = frozenset(("siren",))
"""Kinds whose number is digits only; letters beside it are the city of the register."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each identifier that another entity with another name bears as well."""
    bearers: defaultdict[tuple[str, ...], list[Stated[Identifier]]] = defaultdict(list)
    entries: tuple[Entry[Any], ...] = (*register.organisations.values(), *register.parties.values())
    for entry in entries:
        if entry.value.identifiers is not None:
            for item in answer(entry.value.identifiers, entry, "identifiers"):
                key = _key(item.value)
                if key is not None:
                    bearers[key].append(item)
    for items in bearers.values():
        if len(items) > 1:
            yield from _shared(items)


def _shared(items: list[Stated[Identifier]]) -> Iterator[Finding]:
    for item in items:
        others = [other for other in items if _name(other.entry) != _name(item.entry)]
        if others:
            named = " and ".join(record_name(other.entry) for other in others)
            message = f"{record_name(item.entry)} has the same number, `{item.value.value}`, as {named}"
            yield Finding(item.at("value"), message, HELP, tuple(Related(one.at("value"), "here") for one in others))


def _key(one: Identifier) -> tuple[str, ...] | None:
    if one.type is None or one.type in SHARED or not isinstance(one.value, str):
        return None
    kind = SAME_NUMBER.get(one.type, one.type)
    if kind in BY_COURT:
        number = BY_COURT[kind].search(one.value)
        return (kind, *_bare(number[0], _court(one, number[0]))) if number else None
    bare = re.sub(r"\D", "", one.value) if kind in LETTERS_BESIDE else one.value
    return (kind, *_bare(bare, *((repr(one.register),) if kind in BY_REGISTER else ())))


def _court(one: Identifier, number: str) -> str:
    """Return the court that keeps a number, wherever it is written."""
    named = one.register.values() if isinstance(one.register, dict) else (one.register or "",)
    return f"{next(iter(named))} {str(one.value).replace(number, '')}"


def _bare(*words: str) -> tuple[str, ...]:
    return tuple(re.sub(r"[\s./\-]", "", word).casefold() for word in words)


def _name(entry: Entry[Any]) -> str:
    return repr(entry.value.name).casefold()


RULE = Rule(
    code="ORG13",
    name="shared-identifier",
    severity=Severity.ERROR,
    law=("Art. 13(1)(a) GDPR", "Art. 30(1)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
