"""What recipients are: processors, joint controllers, others."""

from collections.abc import Mapping

from ropa.model.party import Role
from ropa.model.recipients import Recipient
from ropa.register.answers import Stated
from ropa.register.once import once
from ropa.register.register import Register
from ropa.register.stated_once import Owner, stated_recipients


def role_of(register: Register, recipient: Recipient) -> Role | None:
    """Return what a recipient is: as stated, or the party's usual role, or that of its category."""
    if recipient.role:
        return recipient.role
    if recipient.department:
        return Role.INTERNAL
    if recipient.organisation:
        return Role.GROUP
    party = register.parties.get(recipient.party or "")
    if party is not None and party.value.role:
        return party.value.role
    category = recipient.category or (party.value.category if party else None)
    term = register.vocabulary("recipients").get(category) if category else None
    return Role(term.role) if term and term.role else None


@once
def recipients_by_role(register: Register) -> Mapping[Role | None, list[tuple[Stated[Recipient], Owner]]]:
    """Return every recipient of the defaults and of activities, each once, by what it is."""
    found: dict[Role | None, list[tuple[Stated[Recipient], Owner]]] = {role: [] for role in (*Role, None)}
    for item, owner in stated_recipients(register):
        found[role_of(register, item.value)].append((item, owner))
    return found
