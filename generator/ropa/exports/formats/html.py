"""An export as one HTML file: complete in itself, from disk, with and without scripts, on paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ropa.exports.formats.html_pieces import Node, Pieces, markup, node
from ropa.exports.gaps import gaps
from ropa.exports.passages import Passage, plain, said
from ropa.exports.places import GAPS, INDEX, annex_place, entry_place, places, record_place
from ropa.exports.view import Export, Grid, Listing, Part, Record, RecordEntry, Term
from ropa.project import templates_folder
from ropa.site.parts import Fact
from ropa.wording.catalogue import Wording

DEEPEST = 6
"""HTML has headings down to the sixth level."""


@dataclass(frozen=True, slots=True)
class Document:
    """What `document.html.jinja` shows."""

    language: str
    title: str
    kind: str
    about: tuple[str, ...]
    meta: tuple[Fact, ...]
    filter: str
    shown: str
    guide: Markup
    contents: str
    places: Markup
    body: Markup
    style: Markup
    script: Markup


def as_html(export: Export, wording: Wording) -> bytes:
    """Return an export as a file."""
    say = wording.text
    meta = (
        ("export-day", export.day),
        ("export-audience", say(f"export-audience-{export.audience}")),
        ("export-layout", say(f"export-layout-{export.layout}")),
        ("export-made-with", export.tool),
    )
    page = _Page(export, wording)
    document = Document(
        language=export.language,
        title=export.name,
        kind=say("export-record"),
        about=export.about,
        meta=tuple(Fact(say(key), Markup.escape(value)) for key, value in meta),
        filter=say("export-filter"),
        shown=say("export-shown"),
        contents=say("export-contents"),
        guide=markup(page.guide()),
        places=markup([page.contents()]),
        body=markup(page.body()),
        style=_asset("register/assets/register.css") + _asset("export/assets/export.css"),
        script=_asset("register/assets/filter.js") + _asset("export/assets/export.js"),
    )
    return _environment().get_template("document.html.jinja").render(document=document).encode("utf-8")


@cache
def _environment() -> Environment:
    loader = FileSystemLoader(templates_folder() / "export")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)


@cache
def _asset(path: str) -> Markup:
    return Markup((templates_folder() / path).read_text(encoding="utf-8"))  # noqa: S704  a file of ours


class _Page:
    """The pieces of one export."""

    def __init__(self, export: Export, wording: Wording) -> None:
        self.export, self.wording, self.say = export, wording, wording.text
        self.places = places(export)
        self.pieces = Pieces(self.places)

    def contents(self) -> Node:
        """Return the list of records with their entries, then what comes after them."""
        items = []
        for record in self.export.records:
            inner = [
                node("li", self._link(f"{entry.number}. {plain(entry.name)}", entry_place(record, entry)))
                for entry in record.entries
            ]
            below = [node("ul", *inner)] if inner else []
            items.append(node("li", self._link(record.heading, record_place(record)), *below))
        if self.export.records:
            items.append(node("li", self._link(self.say("export-gaps"), GAPS)))
        items += [node("li", self._link(annex.name, annex_place(annex))) for annex in self.export.annexes]
        if self.export.index:
            items.append(node("li", self._link(self.say("export-index"), INDEX)))
        return node("ul", *items)

    def guide(self) -> list[Node]:
        """Return the questions with links to their answers; nothing where there are none."""
        if not self.export.guide:
            return []
        rows = []
        for one in self.export.guide:
            links = (node("li", self._link(*answer)) for answer in one.answers)
            rows.append(node("div", node("dt", one.words), node("dd", node("ul", *links)), class_="rp-fact"))
        title = node("h2", self.say("export-guide"), class_="rp-section-title", id="guide")
        return [title, node("dl", *rows, class_="rp-facts")]

    def _link(self, words: str, place: str) -> Node:
        return node("a", words, href=f"#{self.places[place]}") if place else node("span", words)

    def body(self) -> Iterator[Node]:
        """Yield the records, the gaps, the annexes, the index."""
        yield from map(self._record, self.export.records)
        if self.export.records:
            yield self._gaps()
        for annex in self.export.annexes:
            inside = [*self._content(annex), *(self._part(part, 3) for part in annex.parts)]
            yield _section(annex.name, inside, self.places[annex_place(annex)])
        if self.export.index:
            yield _section(self.say("export-index"), [*map(self._listing, self.export.index)], self.places[INDEX])

    def _listing(self, listing: Listing) -> Node:
        terms = (node("li", *self._term(term)) for term in listing.terms)
        return node("section", node("h3", listing.name), node("ul", *terms), class_="rp-part rp-index")

    def _term(self, term: Term) -> Iterator[Node]:
        yield self._link(term.name, term.place) if term.place in self.places else node("span", term.name)
        for mention in term.mentions:
            links: list[Node | str] = []
            for number, place in mention.entries:
                links += [" " if links else f" {mention.record} ", self._link(str(number), place)]
            yield node("span", *links, class_="rp-note")

    def _record(self, record: Record) -> Node:
        inside = [self._facts(record.parts)]
        inside += [node("p", sentence) for sentence in (*record.left_out, *([record.empty] if record.empty else []))]
        inside += [self._entry(record, entry) for entry in record.entries]
        if record.measures:
            inside.append(self._part(record.measures, 3))
        inside += [self._part(part, 3) for part in record.further]
        return _section(record.heading, inside, self.places[record_place(record)])

    def _entry(self, record: Record, entry: RecordEntry) -> Node:
        anchor = self.places[entry_place(record, entry)]
        number = node("span", f"{entry.number}", class_="rp-number")
        title = node("h3", number, " ", *self._inline(entry.name), class_="rp-entry-title", id=f"{anchor}-title")
        head = node("div", title, node("p", plain(entry.note), class_="rp-note"), class_="rp-entry-head")
        lines = node("dl", *map(self._line, entry.parts), class_="rp-lines")
        further = [self._part(part, 4) for part in entry.further]
        return node("article", head, lines, *further, class_="rp-entry", id=anchor, aria_labelledby=f"{anchor}-title")

    def _inline(self, lines: Passage) -> list[Node]:
        return [one for paragraph in self.pieces.passage(lines) for one in paragraph]

    def _line(self, part: Part) -> Node:
        letter = node(
            "span",
            node("span", part.letter, aria_hidden="true"),
            node("span", f"{part.article} ", class_="rp-hidden"),
            class_="rp-letter",
        )
        inside = [*self.pieces.passage(part.short or part.said), *map(self.pieces.table, part.grids)]
        return node("div", node("dt", letter, node("span", part.name)), node("dd", *inside), class_="rp-line")

    def _part(self, part: Part, level: int) -> Node:
        heading = node(f"h{min(level, DEEPEST)}", part.name)
        leaves = [one for one in part.parts if not one.parts and not one.grids]
        below = [one for one in part.parts if one.parts or one.grids]
        facts = [self._facts(tuple(leaves))] if leaves else []
        deeper = [self._part(one, level + 1) for one in below]
        anchor = {"id": self.places[part.place]} if part.place else {}
        return node("section", heading, *self._content(part), *facts, *deeper, class_="rp-part", **anchor)

    def _content(self, part: Part) -> list[Node]:
        return [*self.pieces.passage(part.said), *map(self.pieces.table, part.grids)]

    def _facts(self, parts: tuple[Part, ...]) -> Node:
        found = (
            node("div", node("dt", part.name), node("dd", *self._content(part)), class_="rp-fact") for part in parts
        )
        return node("dl", *found, class_="rp-facts")

    def _gaps(self) -> Node:
        say = self.say
        columns = tuple(say(f"export-{key}") for key in ("gap-record", "gap-letter", "gap-what"))
        rows = tuple(
            (said(": ".join(one for one in (gap.record, gap.entry) if one)), said(gap.part), said(gap.what))
            for gap in gaps(self.export)
        )
        table = Grid(say("export-gaps"), columns, rows, quiet=True)
        inside = self.pieces.table(table) if rows else node("p", say("export-no-gaps"))
        return _section(say("export-gaps"), [inside], self.places[GAPS])


def _section(name: str, inside: list[Node], anchor: str) -> Node:
    return node("section", _title(name), *inside, class_="rp-section rp-record", id=anchor)


def _title(words: str) -> Node:
    return node("h2", words, class_="rp-section-title")
