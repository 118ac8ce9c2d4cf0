"""Work that one own organisation does for another: for whom, and under which contract of the group (Art. 28)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ropa.model.engagement import Client
from ropa.model.party import Role
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.once import once
from ropa.register.recipient_roles import role_of
from ropa.site.overviews.concerned import concerned


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the record of the processor says of the contract with one controller of the group."""

    engagement: str
    """The record of the work done as a processor, by id."""
    client: Client


@once
def within_group(register: Register) -> Mapping[str, Mapping[str, tuple[Agreed, ...]]]:
    """Return by processor and controller, both own organisations, the contracts between them; none where none is."""
    agreed = dict(_agreed(register))
    found: dict[str, dict[str, tuple[Agreed, ...]]] = {}
    for activity in every_activity(register):
        for item in activity.recipients:
            processor = item.value.organisation
            if processor is None or role_of(register, item.value) is not Role.PROCESSOR:
                continue
            others = (owner for owner in activity.controllers if owner not in {processor, ""})
            for owner in concerned(register, others, item.value):
                found.setdefault(processor, {})[owner] = agreed.get((processor, owner), ())
    return found


def _agreed(register: Register) -> Iterator[tuple[tuple[str, str], tuple[Agreed, ...]]]:
    found: dict[tuple[str, str], list[Agreed]] = {}
    for entry in register.engagements.values():
        own, clients = entry.value.processors, entry.value.controllers
        for client in clients if isinstance(clients, tuple) else ():
            for processor in own if isinstance(own, tuple) else ():
                if client.organisation:
                    found.setdefault((processor, client.organisation), []).append(Agreed(entry.id, client))
    yield from ((pair, tuple(agreed)) for pair, agreed in found.items())
