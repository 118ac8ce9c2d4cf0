"""Did you mean: the known word that a wrong one was probably meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

LIKENESS = 0.7


def _plain(word: str) -> str:
    return word.strip().lower().replace("-", "_").replace(" ", "_")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like this one, or None if none is alike; case, hyphens and spaces do not count."""
    plain = {_plain(candidate): candidate for candidate in reversed(list(known))}
    match = get_close_matches(_plain(word), sorted(plain), n=1, cutoff=LIKENESS)
    return plain[match[0]] if match else None
