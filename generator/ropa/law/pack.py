"""Jurisdiction packs: the law of one country or union as dated facts.

People write YAML; what is read at run time is the same content as JSON (`ropa.law.compiling`), because a check of a
small register must not spend its time on the law.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from ropa.errors import RopaError
from ropa.law.authority import Authority
from ropa.law.citation import CitationStyle
from ropa.law.limits import Answering, ConsentAge, Duty, Exemption, Languages, Limit, MarketingRule, OptOutList
from ropa.law.national import NationalId, Restriction
from ropa.law.provenance import Entry, Fact, Names, Provenance, Status, frozen
from ropa.law.rights import Right
from ropa.law.statute import LegalBasis, SpecialGround, Statute
from ropa.law.transfers import Adequacy, Border, TransferTool
from ropa.values import Value

SECTIONS: Final[dict[str, type[Fact]]] = {
    "languages": Languages,
    "authorities": Authority,
    "border": Border,
    "statutes": Statute,
    "citation": CitationStyle,
    "legal_bases": LegalBasis,
    "special_grounds": SpecialGround,
    "rights": Right,
    "restrictions": Restriction,
    "answering": Answering,
    "duties": Duty,
    "exemptions": Exemption,
    "adequacy": Adequacy,
    "transfer_tools": TransferTool,
    "marketing": MarketingRule,
    "opt_out_lists": OptOutList,
    "consent_age": ConsentAge,
    "national_id": NationalId,
    "limits": Limit,
}
"""The sections of a pack, in the order of its file, with the type of their facts."""

COMPILED: Final = Path(__file__).parent / "compiled"
"""Where the derived files are: the content of the YAML files beside this module, in a form that is read at once."""


class Statement(Value):
    """One entry of a pack: a fact, or (None) the statement that the parent's fact does not apply here."""

    id: str
    provenance: Provenance
    fact: Fact | None


class Region(Value):
    """A part of a country whose law is the country's and whose supervisory authority is another."""

    code: str
    """ISO 3166-2, such as `DE-BY`; registers may write it as a jurisdiction."""
    names: Names
    authority: str | None
    """Id of the authority that supervises most organisations there; None: the country's, or it depends."""


class Pack(Value):
    """What one file says, without what it inherits."""

    id: str
    """The jurisdiction as registers write it, such as `UK`."""
    parent: str | None
    country: str | None
    """ISO 3166-1 alpha-2; None for a union."""
    names: Names
    sections: Mapping[type[Fact], tuple[Statement, ...]]
    regions: tuple[Region, ...] = ()


class Sections(Mapping[type[Fact], tuple[Statement, ...]]):
    """The sections of a pack by the type of their facts; each is typed when it is first asked for."""

    def __init__(self, content: Entry) -> None:
        """Take a whole pack as plain data."""
        self._content = content
        self._typed: dict[type[Fact], tuple[Statement, ...]] = {}

    def __getitem__(self, kind: type[Fact]) -> tuple[Statement, ...]:
        """Return the statements of a section, in the order of the file."""
        if kind not in self._typed:
            section = next(name for name, one in SECTIONS.items() if one is kind)
            content = self._content
            self._typed[kind] = _statements(content["id"], section, kind, content.get(section), content["evidence"])
        return self._typed[kind]

    def __iter__(self) -> Iterator[type[Fact]]:
        """Yield the types of all sections."""
        return iter(SECTIONS.values())

    def __len__(self) -> int:
        """Count the sections."""
        return len(SECTIONS)


@cache
def load_pack(jurisdiction: str) -> Pack:
    """Read the pack of a known jurisdiction, such as `FR` or `DE-BY`; packs are read once per run and shared.

    Raises RopaError when the pack is missing from the installation or the country has no such region.
    """
    country, _, region = jurisdiction.partition("-")
    return _pack_of_region(load_pack(country), jurisdiction) if region else pack_of(_derived(country))


@cache
def _derived(country: str) -> Entry:
    """Return a pack as plain data: as derived, or as written where somebody has changed the file since.

    Raises RopaError when there is neither, or when what is written is not sound.
    """
    try:
        found: Entry = json.loads((COMPILED / f"{country.lower()}.json").read_bytes())
    except FileNotFoundError:
        message = f"the law of `{country}` is missing from this installation"
        raise RopaError(message) from None
    source = COMPILED.parent / f"{country.lower()}.yaml"
    if not source.is_file() or fingerprint(source.read_bytes()) == found["source"]:
        return found
    from ropa.law.compiling import sound_pack  # noqa: PLC0415  only a pack that was just changed needs it

    return sound_pack(country)


def fingerprint(written: bytes) -> str:
    """Return a mark by which a changed file is told from the one that was compiled."""
    return f"{len(written)}-{crc32(written):08x}"


def pack_of(content: Entry) -> Pack:
    """Give a pack that is plain data its type; `ropa.law.soundness` has vouched for its shape."""
    return Pack(
        id=content["id"],
        parent=content.get("extends"),
        country=content.get("country"),
        names=frozen(content["names"]),
        sections=Sections(content),
        regions=tuple(
            Region(one["code"], frozen(one["names"]), one.get("authority")) for one in content.get("regions", ())
        ),
    )


def _pack_of_region(nation: Pack, code: str) -> Pack:
    """Return a pack that is laid over the country's: it has its law, and an authority of its own."""
    region = next((one for one in nation.regions if one.code == code), None)
    if region is None:
        raise RopaError(f"there is no law for the jurisdiction `{code}`; `ropa law` lists those that are known")
    content = _derived(nation.id)
    stated = content.get("authorities", ())
    listed = stated["facts"] if isinstance(stated, dict) else stated
    own = [{**entry, "competence": "general"} for entry in listed if entry["id"] == region.authority]
    sections = Sections({"id": nation.id, "evidence": content["evidence"], "authorities": own})
    return Pack(code, nation.id, nation.country, region.names, sections)


def _statements(pack: str, section: str, kind: type[Fact], content: Any, evidence: Entry) -> tuple[Statement, ...]:
    """Type a section: a list of entries, or a map of `evidence` (a default for the list) and `facts`."""
    if isinstance(content, dict):
        evidence = _evidence(content["evidence"], evidence)
        content = content["facts"]
    statements = []
    for entry in content or ():
        provenance = _provenance(pack, section, entry, evidence)
        fact = kind.of(entry, provenance) if entry.get("applies", True) else None
        statements.append(Statement(entry["id"], provenance, fact))
    return tuple(statements)


def _evidence(inner: Entry, outer: Entry) -> Entry:
    """Complete the evidence of an entry from the default around it.

    An entry that names a source of its own takes no date and no status from another source.
    """
    if "source" in inner:
        return {"checked_on": None, "status": Status.UNVERIFIED, **inner}
    return {key: inner.get(key, outer.get(key)) for key in ("source", "checked_on", "status")}


def _provenance(pack: str, section: str, entry: Entry, default: Entry) -> Provenance:
    evidence = _evidence(entry, default)
    return Provenance(
        pack=pack,
        path=f"{section}/{entry['id']}",
        status=Status(evidence["status"]),
        source=evidence["source"],
        checked_on=_date(evidence["checked_on"]),
        valid_from=_date(entry.get("valid_from")),
        valid_to=_date(entry.get("valid_to")),
        unverified=tuple(entry.get("unverified", ())),
        note=entry.get("note"),
    )


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
