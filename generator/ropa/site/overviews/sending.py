"""All transfers of a register, each once with the records that make it, and on what it stands on the register's day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from ropa.model.party import Certification
from ropa.model.recipients import Transfer
from ropa.register import Entry, Register, inheritance
from ropa.register.answers import answer
from ropa.register.laws import Abroad, abroad
from ropa.register.scopes import certain_places, places_of_item
from ropa.site.letters import controllers
from ropa.site.overviews.concerned import concerned
from ropa.site.survey import Survey
from ropa.site.transfers import ADEQUACY, destinations


class Ground(StrEnum):
    """What a transfer stands on; in the order in which a reader should look at them."""

    OPEN = "open"
    """Nothing that holds today: a gap, no tool, a decision that is not in force, a recipient that is not listed."""
    DEROGATION = "derogation"
    SAFEGUARD = "safeguard"
    ADEQUACY = "adequacy"
    INSIDE = "inside"
    """No transfer: the country is inside the border of the law."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A transfer as it is stated once: in an activity, an engagement, for one client, or in the defaults."""

    transfer: Transfer
    inherited: bool
    laws: dict[str, None] = field(default_factory=dict)
    """The jurisdictions under whose law it is done."""
    records: list[tuple[str, str]] = field(default_factory=list)
    """Collection and id of the records that make it."""
    exporters: dict[str, None] = field(default_factory=dict)
    """The own organisations that send, by id."""
    grounds: dict[str, Ground] = field(default_factory=dict)
    """What the transfer to each country of destination stands on, under the law for which that is least."""


def sendings(survey: Survey) -> tuple[Sending, ...]:
    """Return the transfers of activities and engagements, those that stand on least first."""
    found: dict[int, Sending] = {}
    for collection, entry, items, owners in _stated(survey):
        where = certain_places(survey.register, entry)
        for transfer, inherited in items:
            one = found.setdefault(id(transfer), Sending(transfer, inherited))
            one.records.append((collection, entry.id))
            one.laws.update(dict.fromkeys(places_of_item(survey.register, where, transfer)))
            one.exporters.update(dict.fromkeys(concerned(survey.register, owners, transfer)))
    for one in found.values():
        one.grounds.update(_grounds(survey.register, one))
    return tuple(sorted(found.values(), key=lambda one: _place(survey, one)))


def _place(survey: Survey, one: Sending) -> tuple[int, tuple[str, str]]:
    """Return where a transfer stands in the list: what stands on least first, then by the name of the recipient."""
    weakest = min(map(tuple(Ground).index, one.grounds.values()), default=0)
    if one.transfer.organisation:
        return weakest, survey.names.place("organisations", one.transfer.organisation)
    return weakest, survey.names.place("parties", one.transfer.recipient or one.transfer.category or "")


_Stated = tuple[str, Entry[Any], Iterable[tuple[Transfer, bool]], tuple[str, ...]]


def _stated(survey: Survey) -> Iterator[_Stated]:
    register = survey.register
    for holding in survey.holdings.values():
        if holding.transfers.items:
            own = tuple(item.organisation for item in controllers(holding) if item.organisation)
            items = ((item.value, item.inherited) for item in holding.transfers)
            yield "activities", holding.entry, items, own
    for entry in register.engagements.values():
        work = entry.value
        own = work.processors if isinstance(work.processors, tuple) else ()
        inherited = inheritance.transfers(register, entry)
        yield "engagements", entry, ((item.value, item.inherited) for item in inherited), own
        for client in work.controllers if isinstance(work.controllers, tuple) else ():
            items = ((item.value, False) for item in answer(client.transfers, entry))
            yield "engagements", entry, items, own


def listing(register: Register, one: Sending, scheme: str) -> Certification | None:
    """Return the certificate of the recipient under a scheme, if the register has one."""
    party = register.parties.get(one.transfer.recipient or "")
    held = (party.value.certifications or ()) if party else ()
    return next((item for item in held if item.scheme == scheme), None)


def is_listed(register: Register, certificate: Certification | None) -> bool:
    """Tell whether a certificate is there and has not run out on the register's day."""
    return certificate is not None and not (certificate.until and certificate.until < register.day.isoformat())


def _grounds(register: Register, one: Sending) -> dict[str, Ground]:
    laws = laws_of(register, one)
    order = tuple(Ground)
    return {
        country: min((_ground(register, one, law, country) for law in laws), key=order.index, default=Ground.OPEN)
        for country in destinations(one.transfer)
    }


def laws_of(register: Register, one: Sending) -> tuple[Abroad, ...]:
    """Return what the laws under which a transfer is done say of other countries."""
    return tuple(law for place in one.laws if (law := abroad(register, place)) is not None)


def _ground(register: Register, one: Sending, law: Abroad, country: str) -> Ground:
    mechanism = one.transfer.mechanism
    tool = law.tools.get(mechanism) if isinstance(mechanism, str) else None
    if country in law.border:
        return Ground.INSIDE
    if tool is None:
        return Ground.OPEN
    if tool.kind == ADEQUACY and not one.transfer.decision:
        decisions = law.decisions(country)
        held = (item.scheme is None or is_listed(register, listing(register, one, item.scheme)) for item in decisions)
        return Ground.ADEQUACY if any(held) else Ground.OPEN
    return Ground(tool.kind)
