"""Under which laws an activity and its parts are done, and where one of its items is missing.

An item without `applies_in` holds wherever the activity does. What a union lays down holds in its States, and what a
State lays down in its regions: an item for the European Union holds in France, one for Germany in Bavaria.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from ropa.law import jurisdiction_of, nation_of
from ropa.model.activity import Activity
from ropa.model.contact import Address
from ropa.model.engagement import Engagement
from ropa.model.organisation import Organisation
from ropa.model.scope import Scoped
from ropa.register.entry import Entry
from ropa.register.register import Register

ANYWHERE = ""
"""Stands for the law of a register that does not say where it is kept; every item holds there."""
UNION = "EU"

Wanted = Callable[[Register, str], bool]
"""Whether the law of a jurisdiction wants something at all."""


def always(_register: Register, _place: str) -> bool:
    """Tell that every law wants it."""
    return True


def wants_basis(register: Register, place: str) -> bool:
    """Tell whether the law of a jurisdiction wants a legal basis; the Swiss law for private controllers does not."""
    law = register.law_or_none(place)
    return law is None or law.requires("legal-basis-told")


def places(register: Register, entry: Entry[Activity] | Entry[Engagement] | None, *parts: Scoped) -> tuple[str, ...]:
    """Return the jurisdictions in which all these parts of an activity or engagement (None: of the defaults) apply."""
    own = (entry.value.applies_in or _of_own(register, entry)) if entry is not None else ()
    stated = own or register.settings.jurisdictions or (ANYWHERE,)
    return tuple(place for place in stated if all(applies(register, part, place) for part in parts))


def certain_places(register: Register, entry: Entry[Activity] | Entry[Engagement] | None) -> tuple[str, ...]:
    """Return the jurisdictions of an activity or engagement; none where several might be meant and nobody says who."""
    if entry is None or entry.value.applies_in or _of_own(register, entry):
        return places(register, entry)
    stated = places(register, entry)
    return stated if len(stated) == 1 else ()


def places_of_item(register: Register, stated: Collection[str], item: Scoped) -> tuple[str, ...]:
    """Return those of an activity's jurisdictions in which one of its items holds, for the organisations it names."""
    own: set[str] = set()
    for organisation in item.organisations or ():
        if organisation in register.organisations:
            own.update(_of_organisation(register.organisations[organisation].value))
    return tuple(place for place in stated if applies(register, item, place) and (not own or place in own))


def applies(register: Register, item: Scoped, place: str) -> bool:
    """Tell whether an item holds in a jurisdiction."""
    named = item.applies_in
    if named is None or place == ANYWHERE or place in named or nation_of(place) in named:
        return True
    if UNION in named:
        return _in_union(register, place)
    return place == UNION and any(_in_union(register, other) for other in named)


def lacking(
    register: Register,
    entry: Entry[Activity],
    parts: Iterable[Scoped],
    items: Collection[Scoped],
    wanted: Wanted = always,
) -> str | None:
    """Return where the parts of an activity have none of the items they need, as the end of a message.

    None when nothing is missing, an empty text when no item is there at all, ` for UK` when there are some for
    elsewhere. Laws that do not want the item are left out.
    """
    if any(item.applies_in is None for item in items):
        return None
    missing = [
        place
        for place in places(register, entry, *parts)
        if _known(register, place)
        and not any(applies(register, item, place) for item in items)
        and wanted(register, place)
    ]
    if not missing:
        return None
    return f" for {', '.join(missing)}" if items else ""


def _known(register: Register, place: str) -> bool:
    """Tell whether there is such a law; of a misspelt jurisdiction the check of references speaks."""
    return place == ANYWHERE or register.law_or_none(place) is not None


def remedy(where: str, otherwise: str) -> str:
    """Return what to do about an item that is missing somewhere: the words for everywhere, unless it is there."""
    if not where:
        return otherwise
    places = where.removeprefix(" for ")
    return f"add one with `applies_in: [{places}]`, or leave `applies_in` out of the one that holds there as well"


def disjoint(one: Collection[str] | None, other: Collection[str] | None) -> bool:
    """Tell whether two statements of ids (nothing stated: all) exclude each other."""
    return one is not None and other is not None and not set(one) & set(other)


def _in_union(register: Register, place: str) -> bool:
    law = register.law_or_none(UNION)
    return law is not None and nation_of(place) in law.border


def _of_own(register: Register, entry: Entry[Activity] | Entry[Engagement]) -> tuple[str, ...]:
    """Return the jurisdictions of the own organisations that do it."""
    found = dict.fromkeys(place for owner in _own(register, entry.value) for place in _of_organisation(owner))
    return tuple(found)


def _own(register: Register, record: Activity | Engagement) -> Iterator[Organisation]:
    stated: Any = record.processors if isinstance(record, Engagement) else record.controllers
    for item in stated if isinstance(stated, tuple) else ():
        organisation = item if isinstance(item, str) else item.organisation
        if organisation in register.organisations:
            yield register.organisations[organisation].value


def _of_organisation(organisation: Organisation) -> tuple[str, ...]:
    if organisation.jurisdictions:
        return organisation.jurisdictions
    address = organisation.address
    country = organisation.country or (address.country if isinstance(address, Address) else None)
    found = jurisdiction_of(country) if isinstance(country, str) else None
    return (found,) if found else ()
