"""A transfer on safeguards has no assessment of the law and practice of the destination.

## Why it matters

Clauses bind the recipient and not its State. Whoever transfers on safeguards assesses, case by case, whether the law
and practice of the destination let the recipient keep its word, and adds measures where they do not (C-311/18; EDPB
recommendations 01/2020). The United Kingdom and Switzerland expect the same.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

A plain statement that there is none.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: none
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Accepted

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

An adequacy decision stands in the place of the assessment.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [NZ]
    mechanism: adequacy
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: NZ
locations: [NZ]
```

## Limits

A `none` with a reason is accepted. A `todo:` is an open gap.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import crossings

HELP = "add `assessment:` with its reference, such as `TIA-2025-003`, or a `todo:` until it is made"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer on safeguards without an assessment."""
    for one in crossings(register):
        if one.value.assessment in (None, "none") and one.tool("safeguard") is not None:
            message = f"{transfer_name(one.item)} rests on safeguards, and no assessment of the destination is recorded"
            yield Finding(place_of(one.item, "assessment", "mechanism"), message, HELP, about=one.item)


RULE = Rule(
    code="TRF07",
    name="missing-transfer-assessment",
    severity=Severity.WARNING,
    law=("Art. 46(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
