"""A register without the fields that an audience may not see.

What is made of it cannot show more: the fields do not exist in it. How much a field discloses is fixed in the model.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, get_args

from ropa.model.activity import Activity
from ropa.model.base import Disclosure, Level, Record, fields_of
from ropa.model.lifecycle import Status
from ropa.register import Entry, Register

if TYPE_CHECKING:
    from ropa.model.text import LanguageMap


class Audience(StrEnum):
    """Who reads."""

    INTERNAL = "internal"
    """The team: everything, planned activities as well."""
    REGULATOR = "regulator"
    """The supervisory authority."""
    PUBLIC = "public"
    """Everybody."""


class Reason(StrEnum):
    """Why an activity is left out."""

    PLANNED = "planned"
    """It has not begun: the team alone sees it."""
    DISPOSED = "disposed"
    """It has ended, and none of its data is kept."""


_SEEN = {
    Audience.INTERNAL: (Level.PUBLIC, Level.REGULATOR, Level.INTERNAL),
    Audience.REGULATOR: (Level.PUBLIC, Level.REGULATOR),
    Audience.PUBLIC: (Level.PUBLIC,),
}

_KNOWN: dict[Audience, dict[type[Record], frozenset[str]]] = {audience: {} for audience in Audience}
"""The fields of each kind of record that an audience sees, once they were asked for."""


def sees(audience: Audience, record: type[Record], name: str) -> bool:
    """Tell whether an audience may see a field of a record."""
    return name in _seen(record, audience)


def reason_left_out(register: Register, record: Any, audience: Audience) -> Reason | None:
    """Return why a record is no part of what an audience is given on the register's day; None if it is."""
    life = record.lifecycle
    if life is None:
        return None
    if life.status is Status.PLANNED and audience is not Audience.INTERNAL:
        return Reason.PLANNED
    gone = isinstance(life.disposed, str) and life.disposed <= register.day.isoformat()
    return Reason.DISPOSED if life.status is Status.ENDED and gone else None


def for_audience(register: Register, audience: Audience) -> Register:
    """Return the register as the audience may see it."""
    if audience is Audience.INTERNAL:
        return register
    collections = {
        name: {record_id: _entry(entry, audience) for record_id, entry in found.items()}
        for name, found in register.collections.items()
        if name != "notices"
    }
    if audience is Audience.PUBLIC:
        named = {record_id: _titled(entry) for record_id, entry in collections.get("activities", {}).items()}
        collections["activities"] = named
    settings, terms = register.settings_entry, register.terms_entry
    return register.but(
        collections=collections,
        settings_entry=_entry(settings, audience) if settings else None,
        terms_entry=_entry(terms, audience) if terms else None,
        waivers_entry=None,
    )


def _entry(entry: Entry[Any], audience: Audience) -> Entry[Any]:
    return entry.but(value=_cut(entry.value, audience))


def _cut(value: Any, audience: Audience) -> Any:
    if isinstance(value, Record):
        kept = _seen(type(value), audience)
        inside = value.__dict__
        made = type(value).__new__(type(value))
        made.__dict__.update({name: _cut(part, audience) for name, part in inside.items() if name in kept})
        made.__dict__.update(dict.fromkeys(_owed(type(value), audience)))
        return made
    if isinstance(value, tuple):
        return tuple(_cut(part, audience) for part in value)
    if isinstance(value, dict):
        return {key: _cut(part, audience) for key, part in value.items()}
    return value


def _seen(record: type[Record], audience: Audience) -> frozenset[str]:
    known = _KNOWN[audience]
    if record not in known:
        levels = _SEEN[audience]
        known[record] = frozenset(field.name for field in fields_of(record) if _level(field.type) in levels)
    return known[record]


def _owed(record: type[Record], audience: Audience) -> tuple[str, ...]:
    """Return the fields that every record of a kind has and the audience does not see: they are empty."""
    seen = _seen(record, audience)
    return tuple(field.name for field in fields_of(record) if field.required and field.name not in seen)


def _level(annotation: Any) -> Level:
    found = (extra.level for extra in get_args(annotation)[1:] if isinstance(extra, Disclosure))
    return next(found, Level.INTERNAL)


def _titled(entry: Entry[Activity]) -> Entry[Activity]:
    """Give an activity the titles of its purposes for a name: what the team calls it is not public."""
    titles = tuple(_titles(entry.value.purposes))
    languages = dict.fromkeys(language for title in titles if isinstance(title, Mapping) for language in title)
    if not titles:
        return entry
    name: str | LanguageMap = "; ".join(title for title in titles if isinstance(title, str))
    if languages:
        # French has a space before the sign
        between = {language: " ; " if language.startswith("fr") else "; " for language in languages}
        name = {language: between[language].join(_in(title, language) for title in titles) for language in languages}
    value = type(entry.value).__new__(type(entry.value))
    value.__dict__.update({**entry.value.__dict__, "name": name})
    return entry.but(value=value)


def _titles(purposes: Any) -> Iterator[str | Mapping[str, str]]:
    for purpose in purposes if isinstance(purposes, tuple) else ():
        if isinstance(purpose.title, str | Mapping):
            yield purpose.title


def _in(title: str | Mapping[str, str], language: str) -> str:
    if isinstance(title, str):
        return title
    return title.get(language) or next(iter(title.values()))
