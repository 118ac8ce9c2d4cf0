"""What a browser could act upon in a page: handlers, addresses, elements that fetch or run."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "cite", "ping"}
ALLOWED = {"https", "http", "mailto", "tel"}
LOADING = {"img", "iframe", "object", "embed", "base", "video", "audio", "source", "math", "style", "applet", "frame"}
"""Elements that none of our pages holds."""
POINTING = {"canonical", "alternate", "privacy-policy"}
"""What a link of a head can say without anything being fetched."""
SCHEME = re.compile(r"[\x00-\x20]*([a-z][a-z0-9+.-]*)\s*:", re.IGNORECASE)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in LOADING:
            self.found.append(f"<{tag}>")
        pointing = tag == "link" and dict(attrs).get("rel") in POINTING
        for name, value in attrs:
            self.found += self._attribute("a" if pointing else tag, name, value or "")

    def _attribute(self, tag: str, name: str, value: str) -> Iterator[str]:
        if name.startswith("on") or name in {"style", "srcdoc"}:
            yield f"<{tag} {name}={value[:60]!r}>"
        if name not in ADDRESSES:
            return
        scheme = SCHEME.match(value)
        if value.lstrip().startswith(("//", "\\")) or (scheme and scheme[1].lower() not in ALLOWED):
            yield f"<{tag} {name}={value[:60]!r}>"
        if tag in {"script", "link"} and scheme:
            yield f"<{tag} {name}={value[:60]!r}> from elsewhere"


def dangers(markup: str) -> list[str]:
    """What stands in a page that no text of a register may put there."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.found


def dangers_below(folder: Path) -> list[str]:
    """The same for all pages of a folder, each with its path."""
    pages = sorted(folder.rglob("*.html"))
    assert pages
    return [f"{page.relative_to(folder)}: {one}" for page in pages for one in dangers(page.read_text(encoding="utf-8"))]
