"""Work as a processor does not say for which controller, or by which organisation.

## Why it matters

A processor records the name and contact details of the processor and of each controller on behalf of which it acts
(Art. 30(2)(a) GDPR). Without the controller nobody can tell whose instructions count and whom a breach is reported to.

## Reported

```yaml title="engagements/storage.yaml"
# left out: controllers
name: Storage for a client
```

An item that names nobody.

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - {party: example-client, contract: CT-2025-001, signed: 2025-01-06}
  - {contract: CT-2025-002, signed: 2025-02-03}
```

No processor.

```yaml title="engagements/storage.yaml"
# left out: processors
name: Storage for a client
```

A controller without a name.

```yaml title="parties/example-client.yaml"
# left out: name
email: privacy@client.example
```

## Accepted

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - {party: example-client, contract: CT-2025-001, signed: 2025-01-06}
```

A company of the group as the controller, and a client that is a processor itself.

```yaml title="organisations/example-sales.yaml"
name: Example Sales SA
```

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - {organisation: example-sales, contract: CT-2025-002, signed: 2025-02-03}
  - {on_behalf_of: [example-client], contract: CT-2025-003, signed: 2025-02-03}
```

## Limits

The final controllers under `on_behalf_of` count. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.party import Party
from ropa.register import Entry, Register
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "add `controllers:` with an item such as `{party: ..., contract: ...}` for each controller"
CLIENT_HELP = "add `party:` with the controller, or `organisation:` if it is one of your own"
NAME_HELP = "add `name:` with the full name of the controller"
PROCESSOR_HELP = "add `processors:` with your own organisation that does the work"


def find(register: Register) -> Iterator[Finding]:
    """Yield each engagement without a controller or a processor, and each client that is nobody."""
    for entry in register.engagements.values():
        if entry.value.processors in (None, ()):
            message = f"the engagement `{entry.id}` does not say which own organisation does the work"
            yield Finding(place_of(entry, "processors"), message, PROCESSOR_HELP)
        if entry.value.controllers in (None, ()):
            message = f"the engagement `{entry.id}` names no controller for whom the work is done"
            yield Finding(place_of(entry, "controllers"), message, HELP)
        for number, client in enumerate(answer(entry.value.controllers, entry, "controllers"), 1):
            one = client.value
            if one.party is None and one.organisation is None and not one.on_behalf_of:
                message = f"controller {number} of the engagement `{entry.id}` is listed without saying who it is"
                yield Finding(client.at(key=True), message, CLIENT_HELP)
    for party in _clients(register):
        if party.value.name is None:
            message = f"the party `{party.id}`, for whom work is done as a processor, has no name"
            yield Finding(place_of(party, "name"), message, NAME_HELP)


def _clients(register: Register) -> list[Entry[Party]]:
    """Return the parties for whom the organisation works, in the order of the register."""
    engaged = [
        client.value
        for entry in register.engagements.values()
        for client in answer(entry.value.controllers, entry, "controllers")
    ]
    named = {one for client in engaged for one in (client.party, *(client.on_behalf_of or ()))}
    return [entry for entry in register.parties.values() if entry.id in named]


RULE = Rule(
    code="PRC01",
    name="no-controller-named",
    severity=Severity.ERROR,
    law=("Art. 30(2)(a) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
