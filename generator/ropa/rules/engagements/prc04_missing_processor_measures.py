"""Work as a processor names no security measure that is in place.

## Why it matters

A processor describes its technical and organisational security measures in general terms in its record (Art. 30(2)(d)
GDPR), and is bound to secure processing itself (Art. 32).

## Reported

```yaml title="engagements/storage.yaml"
# left out: security
name: Storage for a client
```

There is no processing without measures.

```yaml title="engagements/storage.yaml"
name: Storage for a client
security: none
```

The only measure is still planned.

```yaml title="engagements/storage.yaml"
name: Storage for a client
security: [new-locks]
```

```yaml title="measures.yaml"
access-rights: {name: Access rights, kind: access-management, nature: organisational, last_tested: 2026-01-15}
encryption: {name: Encryption, kind: encryption-at-rest, nature: technical, last_tested: 2026-01-15}
new-locks: {name: Locks, kind: premises-security, nature: physical, status: planned}
```

## Accepted

```yaml title="engagements/storage.yaml"
name: Storage for a client
security: [access-rights]
```

Measures of the whole register, and measures for each controller.

```yaml title="register.yaml"
name: Record of Example SA
jurisdictions: [BE]
defaults: {security: [access-rights]}
```

```yaml title="engagements/storage.yaml"
# left out: security
name: Storage for a client
```

```yaml title="engagements/backups.yaml"
# left out: security
name: Backups for a client
inherits: []
controllers:
  - {party: example-client, contract: CT-2025-001, signed: 2025-01-06, security: [encryption]}
```

## Limits

Measures count that are in place: inherited, own, or stated for every controller. Planned and retired ones do not,
unless the work itself is only planned. A `todo:` is an open gap.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.engagement import Client, Engagement
from ropa.register import Entry, Register, Stated
from ropa.register.answers import answer
from ropa.register.inheritance import security
from ropa.register.protection import idle, planned, protected
from ropa.rules.absence import place_of, place_of_inherited
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import client_name

HELP = "add `security:` with measures of measures.yaml by their ids, such as `security: [encryption]`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each engagement, or client of one, without a measure that is in place."""
    for entry in register.engagements.values():
        stated = security(register, entry)
        if stated.todo or protected(register, stated) or (stated.items and planned(entry)):
            continue
        clients = answer(entry.value.controllers, entry, "controllers").items
        bare = [client for client in clients if not _protected(register, entry, client)]
        if len(bare) == len(clients):
            why = " that is in place: those it names are planned or retired" if stated.items else ""
            message = f"the engagement `{entry.id}` names no security measure{why}"
            yield Finding(place_of_inherited(entry, "security"), message, HELP, idle(register, stated))
        for client in bare if len(bare) < len(clients) else ():
            message = f"the engagement `{entry.id}` names no security measure for {client_name(client)}"
            yield Finding(place_of(client, "security", "party"), message, HELP)


def _protected(register: Register, entry: Entry[Engagement], client: Stated[Client]) -> bool:
    own = client.value.security
    items = answer(own, entry, *client.pointer, "security")
    return bool(items.todo) or protected(register, items)


RULE = Rule(
    code="PRC04",
    name="missing-processor-measures",
    severity=Severity.ERROR,
    law=("Art. 30(2)(d) GDPR", "Art. 32 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("defaults", "measures"),
)
