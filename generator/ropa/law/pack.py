"""Jurisdiction packs: YAML files that state the law of one country or union as dated facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

from ropa.errors import RopaError
from ropa.law.authority import Authority
from ropa.law.citation import CitationStyle
from ropa.law.limits import Answering, ConsentAge, Duty, Exemption, Languages, Limit, MarketingRule, OptOutList
from ropa.law.provenance import Entry, Fact, Names, Provenance, Status, frozen
from ropa.law.rights import Right
from ropa.law.statute import LegalBasis, SpecialGround, Statute
from ropa.law.transfers import Adequacy, Border, TransferTool
from ropa.reading import Unreadable, read_text

SECTIONS: Final[dict[str, type[Fact]]] = {
    "languages": Languages,
    "authorities": Authority,
    "border": Border,
    "statutes": Statute,
    "citation": CitationStyle,
    "legal_bases": LegalBasis,
    "special_grounds": SpecialGround,
    "rights": Right,
    "answering": Answering,
    "duties": Duty,
    "exemptions": Exemption,
    "adequacy": Adequacy,
    "transfer_tools": TransferTool,
    "marketing": MarketingRule,
    "opt_out_lists": OptOutList,
    "consent_age": ConsentAge,
    "limits": Limit,
}
"""The sections of a pack, in the order of its file, with the type of their facts."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One entry of a pack: a fact, or (None) the statement that the parent's fact does not apply here."""

    id: str
    provenance: Provenance
    fact: Fact | None


@dataclass(frozen=True, slots=True)
class Pack:
    """What one file says, without what it inherits."""

    id: str
    """The jurisdiction as registers write it, such as `UK`."""
    parent: str | None
    country: str | None
    """ISO 3166-1 alpha-2; None for a union."""
    names: Names
    sections: dict[type[Fact], tuple[Statement, ...]]


@cache
def load_pack(jurisdiction: str) -> Pack:
    """Read the pack of a known jurisdiction, such as `FR`; packs are read once per run and shared.

    Raises RopaError for a pack that is not YAML, which only someone who edits the law can cause.
    """
    content = _parse(Path(__file__).with_name(f"{jurisdiction.lower()}.yaml"))
    return Pack(
        id=content["id"],
        parent=content.get("extends"),
        country=content.get("country"),
        names=frozen(content["names"]),
        sections={
            kind: _statements(content["id"], section, kind, content.get(section), content["evidence"])
            for section, kind in SECTIONS.items()
        },
    )


def _parse(path: Path) -> Mapping[str, Any]:
    document = read_text(path.read_bytes(), path.name)
    if isinstance(document, Unreadable):
        problem = document.diagnostics[0]
        raise RopaError(f"the law of `{path.stem}` cannot be read: {path.name}:{problem.span.line}: {problem.message}")
    return cast("Mapping[str, Any]", document.data)


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
