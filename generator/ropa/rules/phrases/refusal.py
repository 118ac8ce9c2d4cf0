"""Words that stand where a fact should, and only say that there is none: "n/a", "sans objet", "niemand"."""

from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.search import nothing_but
from ropa.rules.wordings import by_language


def says_nothing(text: object, default: str) -> tuple[str, ...] | None:
    """Return the route to the first language in which a text says nothing; None when all say something, or silence.

    `default` is the language of a plain string.
    """
    for language, words, route in by_language(text, default):
        if nothing_but(words, language, Group.REFUSED):
            return route
    return None
