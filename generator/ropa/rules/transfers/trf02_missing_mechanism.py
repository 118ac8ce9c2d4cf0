"""A transfer to a third country names nothing that allows it.

## Why it matters

Data leave the European Economic Area only where Chapter V GDPR allows it: an adequacy decision, appropriate safeguards
such as standard contractual clauses, or a derogation for special cases (Art. 44 to 49). The policy tells which
(Art. 13(1)(f), 14(1)(f)), and for safeguards how to get a copy. The same holds for the United Kingdom and Switzerland
under their own laws.

A processor answers for its transfers too (Art. 30(2)(c), 44).

## Reported

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients:
  - {party: example-mail, role: processor}
transfers:
  - {recipient: example-mail, countries: [US], copy: on request}
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
```

A transfer of a processor.

```yaml title="engagements/hosting.yaml"
name: Hosting
transfers:
  - {category: courts, countries: [IN]}
```

## Accepted

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients:
  - {party: example-mail, role: processor}
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
```

## Limits

What is listed under `transfers` and stays inside the border of every law concerned is no transfer and needs nothing.
Whether the mechanism fits the country is another rule's matter. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import identifying, transfer_name
from ropa.rules.transfers.crossing import crossings

HELP = "add `mechanism:` with what allows it, such as `adequacy` or `scc`; `ropa explain transfer-tools` lists them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer without a mechanism, of activities, of engagements and their clients, of the defaults."""
    for one in crossings(register):
        if one.value.mechanism is None:
            message = f"{transfer_name(one.item)} names nothing that allows it"
            yield Finding(place_of(one.item, "mechanism", identifying(one.item)), message, HELP, about=one.item)


RULE = Rule(
    code="TRF02",
    name="missing-mechanism",
    severity=Severity.ERROR,
    law=("Art. 44 GDPR", "Art. 13(1)(f) GDPR", "Art. 30(1)(e) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
)
