"""Curly quotation marks that somebody took for YAML's own."""

from typing import Final

_PAIRS: Final = {
    "\u201c": "\u201d",
    "\u201d": "\u201d",
    "\u201e": "\u201c\u201d",
    "\u2018": "\u2019",
    "\u201a": "\u2018\u2019",
}
"""Opening mark to the closing marks in use: English, Swedish, German and Dutch, each double and single."""
CURLY: Final = "\u201c\u201d\u201e\u2018\u201a"
"""Marks that can open such a quotation; the apostrophe U+2019 alone is ordinary text."""


def curly_quotes(text: str) -> str | None:
    """Return what is wrong when the whole plain scalar `text` stands in one pair of curly quotes, else `None`.

    Text that quotes several things, or only some of its words, is ordinary text.
    """
    if len(text) < 2 or text[-1] not in _PAIRS.get(text[0], ""):  # noqa: PLR2004 - an opening and a closing mark
        return None
    inner = text[1:-1]
    if any(mark in inner for mark in (text[0], text[-1]) if mark != "\u2019"):
        return None
    return f"stands in typographic quotation marks {text[0]}{text[-1]}, which YAML takes for text"
