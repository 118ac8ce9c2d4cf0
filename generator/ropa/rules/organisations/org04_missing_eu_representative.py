"""A controller outside the European Union is under its law and has no representative there.

## Why it matters

A controller that is not established in the European Union, and offers goods or services to people there or monitors
them, designates a representative in the Union in writing (Art. 27 GDPR). The representative is whom people and
authorities turn to; name and contact stand in the record and in every policy (Art. 30(1)(a), 13(1)(a), 14(1)(a)). The
same holds for the whole European Economic Area.

## Reported

A company in London that acts under the law of France.

```yaml title="organisations/example-uk.yaml"
# left out: representatives
name: Example Ltd
address: {street: 1 Example Street, postcode: EC1A 1BB, city: London, country: GB}
jurisdictions: [UK, FR]
authority: uk-ico
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example-uk]
applies_in: [UK]
```

Persons in the Union.

```yaml title="organisations/example-uk.yaml"
# left out: representatives
name: Example Ltd
address: {street: 1 Example Street, postcode: EC1A 1BB, city: London, country: GB}
jurisdictions: [UK]
authority: uk-ico
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example-uk]
data_subjects:
  - {group: customers, countries: [GB, IE]}
```

A representative whom nobody can reach.

```yaml title="organisations/example-uk.yaml"
name: Example Ltd
address: {street: 1 Example Street, postcode: EC1A 1BB, city: London, country: GB}
jurisdictions: [UK, FR]
authority: uk-ico
representatives:
  eu: {name: Exemple Mandataire SAS}
```

## Accepted

```yaml title="organisations/example-uk.yaml"
name: Example Ltd
address: {street: 1 Example Street, postcode: EC1A 1BB, city: London, country: GB}
jurisdictions: [UK, FR]
authority: uk-ico
representatives:
  eu: {name: Exemple Mandataire SAS, mandate: MANDATE-2025-01, email: contact@mandataire.example}
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example-uk]
applies_in: [UK]
```

An exception with its reason, and a company with a branch in the Union.

```yaml title="organisations/example-uk.yaml"
name: Example Ltd
address: {street: 1 Example Street, postcode: EC1A 1BB, city: London, country: GB}
jurisdictions: [UK, FR]
authority: uk-ico
representatives:
  eu: {none: occasional sales without special categories of data}
```

```yaml title="organisations/example-branch.yaml"
# left out: representatives
name: Example Branch Ltd
address: {street: 2 Example Street, postcode: EC1A 1BB, city: London, country: GB}
establishments:
  - {name: Dublin office, address: {street: 3 Example Street, city: Dublin, country: IE}}
jurisdictions: [UK, IE]
authority: uk-ico
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example-uk]
applies_in: [UK]
```

```yaml title="activities/returns.yaml"
name: Returns
controllers: [example-branch]
applies_in: [UK]
```

An activity shared with a company in the Union.

```yaml title="organisations/example-uk.yaml"
# left out: representatives
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

The law of the Union applies where the organisation's `jurisdictions` say so, where an activity of which it is the only
controller (or all controllers are outside) is done under it, or where the persons are said to be in the European
Economic Area. Staff and business contacts do not count for that. Public authorities need no representative (Art.
27(2)(b)); other exceptions are written as `eu: {none: reason}`. An organisation whose country is not stated is passed
over.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.organisations.abroad import UNION, unrepresented


def find(register: Register) -> Iterator[Finding]:
    """Yield each controller outside that needs a representative in the Union and has none who can be reached."""
    yield from unrepresented(register, UNION)


RULE = Rule(
    code="ORG04",
    name="missing-eu-representative",
    severity=Severity.ERROR,
    law=("Art. 27 GDPR", "Art. 30(1)(a) GDPR", "Art. 13(1)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
