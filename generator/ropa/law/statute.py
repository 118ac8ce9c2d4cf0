"""Statutes, the legal bases of the main law and its grounds for special categories."""

from collections.abc import Mapping
from typing import Self

from ropa.law.provenance import Entry, Fact, Localised, Names, Provenance, frozen, in_language


class Statute(Fact, kw_only=True):
    """A law that a register may cite by id."""

    names: Names
    short_names: Names
    cited_as: Names
    """What follows the article in a citation, such as `du RGPD`; the short name where a language is missing."""
    division: str
    """What its parts are called: `article` or `section`; the citation styles are kept by division."""
    main: bool
    """Whether it is the main data protection law of the jurisdiction."""
    supplements_main: bool
    """Whether it is the national act that applies beside the main law."""
    provisions: Mapping[str, str]
    """Of the main law: topic -> article, for what clauses cite whatever the register says."""
    url: str | None

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `statutes` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            names=frozen(entry["names"]),
            short_names=frozen(entry.get("short_names")),
            cited_as=frozen(entry.get("cited_as")),
            division=entry.get("division", "article"),
            main=entry.get("main", False),
            supplements_main=entry.get("supplements_main", False),
            provisions=frozen(entry.get("provisions")),
            url=entry.get("url"),
        )

    def name(self, language: str) -> Localised:
        """Return the full name in this language, or else the original one."""
        return in_language(self.names, language) or Localised(self.id, "und")

    def short_name(self, language: str) -> Localised:
        """Return the short name in this language; the full name where there is none."""
        return in_language(self.short_names, language) or self.name(language)


class LegalBasis(Fact, kw_only=True):
    """A ground for processing that the jurisdiction knows (Art. 6(1) GDPR and its counterparts)."""

    article: str
    law_required: bool
    """Whether a law that lays down the obligation or task must be named (Art. 6(3))."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `legal_bases` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            article=entry["article"],
            law_required=entry.get("law_required", False),
        )


class SpecialGround(Fact, kw_only=True):
    """A condition that lifts the prohibition on special categories (Art. 9(2) and its counterparts)."""

    article: str
    law_required: bool
    domestic_condition: str | None
    """Statute whose further condition completes the ground, as `dpa-2018` (Schedule 1) in the UK."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `special_grounds` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            article=entry["article"],
            law_required=entry.get("law_required", False),
            domestic_condition=entry.get("domestic_condition"),
        )
