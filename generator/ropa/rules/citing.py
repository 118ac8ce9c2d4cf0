"""The provisions that a field names, as items that hold somewhere."""

from collections.abc import Iterator
from functools import cache

from ropa.model.citation import Citation
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.search import nothing_but
from ropa.rules.phrases.tongues import LANGUAGES
from ropa.rules.wordings import words_of


def provisions(law: object) -> list[Citation]:
    """Return the provisions cited; words that name a law, and a gap, count as one that holds everywhere."""
    return [one if isinstance(one, Citation) else Citation() for one in _cited(law) if not unnamed(one)]


def unnamed(law: object) -> str:
    """Return words for a law that could be any, such as "the applicable legislation"; nothing where all name one."""
    for one in _cited(law):
        said = [words for text in _texts(one) for words in words_of(text)]
        if empty := next(filter(_could_be_any, said), ""):
            return empty
    return ""


def only(law: object) -> str:
    """Return what is cited in place of a law, as the end of a message; nothing where nothing is."""
    words = unnamed(law)
    return f", only “{words}”" if words and not provisions(law) else ""


def _cited(law: object) -> tuple[object, ...]:
    if law is None:
        return ()
    return law if isinstance(law, tuple) else (law,)


def _texts(one: object) -> Iterator[object]:
    """Yield the words of a citation by which alone it names the law."""
    if not isinstance(one, Citation):
        yield one
    elif one.statute is None and one.url is None:
        yield one.text


@cache
def _could_be_any(words: str) -> bool:
    return any(nothing_but(words, language, Group.UNNAMED_LAW, Group.REFUSED) for language in LANGUAGES)
