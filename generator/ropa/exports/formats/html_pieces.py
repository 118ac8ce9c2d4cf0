"""Pieces of HTML as a tree: text is text, whatever it holds, and becomes markup in one place only."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from markupsafe import Markup

from ropa.exports.passages import Kind, Line, Passage, Run
from ropa.exports.places import Places
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


class Pieces:
    """Pieces of one document, of which it is known where everything stands."""

    def __init__(self, places: Places) -> None:
        """Take the anchors of the document."""
        self.places = places

    def passage(self, said: Passage) -> list[Node]:
        """Return lines as paragraphs and lists."""
        found: list[Node] = []
        lists: list[Node] = []
        for line in said:
            if not line.depth:
                lists.clear()
                found.append(node("p", *map(self.run, line.runs)))
                continue
            del lists[line.depth :]
            while len(lists) < line.depth:
                inner = node("ul", class_="rp-list")
                (_last(lists[-1]) if lists else found).append(inner)
                lists.append(inner)
            self._to_list(lists[-1], line)
        return found

    def _to_list(self, items: Node, line: Line) -> None:
        runs = map(self.run, line.runs)
        if line.bullet or not len(items):
            items.append(node("li", *runs))
        else:
            items[-1].extend([node("br"), *runs])

    def run(self, run: Run) -> Node:
        """Return words with what they are: a gap, a mark, a link."""
        language = {"lang": run.language} if run.language else {}
        if run.href:
            return node("a", run.words, href=run.href, **language)
        kind = {"class_": _CLASSES[run.kind]} if run.kind in _CLASSES else {}
        tag = "b" if run.kind is Kind.STRONG else "span"
        anchor = self.places.get(run.target or "")
        return (
            node("a", run.words, href=f"#{anchor}", **kind, **language)
            if anchor
            else node(tag, run.words, **kind, **language)
        )

    def table(self, grid: Grid) -> Node:
        """Return a table with its headings; a quiet caption is for those who listen."""
        head = node("tr", *(node("th", name, scope="col") for name in grid.columns))
        body = node("tbody", *(self._row(row, grid.columns) for row in grid.rows))
        caption = node("caption", node("span", grid.caption, class_="rp-hidden") if grid.quiet else grid.caption)
        return node("div", node("table", caption, node("thead", head), body, class_="rp-table"), class_="rp-table-box")

    def _row(self, row: tuple[Passage, ...], columns: tuple[str, ...]) -> Node:
        first, *others = row
        named = zip(columns[1:], others, strict=True)
        return node(
            "tr",
            node("th", *self.passage(first), scope="row"),
            *(node("td", *self.passage(cell), data_label=name) for name, cell in named),
        )


def _last(items: Node) -> Node:
    if not len(items):
        items.append(node("li"))
    return items[-1]


def _say(parent: Node, words: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words
