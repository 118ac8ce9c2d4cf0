"""A controller outside the United Kingdom is under its law and has no representative there.

## Why it matters

The United Kingdom keeps the duty of Article 27 in its own law: a controller without an establishment there that offers
goods or services to people in the United Kingdom, or monitors them, designates a representative in writing (Art. 27 UK
GDPR). A representative in the European Union does not count for it.

## Reported

A company in Brussels that acts under British law.

```yaml title="organisations/example.yaml"
# left out: representatives
name: Example SA
jurisdictions: [BE, UK]
```

An activity that is done under British law.

```yaml title="organisations/example.yaml"
# left out: representatives
name: Example SA
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
applies_in: [BE, UK]
```

Persons in the United Kingdom; the representative has no address.

```yaml title="organisations/example.yaml"
name: Example SA
representatives:
  uk: {name: Example Agents Ltd}
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
data_subjects:
  - {group: customers, countries: [BE, GB]}
```

## Accepted

```yaml title="organisations/example.yaml"
name: Example SA
jurisdictions: [BE, UK]
representatives:
  uk: {name: Example Agents Ltd, mandate: MANDATE-2025-02, email: contact@agents.example}
```

An exception with its reason.

```yaml title="organisations/example.yaml"
name: Example SA
jurisdictions: [BE, UK]
representatives:
  uk: {none: occasional sales without special categories of data}
```

An activity shared with a company in the United Kingdom.

```yaml title="organisations/example.yaml"
# left out: representatives
name: Example SA
```

```yaml title="organisations/example-uk.yaml"
name: Example Ltd
address: {street: 1 Example Street, postcode: EC1A 1BB, city: London, country: GB}
jurisdictions: [UK]
authority: uk-ico
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example, example-uk]
applies_in: [BE, UK]
```

## Limits

British law applies where the organisation's `jurisdictions` say so, where an activity of which it is the only
controller (or all controllers are outside) is done under it, or where the persons are said to be in the United Kingdom.
Staff and business contacts do not count for that. Public authorities need no representative; other exceptions are
written as `uk: {none: reason}`.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.organisations.abroad import KINGDOM, unrepresented


def find(register: Register) -> Iterator[Finding]:
    """Yield each controller outside that needs a representative in the United Kingdom and has none to be reached."""
    yield from unrepresented(register, KINGDOM)


RULE = Rule(
    code="ORG05",
    name="missing-uk-representative",
    severity=Severity.ERROR,
    law=("Art. 27 UK GDPR", "Art. 30(1)(a) UK GDPR", "Art. 13(1)(a) UK GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
