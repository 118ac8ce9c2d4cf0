"""A further processor is engaged without the controller's authorisation.

## Why it matters

A processor engages another one only with prior specific or general written authorisation of the controller
(Art. 28(2) GDPR). Otherwise data are in hands that the controller never agreed to, and both are liable.

## Reported

```yaml title="engagements/storage.yaml"
name: Storage for a client
subprocessors:
  - {party: example-cloud, service: data centre, contract: DPA-2025-001}
```

```yaml title="parties/example-cloud.yaml"
name: Example Cloud SA
```

The contract allows none.

```yaml title="engagements/storage.yaml"
name: Storage for a client
subprocessors:
  - {party: example-cloud, service: data centre, authorisation: none, contract: DPA-2025-001}
```

```yaml title="parties/example-cloud.yaml"
name: Example Cloud SA
```

## Accepted

```yaml title="engagements/storage.yaml"
name: Storage for a client
subprocessors:
  - {party: example-cloud, service: data centre, authorisation: general, authorised: 2025-01-06, contract: DPA-2025-001}
```

```yaml title="parties/example-cloud.yaml"
name: Example Cloud SA
```

The contract with the client, recorded with the party, authorises further processors in general.

```yaml title="engagements/storage.yaml"
name: Storage for a client
subprocessors:
  - {party: example-cloud, service: data centre, contract: DPA-2025-001}
```

```yaml title="parties/example-client.yaml"
name: Example Client SA
contracts:
  - {kind: processing, document: CT-2025-001, signed: 2025-01-06, subprocessing: general}
```

```yaml title="parties/example-cloud.yaml"
name: Example Cloud SA
```

## Limits

The general authorisation in a contract recorded with the party counts where no day of another is given; a day alone
does not tell what was authorised. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.engagement import Client, EngagedProcessor, Engagement
from ropa.model.party import SubProcessing
from ropa.register import Entry, Register, Stated
from ropa.register.answers import answer
from ropa.register.roles import listed
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "add `authorisation:` with `specific` or `general`, and `authorised:` with the day"
FORBIDDEN_HELP = "ask the controller for an authorisation before the work begins, or leave the processor out"


def find(register: Register) -> Iterator[Finding]:
    """Yield each further processor of an engagement that is not authorised."""
    for entry in register.engagements.values():
        for item in answer(entry.value.subprocessors, entry, "subprocessors"):
            who = f"`{item.value.party}`" if isinstance(item.value.party, str) else f"{int(item.pointer[-1]) + 1}"
            if item.value.authorisation is SubProcessing.NONE:
                message = (
                    f"the further processor {who} of the engagement `{entry.id}` is engaged although none is allowed"
                )
                yield Finding(item.at("authorisation"), message, FORBIDDEN_HELP)
            elif item.value.authorisation is None and not _in_general(register, entry, item):
                message = f"nothing tells how the controller authorised the further processor {who} of `{entry.id}`"
                yield Finding(place_of(item, "authorisation", "party"), message, HELP)


def _in_general(register: Register, entry: Entry[Engagement], item: Stated[EngagedProcessor]) -> bool:
    """Tell whether the contracts with all clients concerned authorise further processors in general.

    A day of authorisation is that of an act of its own, which is then not named.
    """
    if item.value.authorised is not None:
        return False
    clients = listed(entry.value.controllers)
    concerned = [one for one in clients if item.value.clients is None or one.party in item.value.clients]
    return bool(concerned) and all(_allows(register, one) for one in concerned)


def _allows(register: Register, client: Client) -> bool:
    party = register.parties.get(client.party) if isinstance(client.party, str) else None
    contracts = listed(party.value.contracts) if party else ()
    return any(one.subprocessing is SubProcessing.GENERAL for one in contracts)


RULE = Rule(
    code="PRC06",
    name="unauthorised-subprocessor",
    severity=Severity.ERROR,
    law=("Art. 28(2) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
