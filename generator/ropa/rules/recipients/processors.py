"""Parties that work as processors, where they are used, and their contracts."""

from collections.abc import Iterator, Mapping

from ropa.model.facts import Todo
from ropa.model.lifecycle import Status
from ropa.model.party import Contract, ContractKind, Party, Role
from ropa.model.recipients import Recipient
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import activity_facts
from ropa.register.answers import answer
from ropa.register.once import once
from ropa.register.recipient_roles import recipients_by_role
from ropa.register.stated_once import Owner, default

SUFFICIENT = (None, ContractKind.PROCESSING, ContractKind.TRANSFER)
"""Kinds of contracts that may hold what Art. 28(3) asks for; clauses for transfers do (Decision (EU) 2021/914)."""


@once
def processors(register: Register) -> Mapping[str, list[tuple[Stated[Recipient], Owner]]]:
    """Return the parties that receive data as processors, each with the places that say so; suppliers with none."""
    found: dict[str, list[tuple[Stated[Recipient], Owner]]] = {}
    for item, owner in recipients_by_role(register)[Role.PROCESSOR]:
        if item.value.party in register.parties:
            found.setdefault(item.value.party or "", []).append((item, owner))
    for system in register.systems.values():
        supplier = register.parties.get(system.value.supplier or "")
        if supplier is not None and supplier.value.role is Role.PROCESSOR:
            found.setdefault(supplier.id, [])
    return found


def contracts_of(party: Entry[Party]) -> tuple[Stated[Contract], ...]:
    """Return the contracts with a party; none when there are none, or a gap."""
    return answer(party.value.contracts, party, "contracts").items


def has_ended(owner: Owner) -> bool:
    """Tell whether an activity or engagement is over."""
    life = owner.value.lifecycle if owner is not None else None
    return life is not None and life.status is Status.ENDED


def engaged_by_another(register: Register, party_id: str, owner: Owner) -> bool:
    """Tell whether a party is a further processor of another recipient of the same activity, or of the defaults."""
    facts = activity_facts(register, owner.id) if owner is not None else None
    items = facts.recipients.items if facts is not None else default(register, "recipients").items
    parties = [register.parties.get(item.value.party or "") for item in items]
    return any(
        further.value.party == party_id
        for party in parties
        if party is not None and party.id != party_id
        for further in answer(party.value.subprocessors, party, "subprocessors")
    )


def in_use(register: Register) -> Iterator[Entry[Party]]:
    """Yield the processors that something not yet over needs."""
    for party_id, uses in processors(register).items():
        if not uses or not all(has_ended(owner) for _, owner in uses):
            yield register.parties[party_id]


def referenced(contract: Contract) -> bool:
    """Tell whether a contract names its document, or marks it as a gap."""
    return contract.document is not None or isinstance(contract.signed, Todo)
