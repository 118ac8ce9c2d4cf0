"""The coverage of a policy for the team: a page to read and the same as JSON."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ropa.policy.coverage.spoken import Place
from ropa.policy.coverage.table import Coverage, Covered, Row
from ropa.policy.obstacles import place
from ropa.policy.public import Spot
from ropa.policy.rendering import environment
from ropa.project import templates_folder
from ropa.register import Register

SCHEMA = Path(__file__).with_name("coverage.schema.json")
SCHEMA_VERSION = 1
"""Rises when a field changes its meaning or goes; new fields may come without."""


@dataclass(frozen=True, slots=True)
class Link:
    """A place of the policy, as a link from the page."""

    href: str
    text: str
    after: str
    """What sets it apart from the next one."""


@dataclass(frozen=True, slots=True)
class StatementView:
    """A line of an item."""

    about: str
    state: str
    places: tuple[Link, ...]
    register: str


@dataclass(frozen=True, slots=True)
class RowView:
    """An item of the law."""

    id: str
    title: str
    articles: str
    asked: str
    said: str
    places: tuple[Link, ...]
    register: str
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """What the template receives."""

    title: str
    about: str
    law: str
    sum: str
    rows: tuple[RowView, ...]


def coverage_files(register: Register, covers: Iterable[Coverage]) -> Mapping[str, bytes]:
    """Return a page and a JSON file per policy, by their names, and the stylesheet of the pages."""
    found: dict[str, bytes] = {}
    for one in covers:
        template = environment().get_template("coverage.html.jinja")
        found[f"{one.policy}.html"] = template.render(page=_page(register, one)).encode()
        found[f"{one.policy}.json"] = (json.dumps(as_data(register, one), indent=2) + "\n").encode()
    if found:
        found["policy.css"] = (templates_folder() / "policy" / "assets" / "policy.css").read_bytes()
    return found


def _page(register: Register, cover: Coverage) -> CoveragePage:
    asked = [row for row in cover.rows if row.holds]
    whole = [row for row in asked if not row.missing]
    return CoveragePage(
        title=f"What the policy {cover.policy} tells",
        about="Each item of Articles 13 and 14 GDPR: whether it must be said, and where the policy says it.",
        law=f"Law and lifecycle as of {register.day.isoformat()}; languages: {', '.join(cover.languages)}",
        sum=f"{len(cover.rows)} items, {len(asked)} of them must be said, {len(whole)} of these are said",
        rows=tuple(_row(register, cover, row) for row in cover.rows),
    )


def _row(register: Register, cover: Coverage, row: Row) -> RowView:
    articles = (("13", row.item.article_13), ("14", row.item.article_14))
    named = dict.fromkeys(f"Art. {text}" for _, text in articles if text)
    return RowView(
        id=row.item.id,
        title=row.item.title,
        articles=", ".join(named),
        asked=f"Yes: {row.item.when}" if row.holds else f"No: {row.reason or 'the law does not ask for it here'}",
        said=_said(row),
        places=_links(cover, _sections(row)),
        register=_lines(register, row.spots),
        statements=tuple(
            StatementView(one.about, _state(one), _links(cover, one.places), _lines(register, one.spots))
            for one in row.statements
        ),
    )


def _said(row: Row) -> str:
    said = sum(1 for one in row.statements if one.said)
    if not row.statements:
        return "Nothing to say"
    if said == len(row.statements):
        return "Yes, in one statement" if said == 1 else f"Yes, in all {said} statements"
    return f"In {said} of {len(row.statements)} statements"


def _state(one: Covered) -> str:
    if one.said:
        return "said" if one.owed else "said, though the law does not ask"
    wanting = "the register lacks the fact" if one.gap else f"not said in {', '.join(one.unsaid_in)}"
    return wanting if one.owed else f"{wanting}; the law does not ask"


def _sections(row: Row) -> tuple[Place, ...]:
    """Return the sections of an item, each once, without its cards."""
    return tuple(dict.fromkeys(Place(found.section, found.section) for one in row.statements for found in one.places))


def _links(cover: Coverage, places: tuple[Place, ...]) -> tuple[Link, ...]:
    last = len(places) - 1
    return tuple(
        Link(
            f"../public/{cover.folder}/{cover.languages[0]}/index.html#{one.anchor}",
            one.title or one.section,
            "" if number == last else ", ",
        )
        for number, one in enumerate(places)
    )


def _lines(register: Register, spots: tuple[Spot, ...]) -> str:
    found = [place(register, spot) for spot in spots]
    return ", ".join(dict.fromkeys(f"{one.file}:{one.line}" for one in found))


def as_data(register: Register, cover: Coverage) -> dict[str, Any]:
    """Return the coverage as plain data; `coverage.schema.json` describes it."""
    return {
        "schemaVersion": SCHEMA_VERSION,
        "policy": cover.policy,
        "asOf": register.day.isoformat(),
        "languages": list(cover.languages),
        "items": [
            {
                "item": row.item.id,
                "title": row.item.title,
                "article13": row.item.article_13,
                "article14": row.item.article_14,
                "asked": row.holds,
                "why": row.item.when if row.holds else row.reason or "the law does not ask for it here",
                "complete": not row.missing,
                "register": [_line(register, spot) for spot in row.spots],
                "statements": [_statement(register, one) for one in row.statements],
            }
            for row in cover.rows
        ],
    }


def _statement(register: Register, one: Covered) -> dict[str, Any]:
    return {
        "about": one.about,
        "asked": one.owed,
        "said": one.said,
        "factMissing": one.gap,
        "unsaidIn": list(one.unsaid_in),
        "saidIn": [{"section": found.section, "anchor": found.anchor} for found in one.places],
        "register": [_line(register, spot) for spot in one.spots],
    }


def _line(register: Register, spot: Spot) -> dict[str, Any]:
    found = place(register, spot)
    return {"record": spot.record, "file": found.file, "line": found.line}
