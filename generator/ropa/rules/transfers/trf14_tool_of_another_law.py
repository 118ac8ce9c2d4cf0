"""A transfer rests on a tool that the law concerned does not know.

## Why it matters

Each law has its own tools for transfers. The European Commission's clauses do not suffice under the law of the United
Kingdom: it asks for its own agreement, or for its addendum to those clauses (UK GDPR, Art. 46). The other way round,
neither of them allows a transfer from the European Union.

## Reported

```yaml title="activities/newsletter.yaml"
applies_in: [UK]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: ADD-2025-003
    signed: 2025-02-03
    assessment: TRA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

A British tool in Belgium.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: uk-idta
    instrument: ADD-2025-003
    signed: 2025-02-03
    assessment: TRA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Accepted

```yaml title="activities/newsletter.yaml"
applies_in: [UK]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: uk-addendum
    modules: [2]
    instrument: ADD-2025-003
    signed: 2025-02-03
    assessment: TRA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

Each law has a transfer of its own.

```yaml title="activities/newsletter.yaml"
applies_in: [BE, UK]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: uk-addendum
    modules: [2]
    instrument: ADD-2025-003
    signed: 2025-02-03
    assessment: TRA-2025-003
    copy: on request from privacy@example.example
    applies_in: [UK]
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
    applies_in: [BE]
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Limits

Swiss law recognises the Commission's clauses with adaptations; TRF15 looks at these. Tools that the register's own
vocabulary adds are not judged.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import TransferTool
from ropa.register import Register
from ropa.register.laws import Abroad
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import Crossing, crossings
from ropa.vocabulary import shipped

ADAPTED = ("CH", "scc")
"""Recognised with adaptations."""
HELP = "name a tool of that law, such as {proposed}, or say with `applies_in` where this transfer holds"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer that crosses the border of a law which does not know its tool."""
    known = shipped("transfer-tools").terms
    for one in crossings(register):
        mechanism = one.value.mechanism
        if isinstance(mechanism, str) and mechanism in known:
            strange = next((law for law in one.laws if _strange(law, mechanism)), None)
            if strange is not None:
                yield _told(one, strange, mechanism)


def _strange(law: Abroad, mechanism: str) -> bool:
    return bool(law.tools) and mechanism not in law.tools and (law.place, mechanism) != ADAPTED


def _told(one: Crossing, law: Abroad, mechanism: str) -> Finding:
    message = f"{transfer_name(one.item)} rests on `{mechanism}`, which the law of {law.place} does not know"
    safeguards = [tool for tool in law.tools.values() if tool.kind == "safeguard"]
    remedy = HELP.format(proposed=" or ".join(f"`{tool.id}`" for tool in _proposed(safeguards, law)))
    return Finding(one.item.at("mechanism"), message, remedy, about=one.item, rests_on=tuple(safeguards[:1]))


def _proposed(tools: list[TransferTool], law: Abroad) -> list[TransferTool]:
    """Return the law's own clauses first."""
    own = [tool for tool in tools if tool.id.startswith(f"{law.place.lower()}-") or tool.id == "scc"]
    return (own or tools)[:3]


RULE = Rule(
    code="TRF14",
    name="tool-of-another-law",
    severity=Severity.ERROR,
    law=("UK GDPR, Art. 46", "Art. 46 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
