"""A contract with a processor has expired, or nobody can tell when it was signed.

## Why it matters

The contract under Art. 28(3) GDPR is in writing (Art. 28(9)) and holds as long as the processor works on the data. One
that has run out binds nobody; one without a day of signature cannot be shown to be in force.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts:
  - {kind: processing, document: DPA-2022-001, signed: 2022-02-07, expires: 2025-02-06}
```

No day of signature.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: processing, document: DPA-2022-001}]
```

A day of signature that has not come.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: processing, document: DPA-2026-001, signed: 2026-09-01}]
```

## Accepted

An earlier contract stays on record beside the one that took its place.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts:
  - {kind: processing, document: DPA-2022-001, signed: 2022-02-07, expires: 2025-02-06}
  - {kind: processing, document: DPA-2025-001, signed: 2025-02-03, expires: 2028-02-02}
```

The day of the document is an answer as well.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: processing, document: {ref: DPA-2025-001, date: 2025-02-03}}]
```

## Limits

Contracts of parties that only activities of the past used are left alone. A contract without a reference is the matter
of REC02.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.citation import Document
from ropa.model.facts import Todo
from ropa.model.party import Contract
from ropa.register import Register, Stated
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import name_of
from ropa.rules.recipients.processors import SUFFICIENT, contracts_of, in_use, processors

EXPIRED_HELP = "record the contract that took its place, or the new `expires:` when it was prolonged"
SIGNED_HELP = "add `signed:` with the day of the last signature, such as `signed: 2025-02-03`"
FUTURE_HELP = "correct `signed:`, or mark it as `{todo: signature}` until the contract is signed"


def find(register: Register) -> Iterator[Finding]:
    """Yield the contracts of processors that bear no day, and those that ended where no other is in force."""
    today = register.day.isoformat()
    for party in in_use(register):
        named = {item.value.contract for item, _ in processors(register)[party.id]}
        contracts = [one for one in contracts_of(party) if one.value.kind in SUFFICIENT]
        covered = any(_in_force(one.value, today) for one in contracts)
        for one in contracts:
            ended = (end := _end(one.value)) is not None and end < today
            if not (ended and covered) or (one.value.id and one.value.id in named):
                yield from [found] if (found := _stale(one, name_of(party), today)) else []


def _in_force(contract: Contract, today: str) -> bool:
    signed, end = _signed(contract), _end(contract)
    return (isinstance(signed, Todo) or (signed is not None and signed <= today)) and (end is None or end >= today)


def _stale(contract: Stated[Contract], party: str, today: str) -> Finding | None:
    signed, end = _signed(contract.value), _end(contract.value)
    if end is not None and end < today:
        route = ("expires",) if contract.value.expires else ("document", "expires")
        return Finding(contract.at(*route), f"the contract with {party} ended on {end}", EXPIRED_HELP, about=contract)
    if signed is None:
        message = f"the contract with {party} bears no day of signature"
        return Finding(place_of(contract, "signed", "document"), message, SIGNED_HELP, about=contract)
    if isinstance(signed, Todo) or signed <= today:
        return None
    message = f"the contract with {party} is said to be signed on {signed}, a day that has not come"
    route = ("signed",) if contract.value.signed else ("document", "date")
    return Finding(contract.at(*route), message, FUTURE_HELP, about=contract)


def _signed(contract: Contract) -> str | Todo | None:
    if contract.signed is not None:
        return contract.signed
    document = contract.document
    return document.date if isinstance(document, Document) else document if isinstance(document, Todo) else None


def _end(contract: Contract) -> str | None:
    document = contract.document
    return contract.expires or (document.expires if isinstance(document, Document) else None)


RULE = Rule(
    code="REC03",
    name="stale-contract",
    severity=Severity.WARNING,
    law=("Art. 28(3) GDPR", "Art. 28(9) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("REC02",),
)
