"""A purpose rests on consent and its data must be provided.

## Why it matters

What a person must provide, by law or by contract, is not given by consent: consent that is a condition of something is
not free (Art. 7(4) GDPR). One of the two statements is wrong. Either the person may decline, then the data are
optional; or they are needed, then the basis is the law or the contract that needs them.

## Reported

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data:
  - {category: contact, required: contract, consequence: we send nothing}
```

All the data of the purpose are compulsory: the basis is the odd one out.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: by message}
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
  - {category: bank-payment, required: to-conclude, consequence: we cannot deliver}
```

## Accepted

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data:
  - {category: contact, required: optional, consequence: we send nothing}
```

The data serve another purpose as well, and that one needs them.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
  - id: recommend
    title: Showing you what goes with it
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: in your account}
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
```

## Limits

Data without a word on `required` are another rule's matter. A purpose that rests on consent in some cases or countries
and on another basis in others is left alone. Where consent is doubtful for the persons concerned, that is said
instead.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.personal_data import Obligation, PersonalData
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts
from ropa.register.links import covers
from ropa.register.scopes import disjoint
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.resting import Resting, resting_on
from ropa.rules.naming import category_name

COMPULSORY = frozenset((Obligation.LAW, Obligation.CONTRACT, Obligation.TO_CONCLUDE))
DATA_HELP = "write `required: optional`, or choose the basis that makes the data compulsory"
BASIS_HELP = "choose the basis that makes the data compulsory, such as `basis: contract`, or write `required: optional`"


def find(register: Register) -> Iterator[Finding]:
    """Yield compulsory data of purposes on consent; the basis itself, when all data of its purpose are compulsory."""
    seen: set[Stated[PersonalData]] = set()
    for one in resting_on(register, "consent"):
        if not _alone(one.purpose.value, one.activity) or not one.places(register):
            continue
        parts = [part for part in one.activity.categories if _serves_consent(one, part)]
        compulsory = [part for part in parts if part.value.required in COMPULSORY]
        stated = [part for part in parts if part.value.required is not None]
        if len(compulsory) > 1 and len(compulsory) == len(stated):
            message = f"{one.name} rests on consent and all its data must be provided"
            related = tuple(Related(part.at("required"), "compulsory") for part in compulsory)
            yield Finding(one.basis.at("basis"), message, BASIS_HELP, related, about=one.basis)
            continue
        for part in compulsory:
            if part not in seen:
                seen.add(part)
                message = f"{category_name(part)} must be provided, and {one.name} rests on consent"
                related = (Related(one.basis.at("basis"), "rests on consent"),)
                yield Finding(part.at("required"), message, DATA_HELP, related, about=one.basis)


def _serves_consent(one: Resting, part: Stated[PersonalData]) -> bool:
    """Tell whether data serve this purpose, and no other that rests on something else."""
    activity, named = one.activity, part.value.purposes
    if disjoint(part.value.data_subjects, one.purpose.value.data_subjects):
        return False  # PUR06 says that they are for other persons
    served = [other.value for other in activity.purposes if covers(named, other.value.id or "")]
    return one.purpose.value in served and all(_alone(purpose, activity) for purpose in served)


def _alone(purpose: Purpose, activity: ActivityFacts) -> bool:
    """Tell whether consent is the one basis of a purpose."""
    kinds = {basis.value.basis for of, basis in activity.bases if of.value is purpose}
    return kinds == {"consent"}


RULE = Rule(
    code="LB04",
    name="consent-for-compulsory-data",
    severity=Severity.WARNING,
    law=("Art. 7(4) GDPR", "Art. 13(2)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("LB03",),
)
