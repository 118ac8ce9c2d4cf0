"""Clauses for children: each replaces one that exists, is short, and speaks as one does to a child."""

import re
from collections.abc import Mapping

import pytest

from ropa.rules.wording.readability import LONG_WORD, WORD
from ropa.wording.source import Catalogue
from tests.wording.test_shipped_wording import TO_CHILDREN, _all_said, _sentences, _words

LANGUAGES = ("en", "fr", "nl", "de")
FORMAL = {
    "en": r"\bdata subject\b",
    "fr": r"\b(?:vous|votre|vos)\b",
    "nl": r"\b(?:u|uw|uzelf)\b",
    "de": r"\b(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrer|Ihrem)\b(?<![.?!] Sie)",
}
"""How one speaks to grown-ups."""
MEAN, LONGEST, LIX = 14, 25, 40
"""Words of a sentence, on average and at most, and the hardest text; law.md asks 14 words and a LIX of 50."""


def for_children(catalogue: Catalogue) -> list[tuple[str, str]]:
    return [(key, said) for key, said in _all_said(catalogue) if key.endswith(TO_CHILDREN)]


def test_each_replaces_a_clause_and_takes_its_values(catalogues: Mapping[str, Catalogue]) -> None:
    for catalogue in catalogues.values():
        keys = [key for key in catalogue if key.endswith(TO_CHILDREN)]
        assert len(keys) > 100
        for key in keys:
            replaced = catalogue[key.removesuffix(TO_CHILDREN)]
            assert catalogue[key].variables <= replaced.variables | {"border"}, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_short_and_plain(catalogues: Mapping[str, Catalogue], language: str) -> None:
    sentences = [
        (key, one)
        for key, said in for_children(catalogues[language])
        for one in _sentences(said)
        if one.endswith((".", "?"))
    ]
    assert [(key, one) for key, one in sentences if _words(one) > LONGEST] == []
    mean = sum(_words(one) for _, one in sentences) / len(sentences)
    assert mean <= MEAN
    words = WORD.findall(" ".join(one for _, one in sentences))
    assert mean + 100 * sum(len(word) > LONG_WORD for word in words) / len(words) <= LIX


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_speak_as_one_does_to_a_child(catalogues: Mapping[str, Catalogue], language: str) -> None:
    formal = re.compile(FORMAL[language], re.IGNORECASE if language in ("fr", "nl") else 0)
    assert [(key, said) for key, said in for_children(catalogues[language]) if formal.search(said)] == []
