"""Text in a drawing: how wide it is, roughly, and what of it fits. The whole of what is cut stands in the table."""

from functools import cache, lru_cache

NARROW, WIDE = frozenset("fijlrtIJ1 .,:;'()[]|/-\N{RIGHT SINGLE QUOTATION MARK}"), frozenset("mwMWÆŒ@%")
THIN, USUAL, BROAD, SQUARE = 4.3, 7.1, 11.4, 13.2
"""Widths of signs at the size of the drawings; type differs from one machine to the next, so they are generous."""
EAST, MARKS = "\u1100", ("\u2000", "\u20cf")
"""From `EAST` on, most signs are as wide as they are high; between the two `MARKS` is punctuation."""
CUT = "…"


def width(text: str) -> float:
    """Return how wide a text is, in units of a drawing."""
    return sum(_of(sign) for sign in text)


@cache
def _of(sign: str) -> float:
    if sign in NARROW:
        return THIN
    if sign >= EAST and not MARKS[0] <= sign <= MARKS[1]:
        return SQUARE
    return BROAD if sign in WIDE else USUAL + 1.6 * sign.isupper()


@lru_cache(4096)
def fitted(text: str, room: float) -> str:
    """Return a text on one line, its end left out where it does not fit."""
    if width(text) <= room:
        return text
    left = room - width(CUT)
    for place, sign in enumerate(text):
        left -= _of(sign)
        if left < 0:
            return text[:place].rstrip() + CUT
    return text


@lru_cache(4096)
def wrapped(text: str, room: float, lines: int) -> tuple[str, ...]:
    """Return a text on so many lines at most, broken between words, its end left out where it does not fit."""
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines - 1:
        line = words.pop(0)
        while words and width(f"{line} {words[0]}") <= room:
            line = f"{line} {words.pop(0)}"
        found.append(fitted(line, room))
    return (*found, fitted(" ".join(words), room)) if words else tuple(found)
