"""Pieces of HTML as a tree: text is text, whatever it holds, and becomes markup in one place only."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from markupsafe import Markup

from ropa.exports.passages import Kind, Line, Passage, Run
from ropa.exports.view import Grid

Node = ET.Element

_CLASSES = {
    Kind.TAG: "rp-tag",
    Kind.NOTE: "rp-note",
    Kind.GAP: "rp-gap",
    Kind.MISSING: "rp-gap",
    Kind.NONE: "rp-none",
    Kind.WITHHELD: "rp-withheld",
}


def node(tag: str, *inside: "Node | str", **attributes: str) -> Node:
    """Return an element; an underscore at the end of an attribute's name is left out, one inside is a hyphen."""
    made = ET.Element(tag, {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()})
    for part in inside:
        if isinstance(part, str):
            _say(made, part)
        else:
            made.append(part)
    return made


def markup(nodes: Iterable[Node]) -> Markup:
    """Return elements as markup."""
    written = (ET.tostring(one, encoding="unicode", method="html") for one in nodes)
    return Markup("\n".join(written))  # noqa: S704  the tree escapes every text and attribute


def passage_nodes(said: Passage) -> list[Node]:
    """Return lines as paragraphs and lists."""
    found: list[Node] = []
    lists: list[Node] = []
    for line in said:
        if not line.depth:
            lists.clear()
            found.append(node("p", *map(run_node, line.runs)))
            continue
        del lists[line.depth :]
        while len(lists) < line.depth:
            inner = node("ul", class_="rp-list")
            (_last(lists[-1]) if lists else found).append(inner)
            lists.append(inner)
        _to_list(lists[-1], line)
    return found


def _to_list(items: Node, line: Line) -> None:
    runs = map(run_node, line.runs)
    if line.bullet or not len(items):
        items.append(node("li", *runs))
    else:
        items[-1].extend([node("br"), *runs])


def _last(items: Node) -> Node:
    if not len(items):
        items.append(node("li"))
    return items[-1]


def run_node(run: Run) -> Node:
    """Return words with what they are: a gap, a mark, a link."""
    language = {"lang": run.language} if run.language else {}
    if run.href:
        return node("a", run.words, href=run.href, **language)
    if run.kind is Kind.STRONG:
        return node("b", run.words, **language)
    return node("span", run.words, **({"class_": _CLASSES[run.kind]} if run.kind in _CLASSES else {}), **language)


def table_node(grid: Grid) -> Node:
    """Return a table with its headings."""
    head = node("tr", *(node("th", name, scope="col") for name in grid.columns))
    body = node("tbody", *(_row(row, grid.columns) for row in grid.rows))
    caption = node("caption", grid.caption)
    return node("div", node("table", caption, node("thead", head), body, class_="rp-table"), class_="rp-table-box")


def _row(row: tuple[Passage, ...], columns: tuple[str, ...]) -> Node:
    first, *others = row
    return node(
        "tr",
        node("th", *passage_nodes(first), scope="row"),
        *(node("td", *passage_nodes(cell), data_label=name) for name, cell in zip(columns[1:], others, strict=True)),
    )


def _say(parent: Node, words: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words
