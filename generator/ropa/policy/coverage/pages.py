"""The coverage of a policy for the team: a page to read and the same as JSON, in the first language of the policy."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ropa.law import Law
from ropa.policy.coverage.items import LawItem
from ropa.policy.coverage.spoken import Place
from ropa.policy.coverage.table import Coverage, Covered, Row
from ropa.policy.inline import capital
from ropa.policy.obstacles import place
from ropa.policy.public import Spot
from ropa.policy.rendering import environment
from ropa.project import templates_folder
from ropa.register import Register
from ropa.wording.catalogue import Wording, load_wording
from ropa.wording.formats import Formats

SCHEMA = Path(__file__).with_name("coverage.schema.json")
SCHEMA_VERSION = 1
"""Rises when a field changes its meaning or goes; new fields may come without."""
COLUMNS = ("item", "articles", "asked", "said", "where", "about", "state", "places", "register")


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

    language: str
    title: str
    about: str
    law: str
    sum: str
    skip: str
    heading: str
    """Of the list of items."""
    caption: str
    columns: Mapping[str, str]
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Says the coverage of one policy in a language."""

    register: Register
    cover: Coverage
    law: Law
    wording: Wording
    formats: Formats

    def say(self, key: str, **values: str | int) -> str:
        """Say a clause of the coverage."""
        return self.wording.text(f"coverage-{key}", **values)

    def languages(self, codes: Iterable[str]) -> str:
        """Return the names of languages as a list."""
        return self.formats.list_and([self.formats.language_name(one) for one in codes])


def coverage_files(register: Register, covers: Iterable[Coverage]) -> Mapping[str, bytes]:
    """Return a page and a JSON file per policy, by their names, and the stylesheet of the pages."""
    found: dict[str, bytes] = {}
    law = register.law("EU")
    for one in covers:
        language = one.languages[0]
        wording = load_wording(templates_folder() / "wording", [language])[language]
        reader = Reader(register, one, law, wording, Formats(language))
        template = environment().get_template("coverage.html.jinja")
        found[f"{one.policy}.html"] = template.render(page=_page(reader)).encode()
        found[f"{one.policy}.json"] = (json.dumps(as_data(reader), indent=2) + "\n").encode()
    if found:
        found["policy.css"] = (templates_folder() / "policy" / "assets" / "policy.css").read_bytes()
    return found


def _page(reader: Reader) -> CoveragePage:
    cover = reader.cover
    asked = [row for row in cover.rows if row.holds]
    whole = [row for row in asked if not row.missing]
    day = reader.formats.date(reader.register.day)
    return CoveragePage(
        language=reader.wording.language,
        title=reader.say("title", policy=cover.policy),
        about=reader.say("about"),
        law=reader.say("law", day=day, languages=reader.languages(cover.languages)),
        sum=reader.say("sum", items=len(cover.rows), asked=len(asked), said=len(whole)),
        skip=reader.say("skip"),
        heading=reader.say("items"),
        caption=reader.say("caption"),
        columns={name: reader.say(f"column-{name}") for name in COLUMNS},
        rows=tuple(_row(reader, row) for row in cover.rows),
    )


def _row(reader: Reader, row: Row) -> RowView:
    lines = _lines(reader, row.spots)
    return RowView(
        id=row.item.id,
        title=reader.say(f"item-{row.item.id}"),
        articles=_articles(reader, row.item),
        asked=reader.say("yes", when=_why(reader, row)) if row.holds else reader.say("no", reason=_why(reader, row)),
        said=_said(reader, row),
        places=_links(reader, _sections(row)),
        register=reader.say("register", lines=lines) if lines else "",
        statements=tuple(
            StatementView(one.about, _state(reader, one), _links(reader, one.places), _lines(reader, one.spots))
            for one in row.statements
        ),
    )


def _articles(reader: Reader, item: LawItem) -> str:
    named = dict.fromkeys(one for one in (item.article_13, item.article_14) if one)
    cited = [reader.law.cite(one, reader.wording.language) for one in named]
    said = cited[0] if len(cited) == 1 else reader.wording.text("series-pair", done=cited[0], more=cited[1])
    return capital(said)


def _why(reader: Reader, row: Row) -> str:
    return reader.say(f"when-{row.item.when}" if row.holds else f"ground-{row.reason}")


def _said(reader: Reader, row: Row) -> str:
    said, count = sum(1 for one in row.statements if one.said), len(row.statements)
    if not count:
        return reader.say("nothing")
    return reader.say("said-all", count=count) if said == count else reader.say("said-some", said=said, count=count)


def _state(reader: Reader, one: Covered) -> str:
    if one.said:
        return reader.say("state-said" if one.owed else "state-extra")
    extra = "" if one.owed else "-extra"
    if one.gap:
        return reader.say(f"state-gap{extra}")
    return reader.say(f"state-unsaid{extra}", languages=reader.languages(one.unsaid_in))


def _sections(row: Row) -> tuple[Place, ...]:
    """Return the sections of an item, each once, without its cards."""
    return tuple(dict.fromkeys(Place(found.section, found.section) for one in row.statements for found in one.places))


def _links(reader: Reader, places: tuple[Place, ...]) -> tuple[Link, ...]:
    last = len(places) - 1
    page = f"../public/{reader.cover.folder}/{reader.cover.languages[0]}/index.html"
    return tuple(
        Link(
            f"{page}#{one.anchor}",
            one.title or reader.wording.text(f"section-{one.section}"),
            "" if number == last else ", ",
        )
        for number, one in enumerate(places)
    )


def _lines(reader: Reader, spots: tuple[Spot, ...]) -> str:
    found = [place(reader.register, spot) for spot in spots]
    return ", ".join(dict.fromkeys(f"{one.file}:{one.line}" for one in found))


def as_data(reader: Reader) -> dict[str, Any]:
    """Return the coverage as plain data; `coverage.schema.json` describes it."""
    cover = reader.cover
    return {
        "schemaVersion": SCHEMA_VERSION,
        "policy": cover.policy,
        "asOf": reader.register.day.isoformat(),
        "languages": list(cover.languages),
        "items": [
            {
                "item": row.item.id,
                "title": reader.say(f"item-{row.item.id}"),
                "article13": row.item.article_13,
                "article14": row.item.article_14,
                "asked": row.holds,
                "why": _why(reader, row),
                "complete": not row.missing,
                "register": [_line(reader, spot) for spot in row.spots],
                "statements": [_statement(reader, one) for one in row.statements],
            }
            for row in cover.rows
        ],
    }


def _statement(reader: Reader, one: Covered) -> dict[str, Any]:
    return {
        "about": one.about,
        "asked": one.owed,
        "said": one.said,
        "factMissing": one.gap,
        "unsaidIn": list(one.unsaid_in),
        "saidIn": [{"section": found.section, "anchor": found.anchor} for found in one.places],
        "register": [_line(reader, spot) for spot in one.spots],
    }


def _line(reader: Reader, spot: Spot) -> dict[str, Any]:
    found = place(reader.register, spot)
    return {"record": spot.record, "file": found.file, "line": found.line}
