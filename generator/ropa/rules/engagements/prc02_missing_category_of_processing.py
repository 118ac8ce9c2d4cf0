"""Work as a processor does not say what is done for the controller.

## Why it matters

The categories of processing carried out on behalf of each controller are the only item of a processor's record that
describes the work itself (Art. 30(2)(b) GDPR).

## Reported

```yaml title="engagements/storage.yaml"
# left out: categories_of_processing
name: Storage for a client
```

For one of two controllers.

```yaml title="engagements/storage.yaml"
# left out: categories_of_processing
name: Storage for clients
controllers:
  - {party: example-client, categories_of_processing: [hosting], contract: CT-2025-001, signed: 2025-01-06}
  - {party: example-shop, contract: CT-2025-002, signed: 2025-02-03}
```

```yaml title="parties/example-shop.yaml"
name: Example Shop SA
```

## Accepted

For all of them, or for each.

```yaml title="engagements/storage.yaml"
name: Storage for a client
categories_of_processing: [hosting]
```

```yaml title="engagements/backups.yaml"
# left out: categories_of_processing
name: Backups for a client
controllers:
  - {party: example-client, categories_of_processing: [backup], contract: CT-2025-001, signed: 2025-01-06}
```

## Limits

A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.register import Register
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import client_name

HELP = "add `categories_of_processing:` with what is done, such as `[hosting, backup, support]`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each engagement that says nothing of the work, for all its clients or for some."""
    for entry in register.engagements.values():
        if entry.value.categories_of_processing:
            continue
        clients = answer(entry.value.controllers, entry, "controllers").items
        silent = [client for client in clients if not client.value.categories_of_processing]
        if silent or not clients:
            named = " and ".join(map(client_name, silent)) if len(silent) < len(clients) else "the controller"
            message = f"the engagement `{entry.id}` does not say what is done for {named}"
            related = tuple(Related(client.at(), "nothing is said of the work for this one") for client in silent)
            yield Finding(place_of(entry, "categories_of_processing"), message, HELP, related if clients[1:] else ())


RULE = Rule(
    code="PRC02",
    name="missing-category-of-processing",
    severity=Severity.ERROR,
    law=("Art. 30(2)(b) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
