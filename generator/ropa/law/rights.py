"""The rights of the person, and the legal bases under which each of them arises."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Self

from ropa.law.provenance import Entry, Fact, Provenance, frozen


class Extent(StrEnum):
    """How far a right goes under one legal basis."""

    FULL = "full"
    CONDITIONAL = "conditional"
    NO = "no"


class Right(Fact, kw_only=True):
    """One right. What it is called and how it is explained is wording, and does not live here."""

    statute: str
    """Id of the statute that gives the right."""
    article: str
    """In the notation of `Law.cite`, such as `15` or `17(3)(b)`."""
    bases: Mapping[str, Extent]
    """How far the right goes under each legal basis; a basis that is not listed does not give it."""
    conditions: Mapping[str, str]
    """Per legal basis, the id of the limit or condition that a policy explains."""
    only_when: tuple[str, ...]
    """Facts of which one must be present for the right to arise at all, such as `direct-marketing`."""
    also_when: tuple[str, ...]
    """Facts that give the right in full whatever the basis, such as `explicit-consent` (Art. 9(2)(a))."""
    absolute: bool
    """Whether the right needs neither reasons nor weighing, as the objection to direct marketing."""
    separate: bool
    """Whether the law wants it shown apart from other information (Art. 21(4))."""
    told: bool
    """Whether the law wants a notice to mention it."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `rights` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            statute=entry["statute"],
            article=entry["article"],
            bases=frozen({basis: Extent(extent) for basis, extent in entry["bases"].items()}),
            conditions=frozen(entry.get("conditions")),
            only_when=tuple(entry.get("only_when", ())),
            also_when=tuple(entry.get("also_when", ())),
            absolute=entry.get("absolute", False),
            separate=entry.get("separate", False),
            told=entry.get("told", True),
        )

    def applies(self, basis: str, circumstances: Collection[str] = ()) -> Extent:
        """How far the right goes for a purpose on this legal basis in these circumstances.

        Circumstances are ids as used in `only_when` and `also_when`.
        """
        if self.only_when and not any(need in circumstances for need in self.only_when):
            return Extent.NO
        if any(fact in circumstances for fact in self.also_when):
            return Extent.FULL
        return self.bases.get(basis, Extent.NO)
