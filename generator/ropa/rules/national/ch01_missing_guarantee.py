"""A transfer from Switzerland does not say what guarantees the protection of the data.

## Why it matters

The Swiss record names, for disclosures abroad, the State and the guarantees by which data are protected there (FADP,
Art. 12(2)(g)). This holds for every State without adequate protection, and not, as in the European Union, for one case
only.

## Reported

```yaml title="activities/newsletter.yaml"
applies_in: [CH]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: ch-scc
    modules: [2]
    signed: 2025-02-03
    adaptations: those that the Commissioner asked for on 27 August 2021
    assessment: TIA-2025-003
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Accepted

```yaml title="activities/newsletter.yaml"
applies_in: [CH]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: ch-scc
    modules: [2]
    instrument: SCC-CH-2025-003
    signed: 2025-02-03
    adaptations: those that the Commissioner asked for on 27 August 2021
    assessment: TIA-2025-003
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

A State with adequate protection needs no guarantee.

```yaml title="activities/newsletter.yaml"
applies_in: [CH]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [NZ]
    mechanism: adequacy
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: NZ
locations: [NZ]
```

## Limits

A transfer without a mechanism is the matter of TRF02, and one without a State that of TRF12. Where private
controllers need no record, the rule still speaks: persons are told the same (FADP, Art. 19(4)).
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Duty
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import Crossing, crossings

GUARANTEES = "transfer-guarantees-recorded"

HELP = "add `instrument:` with the reference of the clauses or of the document that holds the guarantees"
STATE_HELP = "add `countries:` with each State by its code, such as `countries: [US]`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer of an activity without guarantee or State, under a law that wants both in the record."""
    for one in crossings(register):
        duty = _duty(one, GUARANTEES)
        if duty is None or not one.told:
            continue
        if not one.value.countries and one.value.international_organisation is None:
            message = f"{transfer_name(one.item)} does not name the State"
            yield Finding(place_of(one.item, "countries"), message, STATE_HELP, about=one.item, rests_on=(duty,))
        elif one.tool("safeguard") is not None and one.value.instrument is None:
            message = f"{transfer_name(one.item)} does not say which document holds the guarantees"
            place = place_of(one.item, "instrument", "mechanism")
            yield Finding(place, message, HELP, about=one.item, rests_on=(duty,))


def _duty(one: Crossing, wanted: str) -> Duty | None:
    duties = (duty for law in one.laws for duty in law.law.in_force(Duty))
    return next((duty for duty in duties if duty.id == wanted), None)


RULE = Rule(
    code="CH01",
    name="missing-guarantee",
    severity=Severity.ERROR,
    law=("FADP, Art. 12(2)(g)", "FADP, Art. 19(4)"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("TRF02", "TRF12"),
)
