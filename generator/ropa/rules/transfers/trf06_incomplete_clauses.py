"""Standard contractual clauses are used without a day or a module, or with those of another case or time.

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

Clauses that were replaced.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2018-003
    signed: 2018-05-25
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

The module for two controllers, where one works for the other.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [1]
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

A further processor, to which a processor sends them on.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    exporter: example-client
    countries: [US]
    mechanism: scc
    modules: [3]
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
module of their own. Which module is right is asked where the record tells what the recipient is, and one of several is
enough. A processor that sits in another country than the data go to may send them on itself, with module 3.
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
from ropa.rules.transfers.crossing import Crossing, crossings
from ropa.rules.transfers.modules import BETWEEN, fitting

WITH_MODULES = ("scc", "ch-scc")
SIGNED = (*WITH_MODULES, "uk-addendum", "uk-idta")
MODULES_HELP = "add `modules:` with those used, such as `modules: [2]` for a controller and its processor"
NEW_FROM = "2021-06-27"
"""From this day on the clauses of Decision (EU) 2021/914 can be signed."""
OLD_UNTIL = "2022-12-27"
"""From this day on contracts under the earlier clauses allow nothing."""
NEW_HELP = "sign the clauses of Decision (EU) 2021/914 and write their day, or name what else allows the transfer"
DAY_HELP = "add `signed:` with the day of signature, such as `signed: 2025-02-03`"


def find(register: Register) -> Iterator[Finding]:
    """Yield the transfers on standard clauses that state no module, and those that state no day."""
    for one in crossings(register):
        if one.value.mechanism not in SIGNED:
            continue
        if one.value.mechanism in WITH_MODULES and not one.value.modules:
            message = f"{transfer_name(one.item)} rests on standard clauses and does not say which module"
            yield Finding(place_of(one.item, "modules", "mechanism"), message, MODULES_HELP, about=one.item)
        elif one.value.mechanism in WITH_MODULES and (module := _other_case(register, one)) is not None:
            message = f"{transfer_name(one.item)} rests on a module that is not for {BETWEEN[module]}"
            help_ = f"write `modules: [{module}]`, or correct what the recipient is"
            yield Finding(one.item.at("modules"), message, help_, about=one.item)
        if one.value.mechanism == "scc" and (day := _replaced(register, one.value)) is not None:
            message = f"{transfer_name(one.item)} rests on clauses signed on {day}, before those now in force"
            yield Finding(place_of(one.item, "signed", "instrument"), message, NEW_HELP, about=one.item)
        if not _dated(one.value):
            message = f"{transfer_name(one.item)} rests on standard clauses and does not say when they were signed"
            yield Finding(place_of(one.item, "signed", "instrument"), message, DAY_HELP, about=one.item)


def _other_case(register: Register, one: Crossing) -> int | None:
    """Return the module for the case, where those used are for others; None where one fits or nobody can tell."""
    wanted = fitting(register, one)
    return wanted[0] if wanted and set(wanted).isdisjoint(one.value.modules or ()) else None


def _replaced(register: Register, transfer: Transfer) -> str | None:
    """Return the day of clauses that cannot be those of 2021, once the earlier ones allow nothing any more."""
    filed = transfer.instrument.date if isinstance(transfer.instrument, Document) else None
    day = transfer.signed if transfer.signed is not None else filed
    over = register.day.isoformat() >= OLD_UNTIL
    return day if isinstance(day, str) and over and day < NEW_FROM else None


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
    yields_to=("TRF14",),
)
