"""A system is kept inside the border, and its supplier works from outside it.

## Why it matters

Reading data from a third country is a transfer too, even if they are stored at home: support and maintenance from there
open them (EDPB guidelines 05/2021). It is easily forgotten, because the data do not move.

## Reported

```yaml title="activities/orders.yaml"
systems: [shop]
```

```yaml title="systems/shop.yaml"
name: Shop
supplier: example-soft
locations: [BE]
```

```yaml title="parties/example-soft.yaml"
name: Example Soft Inc.
country: US
locations: [US]
```

## Accepted

```yaml title="activities/orders.yaml"
systems: [shop]
transfers:
  - recipient: example-soft
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
    direction: remote-access
```

```yaml title="systems/shop.yaml"
name: Shop
supplier: example-soft
locations: [BE]
```

```yaml title="parties/example-soft.yaml"
name: Example Soft Inc.
country: US
locations: [US]
```

## Limits

A supplier that is said to be a processor is the matter of TRF01, as is everybody who is named as a recipient. One that
is said to decide for itself is taken for a seller of software.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.system import System
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.once import once
from ropa.register.scopes import applies
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import name_of
from ropa.rules.transfers.destinations import Destination, destinations

HELP = (
    "add a transfer with `direction: remote-access`, or say with the party that it has no access (`role: controller`)"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each system with a supplier outside the border of an activity that knows of no transfer to it, once."""
    said: set[str] = set()
    for facts in every_activity(register) if _suspects(register) else ():
        for system_id in facts.value.systems or ():
            system = _suspects(register).get(system_id)
            if system is None or system_id in said or facts.transfers.todo is not None:
                continue
            where = _outside(register, facts, system)
            if where is not None:
                said.add(system_id)
                supplier = register.parties[system.value.supplier or ""]
                message = f"the supplier of the system `{system_id}`, {name_of(supplier)}, {where.how}"
                related = (Related(where.span, "outside the border"),)
                yield Finding(system.at("supplier"), f"{message}, and no transfer says so", HELP, related, system)


@once
def _suspects(register: Register) -> dict[str, Entry[System]]:
    """Return the systems that run somewhere stated, with a supplier of no stated role."""
    found = {}
    for entry in register.systems.values():
        supplier = register.parties.get(entry.value.supplier or "")
        if entry.value.locations and supplier is not None and supplier.value.role is None:
            found[entry.id] = entry
    return found


def _outside(register: Register, facts: ActivityFacts, system: Entry[System]) -> Destination | None:
    supplier = system.value.supplier or ""
    if any(item.value.party == supplier for item in facts.recipients):
        return None
    for place in facts.places:
        transfers = [item.value for item in facts.transfers if applies(register, item.value, place)]
        for where in destinations(register, place).get(("party", supplier), ()):
            if not any(where.concerns(transfer) for transfer in transfers):
                return where
    return None


RULE = Rule(
    code="TRF13",
    name="remote-access",
    severity=Severity.WARNING,
    law=("Art. 44 GDPR", "Art. 30(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("TRF01",),
)
