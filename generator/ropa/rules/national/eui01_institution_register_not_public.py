"""An institution of the European Union does not make its register public.

## Why it matters

Institutions, bodies, offices and agencies of the Union keep their records in a central register and make that register
publicly accessible (Art. 31(5) Regulation (EU) 2018/1725).

## Reported

```yaml title="organisations/example.yaml"
name: European Agency for Examples
legal_form: agency of the Union
dpo: {name: Data protection officer, email: dpo@agency.example}
jurisdictions: [EUI]
authority: eui-edps
public_authority: true
```

```yaml title="register.yaml"
name: Record of the Agency
jurisdictions: [EUI]
```

```yaml title="notices/privacy.yaml"
title: Privacy policy
jurisdiction: EUI
```

## Accepted

```yaml title="organisations/example.yaml"
name: European Agency for Examples
legal_form: agency of the Union
dpo: {name: Data protection officer, email: dpo@agency.example}
jurisdictions: [EUI]
authority: eui-edps
public_authority: true
```

```yaml title="register.yaml"
name: Record of the Agency
jurisdictions: [EUI]
```

```yaml title="notices/privacy.yaml"
title: Privacy policy
jurisdiction: EUI
related:
  - {title: Central register of processing activities, url: "https://www.agency.example/register"}
```

## Limits

The register shows that something is published by the `url` of a policy of the institution, or by a text among its
`related` with a `url`; either counts.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.roles import controllers, jurisdictions
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.national.publication import published

HELP = "publish the register and name it under `related` of a policy: `{title: ..., url: https://...}`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each institution of the Union that shows no publication."""
    for entry in register.organisations.values():
        if "EUI" not in jurisdictions(register, entry.value):
            continue
        if entry.id in controllers(register) and not published(register, entry.id):
            message = f"the institution `{entry.id}` does not make its register of processing activities public"
            yield Finding(place_of(entry, "jurisdictions"), message, HELP)


RULE = Rule(
    code="EUI01",
    name="institution-register-not-public",
    severity=Severity.ERROR,
    law=("Art. 31(5) Regulation (EU) 2018/1725",),
    since="0.2",
    page=__doc__,
    find=find,
)
