"""The legal form of an organisation or its number in a public register is missing.

## Why it matters

The identity of the controller stands in every policy (Art. 13(1)(a), 14(1)(a) GDPR). A name alone can belong to
several companies; the legal form and the number in the register of companies tell whom a person can hold to account,
and other law wants them on a website anyway.

## Reported

No legal form.

```yaml title="organisations/example.yaml"
# left out: legal_form
name: Example
```

No number.

```yaml title="organisations/example.yaml"
# left out: identifiers
name: Example SA
```

A kind of number without the number, and a court register without the place.

```yaml title="organisations/example.yaml"
name: Exemple SA
identifiers:
  - {type: bce}
  - {type: rcs, value: 100 000 017}
jurisdictions: [BE, FR]
```

## Accepted

```yaml title="organisations/example.yaml"
name: Example SA
identifiers:
  - {type: bce, value: "0100.000.169"}
  - {type: rcs, value: Lyon 100 000 017}
jurisdictions: [BE, FR]
```

An organisation that stands in no register says so.

```yaml title="organisations/example.yaml"
name: Example parish
legal_form: parish
identifiers: {none: parishes are in no register}
```

A public body.

```yaml title="organisations/example.yaml"
# left out: legal_form, identifiers
name: Municipality of Example
public_authority: true
dpo: {name: Data protection officer, email: dpo@example.example}
```

## Limits

Only organisations for which something is recorded are looked at. Public authorities need neither; an association, a
foundation or a person in business by themselves may have no number. Whether a number is written correctly is a matter
of ORG12.
"""

import re
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.organisation import Identifier, Organisation
from ropa.register import Entry, Register, Stated
from ropa.register.answers import answer
from ropa.register.roles import acting
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

FORM_HELP = "add `legal_form:`, such as `legal_form: limited company`"
NUMBER_HELP = (
    "add `identifiers: [{type: ..., value: ...}]` (`ropa explain identifiers` lists the kinds), or write "
    "`identifiers: {none: why it has none}`"
)
VALUE_HELP = "add `value:` with the number, or delete the item"
TYPE_HELP = "add `type:` with the kind of number; `ropa explain identifiers` lists them"
PLACE_HELP = "add `register:` with the city, court or register, such as `register: Lyon`"
NEED_A_PLACE = frozenset(("rcs", "hrb", "vr"))
NEED_A_REGISTER = frozenset(("company-register", "professional-register", "charity-register", "other"))
NOT_REGISTERED = expression(
    r"\b(associations?|foundation|fondation|stichting|vereniging|verein|stiftung|asociaci[oó]n|fundaci[oó]n"
    r"|associazione|fondazione|trust|charity|parish|paroisse|church|sole (trader|proprietor)|self-employed"
    r"|entreprise individuelle|einzelunternehm\w*|eenmanszaak|freelance\w*|natural person|personne physique|union"
    r"|syndicat|gewerkschaft|cooperative|partnership)\b"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield what is missing of legal form and register number, for each organisation that acts in the register."""
    for entry in register.organisations.values():
        if entry.id in acting(register) or entry.value.processor:
            if not entry.value.public_authority:
                yield from _missing(entry)
            for item in answer(entry.value.identifiers, entry, "identifiers"):
                yield from _incomplete(item, entry.id)


def _missing(entry: Entry[Organisation]) -> Iterator[Finding]:
    owner = entry.value
    if owner.legal_form is None:
        message = f"the organisation `{entry.id}` states no legal form"
        yield Finding(place_of(entry, "legal_form"), message, FORM_HELP)
    numbered = answer(owner.identifiers, entry, "identifiers")
    if numbered.silent and not _needs_no_number(owner.legal_form):
        message = f"the organisation `{entry.id}` states no number under which it is registered"
        yield Finding(place_of(entry, "identifiers"), message, NUMBER_HELP)


def _needs_no_number(form: Any) -> bool:
    words = form.values() if isinstance(form, dict) else (form,)
    return any(isinstance(one, str) and NOT_REGISTERED.search(one.casefold()) for one in words)


def _incomplete(item: Stated[Identifier], organisation: str) -> Iterator[Finding]:
    one, number = item.value, f"identifier {int(item.pointer[-1]) + 1} of the organisation `{organisation}`"
    kind = f"`{one.type}`" if one.type else "its kind"
    if one.value is None:
        yield Finding(place_of(item, "value", "type"), f"{number} has no number", VALUE_HELP)
    elif one.type is None and one.register is None:
        yield Finding(place_of(item, "type"), f"{number} does not say what kind of number it is", TYPE_HELP)
    elif one.register is None and isinstance(one.value, str):
        bare = one.type in NEED_A_PLACE and not re.search(r"(?!HR[AB]|VR)[^\W\d_]{3}", one.value)
        if bare or one.type in NEED_A_REGISTER:
            message = f"{number} ({kind}) does not say which city, court or register gave it"
            yield Finding(place_of(item, "register", "value"), message, PLACE_HELP)


RULE = Rule(
    code="ORG11",
    name="incomplete-legal-identity",
    severity=Severity.WARNING,
    law=("Art. 13(1)(a) GDPR", "Art. 14(1)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
