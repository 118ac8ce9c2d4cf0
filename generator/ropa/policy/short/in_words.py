"""A short notice as plain text, to be read aloud, printed or pasted."""

from collections.abc import Iterator

from ropa.policy.inline import NOTHING as DASH
from ropa.policy.inline import plain
from ropa.policy.short.view import ShortView
from ropa.policy.view import Entry, Fact


def in_words(view: ShortView) -> str:
    """Return the words of a short notice, a paragraph per part."""
    return "\n\n".join("\n".join(lines) for lines in _parts(view) if lines) + "\n"


def count_words(view: ShortView) -> int:
    """Return how many words a short notice has; signs that stand alone are none."""
    return sum(any(sign.isalnum() for sign in word) for word in in_words(view).split())


def _parts(view: ShortView) -> Iterator[list[str]]:
    told = view.told
    yield [plain(one) for one in (view.title, *told.under)]
    if told.objection is not None:
        yield [plain(told.objection.title), *(plain(one) for one in told.objection.texts)]
    for one in told.sentences:
        yield [plain(one)]
    for fact in told.facts:
        yield list(_fact(fact))
    yield [plain(one) for one in told.closing]


def _fact(fact: Fact) -> Iterator[str]:
    yield plain(fact.label)
    yield from (plain(one) for one in fact.texts)
    yield from (_entry(one) for one in fact.entries)


def _entry(entry: Entry) -> str:
    return f" {DASH} ".join(plain(one) for one in (entry.lead, entry.text) if one)
