"""Where a fact of law comes from, when it applies and how sure we are of it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Self

from ropa.values import Value

Entry = Mapping[str, Any]
"""One fact as it stands in a pack, before it has a type."""

Names = Mapping[str, str]
"""Text per language (ISO 639-1 code), the fact's own languages first."""


class Status(StrEnum):
    """How far a fact has been checked."""

    VERIFIED = "verified"
    """Read in an official or primary source, on the day named by `checked_on`."""
    UNVERIFIED = "unverified"
    """From secondary sources or general knowledge; a lawyer signs it off."""
    PENDING = "pending"
    """Announced or agreed, not known to be in force; never applied."""


class Provenance(Value):
    """The evidence behind one fact and the days on which it applies."""

    pack: str
    """The jurisdiction whose pack states the fact; for an inherited fact, the parent."""
    path: str
    """Section and id inside the pack, such as `adequacy/eu-adequacy-us`."""
    status: Status
    source: str
    checked_on: date | None
    """The date of the source, not of the build."""
    valid_from: date | None
    """First day on which the fact applies; None: it always did, or the day is not recorded."""
    valid_to: date | None
    """Last day on which the fact applies; None: no end is known."""
    unverified: tuple[str, ...] = ()
    """Fields of an otherwise verified fact that nobody has checked, such as `scope` or `names.en`."""
    note: str | None = None
    """What whoever maintains the pack should know; never published."""

    @property
    def settled(self) -> bool:
        """Whether the whole fact is verified, so that an error may rest on it."""
        return self.status is Status.VERIFIED and not self.unverified

    def applies_on(self, day: date) -> bool:
        """Whether the fact is law on this day; pending facts never are."""
        return (
            self.status is not Status.PENDING
            and (self.valid_from is None or self.valid_from <= day)
            and (self.valid_to is None or day <= self.valid_to)
        )

    def vouches_for(self, field: str) -> bool:
        """Whether this one field of the fact is verified."""
        return self.status is Status.VERIFIED and field not in self.unverified


class Localised(Value):
    """A piece of text with the language it is written in."""

    text: str
    language: str


class Fact(Value, kw_only=True):
    """Something the law says, with its evidence."""

    id: str
    provenance: Provenance

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of a pack its type; the pack schema has already vouched for its shape."""
        return cls(id=entry["id"], provenance=provenance)

    @property
    def valid_from(self) -> date | None:
        """First day on which the fact applies."""
        return self.provenance.valid_from

    @property
    def valid_to(self) -> date | None:
        """Last day on which the fact applies."""
        return self.provenance.valid_to

    @property
    def source(self) -> str:
        """Where the fact was found."""
        return self.provenance.source

    @property
    def checked_on(self) -> date | None:
        """The date of the source."""
        return self.provenance.checked_on

    @property
    def status(self) -> Status:
        """How far the fact has been checked."""
        return self.provenance.status


def frozen(values: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Return a read-only copy, empty for None, because packs are shared between builds."""
    return MappingProxyType(dict(values or {}))


def in_language(names: Names, language: str) -> Localised | None:
    """Choose the name in this language, or else the first one; None if there is no name at all.

    Only for proper names (authorities, statutes), whose original is right in every language. The answer says
    which language it is in, so that a page can mark it.
    """
    if language in names:
        return Localised(names[language], language)
    first = next(iter(names.items()), None)
    return None if first is None else Localised(first[1], first[0])
