"""A Spanish public body publishes no inventory of its processing activities.

## Why it matters

Public bodies in Spain make an inventory of their processing activities public and accessible by electronic means, with
the content of the record and the legal basis of each (Art. 31(2) LOPDGDD).

## Reported

```yaml title="organisations/example.yaml"
name: Ayuntamiento de Ejemplo
legal_form: municipality
address: {street: Plaza del Ejemplo 1, postcode: "28001", city: Madrid, country: ES}
dpo: {name: Data protection officer, email: dpd@ejemplo.example}
jurisdictions: [ES]
authority: es-aepd
public_authority: true
```

```yaml title="register.yaml"
name: Record of the municipality
jurisdictions: [ES]
```

```yaml title="notices/privacy.yaml"
title: Privacy policy
jurisdiction: ES
```

## Accepted

```yaml title="organisations/example.yaml"
name: Ayuntamiento de Ejemplo
legal_form: municipality
address: {street: Plaza del Ejemplo 1, postcode: "28001", city: Madrid, country: ES}
dpo: {name: Data protection officer, email: dpd@ejemplo.example}
jurisdictions: [ES]
authority: es-aepd
public_authority: true
```

```yaml title="register.yaml"
name: Record of the municipality
jurisdictions: [ES]
```

```yaml title="notices/privacy.yaml"
title: Privacy policy
jurisdiction: ES
related:
  - {title: Inventory of processing activities, url: "https://www.ejemplo.example/inventario"}
```

A public body elsewhere.

```yaml title="organisations/example.yaml"
name: Municipality of Example
dpo: {name: Data protection officer, email: dpo@example.example}
public_authority: true
```

## Limits

The register shows that something is published by the `url` of a policy of the body, or by a text among its `related`
with a `url`; either counts. A purpose without a legal basis is a finding of PUR03.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import nation_of
from ropa.register import Register
from ropa.register.roles import controllers, jurisdictions
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.national.publication import published

HELP = "publish the inventory and name it under `related` of a policy: `{title: ..., url: https://...}`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public body under Spanish law that shows no publication."""
    for entry in register.organisations.values():
        if not entry.value.public_authority or "ES" not in map(nation_of, jurisdictions(register, entry.value)):
            continue
        if entry.id in controllers(register) and not published(register, entry.id):
            message = f"the public body `{entry.id}` publishes no inventory of its processing activities"
            yield Finding(place_of(entry, "public_authority"), message, HELP)


RULE = Rule(
    code="ES01",
    name="public-inventory-unpublished",
    severity=Severity.ERROR,
    law=("Art. 31(2) LOPDGDD",),
    since="0.2",
    page=__doc__,
    find=find,
)
