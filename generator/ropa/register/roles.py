"""What the own organisations do in the register, and where they are."""

from collections.abc import Mapping
from typing import Any

from ropa.law import jurisdiction_of
from ropa.model.contact import Address
from ropa.model.engagement import Engagement
from ropa.model.lifecycle import Status
from ropa.model.organisation import Organisation
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.entry import Entry
from ropa.register.once import once
from ropa.register.register import Register


@once
def controllers(register: Register) -> Mapping[str, tuple[ActivityFacts, ...]]:
    """Return the activities of each organisation that is controller of some; those that are over are left out."""
    found: dict[str, list[ActivityFacts]] = {}
    for activity in every_activity(register):
        if activity.lifecycle.status is not Status.ENDED:
            for organisation in activity.controllers:
                found.setdefault(organisation, []).append(activity)
    return {organisation: tuple(activities) for organisation, activities in found.items()}


@once
def processors(register: Register) -> Mapping[str, tuple[Entry[Engagement], ...]]:
    """Return the engagements of each organisation that is processor in some."""
    found: dict[str, list[Entry[Engagement]]] = {}
    for entry in register.engagements.values():
        for organisation in listed(entry.value.processors):
            found.setdefault(organisation, []).append(entry)
    return {organisation: tuple(entries) for organisation, entries in found.items()}


@once
def recorded(register: Register) -> tuple[Entry[Any], ...]:
    """Return the activities and the engagements: both have an owner and a life."""
    return (*(one.entry for one in every_activity(register)), *register.engagements.values())


@once
def acting(register: Register) -> frozenset[str]:
    """Return the ids of the organisations that are controllers or processors of something recorded."""
    named: list[Any] = [one for activity in every_activity(register) for one in activity.controllers]
    named += [item for entry in register.engagements.values() for item in listed(entry.value.processors)]
    named += [item for entry in register.arrangements.values() for item in listed(entry.value.organisations)]
    named += [item for entry in register.notices.values() for item in listed(entry.value.controllers)]
    return frozenset(named)


def jurisdictions(register: Register, organisation: Organisation) -> tuple[str, ...]:
    """Return the laws under which an organisation acts: as stated, else by its seat, else those of the register."""
    if organisation.jurisdictions:
        return organisation.jurisdictions
    country = seat(organisation)
    by_seat = jurisdiction_of(country) if country else None
    return (by_seat,) if by_seat else register.settings.jurisdictions or ()


def seat(organisation: Organisation) -> str | None:
    """Return the country in which an organisation is established; None when it is not stated."""
    if isinstance(organisation.country, str):
        return organisation.country
    return organisation.address.country if isinstance(organisation.address, Address) else None


def countries(organisation: Organisation) -> frozenset[str]:
    """Return the countries in which an organisation has a seat or another place of business."""
    places = (one.address for one in organisation.establishments or ())
    found = (seat(organisation), *(one.country for one in (organisation.address, *places) if isinstance(one, Address)))
    return frozenset(country for country in found if country is not None)


def listed(stated: Any) -> tuple[Any, ...]:
    """Return the items of a list, none when it is missing or a gap."""
    return stated if isinstance(stated, tuple) else ()
