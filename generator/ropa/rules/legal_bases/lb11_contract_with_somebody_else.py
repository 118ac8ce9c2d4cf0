"""A purpose rests on a contract with persons who are not party to it.

## Why it matters

A contract carries the processing only if the person concerned is party to it, or asked for the steps before it (Art.
6(1)(b) GDPR; EDPB Guidelines 2/2019). Relatives, beneficiaries, the staff of a business customer or of a supplier have
signed nothing. Their data need a basis of their own, mostly legitimate interests.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract, contract: your order}
data_subjects: [customers, relatives]
```

Named by the basis itself.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: buy
    title: Buying what we need
    legal_basis: {basis: contract, data_subjects: [supplier-contacts]}
data_subjects: [supplier-contacts]
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis:
      - {basis: contract, contract: your order, data_subjects: [customers]}
      - basis: legitimate-interests
        data_subjects: [relatives]
        interest: handing the parcel to whoever opens the door
        assessment: LIA-2026-004
data_subjects: [customers, relatives]
```

The basis says for which case it is.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract, for: those who order}
data_subjects: [customers, relatives]
```

## Limits

Looked at are relatives, beneficiaries, representatives, persons named by others, contacts at companies and
authorities, opposing parties, witnesses and passers-by. A `for` or a `note` of the basis is taken as the answer. Swiss
law is left out.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity, Span
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.resting import Resting, resting_on
from ropa.rules.persons import among, groups

STRANGERS = frozenset(
    (
        "relatives",
        "beneficiaries",
        "representatives",
        "named-persons",
        "customer-contacts",
        "supplier-contacts",
        "partner-contacts",
        "authority-contacts",
        "opposing-parties",
        "witnesses",
        "passers-by",
    )
)
HELP = (
    "limit the contract to those who are party to it, such as `data_subjects: [customers]`, and add a basis for the "
    "others, such as `basis: legitimate-interests`"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each contract that is to carry data of persons who have not concluded it."""
    for one in resting_on(register, "contract"):
        if one.basis.value.for_ is not None or one.basis.value.note is not None:
            continue
        strangers = _strangers(register, one)
        if strangers and one.places(register):
            named = ", ".join(f"`{group}`" for group in strangers)
            message = f"{one.name} rests on a contract, and {named} are not party to it"
            yield Finding(_place(one, strangers[0]), message, HELP, about=one.basis)


def _strangers(register: Register, one: Resting) -> list[str]:
    """Return the groups that have no contract, those left out for which another basis of the purpose is."""
    concerned = groups(one.activity, one.purpose.value, one.basis.value)
    found = [group for group in concerned if among(register, group, STRANGERS)]
    if not found:
        return []
    others = [basis.value for of, basis in one.activity.bases if of is one.purpose and basis is not one.basis]
    elsewhere = {group for other in others for group in other.data_subjects or ()}
    return [group for group in found if one.basis.value.data_subjects is not None or group not in elsewhere]


def _place(one: Resting, group: str) -> Span:
    named = one.basis.value.data_subjects
    return one.basis.at("basis") if named is None else one.basis.at("data_subjects", named.index(group))


RULE = Rule(
    code="LB11",
    name="contract-with-somebody-else",
    severity=Severity.WARNING,
    law=("Art. 6(1)(b) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
