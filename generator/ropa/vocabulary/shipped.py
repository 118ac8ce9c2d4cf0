"""Shipped term files -> vocabularies, read once each, and the same with a register's own terms."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ropa.errors import RopaError
from ropa.values import names_of
from ropa.vocabulary.collection import Vocabulary, vocabulary_of
from ropa.vocabulary.term import Term, term_from

VOCABULARIES = (
    "audiences",
    "channels",
    "data-categories",
    "data-subjects",
    "identifiers",
    "legal-bases",
    "measures",
    "recipients",
    "special-grounds",
    "special-kinds",
    "tracker-categories",
    "transfer-tools",
    "triggers",
)
"""Names of all shipped vocabularies; each is a file `terms/<name>.yaml` and its derived `compiled/<name>.json`."""

COMPILED = Path(__file__).parent / "compiled"
"""Where the derived files are: the same content as `terms/`, in a form that is read in a millisecond."""


@cache
def shipped(name: str) -> Vocabulary:
    """Return one vocabulary as delivered; read from disk on first use.

    Raises `RopaError` for a name that is not in `VOCABULARIES` or a file missing from the installation.
    """
    if name not in VOCABULARIES:
        message = f"there is no vocabulary `{name}`; the vocabularies are {', '.join(VOCABULARIES)}"
        raise RopaError(message)
    try:
        entries = json.loads((COMPILED / f"{name}.json").read_bytes())
    except FileNotFoundError:
        message = f"the vocabulary `{name}` is missing from the installation; run `python -m ropa.vocabulary.compiling`"
        raise RopaError(message) from None
    return vocabulary_of(name, (term_from(name, entry) for entry in entries))


def merged(name: str, own_terms: Iterable[Mapping[str, Any] | Term]) -> Vocabulary:
    """Return a shipped vocabulary followed by a register's own terms, in the order given.

    An own term with the id of a shipped one is laid over it: what it says counts, and what it does not say, such as a
    label in another language or what the law attaches to the term, stays as shipped.
    """
    known = shipped(name)
    own = (term if isinstance(term, Term) else term_from(name, term) for term in own_terms)
    return vocabulary_of(name, (*known, *(_laid_over(known.get(term.id), term) for term in own)))


def _laid_over(below: Term | None, above: Term) -> Term:
    if below is None:
        return above
    said = {name: getattr(above, name) for name in names_of(Term)}
    worded = {key: {**getattr(below, key), **words} for key, words in said.items() if isinstance(words, Mapping)}
    return below.but(**{**{key: value for key, value in said.items() if value}, **worded})
