"""A transfer does not name the country to which data go.

## Why it matters

The record identifies the third country or international organisation of every transfer (Art. 30(1)(e) GDPR), and
policies name it (EDPB guidelines on transparency). "Worldwide" identifies none: nobody can tell which law the data come
under.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
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

An organisation that stands for the whole world.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    international_organisation: offices worldwide
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

An international organisation.

```yaml title="activities/relief.yaml"
recipients: [{department: Aid}, {category: associations, description: a relief organisation, why: to send help}]
transfers:
  - category: associations
    international_organisation: Example Relief Organisation
    mechanism: derogation-public-interest
    occasional: true
    why: to send help
```

## Limits

Transfers of engagements have a rule of their own, PRC03. A `todo:` is an open gap.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.recipients import Transfer
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import identifying, transfer_name
from ropa.rules.transfers.crossing import crossings

ANYWHERE = expression(
    r"\bworld-?wide|all over the world|any country|all countries|various countries|third countries|monde entier|"
    r"pays tiers|divers pays|tous pays|weltweit|drittländer|wereldwijd|derde landen",
    re.IGNORECASE,
)
HELP = "add `countries:` with each country by its code, such as `countries: [US]`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer of activities and defaults that names neither country nor international organisation."""
    for one in crossings(register):
        if one.told and not one.value.countries:
            if one.value.international_organisation is None:
                if not _known_body(register, one.value):
                    message = f"{transfer_name(one.item)} does not say to which country data go"
                    place = place_of(one.item, "countries", identifying(one.item))
                    yield Finding(place, message, HELP, about=one.item)
            elif ANYWHERE.search(str(one.value.international_organisation)):
                message = f"{transfer_name(one.item)} stands for many countries and names none"
                yield Finding(one.item.at("international_organisation"), message, HELP, about=one.item)


def _known_body(register: Register, transfer: Transfer) -> bool:
    party = register.parties.get(transfer.recipient or "")
    return party is not None and party.value.international_organisation is True


RULE = Rule(
    code="TRF12",
    name="unknown-destination",
    severity=Severity.ERROR,
    law=("Art. 30(1)(e) GDPR", "Art. 13(1)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
