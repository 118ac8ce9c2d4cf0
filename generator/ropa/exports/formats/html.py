"""An export as one HTML file: complete in itself, from disk, with and without scripts, on paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ropa.exports.formats.html_pieces import Node, markup, node, passage_nodes, table_node
from ropa.exports.gaps import gaps
from ropa.exports.passages import Passage, plain, said
from ropa.exports.view import Export, Grid, Part, Record, RecordEntry
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
    document = Document(
        language=export.language,
        title=export.name,
        kind=say("export-record"),
        about=export.about,
        meta=tuple(Fact(say(key), Markup.escape(value)) for key, value in meta),
        filter=say("export-filter"),
        shown=say("export-shown"),
        contents=say("export-contents"),
        places=markup([_places(export, wording)]),
        body=markup(_body(export, wording)),
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


def _places(export: Export, wording: Wording) -> Node:
    items = []
    for number, record in enumerate(export.records, 1):
        inner = [
            node("li", node("a", f"{entry.number}. {plain(entry.name)}", href=f"#{_anchor(number, entry)}"))
            for entry in record.entries
        ]
        below = [node("ul", *inner)] if inner else []
        items.append(node("li", node("a", record.heading, href=f"#record-{number}"), *below))
    items.append(node("li", node("a", wording.text("export-gaps"), href="#gaps")))
    items += [
        node("li", node("a", annex.name, href=f"#annex-{number}")) for number, annex in enumerate(export.annexes, 1)
    ]
    return node("ul", *items)


def _anchor(record: int, entry: RecordEntry) -> str:
    return f"record-{record}-{entry.number}"


def _body(export: Export, wording: Wording) -> Iterator[Node]:
    for number, record in enumerate(export.records, 1):
        yield _record(number, record)
    yield _gaps(export, wording)
    for number, annex in enumerate(export.annexes, 1):
        inside = [*_content(annex), *(_part(part, 3) for part in annex.parts)]
        yield node("section", _title(annex.name), *inside, class_="rp-section rp-record", id=f"annex-{number}")


def _title(words: str) -> Node:
    return node("h2", words, class_="rp-section-title")


def _record(number: int, record: Record) -> Node:
    inside = [_title(record.heading), _facts(record.parts)]
    inside += [node("p", sentence) for sentence in (*record.left_out, *([record.empty] if record.empty else []))]
    inside += [_entry(number, entry) for entry in record.entries]
    if record.measures:
        inside.append(_part(record.measures, 3))
    inside += [_part(part, 3) for part in record.further]
    return node("section", *inside, class_="rp-section rp-record", id=f"record-{number}")


def _entry(record: int, entry: RecordEntry) -> Node:
    anchor = _anchor(record, entry)
    number = node("span", f"{entry.number}", class_="rp-number")
    title = node("h3", number, " ", *_inline(entry.name), class_="rp-entry-title", id=f"{anchor}-title")
    head = node("div", title, node("p", plain(entry.note), class_="rp-note"), class_="rp-entry-head")
    lines = node("dl", *map(_line, entry.parts), class_="rp-lines")
    further = [_part(part, 4) for part in entry.further]
    return node("article", head, lines, *further, class_="rp-entry", id=anchor, aria_labelledby=f"{anchor}-title")


def _inline(lines: Passage) -> list[Node]:
    return [one for paragraph in passage_nodes(lines) for one in paragraph]


def _line(part: Part) -> Node:
    letter = node(
        "span",
        node("span", part.letter, aria_hidden="true"),
        node("span", f"{part.article} ", class_="rp-hidden"),
        class_="rp-letter",
    )
    inside = [*passage_nodes(part.short or part.said), *map(table_node, part.grids)]
    return node("div", node("dt", letter, node("span", part.name)), node("dd", *inside), class_="rp-line")


def _part(part: Part, level: int) -> Node:
    heading = node(f"h{min(level, DEEPEST)}", part.name)
    leaves = [one for one in part.parts if not one.parts and not one.grids]
    below = [one for one in part.parts if one.parts or one.grids]
    facts = [_facts(tuple(leaves))] if leaves else []
    deeper = [_part(one, level + 1) for one in below]
    return node("section", heading, *_content(part), *facts, *deeper, class_="rp-part")


def _content(part: Part) -> list[Node]:
    return [*passage_nodes(part.said), *map(table_node, part.grids)]


def _facts(parts: tuple[Part, ...]) -> Node:
    found = (node("div", node("dt", part.name), node("dd", *_content(part)), class_="rp-fact") for part in parts)
    return node("dl", *found, class_="rp-facts")


def _gaps(export: Export, wording: Wording) -> Node:
    say = wording.text
    columns = tuple(say(f"export-{key}") for key in ("gap-record", "gap-letter", "gap-what"))
    rows = tuple(
        (said(": ".join(one for one in (gap.record, gap.entry) if one)), said(gap.part), said(gap.what))
        for gap in gaps(export)
    )
    inside = table_node(Grid(say("export-gaps"), columns, rows)) if rows else node("p", say("export-no-gaps"))
    return node("section", _title(say("export-gaps")), inside, class_="rp-section rp-record", id="gaps")
