"""What the cells of the register site say, as lines of text: the form in which every format takes its words.

The site works out each sentence of the record once, as markup made of the few pieces in `ropa.site.cells`. An export
reads these pieces back. So the authority's file and the team's page cannot say different things.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Final
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from markupsafe import Markup

from ropa.expressions import expression


class Kind(StrEnum):
    """What sort of words a run holds."""

    PLAIN = "plain"
    STRONG = "strong"
    NOTE = "note"
    """A remark on what stands before it."""
    TAG = "tag"
    """A mark: where an item holds, what is special about it."""
    GAP = "gap"
    """A fact still to be supplied."""
    MISSING = "missing"
    """A fact about which the register is silent although the law wants it."""
    NONE = "none"
    """An explicit none."""
    WITHHELD = "withheld"
    """A fact that is not for this audience."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words of one kind."""

    words: str
    kind: Kind = Kind.PLAIN
    language: str | None = None
    """The language of the words (BCP 47), where it is not that of the document."""
    href: str | None = None
    """An address on the web or of a mailbox that the words stand for."""
    target: str | None = None
    """The page of the site to which the words lead, such as `parties/acme`; a format may have a place for it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text."""

    runs: tuple[Run, ...]
    depth: int = 0
    """How deep in lists it stands; 0 is outside any."""
    bullet: bool = False
    """Whether an item of a list begins here."""


Passage = tuple[Line, ...]
NOTHING: Final[Passage] = ()

_CLASSES = {
    "rp-tag": Kind.TAG,
    "rp-note": Kind.NOTE,
    "rp-inherited": Kind.NOTE,
    "rp-gap": Kind.GAP,
    "rp-none": Kind.NONE,
}
_STRONG = ("b", "strong")
_INLINE = ("a", "address", "code", "em", "span", "time", "i", *_STRONG)
_PAGE = expression(r"(?:\.\./)*([a-z][a-z-]*/[^/#]+)/index\.html(?:#.*)?")
_SPACES = str.maketrans("\t\n\r", "   ")
_OWN_LINE = ("p", "div", "li")


def element(markup: str) -> ET.Element:
    """Return markup of the site as a tree."""
    return ET.fromstring(f"<x>{str(markup).replace('<br>', '<br/>')}</x>")  # noqa: S314  as above


@lru_cache(maxsize=50_000)
def passage(markup: Markup) -> Passage:
    """Return markup of the site as lines."""
    if not markup:
        return NOTHING
    if "<" not in markup:
        return (Line((Run(markup.unescape()),)),)
    return passage_of(element(markup))


def passage_of(node: ET.Element) -> Passage:
    """Return what stands inside a node as lines."""
    scribe = _Scribe()
    scribe.inside(node, Run(""), 0)
    scribe.end()
    return tuple(scribe.lines)


def said(words: str, kind: Kind = Kind.PLAIN) -> Passage:
    """Return plain words as one line; nothing for none."""
    return (Line((Run(words, kind),)),) if words else NOTHING


def strings(lines: Passage) -> Iterator[str]:
    """Yield the words of each line, without signs of lists."""
    for line in lines:
        yield words_of(line.runs)


def words_of(runs: tuple[Run, ...]) -> str:
    """Return the words of a line as plain text; a mark stands in square brackets, an address behind its words."""
    return "".join(map(_plain, runs))


def _plain(run: Run) -> str:
    words = f"[{run.words}]" if run.kind is Kind.TAG else run.words
    address = address_behind(run)
    return f"{words} ({address})" if address else words


def address_behind(run: Run) -> str:
    """Return the address to which words lead, where they do not say it themselves; on paper nothing can be followed."""
    address = (run.href or "").removeprefix("mailto:")
    return "" if unquote(address) == run.words else address


def plain(lines: Passage) -> str:
    """Return a passage as plain text: a line each, items of lists behind a bullet."""
    return "\n".join(f"{_sign(line)}{words_of(line.runs)}" for line in lines)


def kinds(lines: Passage) -> frozenset[Kind]:
    """Return the kinds of words that a passage has."""
    return frozenset(run.kind for line in lines for run in line.runs)


def _sign(line: Line) -> str:
    if not line.depth:
        return ""
    indent = "  " * (line.depth - 1)
    return f"{indent}• " if line.bullet else f"{indent}  "


class _Scribe:
    """Writes lines while it walks through a tree."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._runs: list[Run] = []
        self._depth = 0
        self._bullet = False

    def inside(self, node: ET.Element, like: Run, depth: int) -> None:
        """Write what stands inside a node, as runs like `like`."""
        self._write(node.text, like)
        for child in node:
            self._node(child, like, depth)
            self._write(child.tail, like)

    def end(self) -> None:
        """End the line, if there is anything on it."""
        runs = _trimmed(self._runs)
        if runs:
            self.lines.append(Line(runs, self._depth, self._bullet))
            self._bullet = False
        self._runs = []

    def _node(self, node: ET.Element, like: Run, depth: int) -> None:
        like = replace(like, language=node.get("lang", like.language))
        if node.get("aria-hidden"):
            return
        if node.tag == "br":
            self.end()
        elif node.tag in {"ul", "ol"}:
            self.end()
            for item in node:
                self._item(item, like, depth + 1)
        elif node.tag == "details":  # a list that goes on; a file has nothing to open
            self.end()
            for part in node.iterfind("ul"):
                self._node(part, like, depth)
        elif node.tag in _OWN_LINE:
            self.end()
            self.inside(node, like, depth)
            self.end()
        elif node.tag in _INLINE:
            self._inline(node, like, depth)
        else:
            raise ValueError(f"the site has a piece of markup that an export cannot read: <{node.tag}>")

    def _item(self, node: ET.Element, like: Run, depth: int) -> None:
        before, self._depth, self._bullet = self._depth, depth, True
        self.inside(node, like, depth)
        self.end()
        self._depth, self._bullet = before, False

    def _inline(self, node: ET.Element, like: Run, depth: int) -> None:
        named = node.get("class", "").split(" ")[0]
        kind = _CLASSES.get(named)
        if kind is Kind.GAP and len(node) == 1 and not (node.text or node[0].tail):
            kind = Kind.MISSING
        if kind is None and node.tag in _STRONG and like.kind is Kind.PLAIN:
            kind = Kind.STRONG
        href = node.get("href", "")
        page = _PAGE.fullmatch(href)
        if named == "rp-owner":
            self._write(" · ", like)
        self.inside(
            node,
            replace(
                like,
                kind=like.kind if kind is None or like.kind in {Kind.GAP, Kind.NONE, Kind.MISSING} else kind,
                href=href if href.startswith(("https://", "http://", "mailto:")) else like.href,
                target=page[1] if page else like.target,
            ),
            depth,
        )

    def _write(self, words: str | None, like: Run) -> None:
        if words:
            self._runs.append(replace(like, words=words.translate(_SPACES)))


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Return the runs of a line without spaces around it; runs alike are one."""
    found: list[Run] = []
    for run in runs:
        if found and replace(found[-1], words="") == replace(run, words="") and run.kind is not Kind.TAG:
            found[-1] = replace(run, words=found[-1].words + run.words)
        else:
            found.append(run)
    while found and not found[0].words.strip():
        del found[0]
    while found and not found[-1].words.strip():
        del found[-1]
    if found:
        found[0] = replace(found[0], words=found[0].words.lstrip())
        found[-1] = replace(found[-1], words=found[-1].words.rstrip())
    return tuple(found)
