"""What a State adds under the opening clauses of the GDPR: limits to rights (Art. 23), national numbers (Art. 87)."""

from typing import Self

from ropa.law.provenance import Entry, Fact, Names, Provenance, frozen


class Restriction(Fact, kw_only=True):
    """A provision that limits rights of the person. Never applied silently: whoever relies on it names it."""

    rights: tuple[str, ...]
    """Ids of the rights that it limits."""
    when: str
    """Id of the case in which it does, such as `secrecy` or `research`."""
    statute: str
    article: str | None

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `restrictions` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            rights=tuple(entry["rights"]),
            when=entry["when"],
            statute=entry["statute"],
            article=entry.get("article"),
        )


class NationalId(Fact, kw_only=True):
    """Under what condition a national identification number may be used (Art. 87 GDPR)."""

    names: Names
    """What the number is called, such as `NIR`; a proper name."""
    use: str
    """`by-law` (only where a law provides), `authorised` (or an authority allows it), `conditions` (as laid down)."""
    statute: str
    article: str | None

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give the entry of the section `national_id` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            names=frozen(entry["names"]),
            use=entry["use"],
            statute=entry["statute"],
            article=entry.get("article"),
        )
