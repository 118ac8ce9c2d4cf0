"""A purpose rests on a legal obligation and no law is cited.

## Why it matters

A legal obligation makes processing lawful only if Union law or the law of a Member State lays it down (Art. 6(3)
GDPR). "We are obliged by law" is a claim until the provision is named: the authority cannot verify it, and the person,
who can neither object nor have the data erased, is not told why (Art. 13(1)(c)).

## Reported

```yaml title="activities/invoices.yaml"
name: Invoices
controllers: [example]
purposes:
  - id: keep-accounts
    title: Keeping our accounts
    legal_basis: {basis: legal-obligation}
data_subjects: [customers]
data:
  - {category: contact, required: law, consequence: we cannot invoice you}
recipients: none
retention:
  - {for: P10Y, from: end-of-contract, then: erase}
```

## Accepted

```yaml title="activities/invoices.yaml"
name: Invoices
controllers: [example]
purposes:
  - id: keep-accounts
    title: Keeping our accounts
    legal_basis: {basis: legal-obligation, law: "Code de commerce, art. L123-22"}
data_subjects: [customers]
data:
  - {category: contact, required: law, consequence: we cannot invoice you}
recipients: none
retention:
  - {for: P10Y, from: end-of-contract, then: erase}
```

Several provisions, each where it holds.

```yaml title="activities/invoices.yaml"
name: Invoices
applies_in: [FR, UK]
controllers: [example]
purposes:
  - id: keep-accounts
    title: Keeping our accounts
    legal_basis:
      basis: legal-obligation
      law:
        - {text: "Code de commerce, art. L123-22", applies_in: [FR]}
        - {text: "Companies Act 2006, s. 386", applies_in: [UK]}
data_subjects: [customers]
data:
  - {category: contact, required: law, consequence: we cannot invoice you}
recipients: none
retention:
  - {for: P10Y, from: end-of-contract, then: erase}
```

## Limits

The law of a storage period does not count: it says how long data are kept, not why they are needed. Whether the
provision says what it is cited for is for a lawyer to judge. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.scopes import remedy
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.citing import only
from ropa.rules.legal_bases.citing import uncited

HELP = 'add `law:` with the provision that lays the obligation down, such as `law: "Code de commerce, art. L123-22"`'


def find(register: Register) -> Iterator[Finding]:
    """Yield each legal obligation that names no law, or none for a country where it holds."""
    for one, where in uncited(register, "legal-obligation"):
        message = f"{one.name} rests on a legal obligation and cites no law{where}{only(one.basis.value.law)}"
        yield Finding(place_of(one.basis, "law", "basis"), message, remedy(where, HELP), about=one.basis)


RULE = Rule(
    code="LB05",
    name="legal-obligation-without-law",
    severity=Severity.ERROR,
    law=("Art. 6(3) GDPR", "Art. 13(1)(c) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
)
