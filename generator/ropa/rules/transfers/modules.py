"""Which module of the standard contractual clauses is for a transfer (Decision (EU) 2021/914)."""

from typing import Any

from ropa.model.party import Role
from ropa.model.recipients import Recipient, Transfer
from ropa.register import Entry, Register
from ropa.register.activity_facts import activity_facts
from ropa.register.answers import answer
from ropa.register.recipient_roles import role_of
from ropa.rules.transfers.crossing import Crossing, countries_of

CONTROLLERS, TO_PROCESSOR, PROCESSORS, TO_CONTROLLER = 1, 2, 3, 4
OF_ROLE = {
    Role.PROCESSOR: TO_PROCESSOR,
    Role.CONTROLLER: CONTROLLERS,
    Role.JOINT_CONTROLLER: CONTROLLERS,
    Role.GROUP: CONTROLLERS,
    Role.PUBLIC_AUTHORITY: CONTROLLERS,
}
BETWEEN = {
    CONTROLLERS: "a controller and another one",
    TO_PROCESSOR: "a controller and its processor",
    PROCESSORS: "a processor and a further one",
    TO_CONTROLLER: "a processor and its controller",
}


def fitting(register: Register, one: Crossing) -> tuple[int, ...]:
    """Return the modules made for those between whom data go; none where the record does not tell who they are."""
    owner, transfer = one.owner, one.value
    if owner is None or (transfer.recipient is None and transfer.organisation is None):
        return ()
    if owner.collection == "engagements":
        return _engaged(owner, (transfer.recipient, transfer.organisation))
    if transfer.exporter is not None:
        return (PROCESSORS,)
    facts = activity_facts(register, owner.id)
    same = [item.value for item in facts.recipients.items if _is(item.value, one)] if facts is not None else []
    roles = {role for recipient in same if (role := role_of(register, recipient)) is not None}
    found = {OF_ROLE[role] for role in roles if role in OF_ROLE}
    if TO_PROCESSOR in found and _elsewhere(register, transfer):
        found.add(PROCESSORS)
    if found and facts is not None and any(_engages(register, item.value, one) for item in facts.recipients.items):
        found.add(PROCESSORS)
    return tuple(sorted(found))


def _is(recipient: Recipient, one: Crossing) -> bool:
    party, own = one.value.recipient, one.value.organisation
    return recipient.party == party if party is not None else recipient.organisation == own


def _elsewhere(register: Register, transfer: Transfer) -> bool:
    """Tell whether a recipient sits in another country than the data go to: it may send them on itself."""
    party = register.parties.get(transfer.recipient or "")
    country = party.value.country if party is not None else None
    return isinstance(country, str) and country not in countries_of(transfer)


def _engages(register: Register, recipient: Recipient, one: Crossing) -> bool:
    """Tell whether a recipient uses the one to whom data go as its own further processor."""
    party = register.parties.get(recipient.party or "")
    further = answer(party.value.subprocessors, party, "subprocessors") if party is not None else ()
    return any(item.value.party is not None and item.value.party == one.value.recipient for item in further)


def _engaged(engagement: Entry[Any], who: tuple[str | None, str | None]) -> tuple[int, ...]:
    """Return the module for a further processor, or for the controller for which the work is done."""
    for key, module in (("subprocessors", PROCESSORS), ("controllers", TO_CONTROLLER)):
        for item in answer(getattr(engagement.value, key), engagement, key):
            if item.value.party == who[0] and who[0] is not None:
                return (module,)
            if who[1] is not None and getattr(item.value, "organisation", None) == who[1]:
                return (module,)
    return ()
