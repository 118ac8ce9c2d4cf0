"""Copies of policies in a page: found by the hash they state, and read word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

FRAME = frozenset({"pp-bar", "pp-contents", "pp-foot-links", "pp-forms", "pp-shortcuts", "pp-skip"})
"""Classes of what leads through a page and says nothing of its own."""

SILENT = frozenset({"nav", "noscript", "script", "style", "template"})
"""Elements whose words are not the policy's."""

INSIDE_WORDS = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "mark", "q", "s", "small"}
    | {"span", "strong", "sub", "sup", "time", "u", "wbr"}
)
"""Elements that part no words; all others do."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A policy as it stands in a page."""

    policy: str
    language: str
    version: str
    stated: str
    """The hash that the page states."""
    text: str

    @property
    def words(self) -> list[str]:
        """Its words."""
        return self.text.split()


def copies(page: str) -> tuple[Copy, ...]:
    """Return the policies that a page holds, known by the hash they state."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return tuple(reader.found())


class _Reader(HTMLParser):
    """Collects the words of every element that states a policy's hash.

    Only elements of one name are counted to find an end, so that a page with unclosed paragraphs is read as well.
    """

    def __init__(self) -> None:
        super().__init__()
        self._language = ""
        self._heads: list[dict[str, str]] = []
        self._texts: list[list[str]] = []
        self._inside = _Depth()
        self._silent = _Depth()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "html":
            self._language = attributes.get("lang", "")
        if self._inside.begins(tag, wanted="data-policy-sha256" in attributes):
            self._heads.append({"lang": self._language, **attributes})
            self._texts.append([])
            return
        if self._inside:
            silent = tag in SILENT or not FRAME.isdisjoint(attributes.get("class", "").split())
            self._silent.begins(tag, wanted=silent)
            self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._inside:
            self._silent.ends(tag)
            self._part(tag)
        self._inside.ends(tag)

    def handle_data(self, data: str) -> None:
        if self._inside and not self._silent:
            self._texts[-1].append(data)

    def found(self) -> Iterator[Copy]:
        for head, texts in zip(self._heads, self._texts, strict=True):
            yield Copy(
                head.get("data-policy", ""),
                head.get("lang", ""),
                head.get("data-policy-version", ""),
                head["data-policy-sha256"],
                " ".join("".join(texts).split()),
            )

    def _part(self, tag: str) -> None:
        if tag not in INSIDE_WORDS:
            self._texts[-1].append(" ")


class _Depth:
    """How deep a page is inside an element, by elements of its name."""

    def __init__(self) -> None:
        self._tag = ""
        self._depth = 0

    def __bool__(self) -> bool:
        return self._depth > 0

    def begins(self, tag: str, *, wanted: bool) -> bool:
        """Take a start tag; True if the element begins with it."""
        if self._depth:
            self._depth += tag == self._tag
            return False
        self._tag, self._depth = (tag, 1) if wanted else ("", 0)
        return wanted

    def ends(self, tag: str) -> None:
        """Take an end tag."""
        self._depth -= self._depth > 0 and tag == self._tag
