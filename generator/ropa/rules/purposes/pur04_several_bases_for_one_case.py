"""A purpose has several legal bases and nothing says which is for whom.

## Why it matters

Each use of data has one basis at a time (EDPB Guidelines 05/2020, paragraphs 121 to 123): the rights of the person
depend on it, and a second one cannot be held in reserve for the day on which the first fails. Different persons, cases
or countries may need different bases; then the record, and the policy after it, say which is for which.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis:
      - {basis: contract}
      - {basis: legitimate-interests, interest: customers who come back, assessment: LIA-2026-004}
```

In one of the countries there are two.

```yaml title="activities/orders.yaml"
name: Orders
applies_in: [FR, UK]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis:
      - {basis: contract}
      - {basis: legal-obligation, law: "Code de la consommation, art. L216-1", applies_in: [FR]}
```

## Accepted

The cases, the persons or the countries tell them apart.

```yaml title="activities/orders.yaml"
name: Orders
applies_in: [FR, UK]
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis:
      - {basis: contract, data_subjects: [customers]}
      - {basis: legitimate-interests, data_subjects: [relatives], interest: reaching you, assessment: LIA-2026-004}
  - id: answer
    title: Answering you
    legal_basis:
      - {basis: contract, data_subjects: [customers]}
      - {basis: legitimate-interests, for: those who are not our customers, interest: answers, assessment: LIA-2026-005}
  - id: invoice
    title: Sending you the invoice
    legal_basis:
      - {basis: contract, data_subjects: [customers], applies_in: [FR]}
      - {basis: legal-obligation, data_subjects: [customers], law: "VAT Regulations 1995, reg. 13", applies_in: [UK]}
data_subjects: [customers, relatives]
```

The same basis twice, for two laws.

```yaml title="activities/accounts.yaml"
name: Accounts
purposes:
  - id: keep
    title: Keeping our accounts
    legal_basis:
      - {basis: legal-obligation, law: "Code de droit économique, art. III.82"}
      - {basis: legal-obligation, law: "Code de la TVA, art. 60"}
```

## Limits

Of two bases it is enough that one says for which case or persons it is: the other is for the rest. Swiss law is left
out.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.legal_basis import LegalBasis
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.links import bases_of
from ropa.register.scopes import applies, disjoint, places, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

HELP = (
    "keep the basis that holds, or say with `for:`, `data_subjects:` or `applies_in:` for which case each is; split "
    "the purpose where there are two"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each basis that holds for the same case as one before it."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if isinstance(purpose.value.legal_basis, tuple):
                yield from _doubled(register, activity, purpose, bases_of(purpose))


def _doubled(
    register: Register, activity: ActivityFacts, purpose: Stated[Purpose], bases: tuple[Stated[LegalBasis], ...]
) -> Iterator[Finding]:
    for index, later in enumerate(bases):
        first = next((one for one in bases[:index] if _same(register, activity, purpose.value, one, later)), None)
        if first is not None:
            kinds = f"`{first.value.basis}` and `{later.value.basis}`"
            message = f"{purpose_name(purpose)} rests on {kinds}, and nothing says which is for which case"
            related = (Related(first.at("basis"), "the other basis"),)
            yield Finding(place_of(later, "for", "basis"), message, HELP, related, about=later)


def _same(
    register: Register, activity: ActivityFacts, purpose: Purpose, first: Stated[LegalBasis], later: Stated[LegalBasis]
) -> bool:
    """Tell whether two different bases hold for the same persons in the same place, as far as is said."""
    one, other = first.value, later.value
    if not isinstance(one.basis, str) or not isinstance(other.basis, str) or one.basis == other.basis:
        return False
    if one.for_ is not None or other.for_ is not None:
        return False
    if (one.data_subjects is None) != (other.data_subjects is None):
        return False
    if any(
        disjoint(getattr(one, name), getattr(other, name)) for name in ("data_subjects", "channels", "organisations")
    ):
        return False
    both = places(register, activity.entry, purpose, one)
    return any(applies(register, other, place) and wants_basis(register, place) for place in both)


RULE = Rule(
    code="PUR04",
    name="several-bases-for-one-case",
    severity=Severity.WARNING,
    law=("Art. 6(1) GDPR", "Art. 13(1)(c) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
