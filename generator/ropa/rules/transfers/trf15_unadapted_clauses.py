"""A transfer from Switzerland rests on standard clauses without the Swiss adaptations.

## Why it matters

The Federal Commissioner recognises the European clauses on condition that they are adapted: to the Swiss law, the Swiss
authority, and persons who claim their rights in Switzerland (FADP, Art. 16(2)(d)). Unadapted, they are no guarantee.

## Reported

```yaml title="activities/newsletter.yaml"
applies_in: [CH]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: ch-scc
    modules: [2]
    instrument: SCC-CH-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

The clauses as they stand in the European Union.

```yaml title="activities/newsletter.yaml"
applies_in: [CH]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-CH-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Accepted

```yaml title="activities/newsletter.yaml"
applies_in: [CH]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: ch-scc
    modules: [2]
    instrument: SCC-CH-2025-003
    signed: 2025-02-03
    adaptations: those that the Commissioner asked for on 27 August 2021
    assessment: TIA-2025-003
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

Under other laws nothing needs to be adapted.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-CH-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Limits

That a transfer names its State is the matter of TRF12.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import crossings

CLAUSES = ("scc", "ch-scc")
HELP = "add `adaptations:` with what was changed, such as `adapted as the Commissioner asked on 27 August 2021`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer on standard clauses under Swiss law that says nothing of adaptations."""
    for one in crossings(register):
        swiss = one.value.mechanism in CLAUSES and any(law.place == "CH" for law in one.laws)
        if swiss and one.value.adaptations is None:
            message = f"{transfer_name(one.item)} rests on clauses that are not said to be adapted to Swiss law"
            yield Finding(place_of(one.item, "adaptations", "mechanism"), message, HELP, about=one.item)


RULE = Rule(
    code="TRF15",
    name="unadapted-clauses",
    severity=Severity.WARNING,
    law=("FADP, Art. 16(2)(d)",),
    since="0.2",
    page=__doc__,
    find=find,
)
