"""The contracts of a register: with those who work for the organisation, and with those for whom it works (Art. 28)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ropa.model.citation import Document
from ropa.model.engagement import Client, Engagement
from ropa.model.facts import Todo
from ropa.model.party import Contract, ContractKind, Party, Role, SubProcessing
from ropa.questions.due import SOON
from ropa.questions.expiring import expiry
from ropa.register import Entry, Register
from ropa.register.recipient_roles import recipients_by_role
from ropa.site.overviews.within_group import within_group


class Standing(StrEnum):
    """How it stands with a contract."""

    IN_FORCE = "in-force"
    ENDING = "ending"
    """It ends within ninety days."""
    EXPIRED = "expired"
    OPEN = "open"
    """It is announced and not there yet, or its signature is missing."""
    MISSING = "missing"
    """Nothing is said, or that there is none, of somebody who works on the organisation's data."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """One contract, or that there is none."""

    partner: tuple[str, str]
    """Collection and id of the other side."""
    standing: Standing
    contract: Contract | Client | None
    fact: Any = None
    """What is said instead of contracts: a gap, an explicit none, or nothing."""
    engagement: str | None = None
    """The work done for a client."""
    controller: str | None = None
    """The own organisation for which another one works without any contract."""


def agreements(register: Register) -> Iterator[Agreement]:
    """Yield the contracts of parties, what own organisations lack for work among themselves, and those of clients."""
    processors = _processors(register)
    for entry in register.parties.values():
        yield from _of_party(register.day, entry, processor=entry.id in processors)
    for processor, agreed in within_group(register).items():
        for controller in (name for name, found in agreed.items() if not found):
            yield Agreement(("organisations", processor), Standing.MISSING, None, controller=controller)
    for work in register.engagements.values():
        yield from _of_clients(register.day, work)


def ends(contract: Contract | Client) -> str | None:
    """Return the day on which a contract ends, its own or that of its document."""
    if isinstance(contract, Contract):
        return expiry(contract)
    return contract.contract.expires if isinstance(contract.contract, Document) else None


def allows(contract: Contract | Client | None) -> SubProcessing | None:
    """Return what a contract says about further processors."""
    return contract.subprocessing if isinstance(contract, Contract) else None


def is_processing(contract: Contract | Client) -> bool:
    """Tell whether it is a contract with a processor."""
    return isinstance(contract, Client) or contract.kind in {None, ContractKind.PROCESSING}


def _processors(register: Register) -> set[str]:
    """Return the parties that work for the organisation in an activity, or as a further processor for its clients."""
    found = {item.value.party or "" for item, _ in recipients_by_role(register)[Role.PROCESSOR]}
    for work in register.engagements.values():
        subs = work.value.subprocessors
        found.update(sub.party for sub in (subs if isinstance(subs, tuple) else ()) if isinstance(sub.party, str))
    return found


def _of_party(day: date, entry: Entry[Party], *, processor: bool) -> Iterator[Agreement]:
    partner, stated = ("parties", entry.id), entry.value.contracts
    there = stated if isinstance(stated, tuple) else ()
    for contract in there:
        yield Agreement(partner, standing_of(day, contract), contract)
    if processor and not any(is_processing(contract) for contract in there):
        open_ = Standing.OPEN if isinstance(stated, Todo) else Standing.MISSING
        yield Agreement(partner, open_, None, None if there else stated)


def _of_clients(day: date, entry: Entry[Engagement]) -> Iterator[Agreement]:
    stated = entry.value.controllers
    for client in stated if isinstance(stated, tuple) else ():
        name = client.organisation or client.party
        if isinstance(name, str):
            partner = ("organisations" if client.organisation else "parties", name)
            yield Agreement(partner, standing_of(day, client), client, engagement=entry.id)


def standing_of(day: date, contract: Contract | Client) -> Standing:
    """Return how it stands with a contract on a day."""
    paper, signed = contract.document if isinstance(contract, Contract) else contract.contract, contract.signed
    if paper is None and signed is None:
        return Standing.MISSING
    if isinstance(paper, Todo) or isinstance(signed, Todo):
        return Standing.OPEN
    end = ends(contract)
    if end is None:
        return Standing.IN_FORCE
    if end < day.isoformat():
        return Standing.EXPIRED
    return Standing.ENDING if date.fromisoformat(end) <= day + SOON else Standing.IN_FORCE
