"""Items about who is responsible: controller, representative, officer, joint controllers, authority."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from ropa.model.facts import Todo
from ropa.policy import codes, contacts
from ropa.policy.complaint import authorities_of
from ropa.policy.coverage.due import Due, Ground, Owed, Ways, due, gap_in, lacking
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline
from ropa.policy.names import organisation_name
from ropa.policy.public import Item, Spot, each, said
from ropa.policy.who import arrangements_of

REGIONS = ("eu", "uk", "ch")


def controller(desk: Desk) -> Owed:
    """Return name, address and a direct contact of each controller."""
    found: list[Due] = []
    for one in desk.facts.controllers:
        name, item = organisation_name(desk, _id(one)), _reached(one)
        found.append(due(desk, name, [one.spot / "name"], partial(_name, one=one)))
        found.append(due(desk, name, [one.spot / "address"], partial(_address, one=one)))
        found.append(
            due(desk, name, [one.spot if item is None else item.spot], partial(_ways, item=item, spot=one.spot))
        )
    if not found:
        here = desk.facts.notice.spot
        found.append(due(desk, "", [here], partial(lacking, spot=here, what="section-controller")))
    return tuple(found), Ground("not-asked")


def _id(one: Item[Any]) -> str:
    return one.spot.record.rpartition("/")[2]


def _name(desk: Desk, one: Item[Any]) -> list[Inline]:
    return [organisation_name(desk, _id(one))]


def _address(desk: Desk, one: Item[Any]) -> list[Inline]:
    value, spot = one.value.address, one.spot / "address"
    if value is None or isinstance(value, Todo):
        return [desk.lack(spot, "controller-row-address", codes.MISSING if value is None else codes.GAP)]
    return list(contacts.address_lines(desk, value, spot))


def _reached(one: Item[Any]) -> Item[Any] | None:
    """Return what holds a direct contact: the organisation, else the first of its contacts."""
    if one.value.email is not None or one.value.phone is not None:
        return one
    return next(iter(each(one.value.contacts, one.spot / "contacts")), None)


def _ways(desk: Desk, item: Item[Any] | None, spot: Spot) -> list[Inline | Ways]:
    return [desk.lack(spot, "section-contact") if item is None else _rows(desk, item)]


def _rows(desk: Desk, item: Item[Any]) -> Ways:
    return tuple(text for pair in contacts.rows(desk, item) for text in pair.texts)


def representative(desk: Desk) -> Owed:
    """Return each representative with a way to reach it."""
    found = tuple(
        due(desk, _named(desk, person), [person.spot], partial(_person, person=person))
        for person in _representatives(desk)
    )
    return found, Ground("not-represented", tuple(one.spot for one in desk.facts.controllers))


def _representatives(desk: Desk) -> Iterator[Item[Any]]:
    for one in desk.facts.controllers:
        if one.value.representatives is not None:
            for region in REGIONS:
                spot = one.spot / "representatives" / region
                yield from said(getattr(one.value.representatives, region), spot)


def _named(desk: Desk, person: Item[Any]) -> Inline:
    name = person.value.name
    return desk.name(name, person.spot / "name") if isinstance(name, str | dict) else ""


def _person(desk: Desk, person: Item[Any]) -> list[Inline | Ways]:
    name = _named(desk, person) or desk.owed(person.value.name, person.spot / "name", "controller-row-name")
    return [name, _rows(desk, person)]


def officer(desk: Desk) -> Owed:
    """Return how to reach each data protection officer; a gap where nothing is said of one."""
    found: list[Due] = []
    none: list[Spot] = []
    for one in desk.facts.controllers:
        spot = one.spot / "dpo"
        stated = said(one.value.dpo, spot)
        name = organisation_name(desk, _id(one))
        if stated.todo or stated.silent:
            say = partial(lacking, spot=spot, what="section-dpo", code=gap_in(stated))
            found.append(due(desk, name, [spot], say))
        if stated.none:
            none.append(spot)
        found.extend(due(desk, name, [item.spot], partial(_officer, item=item)) for item in stated)
    return tuple(found), Ground("no-officer", tuple(none))


def _officer(desk: Desk, item: Item[Any]) -> list[Inline | Ways]:
    return [_rows(desk, item) or desk.lack(item.spot, "section-dpo")]


def joint_controllers(desk: Desk) -> Owed:
    """Return the essence of each arrangement."""
    items = [desk.facts.arrangements[name] for name in arrangements_of(desk)]
    found = tuple(due(desk, _id(item), [item.spot / "essence"], partial(_essence, item=item)) for item in items)
    return found, Ground("not-joint")


def _essence(desk: Desk, item: Item[Any]) -> list[Inline]:
    if item.value.essence is None:
        return [desk.lack(item.spot, "joint-essence")]
    return [desk.paragraphs(item.value.essence, item.spot / "essence", "joint-essence")]


def complaint(desk: Desk) -> Owed:
    """Return the authorities."""
    spots = [one.spot / "authority" for one in desk.facts.controllers] or [desk.facts.notice.spot]
    found = [due(desk, one.name, spots, partial(_authority, name=one.name)) for one in authorities_of(desk)]
    if not found:
        found = [due(desk, "", spots, partial(lacking, spot=spots[0], what="complaint-row-authority"))]
    return tuple(found), Ground("not-asked")


def _authority(_desk: Desk, name: Inline) -> list[Inline]:
    return [name]
