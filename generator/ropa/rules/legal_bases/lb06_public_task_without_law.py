"""A purpose rests on a public task and no law is cited.

## Why it matters

A task in the public interest, or official authority, is a basis only if Union law or the law of a Member State lays it
down (Art. 6(3) GDPR). Until the provision is named nobody can tell where the task ends, and so which data it needs.
The person is told the basis (Art. 13(1)(c)) and may object to it (Art. 21(1)).

## Reported

```yaml title="activities/permits.yaml"
name: Permits
purposes:
  - id: decide
    title: Deciding on your permit
    legal_basis: {basis: public-task, duty: we decide who may build where}
```

A law for one of two countries.

```yaml title="activities/permits.yaml"
name: Permits
applies_in: [FR, UK]
purposes:
  - id: decide
    title: Deciding on your permit
    legal_basis:
      basis: public-task
      law: [{text: "Code de l'urbanisme, art. L421-1", applies_in: [FR]}]
```

## Accepted

```yaml title="activities/permits.yaml"
name: Permits
purposes:
  - id: decide
    title: Deciding on your permit
    legal_basis: {basis: public-task, law: "Code du développement territorial, art. D.IV.4"}
```

A statute of the jurisdiction packs, and an article.

```yaml title="activities/care.yaml"
name: Care
applies_in: [FR]
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: public-task, law: {statute: fr-code-sante-publique, article: L6111-1}}
```

## Limits

Whether the provision gives the task is for a lawyer to judge. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.scopes import remedy
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.citing import only
from ropa.rules.legal_bases.citing import uncited

HELP = 'add `law:` with the provision that lays the task down, such as `law: "Code de la santé publique, art. L6111-1"`'


def find(register: Register) -> Iterator[Finding]:
    """Yield each public task that names no law, or none for a country where it holds."""
    for one, where in uncited(register, "public-task"):
        message = f"{one.name} rests on a public task and cites no law{where}{only(one.basis.value.law)}"
        yield Finding(place_of(one.basis, "law", "basis"), message, remedy(where, HELP), about=one.basis)


RULE = Rule(
    code="LB06",
    name="public-task-without-law",
    severity=Severity.ERROR,
    law=("Art. 6(3) GDPR", "Art. 13(1)(c) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
