"""The public facts of one policy: purposes with all that hangs on them, and the records they name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from ropa.model.activity import ActivityController
from ropa.model.automation import AutomatedDecision
from ropa.model.contact import Contact
from ropa.model.legal_basis import LegalBasis
from ropa.model.measure import AppliedMeasure
from ropa.model.notice import Notice
from ropa.model.personal_data import DataSubject, PersonalData, Source
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.policy.narrowing import (
    about,
    arrangements_for,
    for_purpose,
    origins_of,
    others,
    over,
    persons,
    touching,
    worded,
)
from ropa.policy.place import Place
from ropa.policy.public import Item, Said, Spot, project, said
from ropa.policy.succession import NEXT, Succession, first_of, published
from ropa.register import Answer, Entry, Register, Stated, inheritance
from ropa.register.selection import Chosen, Reach, anchor_of, chosen, controllers_of


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """One purpose as one policy tells it."""

    activity: str
    id: str
    purpose: Item[Purpose]
    controllers: tuple[Item[ActivityController], ...]
    arrangements: tuple[str, ...]
    """The arrangements of joint controllers that cover it."""
    bases: Said[LegalBasis]
    subjects: tuple[Item[DataSubject], ...]
    data: Said[PersonalData]
    sources: tuple[Item[Source], ...]
    recipients: Said[Recipient]
    transfers: Said[Transfer]
    retention: Said[Retention]
    automated: Said[AutomatedDecision]
    contact: Item[Contact] | None
    """Whom to turn to about the activity, when it is not the organisation's usual contact."""
    channels: tuple[str, ...]
    """Channels of the purpose or else of its activity; empty when none are named."""

    @property
    def anchor(self) -> str:
        """The fragment under which the purpose can be linked to in every language and layout."""
        return anchor_of(self.activity, self.id)


@dataclass(frozen=True, eq=False)
class Facts:
    """All that the views of one policy may know. It holds public values only."""

    id: str
    notice: Item[Notice]
    place: Place
    day: date
    purposes: tuple[Told, ...]
    organisations: Mapping[str, Item[Any]]
    parties: Mapping[str, Item[Any]]
    arrangements: Mapping[str, Item[Any]]
    trackers: tuple[Item[Any], ...]
    """Trackers of the activities told, once each, in the order of the register."""
    setters: Mapping[str, tuple[str, ...]]
    """Id of a tracker -> the organisations that set it: the controllers of the activities that name it."""
    measures: tuple[Item[Any], ...]
    """What the public is told of the measures of these activities: values with the field `public`."""
    notices: Mapping[str, Item[Any]]
    """By the id of a plan, the plan that is published in the place of its policy."""
    folders: Mapping[str, str]
    """By the id of a plan, the folder of its policy."""
    words: Register
    """Vocabularies with the public part of the register's own terms; it holds no records."""

    @cached_property
    def controllers(self) -> tuple[Item[Any], ...]:
        """The organisations the policy speaks for."""
        named = self.notice.value.controllers or ()
        return tuple(self.organisations[name] for name in named if name in self.organisations)


def facts_of(register: Register, entry: Entry[Notice], reach: Reach, line: Succession | None = None) -> Facts:
    """Collect what a policy tells from the whole register, leaving everything behind that is not public.

    `line` says in which place the text stands; without it, in one of its own.
    """
    place = _place(entry, reach, line)
    activities = chosen(register, entry.value, reach, register.day if place.upcoming else None)
    tracked = {name for one in activities for name in one.entry.value.trackers or ()}
    return Facts(
        id=entry.id,
        notice=_public(entry, reach),
        place=place,
        day=register.day,
        purposes=tuple(told for one in activities for told in _purposes(register, one, entry.value, reach)),
        organisations={name: _public(one, reach) for name, one in register.organisations.items()},
        parties={name: _public(one, reach) for name, one in register.parties.items()},
        arrangements={name: _public(one, reach) for name, one in register.arrangements.items()},
        trackers=tuple(
            _public(one, reach) for name, one in register.trackers.items() if name in tracked and reach(one.value)
        ),
        setters=_setters(activities, entry.value, reach),
        measures=tuple(_measures(register, activities, reach)),
        notices={name: _public(one, reach) for name, one in published(register).items()},
        folders={name: first_of(register.notices, name) for name in register.notices},
        words=_words(register, reach),
    )


def _place(entry: Entry[Notice], reach: Reach, line: Succession | None) -> Place:
    if line is None:
        return Place(entry.id, entry.id)
    if entry is line.upcoming:
        other = None if line.current is None else _public(line.current, reach)
        return Place(line.name, f"{line.name}/{NEXT}", upcoming=True, other=other)
    return Place(line.name, line.name, other=None if line.upcoming is None else _public(line.upcoming, reach))


def _setters(activities: tuple[Chosen, ...], notice: Notice, reach: Reach) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for one in activities:
        ours = [name for name in controllers_of(one.entry.value, reach) if name in (notice.controllers or (name,))]
        for tracker in one.entry.value.trackers or ():
            found.setdefault(tracker, {}).update(dict.fromkeys(ours))
    return {tracker: tuple(names) for tracker, names in found.items()}


def _spot(entry: Entry[Any], *pointer: str | int) -> Spot:
    return Spot(entry.name if entry.collection else entry.id, (*entry.prefix, *pointer))


def _public(entry: Entry[Any], reach: Reach) -> Item[Any]:
    return Item(project(entry.value, reach), _spot(entry))


def _words(register: Register, reach: Reach) -> Register:
    settings, terms = register.settings_entry, register.terms_entry
    return Register(
        day=register.day,
        settings_entry=None if settings is None else _bare(settings, reach),
        terms_entry=None if terms is None else _bare(terms, reach),
    )


def _bare(entry: Entry[Any], reach: Reach) -> Entry[Any]:
    value = project(entry.value, reach)
    value.__dict__.pop("defaults", None)
    return Entry(entry.collection, entry.id, value, None)  # type: ignore[arg-type]  # no file: nothing is located here


def _purposes(register: Register, one: Chosen, notice: Notice, reach: Reach) -> Iterator[Told]:
    entry = one.entry
    spot = _spot(entry)
    value = project(entry.value, reach)
    subjects = tuple(
        Item(DataSubject(group=item.value), item.spot) if isinstance(item.value, str) else item
        for item in said(value.data_subjects, spot / "data_subjects")
    )
    shared = {
        "recipients": _said(inheritance.recipients(register, entry), reach),
        "transfers": _said(inheritance.transfers(register, entry), reach),
        "retention": _said(inheritance.retention(register, entry), reach),
        "sources": _said(inheritance.sources(register, entry), reach),
    }
    ours = frozenset(one for one in controllers_of(entry.value, reach) if one in (notice.controllers or (one,)))
    data = said(value.data, spot / "data")
    automated = said(value.automated_decisions, spot / "automated_decisions")
    for stated in said(value.purposes, spot / "purposes"):
        purpose = worded(stated, notice)
        name = purpose.value.id
        if name is None or over(purpose.value, register.day) or (one.purposes is not None and name not in one.purposes):
            continue
        whose = persons(purpose.value, subjects, notice)
        if not whose and subjects and notice.data_subjects:
            continue
        used = about(for_purpose(data, name), whose)
        categories = {item.value.category for item in used if isinstance(item.value.category, str)}
        receiving = others(for_purpose(shared["recipients"], name), ours)
        going = others(for_purpose(shared["transfers"], name), ours)
        yield Told(
            activity=entry.id,
            id=name,
            purpose=purpose,
            controllers=tuple(
                Item(ActivityController(organisation=item.value), item.spot) if isinstance(item.value, str) else item
                for item in said(value.controllers, spot / "controllers")
            ),
            arrangements=arrangements_for(value.arrangement, name),
            bases=said(purpose.value.legal_basis, purpose.spot / "legal_basis"),
            subjects=whose,
            data=used,
            sources=origins_of(shared["sources"], used, name),
            recipients=touching(receiving, categories),
            transfers=about(touching(going, categories), whose),
            retention=about(touching(for_purpose(shared["retention"], name), categories), whose),
            automated=about(for_purpose(automated, name), whose),
            contact=None if value.contact is None else Item(value.contact, spot / "contact"),
            channels=tuple(purpose.value.channels or value.channels or ()),
        )


def _said(answer: Answer[Any], reach: Reach) -> Said[Any]:
    items = tuple(_item(stated, reach) for stated in answer if reach(stated.value))
    return Said(items, answer.none, project(answer.reason, reach), answer.todo is not None, stated=bool(answer.items))


def _item(stated: Stated[Any], reach: Reach) -> Item[Any]:
    return Item(project(stated.value, reach), _spot(stated.entry, *stated.pointer), stated.inherited)


def _measures(register: Register, activities: tuple[Chosen, ...], reach: Reach) -> Iterator[Item[Any]]:
    seen: set[Spot] = set()
    for one in activities:
        for stated in inheritance.security(register, one.entry):
            if not reach(stated.value):
                continue
            for item in _told_measure(register, stated, reach):
                if item.spot not in seen and item.value.public is not None:
                    seen.add(item.spot)
                    yield item


def _told_measure(register: Register, stated: Stated[AppliedMeasure], reach: Reach) -> Iterator[Item[Any]]:
    """Yield the measure of the catalogue, if it is in place, and what is special about it here."""
    catalogued = register.measures.get(stated.value.measure or "")
    if catalogued is not None and catalogued.value.status in (None, "in-place") and reach(catalogued.value):
        yield _public(catalogued, reach)
    if stated.value.public is not None:
        yield _item(stated, reach)
