"""Paragraph texts of a register: a small part of CommonMark, and no HTML.

Paragraphs, lists, emphasis, strong emphasis and links to `https:` and `mailto:` addresses; everything else is text.
"""

import re
from functools import cache

from markdown_it import MarkdownIt
from markupsafe import Markup, escape

_ALLOWED = re.compile(r"(?:https://|mailto:)", re.IGNORECASE)
_MARKED = re.compile(r"[*_\[\\\n]|^\s*(?:[-+]|\d+[.)])")
"""Signs without which a text is one plain paragraph; CommonMark's parser is slow."""


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False})
    parser.enable(["list", "emphasis", "link", "escape", "newline"])
    parser.validateLink = lambda url: bool(_ALLOWED.match(url))  # type: ignore[method-assign]
    return parser


def paragraphs(text: str) -> Markup:
    """Return a text with its paragraphs, lists, emphasis and links as HTML blocks."""
    stripped = text.strip()
    if not _MARKED.search(stripped):
        return Markup("<p>{}</p>").format(escape(stripped))
    return Markup(_parser().render(stripped).strip())  # noqa: S704  the parser escapes all text and knows no HTML
