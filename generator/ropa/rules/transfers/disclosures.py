"""Everything by which an activity or engagement lets data out: recipients, further processors, systems."""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Pointer
from ropa.model.recipients import Transfer
from ropa.register import Answer, Entry, Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.answers import answer
from ropa.register.inheritance import transfers
from ropa.register.laws import Abroad, abroad
from ropa.register.scopes import applies, certain_places, places, places_of_item
from ropa.rules.naming import recipient_name
from ropa.rules.transfers.destinations import Destination, destinations
from ropa.values import Value

Who = tuple[str, str]
"""Kind and id of a recipient: `("party", "example-mail")`."""


class Disclosure(Value):
    """Something that takes data out of the border of a law."""

    entry: Entry[Any]
    """The activity or engagement."""
    item: Stated[Any]
    """What lets them out: a recipient, a further processor, a system."""
    who: Who
    name: str
    place: str
    law: Abroad
    jurisdictions: int
    """Under how many laws the activity or engagement is done."""
    where: tuple[Destination, ...]
    transfers: Answer[Transfer]
    """What the activity or engagement says of transfers."""

    @property
    def key(self) -> tuple[str, Pointer]:
        """The place at which it is stated, which several activities may share."""
        return self.item.entry.document.file, self.item.pointer

    def relevant(self, register: Register) -> tuple[Stated[Transfer], ...]:
        """Return the transfers that hold under the law concerned."""
        stated = self.transfers.items
        return tuple(one for one in stated if one.value.applies_in is None or applies(register, one.value, self.place))


def disclosures(register: Register) -> Iterator[Disclosure]:
    """Yield what takes data out of a border, law by law, for activities and engagements; open gaps are passed over.

    So are records with a transfer to a party that does not exist; the check of references speaks of it.
    """
    for facts in every_activity(register):
        for place in facts.places if len(facts.places) == 1 else certain_places(register, facts.entry):
            outside = destinations(register, place)
            if outside and facts.transfers.todo is None and not _mistyped(register, facts.transfers):
                recipients = [
                    item
                    for item in facts.recipients.items
                    if ("party", item.value.party) in outside or ("organisation", item.value.organisation) in outside
                ]
                yield from _of(register, facts.entry, recipients, (place, len(facts.places)), facts.transfers)
    for entry in register.engagements.values():
        stated = _with_clients(entry, transfers(register, entry))
        laws = certain_places(register, entry)
        for place in laws:
            outside = destinations(register, place)
            if outside and stated.todo is None and not _mistyped(register, stated):
                engaged = answer(entry.value.subprocessors, entry, "subprocessors")
                items = [one for one in engaged if _who(one.value) in outside]
                yield from _of(register, entry, items, (place, len(laws)), stated)


def _mistyped(register: Register, stated: Answer[Transfer]) -> bool:
    """Tell whether a transfer is to a party that does not exist; it may be the one that seems to be missing."""
    known = register.known_ids.get("parties", register.parties)
    return any(item.value.recipient is not None and item.value.recipient not in known for item in stated.items)


def _who(item: Any) -> Who | None:
    if isinstance(item.party, str):
        return ("party", item.party)
    own = getattr(item, "organisation", None)
    return ("organisation", own) if own else None


def _of(
    register: Register, entry: Entry[Any], items: list[Stated[Any]], under: tuple[str, int], stated: Answer[Transfer]
) -> Iterator[Disclosure]:
    """Yield what takes data out under one law; `under` is that law and the number of laws of the activity."""
    place, laws = under
    law = abroad(register, place)
    if law is None or not (items or entry.value.systems):
        return
    outside, seen = destinations(register, place), set()
    for item in items:
        who = _who(item.value)
        if who is not None and places_of_item(register, (place,), item.value):
            seen.add(who[1])
            yield Disclosure(entry, item, who, _name(item), place, law, laws, outside[who], stated)
    for index, system in enumerate(entry.value.systems or ()):
        item, name = Stated(system, entry, ("systems", index)), f"the system `{system}`"
        for where in outside.get(("system", system), ()):
            if seen.isdisjoint(where.parties) and not _at_home(register, entry, where.country):
                supplied = where.said.entry.collection == "parties"
                who = ("party", where.parties[0]) if supplied else ("system", system)
                yield Disclosure(entry, item, who, name, place, law, laws, (where,), stated)


def _at_home(register: Register, entry: Entry[Any], country: str | None) -> bool:
    """Tell whether a country is inside the border of one of the laws of the activity: a shared system runs in each."""
    laws = (abroad(register, place) for place in places(register, entry))
    return any(law is not None and country in law.border for law in laws)


def _name(item: Stated[Any]) -> str:
    if hasattr(item.value, "organisation"):
        return recipient_name(item)
    return f"the further processor `{item.value.party}`"


def _with_clients(entry: Entry[Any], stated: Answer[Transfer]) -> Answer[Transfer]:
    """Return the transfers of an engagement together with those for single clients."""
    found = list(stated.items)
    for client in answer(entry.value.controllers, entry, "controllers"):
        found += answer(client.value.transfers, entry, *client.pointer, "transfers").items
    return Answer(tuple(found), stated.none and not found, stated.reason, stated.todo)
