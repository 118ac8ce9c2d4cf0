"""Who is who, as the public may know it: parties, own organisations, departments and categories of recipients."""

from typing import Any

from ropa.model.facts import Todo
from ropa.model.party import Naming, Party, Role
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline
from ropa.policy.public import Item


def party_name(desk: Desk, party: Item[Party], *, inside: bool = False) -> Inline:
    """Return a party by its name, or when it is not to be named by its public description, else by its category.

    A description is more specific than a category, as the Court wants it (C-154/21). `inside` asks for the category as
    it stands inside a sentence.
    """
    value = party.value
    if value.naming is Naming.CATEGORY:
        if value.description is not None:
            return desk.text(value.description, party.spot / "description")
        if value.category is None:
            return desk.lack(party.spot / "category", "recipients-column-recipient")
        return desk.inside("recipients", value.category) if inside else desk.label("recipients", value.category)
    if isinstance(value.name, str | dict):
        return desk.name(value.name, party.spot / "name")
    return desk.owed(value.name, party.spot / "name", "controller-row-name")


def organisation_name(desk: Desk, name: str) -> Inline:
    """Return the legal name of an own organisation."""
    found = desk.facts.organisations.get(name)
    if found is None:
        return name
    if isinstance(found.value.name, Todo) or found.value.name is None:
        return desk.owed(found.value.name, found.spot / "name", "controller-row-name")
    return str(found.value.name)


def recipient_name(desk: Desk, item: Item[Any], party_field: str = "party") -> Inline:
    """Return whoever an item names, as inside a sentence: a party, an own organisation, a department or a category."""
    value = item.value
    party = getattr(value, party_field)
    if party in desk.facts.parties:
        return party_name(desk, desk.facts.parties[party], inside=True)
    if value.organisation is not None:
        return organisation_name(desk, value.organisation)
    if getattr(value, "department", None) is not None:
        return desk.text(value.department, item.spot / "department")
    if value.category is not None:
        described = getattr(value, "description", None)
        if described is not None:
            return desk.text(described, item.spot / "description")
        return desk.inside("recipients", value.category)
    return desk.lack(item.spot, "recipients-column-recipient")


def role_of(desk: Desk, item: Item[Any]) -> Role | None:
    """Return what a recipient is: as stated, else what the party or the category usually is."""
    value = item.value
    if value.role is not None:
        return Role(value.role)
    if value.department is not None:
        return Role.INTERNAL
    if value.organisation is not None:
        return Role.GROUP
    party = desk.facts.parties.get(value.party or "")
    if party is not None and party.value.role is not None:
        return Role(party.value.role)
    category = value.category or (party.value.category if party else None)
    term = desk.facts.words.vocabulary("recipients").get(category or "")
    return Role(term.role) if term is not None and term.role else None


def countries_of(desk: Desk, item: Item[Any]) -> tuple[str, ...]:
    """Return the countries in which a recipient works on data; none for departments and categories."""
    value = item.value
    party = desk.facts.parties.get(value.party or "")
    if party is not None:
        if party.value.locations:
            return tuple(party.value.locations)
        return _seat(party.value)
    own = desk.facts.organisations.get(value.organisation or "")
    return _seat(own.value) if own is not None else ()


def _seat(value: Any) -> tuple[str, ...]:
    if isinstance(value.country, str):
        return (value.country,)
    if value.address is None or isinstance(value.address, Todo) or value.address.country is None:
        return ()
    return (value.address.country,)


def works_for(desk: Desk, told: Told, item: Item[Any]) -> Inline:
    """Return for which controllers one of them receives data; nothing when the recipient is nobody of theirs."""
    ours = [str(one.value.organisation) for one in told.controllers if one.value.organisation in _told_of(desk)]
    if item.value.organisation not in ours:
        return ""
    return desk.join(organisation_name(desk, one) for one in ours if one != item.value.organisation)


def _told_of(desk: Desk) -> tuple[str, ...]:
    return tuple(desk.notice.controllers or ())


def controller_names(desk: Desk) -> list[Inline]:
    """Return the names of the organisations that the policy speaks for."""
    return [organisation_name(desk, name) for name in desk.notice.controllers or ()]
