"""An activity with what it inherits, taken apart once for all pages that show it."""

from collections.abc import Collection
from dataclasses import dataclass

from ropa.model.activity import Activity
from ropa.model.measure import AppliedMeasure
from ropa.model.personal_data import DataSubject, PersonalData, Source
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.register import Answer, Entry, Register, Stated
from ropa.register import inheritance as inherit
from ropa.register.links import data_of, purposes_of, subjects_of
from ropa.register.scopes import places


@dataclass(frozen=True, slots=True)
class Holding:
    """What the register holds about one activity."""

    entry: Entry[Activity]
    where: tuple[str, ...]
    """The jurisdictions under whose laws it is done."""
    purposes: tuple[Stated[Purpose], ...]
    numbers: dict[str, int]
    """The number that a page gives to each purpose, by its id."""
    subjects: tuple[Stated[DataSubject], ...]
    data: tuple[Stated[PersonalData], ...]
    sources: Answer[Source]
    recipients: Answer[Recipient]
    transfers: Answer[Transfer]
    retention: Answer[Retention]
    security: Answer[AppliedMeasure]

    def purposes_for(self, named: Collection[str] | None) -> tuple[Stated[Purpose], ...]:
        """Return the purposes that an item names, or all."""
        return tuple(purpose for purpose in self.purposes if named is None or purpose.value.id in named)


def hold(register: Register, entry: Entry[Activity]) -> Holding:
    """Take an activity apart."""
    purposes = purposes_of(entry)
    numbers = {purpose.value.id: number for number, purpose in enumerate(purposes, 1) if purpose.value.id}
    return Holding(
        entry=entry,
        where=places(register, entry),
        purposes=purposes,
        numbers=numbers,
        subjects=subjects_of(entry),
        data=data_of(entry),
        sources=inherit.sources(register, entry),
        recipients=inherit.recipients(register, entry),
        transfers=inherit.transfers(register, entry),
        retention=inherit.retention(register, entry),
        security=inherit.security(register, entry),
    )
