"""Which ids exist for a kind of reference, seen from the place of the reference."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from ropa.diagnostics import Pointer
from ropa.law import Authority, Fact, KnownIds, KnownJurisdictions, Right, Statute
from ropa.model.base import Record
from ropa.model.notice_activity import NoticeActivity
from ropa.model.personal_data import Source, SourceKind
from ropa.register.entry import Entry
from ropa.register.inheritance import DEFAULTS
from ropa.register.register import Register

IN_REGISTER = frozenset(
    (
        "organisations",
        "parties",
        "arrangements",
        "measures",
        "retention",
        "systems",
        "trackers",
        "activities",
        "notices",
    )
)
IN_LAW: Mapping[str, type[Fact]] = {
    "jurisdictions": Fact,
    "statutes": Statute,
    "authorities": Authority,
    "rights": Right,
}
VOCABULARY_OF = {"measure-kinds": "measures"}
SOURCE_KINDS = frozenset(SourceKind)
NOTHING: frozenset[str] = frozenset()


def known(register: Register, entry: Entry[Any], kind: str, pointer: Pointer) -> Collection[str]:
    """Return the ids that a reference of this kind, at this place of the entry, may use."""
    if kind in IN_REGISTER:
        return register.known_ids.get(kind, NOTHING)
    if kind in LOCAL:
        return LOCAL[kind](register, entry, pointer)
    if kind in IN_LAW:
        return _in_law(register, kind)
    name = VOCABULARY_OF.get(kind, kind)
    terms, lent = register.vocabulary(name).terms, register.known_ids.get(f"vocabulary/{name}")
    return {*terms, *lent} if lent else terms


def _purposes(register: Register, entry: Entry[Any], pointer: Pointer) -> Collection[str]:
    owner = entry
    if entry.collection == "notices":
        told = _item(entry, pointer)
        if not isinstance(told, NoticeActivity) or told.activity not in register.activities:
            return _Anything()
        owner = register.activities[told.activity]
    purposes = getattr(owner.value, "purposes", None)
    return {purpose.id for purpose in purposes if purpose.id} if isinstance(purposes, tuple) else _Anything()


def _sources(register: Register, entry: Entry[Any], _: Pointer) -> Collection[str]:
    defaults = register.settings.defaults
    own = getattr(entry.value, "sources", None)  # the defaults name sources as well
    stated = [part for part in (own, defaults.sources if defaults else None) if isinstance(part, tuple)]
    return {item.id for part in stated for item in part if isinstance(item, Source) and item.id} | SOURCE_KINDS


def _defaults(_register: Register, _entry: Entry[Any], _pointer: Pointer) -> Collection[str]:
    return DEFAULTS


def _contracts(register: Register, entry: Entry[Any], pointer: Pointer) -> Collection[str]:
    recipient = _item(entry, pointer)
    party = register.parties.get(getattr(recipient, "party", None) or "")
    if party is None or not isinstance(party.value.contracts, tuple):
        return NOTHING
    return {contract.id for contract in party.value.contracts if contract.id}


def _item(entry: Entry[Any], pointer: Pointer) -> Any:
    """Return the innermost record in which the reference stands."""
    here = record = entry.value
    for step in pointer[:-1]:
        here = getattr(here, step) if isinstance(step, str) else here[step]
        record = here if isinstance(here, Record) else record
    return record


LOCAL: Mapping[str, Callable[[Register, Entry[Any], Pointer], Collection[str]]] = {
    "purposes": _purposes,
    "sources": _sources,
    "contracts": _contracts,
    "defaults": _defaults,
}
"""Kinds whose ids are those of the record the reference stands in, or of one next to it."""


def _in_law(register: Register, kind: str) -> Collection[str]:
    """Return the ids of a kind of fact in all packs; whether they are in force is a rule's matter."""
    if kind == "jurisdictions":
        return KnownJurisdictions()
    stated = (register.settings.jurisdictions, *(one.value.jurisdictions for one in register.organisations.values()))
    return KnownIds(IN_LAW[kind], dict.fromkeys(place for places in stated for place in places or ()))


class _Anything(frozenset[str]):
    """Stands for ids that cannot be known: their record could not be read, or states none, which a rule reports."""

    def __contains__(self, item: object) -> bool:
        return True
