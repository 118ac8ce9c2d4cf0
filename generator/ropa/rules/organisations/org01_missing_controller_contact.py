"""The name or the contact details of a controller or processor are missing.

## Why it matters

The name and contact details of the controller come first in the record (Art. 30(1)(a) GDPR; for a processor,
Art. 30(2)(a)) and first in every policy (Art. 13(1)(a), 14(1)(a)). A person who does not know whom to write to cannot
use any right, and an authority cannot tell whose record it reads.

Three things are needed: the legal name, a postal address, and one direct way to get in touch: e-mail, telephone or web
form, of the organisation itself or among its `contacts`.

## Reported

```yaml title="organisations/example.yaml"
# left out: email, contacts
name: Example SA
address: {street: 1 rue des Exemples, postcode: "1000", city: Brussels, country: BE}
```

An address to which nothing can be posted.

```yaml title="organisations/example.yaml"
name: Example SA
address: {country: BE}
contacts:
  - {for: [rights], email: privacy@example.example}
```

A trade name is no legal name.

```yaml title="organisations/example.yaml"
# left out: name
trade_names: [Example]
address: {street: 1 rue des Exemples, postcode: "1000", city: Brussels, country: BE}
phone: +32 2 000 00 00
```

A processor is held to the same.

```yaml title="organisations/example-hosting.yaml"
# left out: address
name: Example Hosting SA
email: privacy@hosting.example
```

```yaml title="engagements/hosting.yaml"
name: Hosting
processors: [example-hosting]
```

An activity of nobody.

```yaml title="activities/orders.yaml"
# left out: controllers
name: Orders
```

## Accepted

```yaml title="organisations/example.yaml"
name: Example SA
address: {street: 1 rue des Exemples, postcode: "1000", city: Brussels, country: BE}
contacts:
  - {for: [privacy, rights], form: "https://www.example.example/privacy"}
```

A holding company for which no activity is recorded.

```yaml title="organisations/example-holding.yaml"
name: Example Holding SA
```

## Limits

A postal address counts when it has two at least of street, postcode and city. A contact for marketing alone, and the
contact of the data protection officer, are not contact details of the controller. A field that holds `todo:` is an open
gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.contact import Contact, ContactPurpose
from ropa.model.organisation import Organisation
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.roles import acting
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.organisations.reaching import postable

CONTROLLER_HELP = "add `controllers:` with the own organisation that decides on it, by the name of its file"
NAME_HELP = "add `name:` with the name under which the organisation is registered"
ADDRESS_HELP = 'write `address: {street: 1 rue des Exemples, postcode: "1000", city: Brussels, country: BE}`'
CONTACT_HELP = "add `email:` or `phone:`, or under `contacts` an item such as `{for: [privacy], form: https://...}`"


def find(register: Register) -> Iterator[Finding]:
    """Yield what is missing of name, address and direct contact, for each organisation that acts in the register."""
    named = acting(register)
    for entry in register.organisations.values():
        if entry.id in named or entry.value.processor:
            yield from _missing(entry)
    for activity in every_activity(register):
        if activity.value.controllers in (None, ()):
            message = f"the activity `{activity.id}` does not say which organisation is its controller"
            yield Finding(place_of(activity.entry, "controllers"), message, CONTROLLER_HELP)


def _missing(entry: Entry[Organisation]) -> Iterator[Finding]:
    owner, who = entry.value, f"the organisation `{entry.id}`"
    if owner.name is None:
        yield Finding(place_of(entry, "name"), f"{who} has no legal name", NAME_HELP)
    if owner.address is None:
        yield Finding(place_of(entry, "address"), f"{who} has no postal address", ADDRESS_HELP)
    elif not postable(owner.address):
        message = f"the address of {who} is incomplete: it needs two at least of street, postcode and city"
        yield Finding(entry.at("address"), message, ADDRESS_HELP)
    if not _has_direct_contact(owner):
        message = f"{who} has no direct contact: neither e-mail nor telephone nor web form"
        about = Stated(owner.contacts, entry, ("contacts",))
        yield Finding(place_of(entry, "email"), message, CONTACT_HELP, about=about)


def _has_direct_contact(owner: Organisation) -> bool:
    contacts = [contact for contact in owner.contacts or () if contact.for_ != (ContactPurpose.MARKETING,)]
    return any((owner.email, owner.phone, *map(_direct, contacts)))


def _direct(contact: Contact) -> bool:
    """Tell whether a contact is a direct one, or one that is marked as a gap."""
    return any((contact.email, contact.phone, contact.form))


RULE = Rule(
    code="ORG01",
    name="missing-controller-contact",
    severity=Severity.ERROR,
    law=("Art. 30(1)(a) GDPR", "Art. 13(1)(a) GDPR", "Art. 14(1)(a) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
)
