"""Standard contractual clauses are used without a module, or without a day.

## Why it matters

The Commission's clauses come in four modules: which one holds decides what each side owes (Decision (EU) 2021/914).
The day of signature tells that they bind the recipient, and that they are the text now in force: contracts under the
clauses of 2010 have not allowed anything since 27 December 2022.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
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

Clauses without a day.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    assessment: TIA-2025-003
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

The day of the document counts.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: {ref: SCC-2025-003, date: 2025-02-03}
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

Another tool has no modules.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: bcr
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

## Limits

An instrument that is marked as a gap (`todo:`) has no day yet. The British addendum and agreement need a day and no
module of their own.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.citation import Document
from ropa.model.facts import Todo
from ropa.model.recipients import Transfer
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import crossings

WITH_MODULES = ("scc", "ch-scc")
SIGNED = (*WITH_MODULES, "uk-addendum", "uk-idta")
MODULES_HELP = "add `modules:` with those used, such as `modules: [2]` for a controller and its processor"
DAY_HELP = "add `signed:` with the day of signature, such as `signed: 2025-02-03`"


def find(register: Register) -> Iterator[Finding]:
    """Yield the transfers on standard clauses that state no module, and those that state no day."""
    for one in crossings(register):
        if one.value.mechanism not in SIGNED:
            continue
        if one.value.mechanism in WITH_MODULES and not one.value.modules:
            message = f"{transfer_name(one.item)} rests on standard clauses and does not say which module"
            yield Finding(place_of(one.item, "modules", "mechanism"), message, MODULES_HELP, about=one.item)
        if not _dated(one.value):
            message = f"{transfer_name(one.item)} rests on standard clauses and does not say when they were signed"
            yield Finding(place_of(one.item, "signed", "instrument"), message, DAY_HELP, about=one.item)


def _dated(transfer: Transfer) -> bool:
    """Tell whether the day of the clauses is stated, or open together with the document."""
    instrument = transfer.instrument
    return (
        transfer.signed is not None
        or isinstance(instrument, Todo)
        or bool(isinstance(instrument, Document) and instrument.date)
    )


RULE = Rule(
    code="TRF06",
    name="incomplete-clauses",
    severity=Severity.WARNING,
    law=("Art. 46(2)(c) GDPR", "Decision (EU) 2021/914"),
    since="0.2",
    page=__doc__,
    find=find,
)
