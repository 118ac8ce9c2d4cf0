"""The exemption of small organisations from keeping a record is claimed.

## Why it matters

Organisations below a number of staff need not keep a record, but only for processing that is not likely to result in a
risk, is occasional, and includes neither special categories of data nor data about offences (Art. 30(5) GDPR). Paying
staff or keeping customers is not occasional, so hardly anybody is exempt altogether. All three tests must be met. A
reform that raises the number of staff was agreed in 2026; until it applies, the tests of today count.

## Reported

```yaml title="organisations/example.yaml"
name: Example SA
staff: 40
record_exemption: we are a small company
```

More staff than the exemption allows.

```yaml title="organisations/example.yaml"
name: Example SA
staff: 320
record_exemption: our processing is occasional
```

## Accepted

```yaml title="organisations/example.yaml"
name: Example SA
staff: 40
record_exemption: none
```

## Limits

The claim is reported whatever reason it gives, so that somebody looks at the tests; a waiver records that they were
looked at. A law that exempts nobody, as that of the institutions of the European Union, is named.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Exemption, Law
from ropa.model.organisation import Organisation
from ropa.register import Entry, Register
from ropa.register.roles import jurisdictions
from ropa.rules.base import Finding, Rule

NOT_CLAIMED = frozenset(("none", "no", "not claimed", "-"))
HELP = (
    "keep the record and delete `record_exemption`, unless all three hold: no risk is likely, the processing is "
    "occasional, and there are no special categories of data or data about offences"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each organisation that claims the exemption."""
    for entry in register.organisations.values():
        claim = entry.value.record_exemption
        if claim is None or (isinstance(claim, str) and claim.strip().casefold() in NOT_CLAIMED):
            continue
        law = next(filter(None, map(register.law_or_none, jurisdictions(register, entry.value))), None)
        exemption = law.record_exemption() if law else None
        rests_on = (exemption,) if exemption else ()
        message = _message(entry, law, exemption)
        yield Finding(entry.at("record_exemption"), message, HELP, rests_on=rests_on)


def _message(entry: Entry[Organisation], law: Law | None, exemption: Exemption | None) -> str:
    who = f"the organisation `{entry.id}` claims to be exempt from keeping a record"
    if law is not None and exemption is None:
        return f"{who}, and the law of {law.jurisdiction} exempts nobody"
    staff = entry.value.staff
    if exemption is not None and staff is not None and staff >= exemption.headcount:
        return f"{who}, and employs {staff} persons where the exemption ends at {exemption.headcount}"
    return f"{who}: that holds only for what passes three tests"


RULE = Rule(
    code="ORG08",
    name="record-exemption-claimed",
    severity=Severity.WARNING,
    law=("Art. 30(5) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
