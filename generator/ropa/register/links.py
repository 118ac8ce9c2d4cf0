"""How the parts of an activity hang together: purposes with data, recipients, transfers, periods and bases.

An item that names no purposes, data or persons is for all of them.
"""

from collections.abc import Collection
from typing import Any

from ropa.model.activity import Activity, ActivityArrangement
from ropa.model.facts import Todo
from ropa.model.legal_basis import LegalBasis
from ropa.model.personal_data import DataSubject, PersonalData
from ropa.model.purpose import Purpose
from ropa.register.answers import Stated, answer
from ropa.register.entry import Entry
from ropa.register.scopes import disjoint


def covers(named: Collection[str] | None, wanted: str) -> bool:
    """Tell whether an item that names these ids (or none: all) covers one of them."""
    return named is None or wanted in named


def purposes_of(entry: Entry[Activity]) -> tuple[Stated[Purpose], ...]:
    """Return the purposes of an activity; none when they are a gap or missing."""
    return answer(entry.value.purposes, entry, "purposes").items


def data_of(entry: Entry[Activity]) -> tuple[Stated[PersonalData], ...]:
    """Return the categories of data of an activity."""
    return answer(entry.value.data, entry, "data").items


def subjects_of(entry: Entry[Activity]) -> tuple[Stated[DataSubject], ...]:
    """Return the groups of persons of an activity; an id alone is the group without more."""
    found = answer(entry.value.data_subjects, entry, "data_subjects").items
    return tuple(
        Stated(DataSubject(group=item.value), item.entry, item.pointer) if isinstance(item.value, str) else item
        for item in found
    )


def arrangements_of(entry: Entry[Activity]) -> tuple[Stated[ActivityArrangement], ...]:
    """Return the arrangements of joint controllers; an id alone covers the whole activity."""
    found = answer(entry.value.arrangement, entry, "arrangement").items
    return tuple(
        Stated(ActivityArrangement(arrangement=item.value), item.entry, item.pointer)
        if isinstance(item.value, str)
        else item
        for item in found
    )


def bases_of(purpose: Stated[Purpose]) -> tuple[Stated[LegalBasis], ...]:
    """Return the legal bases of a purpose; none when they are a gap or missing."""
    basis = purpose.value.legal_basis
    if basis is None or isinstance(basis, Todo):
        return ()
    return answer(basis, purpose.entry, *purpose.pointer, "legal_basis").items


def serves(data: PersonalData, purpose: Purpose) -> bool:
    """Tell whether data are used for a purpose: named, or not excluded by persons or channels."""
    if data.purposes is not None:
        return purpose.id in data.purposes
    return not disjoint(data.data_subjects, purpose.data_subjects) and not disjoint(data.channels, purpose.channels)


def for_purpose(items: Collection[Stated[Any]], purpose_id: str | None) -> tuple[Stated[Any], ...]:
    """Return the items that are for a purpose."""
    return tuple(item for item in items if purpose_id is None or covers(item.value.purposes, purpose_id))
