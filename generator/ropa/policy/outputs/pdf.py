"""A policy as PDF, by the Typst compiler: tagged (PDF/UA-1) and fit for archives (PDF/A-2a), the same on every day.

The words reach the compiler as data and are never read as its language.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from ropa.policy.edition import Edition
from ropa.policy.inline import plain
from ropa.policy.outputs.printable import compiled, printable
from ropa.policy.outputs.structured import structured
from ropa.project import templates_folder

PRINTED = ("https:", "http:", "mailto:")
"""Addresses that are printed behind the words that lead there: on paper nothing can be followed."""


def pdf(edition: Edition) -> bytes:
    """Return the policy as PDF. Raises RopaError when the compiler is not installed or refuses the text."""
    said = json.loads(structured(edition))
    anchors = set(_anchors(said["sections"]))
    for text in _texts(said):
        _prepare(text, anchors)
    words = printable(json.dumps({**said, **_frame(edition)}, ensure_ascii=False))
    return compiled(source(), {"policy": words}, f"the policy `{edition.folder}`")


@cache
def source() -> bytes:
    """Return the program that places the words of a policy on paper."""
    return (templates_folder() / "policy" / "policy.typ").read_bytes()


def _frame(edition: Edition) -> dict[str, Any]:
    """Return what a document on paper has besides its text."""
    page, notice = edition.page, edition.desk.notice
    language, _, region = page.language.partition("-")
    return {
        "pageTitle": page.head_title,
        "lang": language,
        "region": region if len(region) == 2 else None,  # noqa: PLR2004  a country; Typst knows no script or variant
        "authors": [page.brand],
        "keywords": [f"sha256:{page.sha256}"],
        "day": str(notice.updated or notice.effective or edition.desk.facts.day),
        "footer": " · ".join([plain(page.title), *map(plain, page.dates[:1])]),
        "contents": page.words.contents,
    }


def _anchors(pieces: list[dict[str, Any]]) -> Iterator[str]:
    for piece in pieces:
        if "id" in piece:
            yield piece["id"]
        yield from _anchors(piece.get("blocks", []))


def _texts(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every text with parts, wherever it stands."""
    if isinstance(value, dict):
        if "parts" in value:
            yield value
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _prepare(text: dict[str, Any], anchors: set[str]) -> None:
    """Take away links that lead nowhere, and print the addresses that the words do not hold."""
    parts = text["parts"]
    for part, following in zip(parts, [*parts[1:], {}], strict=True):
        href = part.get("href", "")
        if href.startswith("#") and href[1:] not in anchors:
            del part["href"]
        if href.startswith(PRINTED) and following.get("href") != href:
            address = href.removeprefix("mailto:").partition("?")[0] if href.startswith("mailto:") else href
            if address not in text["text"]:
                part["printed"] = address
