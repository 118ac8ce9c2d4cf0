"""A controller in the United Kingdom names no contact for complaints.

## Why it matters

Since 19 June 2026 a controller in the United Kingdom makes it easy to complain to it, acknowledges a complaint within
30 days, and tells of this in its policy (section 164A of the Data Protection Act 2018, added by section 103 of the Data
(Use and Access) Act 2025). Without a contact for complaints the policy cannot say where to turn.

## Reported

```yaml title="organisations/example.yaml"
# as of 2026-07-01
contacts:
  - {for: [rights, privacy], email: privacy@example.example}
jurisdictions: [BE, UK]
```

## Accepted

```yaml title="organisations/example.yaml"
# as of 2026-07-01
contacts:
  - {for: [rights, privacy], email: privacy@example.example}
  - {for: [complaints], email: complaints@example.example}
jurisdictions: [BE, UK]
```

A contact for everything, complaints included.

```yaml title="organisations/example.yaml"
# as of 2026-07-01
contacts:
  - {email: privacy@example.example}
jurisdictions: [BE, UK]
```

Before that day nothing is asked for.

```yaml title="organisations/example.yaml"
contacts:
  - {for: [rights, privacy], email: privacy@example.example}
jurisdictions: [BE, UK]
```

## Limits

A contact that every policy of the organisation names for itself will do. As long as date and number of the duty are
not verified in the jurisdiction's file, this is a warning.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law.limits import Duty
from ropa.model.contact import Contact, ContactPurpose
from ropa.model.organisation import Organisation
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

DUTY = "complaints-procedure-told"
HELP = "add a contact such as `{for: [complaints], email: complaints@rivage.example}` under `contacts`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each controller under a law that wants a way to complain, and names none."""
    acting = {name for one in every_activity(register) for name in one.controllers}
    for entry in register.organisations.values():
        duty = _duty(register, entry.value) if entry.id in acting else None
        if duty is None or _named(entry.value.contacts) or _told(register, entry.id):
            continue
        message = f"the organisation `{entry.id}` names no contact for complaints about the use of personal data"
        stated = entry.value.contacts
        place = entry.at("contacts", len(stated) - 1) if stated else place_of(entry, "contacts", "email")
        yield Finding(place, message, HELP, rests_on=(duty,))


def _duty(register: Register, organisation: Organisation) -> Duty | None:
    for place in organisation.jurisdictions or ():
        law = register.law_or_none(place)
        for duty in law.in_force(Duty) if law is not None else ():
            if duty.id == DUTY:
                return duty
    return None


def _named(contacts: tuple[Contact, ...] | None) -> bool:
    return any(one.for_ is None or ContactPurpose.COMPLAINTS in one.for_ for one in contacts or ())


def _told(register: Register, organisation: str) -> bool:
    """Tell whether every policy of an organisation names a contact of its own."""
    own = [entry.value for entry in register.notices.values() if organisation in (entry.value.controllers or ())]
    return bool(own) and all(_named(notice.contacts) for notice in own)


RULE = Rule(
    code="UK01",
    name="missing-complaints-contact",
    severity=Severity.ERROR,
    law=("DPA 2018 s. 164A", "DUAA 2025 s. 103"),
    since="0.2",
    page=__doc__,
    find=find,
)
