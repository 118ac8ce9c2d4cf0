"""A transfer of a processor does not name the country.

## Why it matters

A processor records transfers to third countries or international organisations, with the country or organisation
itself (Art. 30(2)(c) GDPR). "Abroad" or a recipient without a country does not tell the controller whether the transfer
is one it allowed.

## Reported

```yaml title="engagements/storage.yaml"
name: Storage for a client
transfers:
  - {category: courts, mechanism: scc, modules: [3], signed: 2025-01-06, instrument: SCC-2025-001, assessment: TIA-1}
```

For one controller alone.

```yaml title="engagements/storage.yaml"
name: Storage for a client
controllers:
  - party: example-client
    contract: CT-2025-001
    signed: 2025-01-06
    transfers:
      - {category: courts, mechanism: scc, modules: [3], signed: 2025-01-06, instrument: SCC-1, assessment: TIA-1}
```

## Accepted

```yaml title="engagements/storage.yaml"
name: Storage for a client
transfers: none
```

An international organisation.

```yaml title="engagements/storage.yaml"
name: Storage for a client
transfers:
  - international_organisation: World Health Organization
    mechanism: scc
    modules: [3]
    signed: 2025-01-06
    instrument: SCC-2025-001
    assessment: TIA-2025-001
    copy: on request from privacy@example.example
```

## Limits

A `todo:` is an open gap, not a finding of this rule. Whether the transfer is allowed is a matter of the rules on
transfers.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.stated_once import stated_transfers
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name

HELP = "add `countries:` with the country by its two letters, such as `[US]`, or `international_organisation:`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer of an engagement, or of one of its clients, without a country."""
    for item, owner in stated_transfers(register):
        one = item.value
        if owner is None or owner.collection != "engagements":
            continue
        if one.countries in (None, ()) and one.international_organisation is None:
            naming = next((key for key in ("recipient", "organisation", "category") if getattr(one, key)), None)
            message = f"{transfer_name(item)} in the engagement `{owner.id}` names no country"
            yield Finding(place_of(item, "countries", naming), message, HELP, about=item)


RULE = Rule(
    code="PRC03",
    name="missing-transfer-country",
    severity=Severity.ERROR,
    law=("Art. 30(2)(c) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
