"""The part of an activity that concerns a group of persons, some of its data, or one who receives them.

An item that names no purposes, persons or data is for all of them; so an extract follows what the items name.
"""

from collections.abc import Callable, Collection, Sequence

from ropa.model.personal_data import DataSubject, PersonalData, Source
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.register import Stated
from ropa.register.links import covers, serves
from ropa.register.scopes import disjoint
from ropa.site.holding import Holding
from ropa.site.persons_and_data import source_id


class Extract:
    """What of an activity concerns something; each list is in the order of the activity."""

    def __init__(
        self,
        holding: Holding,
        purposes: tuple[Stated[Purpose], ...],
        subjects: tuple[Stated[DataSubject], ...],
        data: tuple[Stated[PersonalData], ...],
    ) -> None:
        """Take what concerns it; the rest follows from these and is found when it is asked for."""
        self.holding, self.purposes, self.subjects, self.data = holding, purposes, subjects, data
        every = len(purposes) == len(holding.purposes), len(data) == len(holding.data)  # none is left out
        self._ids = None if every[0] else _ids(holding, purposes)
        self._categories = None if every[1] else {str(item.value.category) for item in data}
        self._recipients: tuple[Stated[Recipient], ...] | None = None

    @property
    def sources(self) -> tuple[Stated[Source], ...]:
        """Where these data come from."""
        named, ids = _named([item.value.sources for item in self.data]), self._ids
        return tuple(
            item
            for item in self.holding.sources
            if (named is None or source_id(item.value) in named) and not disjoint(item.value.purposes, ids)
        )

    @property
    def recipients(self) -> tuple[Stated[Recipient], ...]:
        """Who receives them."""
        if self._recipients is None:
            ids, categories = self._ids, self._categories
            self._recipients = tuple(
                item
                for item in self.holding.recipients
                if not disjoint(item.value.purposes, ids) and not disjoint(item.value.data, categories)
            )
        return self._recipients

    @property
    def transfers(self) -> tuple[Stated[Transfer], ...]:
        """The transfers of them."""
        ids, categories = self._ids, self._categories
        return tuple(
            item
            for item in self.holding.transfers
            if not disjoint(item.value.purposes, ids) and not disjoint(item.value.data, categories)
        )

    @property
    def retention(self) -> tuple[Stated[Retention], ...]:
        """How long they are kept."""
        ids, categories = self._ids, self._categories
        groups = {item.value.group for item in self.subjects} if self.holding.subjects else None
        return tuple(
            item
            for item in self.holding.retention
            if not disjoint(item.value.purposes, ids)
            and not disjoint(item.value.data, categories)
            and not disjoint(item.value.data_subjects, groups)
        )


Take = Callable[[Holding], Extract]
"""Gives what of an activity concerns one thing."""


def remembered(make: Take) -> Take:
    """Return a way to make extracts that makes each once."""
    made: dict[str, Extract] = {}

    def extract(holding: Holding) -> Extract:
        name = holding.entry.id
        if name not in made:
            made[name] = make(holding)
        return made[name]

    return extract


def of_group(group: str, holding: Holding) -> Extract:
    """Return what concerns a group of persons."""
    subjects = tuple(item for item in holding.subjects if item.value.group == group)
    named = _named([item.value.purposes for item in subjects])
    purposes = tuple(
        item
        for item in holding.purposes
        if covers(item.value.data_subjects, group) and (named is None or item.value.id in named)
    )
    data = tuple(
        item
        for item in holding.data
        if covers(item.value.data_subjects, group) and not disjoint(item.value.purposes, _ids(holding, purposes))
    )
    return Extract(holding, purposes, subjects, data)


def of_data(holding: Holding, data: tuple[Stated[PersonalData], ...]) -> Extract:
    """Return what concerns some of the data of an activity."""
    purposes = tuple(purpose for purpose in holding.purposes if any(serves(item.value, purpose.value) for item in data))
    groups = _named([item.value.data_subjects for item in data])
    return Extract(holding, purposes, _subjects(holding, purposes, groups), data)


def of_disclosure(holding: Holding, named: Collection[str] | None, categories: Collection[str] | None) -> Extract:
    """Return what concerns one who receives these categories of data for these purposes; None is all of them."""
    purposes = holding.purposes_for(named)
    data = tuple(
        item
        for item in holding.data
        if not disjoint(categories, (str(item.value.category),))
        and (not holding.purposes or any(serves(item.value, purpose.value) for purpose in purposes))
    )
    groups = _named([item.value.data_subjects for item in data]) if data else None
    return Extract(holding, purposes, _subjects(holding, purposes, groups), data)


def of_system(system: str, holding: Holding) -> Extract:
    """Return what concerns the data in a system: those placed there, and those placed nowhere if it is used at all."""
    used = system in (holding.entry.value.systems or ())
    data = tuple(
        item for item in holding.data if (used if item.value.systems is None else system in item.value.systems)
    )
    return of_data(holding, data) if data else Extract(holding, holding.purposes, holding.subjects, ())


def merged(extracts: Sequence[Extract]) -> Extract:
    """Return what several extracts of one activity say together, in the order of the activity."""
    if len(extracts) == 1:
        return extracts[0]
    holding = extracts[0].holding
    purposes, subjects, data = (
        {id(item) for extract in extracts for item in getattr(extract, part)}
        for part in ("purposes", "subjects", "data")
    )
    return Extract(
        holding,
        tuple(item for item in holding.purposes if id(item) in purposes),
        tuple(item for item in holding.subjects if id(item) in subjects),
        tuple(item for item in holding.data if id(item) in data),
    )


def systems_of(holding: Holding) -> tuple[str, ...]:
    """Return the systems that an activity uses, those in which single categories are kept among them."""
    inside = (system for item in holding.data for system in item.value.systems or ())
    return tuple(dict.fromkeys((*(holding.entry.value.systems or ()), *inside)))


def systems_in(extract: Extract) -> tuple[str, ...]:
    """Return the systems in which the data of an extract are."""
    placed = [item.value.systems for item in extract.data]
    used = extract.holding.entry.value.systems or ()
    anywhere = used if not placed or any(systems is None for systems in placed) else ()
    return tuple(dict.fromkeys((*anywhere, *(system for systems in placed for system in systems or ()))))


def _subjects(
    holding: Holding, purposes: tuple[Stated[Purpose], ...], groups: Collection[str] | None
) -> tuple[Stated[DataSubject], ...]:
    ids = _ids(holding, purposes)
    return tuple(
        item
        for item in holding.subjects
        if (groups is None or item.value.group in groups)
        and not disjoint(item.value.purposes, ids)
        and (ids is None or any(covers(purpose.value.data_subjects, item.value.group) for purpose in purposes))
    )


def _ids(holding: Holding, purposes: Sequence[Stated[Purpose]]) -> set[str] | None:
    """Return the ids of purposes; None, which is all, while the purposes of the activity are a gap."""
    return {str(item.value.id) for item in purposes} if holding.purposes else None


def _named(named: Sequence[Collection[str] | None]) -> set[str] | None:
    """Return what any of several items names; None when one of them is for all."""
    return None if any(one is None for one in named) or not named else {name for one in named for name in one or ()}
