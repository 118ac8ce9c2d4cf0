"""A data protection officer is declared, and nobody can reach them.

## Why it matters

The record and every policy state the contact details of the data protection officer (Art. 30(1)(a), 13(1)(b), 14(1)(b)
GDPR), and the organisation publishes them and tells them to the authority (Art. 37(7)). The name is not needed; a way
to write or to call is.

## Reported

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer of Example SA, designated: 2024-02-01}
```

An address to which nothing can be posted.

```yaml title="organisations/example.yaml"
name: Example SA
dpo:
  name: Data protection officer of Example SA
  post: {country: BE}
```

## Accepted

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer of Example SA, email: dpo@example.example}
```

A letter box is enough.

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {post: "DPO, 1 rue des Exemples, 1000 Brussels"}
```

An external officer whose firm is a party of the register.

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {party: example-counsel, external: true}
```

```yaml title="parties/example-counsel.yaml"
name: Example Counsel SRL
email: dpo@counsel.example
```

No officer.

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {none: no core activity needs one}
```

## Limits

E-mail, telephone, web form and postal address count, of the officer or of the firm named under `party`. Other contacts
of the organisation do not: whoever writes there does not know that the officer reads it. Whether an officer is needed
is a matter of ORG03. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.organisations.reaching import WAYS, reachable

HELP = "add `email:` below `dpo:`, better of the function than of a person, or `phone:`, `post:` or `form:`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each data protection officer without a contact."""
    for entry in register.organisations.values():
        for officer in answer(entry.value.dpo, entry, "dpo"):
            if not reachable(register, officer.value):
                message = f"the data protection officer of the organisation `{entry.id}` has no contact: {WAYS}"
                yield Finding(place_of(officer, "email", "name"), message, HELP)


RULE = Rule(
    code="ORG02",
    name="dpo-without-contact",
    severity=Severity.ERROR,
    law=("Art. 30(1)(a) GDPR", "Art. 13(1)(b) GDPR", "Art. 14(1)(b) GDPR", "Art. 37(7) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
