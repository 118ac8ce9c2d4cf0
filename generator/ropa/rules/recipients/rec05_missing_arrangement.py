"""Joint controllers have no arrangement, or one that lacks a part.

## Why it matters

Controllers that decide together settle in an arrangement who does what, above all towards the persons (Art. 26(1)
GDPR), and make its essence available to them (Art. 26(2)). A policy can only tell the essence and the point of contact
that the register holds.

## Reported

```yaml title="activities/club.yaml"
recipients: [{department: Customer Service}, {party: example-client, role: joint-controller, why: to run the club}]
```

An arrangement without its essence.

```yaml title="arrangements/club.yaml"
# left out: essence
name: Customer club
```

An arrangement without a point of contact and without the document itself.

```yaml title="arrangements/club.yaml"
# left out: contact, document
name: Customer club
```

An arrangement with oneself.

```yaml title="arrangements/club.yaml"
# left out: parties
name: Customer club
organisations: [example]
```

An arrangement that does not name the joint controller.

```yaml title="activities/club.yaml"
arrangement: club
recipients: [{department: Customer Service}, {party: example-club, role: joint-controller, why: to run the club}]
```

```yaml title="arrangements/club.yaml"
name: Customer club
```

```yaml title="parties/example-club.yaml"
name: Example Club SA
```

A party that is said to be a joint controller, and nothing else says so.

```yaml title="parties/example-mail.yaml"
name: Example Mail SA
role: joint-controller
```

```yaml title="activities/orders.yaml"
recipients: [{department: Customer Service}, {party: example-mail, why: to send our messages}]
```

## Accepted

```yaml title="activities/club.yaml"
arrangement: club
recipients: [{department: Customer Service}, {party: example-client, role: joint-controller, why: to run the club}]
```

```yaml title="arrangements/club.yaml"
name: Customer club
```

## Limits

The role that a party has by itself is reported there where nothing else in the register speaks of joint control with
it. Several controllers of one activity are not taken for joint controllers: each may be one in a case of its own.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.activity import Activity, ActivityArrangement
from ropa.model.arrangement import Arrangement
from ropa.model.party import ContractKind, Party, Role
from ropa.model.recipients import Recipient
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.answers import answer
from ropa.register.links import arrangements_of
from ropa.register.recipient_roles import recipients_by_role
from ropa.register.scopes import disjoint
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import identifying, name_of, recipient_name

PARTS = {
    "essence": ("says nothing of its essence", "add `essence:` with what persons are told: who does what"),
    "contact": ("names no point of contact for persons", "add `contact:` such as `{for: [rights], email: …}`"),
    "document": ("has no reference to the document", "add `document:` with its reference, such as `JCA-2025-001`"),
}
BODIES_HELP = "name all joint controllers under `organisations` (own ones) and `parties` (others)"
HELP = "add a file to arrangements/ with essence, contact and document, and name it in the activity's `arrangement`"
NAMED_HELP = "add it to the `parties` or `organisations` of the arrangement, or correct the `role` of the recipient"


def find(register: Register) -> Iterator[Finding]:
    """Yield what arrangements lack, and joint controllers that no arrangement of the activity names."""
    for entry in register.arrangements.values():
        yield from _incomplete(entry)
    usual: dict[str, list[Finding]] = {}
    for item, owner in recipients_by_role(register)[Role.JOINT_CONTROLLER]:
        owners = [owner] if owner is not None else _inheriting(register, item)
        found = next((one for one in owners if not _covered(register, one, item.value)), None)
        if found is not None:
            party = item.value.party if item.value.role is None else None
            usual.setdefault(party or "", []).append(_unarranged(found, item))
    for party, findings in usual.items():
        if party in register.parties and (len(findings) > 1 or not _arranged(register, party)):
            yield _everywhere(register.parties[party], findings)
        else:
            yield from findings


def _arranged(register: Register, party: str) -> bool:
    """Tell whether an arrangement names a party, or a contract with it is one; then its role is meant."""
    contracts = answer(register.parties[party].value.contracts, register.parties[party], "contracts")
    listed = (entry.value.parties or () for entry in register.arrangements.values())
    return any(party in names for names in listed) or any(one.value.kind is ContractKind.JOINT for one in contracts)


def _everywhere(party: Entry[Party], findings: list[Finding]) -> Finding:
    """A party that is said to be a joint controller, and that no arrangement of its activities names."""
    message = f"{name_of(party)} is said to be a joint controller, and no arrangement names it where it receives data"
    return Finding(party.at("role"), message, HELP, tuple(Related(one.span, "receives data here") for one in findings))


def _incomplete(entry: Entry[Arrangement]) -> Iterator[Finding]:
    name = f"the arrangement {name_of(entry)}"
    for field, (message, remedy) in PARTS.items():
        if getattr(entry.value, field) is None:
            yield Finding(place_of(entry, field, "name"), f"{name} {message}", remedy)
    organisations, parties = entry.value.organisations or (), entry.value.parties or ()
    if len({*organisations}) + len({*parties}) <= 1:
        field = "parties" if organisations else "organisations"
        message = f"{name} names {'one controller only' if organisations or parties else 'no controller'}"
        yield Finding(place_of(entry, field, "name"), message, BODIES_HELP)


def _inheriting(register: Register, item: Stated[Recipient]) -> list[Entry[Activity]]:
    """Return the activities that a recipient of the defaults reaches."""
    every = every_activity(register)
    return [
        one.entry for one in every if any(mine.inherited and mine.pointer == item.pointer for mine in one.recipients)
    ]


def _covered(register: Register, entry: Entry[Activity], recipient: Recipient) -> bool:
    """Tell whether an arrangement of the activity names the recipient; one that does not exist is left to others."""
    return any(_names(register, one.value, recipient) for one in arrangements_of(entry))


def _names(register: Register, stated: ActivityArrangement, recipient: Recipient) -> bool:
    arrangement = register.arrangements.get(stated.arrangement or "")
    if arrangement is None:
        return True
    if disjoint(stated.purposes, recipient.purposes):
        return False
    listed = (*(arrangement.value.parties or ()), *(arrangement.value.organisations or ()))
    named = recipient.party or recipient.organisation
    return named is None or named in listed


def _unarranged(entry: Entry[Activity], item: Stated[Recipient]) -> Finding:
    stated = arrangements_of(entry)
    field = "role" if item.value.role else identifying(item) or "role"
    where = f"the activity `{entry.id}`"
    if not stated:
        message = f"{recipient_name(item)} is a joint controller and {where} names no arrangement"
        return Finding(item.at(field), message, HELP, about=item)
    message = f"{recipient_name(item)} is a joint controller and no arrangement of {where} names it"
    related = tuple(Related(one.at(), "the arrangement") for one in stated)
    return Finding(item.at(field), message, NAMED_HELP, related, about=item)


RULE = Rule(
    code="REC05",
    name="missing-arrangement",
    severity=Severity.ERROR,
    law=("Art. 26(1) GDPR", "Art. 26(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("arrangements", "organisations", "parties", "purposes"),
)
