"""A transfer on safeguards does not say how a person gets a copy of them.

## Why it matters

Where data leave on safeguards, persons are told which, and how to obtain a copy or where they are available
(Art. 13(1)(f), 14(1)(f) GDPR). Without that, the item of the policy is incomplete.

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
    assessment: TIA-2025-003
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

A derogation has no safeguards to be copied.

```yaml title="activities/trips.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to book your room}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: derogation-contract
    occasional: true
    why: you asked us to book a room there
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Limits

A processor does not inform the persons: transfers of engagements are not looked at. Swiss law asks for the guarantee
and not for a copy. A `todo:` is an open gap.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import Crossing, crossings

ARTICLES = ("46", "47", "49")
"""Those of which a copy is owed; a judgment under a treaty (Art. 48) has none."""
HELP = "add `copy:` with how to get one, such as `on request from privacy@…`, or where the safeguards can be read"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer on safeguards, of which persons are told, without a way to a copy."""
    for one in crossings(register):
        if one.value.copy is None and one.told and _safeguarded(one):
            message = f"{transfer_name(one.item)} rests on safeguards, and nothing says how to get a copy of them"
            yield Finding(place_of(one.item, "copy", "mechanism"), message, HELP, about=one.item)


def _safeguarded(one: Crossing) -> bool:
    """Tell whether one of the laws that want a legal basis told, and with it a copy, knows it as a safeguard."""
    for law in one.laws:
        tool = law.tools.get(one.value.mechanism) if isinstance(one.value.mechanism, str) else None
        if tool is None or not tool.article.startswith(ARTICLES) or not law.law.requires("legal-basis-told"):
            continue
        if tool.kind == "safeguard" or tool.safeguards_documented:
            return True
    return False


RULE = Rule(
    code="TRF10",
    name="no-copy-of-safeguards",
    severity=Severity.ERROR,
    law=("Art. 13(1)(f) GDPR", "Art. 14(1)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
