"""A processor works for the organisation without a contract on record.

## Why it matters

Processing by a processor is governed by a contract, or by another legal act, that binds it and sets out what it does
with which data and for how long (Art. 28(3) GDPR). An authority asks for it first, and without it the disclosure has
no ground. Contracts stand with the party, under `contracts`; a recipient names one where there are several.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
# left out: contracts
name: Example Mail SA
role: processor
```

A contract of service without clauses on data protection.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: service, document: SLA-2025-001, signed: 2025-02-03}]
```

A contract that nothing identifies.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: processing, signed: 2025-02-03}]
```

## Accepted

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: processing, document: DPA-2025-001, signed: 2025-02-03}]
```

A recipient that decides for itself needs none.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to print your letter}]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: none
```

A further processor: its contract is with the processor that engages it (Art. 28(4)).

```yaml title="activities/newsletter.yaml"
recipients:
  - {department: Marketing}
  - {party: example-mail, role: processor, why: to send the newsletter}
  - {party: example-racks, role: processor, why: to run the servers of Example Mail}
```

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
contracts: [{kind: processing, document: DPA-2025-001, signed: 2025-02-03}]
subprocessors: [{party: example-racks, service: servers, authorised: 2025-02-03}]
```

```yaml title="parties/example-racks.yaml"
name: Example Racks SA
contracts: {none: it works for Example Mail}
```

## Limits

A further processor is taken for one where another recipient of the same activity names it under `subprocessors`. A
processor is reported once, however many activities use it. For a company of the group that works as a processor the
contract stands in its engagement, and the rules on engagements look at it. Whether a contract is signed and in force is
the matter of REC03. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.model.facts import Todo
from ropa.model.party import Party, Role
from ropa.register import Entry, Register, Stated
from ropa.register.stated_once import Owner
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import name_of
from ropa.rules.recipients.processors import SUFFICIENT, contracts_of, engaged_by_another, processors, referenced

HELP = "add the contract with the party under `contracts:`, such as `{kind: processing, document: DPA-2025-001, signed: 2025-02-03}`"  # noqa: E501  one example
NAMED_HELP = "name a contract under Art. 28(3), of `kind: processing`, or correct the `role` of the recipient"
DOCUMENT_HELP = "add `document:` with the reference under which the contract is filed, such as `DPA-2025-001`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each processor without a contract that meets Art. 28(3), and each recipient that names another contract."""
    for party_id, uses in processors(register).items():
        party = register.parties[party_id]
        if uses and all(engaged_by_another(register, party_id, owner) for _, owner in uses):
            continue  # its contract is that of whoever engages it
        if not isinstance(party.value.contracts, Todo):
            found = _lacking(party, uses)
            yield from [found] if found else _wrong(party, uses)


def _lacking(party: Entry[Party], uses: list[tuple[Stated[Any], Owner]]) -> Finding | None:
    contracts = [one for one in contracts_of(party) if one.value.kind in SUFFICIENT]
    if any(referenced(one.value) for one in contracts):
        return None
    if contracts:
        message = f"the contract with {name_of(party)} has no reference under which it could be found"
        return Finding(place_of(contracts[0], "document", "kind"), message, DOCUMENT_HELP, about=contracts[0])
    message = f"{name_of(party)} works as a processor and no contract under Art. 28(3) is recorded"
    said = next((item for item, _ in uses if item.value.role is Role.PROCESSOR), None)
    if party.value.role not in (None, Role.PROCESSOR) and said is not None:
        otherwise = Related(party.at("role"), "the party is said to be something else")
        return Finding(said.at("role"), message, HELP, (otherwise,), about=said)
    related = tuple(Related(item.at(), "receives data here") for item, _ in uses[:1])
    others = contracts_of(party)
    place = others[0].at("kind") if others else place_of(party, "contracts", "name")
    return Finding(place, message, HELP, related, about=party)


def _wrong(party: Entry[Party], uses: list[tuple[Stated[Any], Owner]]) -> Iterator[Finding]:
    kinds = {one.value.id: one.value.kind for one in contracts_of(party) if one.value.id}
    for item, _ in uses:
        named = item.value.contract
        if named in kinds and kinds[named] not in SUFFICIENT:
            message = f"the contract `{named}` with {name_of(party)} is none for a processor"
            yield Finding(item.at("contract"), message, NAMED_HELP, about=item)


RULE = Rule(
    code="REC02",
    name="processor-without-contract",
    severity=Severity.ERROR,
    law=("Art. 28(3) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
