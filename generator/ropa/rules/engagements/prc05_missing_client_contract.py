"""Work is done for a controller without a contract that is recorded.

## Why it matters

A processor works only under a contract, and only on documented instructions of the controller, which that contract
lays down (Art. 28(3) GDPR, point (a)). Without it the processor cannot show what it was told to do, and counts as a
controller for whatever it does beyond (Art. 28(10)).

## Reported

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - {party: example-client, signed: 2025-01-06, instructions: letter of 2025-01-06}
```

A company of the group needs one as well.

```yaml title="organisations/example-sales.yaml"
name: Example Sales SA
```

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - organisation: example-sales
  - {party: example-client, contract: CT-2025-001, signed: 2025-01-06}
```

## Accepted

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - {party: example-client, contract: CT-2025-001, signed: 2025-01-06}
```

The contract is recorded with the party.

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - party: example-client
```

```yaml title="parties/example-client.yaml"
name: Example Client SA
contracts:
  - {kind: processing, document: CT-2025-001, signed: 2025-01-06}
```

## Limits

The instructions may stand in the contract, so `instructions` need not be stated beside it; they do not replace it. A
contract of the party counts if its `kind` is `processing` or left out, and the engagement gives neither a day of
signature nor instructions without their contract. A `todo:` is an open gap, not a finding of this
rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.engagement import Client
from ropa.model.party import ContractKind
from ropa.register import Register
from ropa.register.answers import answer
from ropa.register.roles import listed
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import client_name

HELP = "add `contract:` with its reference, such as `contract: CT-2025-001`, and `instructions:` where they stand apart"
FITTING = frozenset((ContractKind.PROCESSING, None))


def find(register: Register) -> Iterator[Finding]:
    """Yield each client of an engagement without a contract."""
    for entry in register.engagements.values():
        for client in answer(entry.value.controllers, entry, "controllers"):
            one = client.value
            if one.contract is None and not _with_party(register, one):
                message = f"no contract is recorded with {client_name(client)} in the engagement `{entry.id}`"
                naming = "party" if one.party else "organisation" if one.organisation else None
                yield Finding(place_of(client, "contract", naming), message, HELP, about=client)


def _with_party(register: Register, client: Client) -> bool:
    """Tell whether the party of the client has a contract on processing, or a gap in its place.

    Whoever gives the day of signature or the instructions here has a contract in mind that is not named.
    """
    if client.signed is not None or client.instructions is not None:
        return False
    party = register.parties.get(client.party) if isinstance(client.party, str) else None
    if party is None:
        return False
    contracts = answer(party.value.contracts, party, "contracts")
    return contracts.todo is not None or any(one.kind in FITTING for one in listed(party.value.contracts))


RULE = Rule(
    code="PRC05",
    name="missing-client-contract",
    severity=Severity.ERROR,
    law=("Art. 28(3) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("PRC01",),
)
