"""Where parties, companies of the group and systems are, as far as that is outside the border of a law."""

from collections.abc import Iterator, Mapping
from typing import Any

from ropa.diagnostics import Span
from ropa.model.contact import Address
from ropa.model.facts import Todo
from ropa.model.organisation import Organisation
from ropa.model.party import Party, Role
from ropa.model.recipients import Transfer
from ropa.model.system import System
from ropa.register import Entry, Register, Stated
from ropa.register.answers import answer
from ropa.register.laws import abroad
from ropa.register.once import once
from ropa.register.scopes import applies
from ropa.rules.countries import country_name
from ropa.rules.naming import name_of
from ropa.rules.transfers.crossing import countries_of
from ropa.values import Value


class Destination(Value):
    """A place outside the border where a recipient has its seat or works on data."""

    country: str | None
    """None for an international organisation."""
    how: str
    """What it is, as the end of a sentence: `has its seat in US`."""
    said: Stated[Any]
    """Where the register says so: a record, and the route to the value."""
    parties: tuple[str, ...]
    """The parties concerned: the recipient, and its further processor."""
    category: str | None = None
    by_country: bool = False
    """Whether a transfer to somebody else in the country speaks of it as well, as it does of where a system runs."""

    @property
    def span(self) -> Span:
        """Where the register says so; looked up only when somebody asks, since that reads the file again."""
        return self.said.at()

    def covered_by(self, transfer: Transfer) -> bool:
        """Tell whether a transfer speaks of this destination; its gaps are left to other rules."""
        countries = countries_of(transfer)
        if self.by_country and self.country in countries:
            return True
        return self.concerns(transfer) and (not countries or self.country is None or self.country in countries)

    def concerns(self, transfer: Transfer) -> bool:
        """Tell whether a transfer is to this recipient, or does not say to whom it is."""
        named = (transfer.recipient, transfer.organisation, transfer.exporter)
        if any(one in self.parties for one in named if one):
            return True
        if transfer.recipient or transfer.organisation:
            return False
        return transfer.category is None or transfer.category == self.category


@once
def _known(_: Register) -> dict[str, Mapping[tuple[str, str], tuple[Destination, ...]]]:
    return {}


def destinations(register: Register, place: str) -> Mapping[tuple[str, str], tuple[Destination, ...]]:
    """Return what is outside the border of a law: by kind (`party`, `organisation`, `system`) and id, and where."""
    known = _known(register)
    if place not in known:
        found = {("party", one.id): tuple(_of_party(register, one, place, ())) for one in register.parties.values()}
        for own in register.organisations.values():
            found["organisation", own.id] = tuple(_of_organisation(register, own, place))
        for system in register.systems.values():
            found["system", system.id] = tuple(_of_system(register, system, place))
        known[place] = {who: where for who, where in found.items() if where}
    return known[place]


def is_outside(register: Register, place: str, country: object) -> bool:
    """Tell whether a country is outside the border of a law; False when the law is not known."""
    law = abroad(register, place)
    return law is not None and isinstance(country, str) and country not in law.border


def _of_party(register: Register, entry: Entry[Party], place: str, through: tuple[str, ...]) -> Iterator[Destination]:
    party, names = entry.value, (*through, entry.id)
    if party.international_organisation:
        how = "is an international organisation"
        yield Destination(None, how, Stated(None, entry, ("international_organisation",)), names, party.category)
        return
    address = party.address if isinstance(party.address, Address) else None
    route = ("country",) if party.country is not None else ("address", "country")
    seat = party.country if party.country is not None else address.country if address else None
    said = set()
    if is_outside(register, place, seat) and isinstance(seat, str):
        said.add(seat)
        yield Destination(
            seat, f"has its seat in {country_name(seat)}", Stated(None, entry, route), names, party.category
        )
    for index, country in enumerate(party.locations or ()):
        if is_outside(register, place, country) and country not in said:
            said.add(country)
            how = f"works on data in {country_name(country)}"
            yield Destination(country, how, Stated(None, entry, ("locations", index)), names, party.category)
    yield from _further(register, entry, place, names)


def _further(register: Register, entry: Entry[Party], place: str, names: tuple[str, ...]) -> Iterator[Destination]:
    """Yield where the further processors of a party are: as stated with the party, else as their own record says."""
    for item in answer(entry.value.subprocessors, entry, "subprocessors"):
        further = item.value
        if not applies(register, further, place):
            continue
        known = register.parties.get(further.party or "")
        ids = (*names, known.id) if known else names
        if further.country is not None:
            if is_outside(register, place, further.country):
                name = f"`{further.name}`" if further.name else name_of(known) if known else "a further processor"
                how = f"uses {name} in {country_name(further.country)}"
                yield Destination(
                    further.country, how, Stated(None, entry, (*item.pointer, "country")), ids, entry.value.category
                )
        elif known is not None and known.id not in names:
            for one in _of_party(register, known, place, names):
                how = f"uses {name_of(known)}, which {one.how}"
                yield Destination(one.country, how, one.said, one.parties, one.category)


def _of_system(register: Register, entry: Entry[System], place: str) -> Iterator[Destination]:
    """Yield where a system runs, and where a processor that runs it is."""
    system = entry.value
    names = (system.supplier,) if system.supplier else ()
    for index, country in enumerate(system.locations or ()):
        if is_outside(register, place, country):
            where = Stated(None, entry, ("locations", index))
            yield Destination(country, f"runs in {country_name(country)}", where, names, by_country=True)
    supplier = register.parties.get(system.supplier or "")
    if supplier is not None and (supplier.value.role is Role.PROCESSOR or not system.locations):
        for one in _of_party(register, supplier, place, ()):
            how = f"is supplied by {name_of(supplier)}, which {one.how}"
            yield Destination(one.country, how, one.said, one.parties, one.category, by_country=True)


def _of_organisation(register: Register, entry: Entry[Organisation], place: str) -> Iterator[Destination]:
    organisation = entry.value
    if isinstance(organisation.country, Todo):
        return
    address = organisation.address if isinstance(organisation.address, Address) else None
    route = ("country",) if organisation.country is not None else ("address", "country")
    seat = organisation.country or (address.country if address else None)
    if isinstance(seat, str) and is_outside(register, place, seat):
        yield Destination(seat, f"has its seat in {country_name(seat)}", Stated(None, entry, route), (entry.id,))
