"""A controller offers no way to exercise a right.

## Why it matters

The controller makes it easy to exercise one's rights (Art. 12(2) GDPR), and where data are processed by electronic
means, requests can be made so as well (recital 59). Policies tell people where to write (Art. 13(2)(b), 14(2)(c)). A
telephone number and the registered office alone do not tell anybody where a request is read.

## Reported

```yaml title="organisations/example.yaml"
# left out: email, contacts
name: Example SA
phone: +32 2 000 00 00
```

The contacts are for other purposes.

```yaml title="organisations/example.yaml"
# left out: email
name: Example SA
contacts:
  - {for: [marketing, complaints], email: clients@example.example}
```

## Accepted

A contact for rights, by whatever means.

```yaml title="organisations/example.yaml"
# left out: email
name: Example SA
phone: +32 2 000 00 00
contacts:
  - {for: [rights], post: "Example SA, Privacy, 1 rue des Exemples, 1000 Brussels"}
```

The general address, or the data protection officer.

```yaml title="organisations/example.yaml"
# left out: contacts
name: Example SA
email: contact@example.example
```

```yaml title="organisations/example-sales.yaml"
# left out: email, contacts
name: Example Sales SA
phone: +32 2 000 00 01
dpo: {name: Data protection officer, email: dpo@example.example}
```

```yaml title="activities/returns.yaml"
name: Returns
controllers: [example-sales]
```

## Limits

What counts: a contact for `rights`, `privacy` or `general`, or for everything, with any means; the general e-mail
address of the organisation; e-mail, form or postal address of the data protection officer. A contact for marketing or
complaints alone does not. Where there is no direct contact at all, ORG01 says so. A gap marked `todo` counts.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.contact import Contact, ContactPurpose
from ropa.model.organisation import Organisation
from ropa.register import Register, Stated
from ropa.register.answers import answer
from ropa.register.roles import controllers
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "add under `contacts` an item such as `{for: [rights, privacy], email: privacy@...}`"
SERVING = frozenset((ContactPurpose.RIGHTS, ContactPurpose.PRIVACY, ContactPurpose.GENERAL))


def find(register: Register) -> Iterator[Finding]:
    """Yield each controller without a way to send it a request."""
    for entry in register.organisations.values():
        if entry.id not in controllers(register) or _has_channel(entry.value):
            continue
        officer = answer(entry.value.dpo, entry, "dpo")
        if officer.todo or any((one.value.email, one.value.form, one.value.post) != (None,) * 3 for one in officer):
            continue
        message = f"the organisation `{entry.id}` offers no way to exercise a right: no contact is there for it"
        about = Stated(entry.value.contacts, entry, ("contacts",))
        yield Finding(place_of(entry, "contacts"), message, HELP, about=about)


def _has_channel(owner: Organisation) -> bool:
    return owner.email is not None or any(_serves(contact) for contact in owner.contacts or ())


def _serves(contact: Contact) -> bool:
    for_rights = contact.for_ is None or not SERVING.isdisjoint(contact.for_)
    return for_rights and any((contact.email, contact.phone, contact.post, contact.form, contact.account))


RULE = Rule(
    code="ORG07",
    name="missing-rights-channel",
    severity=Severity.ERROR,
    law=("Art. 12(2) GDPR", "Art. 13(2)(b) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("ORG01",),
)
