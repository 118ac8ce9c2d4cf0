"""Whether the words around a phrase say that it is not so."""

from collections.abc import Set as AbstractSet

from ropa.rules.phrases.patterns import plain
from ropa.rules.phrases.search import Hit
from ropa.rules.phrases.tongues import NEGATIONS, tongue

BEFORE = 5
"""A negation within so many words before a phrase says that it is not so."""
AFTER = 3
"""So does one within so many words behind it, as in `silence does not count`."""
WITHOUT = frozenset(("no", "without", "non", "sans", "aucun", "aucune", "zonder", "ohne", "keinerlei"))
"""Words that deny what follows, besides those that deny a verb; they are the same in every list."""


def denied(hit: Hit, further: AbstractSet[str] = frozenset()) -> bool:
    """Tell whether a phrase is denied, as in `a box that is not already ticked`, or kept apart by one of more words."""
    verbal = NEGATIONS[tongue(hit.words.language)]
    before, _, after = plain(hit.words.text).partition(hit.said)
    near = {word.strip(",;:()") for word in before.split()[-BEFORE:]}
    return not near.isdisjoint(verbal | WITHOUT | further) or not verbal.isdisjoint(after.split()[:AFTER])
