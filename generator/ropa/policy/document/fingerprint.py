"""The hash by which the words of a policy are known, on the page, in the files and in a copy on somebody's site.

Only words count, not the markup around them nor the sort and number of spaces: a site may lay a policy out anew.
"""

import hashlib
from collections.abc import Iterable

from ropa.policy.document.pieces import Document
from ropa.policy.document.runs import words


def paragraphs_of(document: Document) -> tuple[str, ...]:
    """Return every text of a policy in the order of the page."""
    return tuple(words(text) for text in document.texts())


def single_spaced(text: str) -> str:
    """Return words with one space between them, whatever stood there."""
    return " ".join(text.split())


def fingerprint(paragraphs: Iterable[str]) -> str:
    """Return the SHA-256 of the words of these paragraphs, in hexadecimal digits."""
    return hashlib.sha256(single_spaced("\n".join(paragraphs)).encode()).hexdigest()
