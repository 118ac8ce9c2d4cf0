"""Borders, adequacy decisions and the other tools for sending data across a border."""

from datetime import date
from typing import Self

from ropa.law.provenance import Entry, Fact, Names, Provenance, frozen


class Border(Fact, kw_only=True):
    """The area inside which data move freely; what leaves it is a transfer."""

    names: Names
    short_names: Names
    states: tuple[str, ...]
    """ISO 3166-1 alpha-2 codes of the states inside."""
    territories: tuple[str, ...]
    """Parts of those states that have an ISO 3166-1 code of their own and are inside, such as RE."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `border` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            names=frozen(entry["names"]),
            short_names=frozen(entry.get("short_names")),
            states=tuple(entry["states"]),
            territories=tuple(entry.get("territories", ())),
        )


class Adequacy(Fact, kw_only=True):
    """A decision that a destination protects data well enough (Art. 45 GDPR and its counterparts)."""

    act: str | None
    """Number of the act; None when it is not known to us."""
    adopted: date | None
    countries: tuple[str, ...]
    """ISO 3166-1 alpha-2 codes of the destinations."""
    organisations: tuple[str, ...]
    """Destinations that are not countries, such as `epo`."""
    scope: str
    """`all`, or the id of the part of the destination that is covered, such as `dpf`."""
    scope_to_confirm: bool
    """Whether a register must say that its recipient is inside the scope."""
    scheme: str | None
    """Scheme under which the recipient must be certified, as registers write it among the certifications of a party."""
    parts: tuple[str, ...]
    """What such a certification may cover; data outside what it does cover are outside the decision."""
    challenge: str | None
    """Pending court case about the decision."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `adequacy` its type."""
        adopted = entry.get("adopted")
        return cls(
            id=entry["id"],
            provenance=provenance,
            act=entry.get("act"),
            adopted=None if adopted is None else date.fromisoformat(adopted),
            countries=tuple(entry.get("countries", ())),
            organisations=tuple(entry.get("organisations", ())),
            scope=entry["scope"],
            scope_to_confirm=entry.get("scope_to_confirm", False),
            scheme=entry.get("scheme"),
            parts=tuple(entry.get("parts", ())),
            challenge=entry.get("challenge"),
        )

    def covers(self, destination: str) -> bool:
        """Whether the decision is about this country (ISO code) or organisation (id)."""
        return destination in self.countries or destination in self.organisations


class TransferTool(Fact, kw_only=True):
    """One lawful way of sending data across the border; the ids are those of the vocabulary."""

    article: str
    kind: str
    """`adequacy`, `safeguard` (a copy can be obtained, an assessment is due) or `derogation`."""
    instrument: str | None
    """The act that contains the clauses or the list, where there is one."""
    safeguards_documented: bool
    """Whether the register itself must document the safeguards (Art. 30(1)(e), Art. 49(1) second subparagraph)."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `transfer_tools` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            article=entry["article"],
            kind=entry["kind"],
            instrument=entry.get("instrument"),
            safeguards_documented=entry.get("safeguards_documented", False),
        )
