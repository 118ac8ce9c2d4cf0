"""Which parties hold or can reach the data of which activities: directly, or because one engages the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ropa.model.arrangement import Arrangement
from ropa.model.recipients import Recipient, Transfer
from ropa.model.system import System
from ropa.model.tracker import Tracker
from ropa.register import Entry, Register
from ropa.register.links import arrangements_of
from ropa.site.holding import Holding
from ropa.site.lookups.extract import Extract, of_disclosure, of_system, systems_of

Bearer = Recipient | Transfer | Entry[System] | Entry[Tracker] | Entry[Arrangement] | str
"""By what a party has data: a statement of the activity, a record that it names, or marketing for a purpose."""


@dataclass(frozen=True, slots=True)
class Hold:
    """One way in which a party has data of an activity."""

    holding: Holding
    by: Bearer
    named: tuple[str, ...] | None = None
    """The purposes; all for none."""

    def extract(self) -> Extract:
        """Return what of the activity it has in this way."""
        if isinstance(self.by, Entry) and isinstance(self.by.value, System):
            return of_system(self.by.id, self.holding)
        data = self.by.data if isinstance(self.by, Recipient | Transfer) else None
        return of_disclosure(self.holding, self.named, data)


def holds(register: Register, ordered: Sequence[Holding]) -> Mapping[str, list[Hold]]:
    """Return the holds of each party of its own, activity by activity."""
    found: dict[str, list[Hold]] = defaultdict(list)
    for holding in ordered:
        for party, hold in _of(register, holding):
            found[party].append(hold)
    return found


def _of(register: Register, holding: Holding) -> Iterator[tuple[str, Hold]]:
    for recipient in holding.recipients:
        if recipient.value.party:
            yield recipient.value.party, Hold(holding, recipient.value, recipient.value.purposes)
    for transfer in holding.transfers:
        for party in (transfer.value.recipient, transfer.value.exporter):
            if party:
                yield party, Hold(holding, transfer.value, transfer.value.purposes)
    for system in systems_of(holding):
        entry = register.systems.get(system)
        if entry and entry.value.supplier:
            yield entry.value.supplier, Hold(holding, entry)
    for tracker in holding.entry.value.trackers or ():
        yield from _of_tracker(register, holding, tracker)
    yield from _of_partners(register, holding)


def _of_partners(register: Register, holding: Holding) -> Iterator[tuple[str, Hold]]:
    """Yield the joint controllers, and those for or by whom marketing is done."""
    for item in arrangements_of(holding.entry):
        entry = register.arrangements.get(item.value.arrangement or "")
        if entry:
            yield from ((party, Hold(holding, entry, item.value.purposes)) for party in entry.value.parties or ())
    for purpose in holding.purposes:
        offers = purpose.value.marketing
        for offer in offers if isinstance(offers, tuple) else ():
            for party in offer.partners if isinstance(offer.partners, tuple) else ():
                yield party, Hold(holding, party, (str(purpose.value.id),))


def _of_tracker(register: Register, holding: Holding, tracker: str) -> Iterator[tuple[str, Hold]]:
    entry = register.trackers.get(tracker)
    if entry:
        others = entry.value.third_parties
        for party in (entry.value.provider, *(others if isinstance(others, tuple) else ())):
            if party:
                yield party, Hold(holding, entry)


def engagers(register: Register) -> Mapping[str, tuple[str, ...]]:
    """Return for each further processor those that engage it."""
    found: dict[str, list[str]] = defaultdict(list)
    for party in register.parties.values():
        stated = party.value.subprocessors
        for sub in stated if isinstance(stated, tuple) else ():
            if sub.party and sub.party != party.id:
                found[sub.party].append(party.id)
    return {party: tuple(dict.fromkeys(others)) for party, others in found.items()}


def chains(engaged_by: Mapping[str, Sequence[str]], party: str) -> Mapping[str, tuple[str, ...]]:
    """Return the party itself and all who engage it, directly or not, each with who stands between, nearest first."""
    found: dict[str, tuple[str, ...]] = {party: ()}
    waiting = [party]
    while waiting:
        nearest = waiting.pop(0)
        between = (*found[nearest], *((nearest,) if nearest != party else ()))
        for above in engaged_by.get(nearest, ()):
            if above not in found:
                found[above] = between
                waiting.append(above)
    return found
