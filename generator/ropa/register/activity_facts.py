"""What an activity says, its own statements and what it inherits, worked out once for all rules."""

from functools import cached_property
from typing import Any

from ropa.model.activity import Activity
from ropa.model.automation import AutomatedDecision
from ropa.model.dpia import Dpia
from ropa.model.legal_basis import LegalBasis
from ropa.model.lifecycle import Lifecycle, Status
from ropa.model.measure import AppliedMeasure
from ropa.model.personal_data import DataSubject, PersonalData, Source
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.register import inheritance
from ropa.register.answers import Answer, Stated, answer
from ropa.register.entry import Entry
from ropa.register.links import bases_of, data_of, purposes_of, subjects_of
from ropa.register.once import once
from ropa.register.register import Register
from ropa.register.scopes import places
from ropa.register.sensitivity import is_criminal, special_kinds


class ActivityFacts:
    """One activity. Every part is taken apart when it is first asked for, and kept.

    An `Answer` tells items from an explicit none, a gap and silence; the plain tuples hold only what is there.
    """

    def __init__(self, register: Register, entry: Entry[Activity]) -> None:
        self.register = register
        self.entry = entry
        self.id = entry.id
        self.value = entry.value

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The jurisdictions under whose laws it is done; `ANYWHERE` when the register names none."""
        return places(self.register, self.entry)

    @cached_property
    def lifecycle(self) -> Lifecycle:
        """Status and dates; an empty one when nothing is said."""
        return self.value.lifecycle or Lifecycle()

    @property
    def planned(self) -> bool:
        """Whether it has not begun yet."""
        return self.lifecycle.status is Status.PLANNED

    @cached_property
    def controllers(self) -> tuple[str, ...]:
        """Ids of the own organisations that are its controllers."""
        stated: Any = self.value.controllers
        named = stated if isinstance(stated, tuple) else ()
        return tuple(one if isinstance(one, str) else one.organisation or "" for one in named)

    @cached_property
    def purposes(self) -> tuple[Stated[Purpose], ...]:
        """The purposes; none when they are a gap or missing."""
        return purposes_of(self.entry)

    @cached_property
    def bases(self) -> tuple[tuple[Stated[Purpose], Stated[LegalBasis]], ...]:
        """Every legal basis with the purpose it is for."""
        return tuple((purpose, basis) for purpose in self.purposes for basis in bases_of(purpose))

    @cached_property
    def subjects(self) -> tuple[Stated[DataSubject], ...]:
        """The groups of persons."""
        return subjects_of(self.entry)

    @cached_property
    def categories(self) -> tuple[Stated[PersonalData], ...]:
        """The categories of data."""
        return data_of(self.entry)

    @cached_property
    def special(self) -> tuple[tuple[Stated[PersonalData], tuple[str, ...]], ...]:
        """The categories of data that reveal special categories (Art. 9(1)), with what they reveal."""
        register = self.register
        return tuple((part, kinds) for part in self.categories if (kinds := special_kinds(register, part.value)))

    @cached_property
    def criminal(self) -> tuple[Stated[PersonalData], ...]:
        """The categories of data on convictions and offences (Art. 10)."""
        return tuple(part for part in self.categories if is_criminal(self.register, part.value))

    @cached_property
    def sources(self) -> Answer[Source]:
        """Where data come from; from the person when nothing is said."""
        return inheritance.sources(self.register, self.entry)

    @cached_property
    def recipients(self) -> Answer[Recipient]:
        """Who receives data, the register's defaults first."""
        return inheritance.recipients(self.register, self.entry)

    @cached_property
    def transfers(self) -> Answer[Transfer]:
        """Transfers to third countries, the register's defaults first."""
        return inheritance.transfers(self.register, self.entry)

    @cached_property
    def retention(self) -> Answer[Retention]:
        """The storage periods, with what the catalogue's rules say."""
        return inheritance.retention(self.register, self.entry)

    @cached_property
    def security(self) -> Answer[AppliedMeasure]:
        """The measures."""
        return inheritance.security(self.register, self.entry)

    @cached_property
    def decisions(self) -> Answer[AutomatedDecision]:
        """Automated decisions and profiling."""
        return answer(self.value.automated_decisions, self.entry, "automated_decisions")

    @cached_property
    def dpia(self) -> Dpia | None:
        """The screening and assessment, when it is stated in full; None for a gap, a none and silence."""
        stated: Any = self.value.dpia
        return stated if isinstance(stated, Dpia) else None


@once
def every_activity(register: Register) -> tuple[ActivityFacts, ...]:
    """Return the activities in order of id."""
    return tuple(ActivityFacts(register, entry) for entry in register.activities.values())


@once
def _by_id(register: Register) -> dict[str, ActivityFacts]:
    return {one.id: one for one in every_activity(register)}


def activity_facts(register: Register, activity_id: str) -> ActivityFacts | None:
    """Return one activity, or None when there is no such (or it could not be read)."""
    return _by_id(register).get(activity_id)
