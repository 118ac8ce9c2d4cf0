"""Nothing of the machinery shows on a page, in either language."""

import re

import pytest

from ropa.policy import Publication
from tests.policy.library import html, words

PAGES = ["privacy/en", "privacy/fr", "by-basis/en"]
RESIDUE = re.compile(r"[{}]|None\b|duration-|True\b|False\b|&(?:amp|lt|gt|quot|#)|<|>|  |\.\.|\. \.|\.,|\bNULL\b| [,.]")


@pytest.mark.parametrize("page", PAGES)
def test_no_residue_in_the_words(published: Publication, page: str) -> None:
    found = [line for line in words(html(published, page)).split("\n") if RESIDUE.search(line)]
    assert found == []


@pytest.mark.parametrize("page", PAGES)
def test_escaped_once(published: Publication, page: str) -> None:
    assert "&amp;amp;" not in html(published, page)
    assert "&lt;" not in html(published, page)


@pytest.mark.parametrize("page", PAGES)
def test_ids_are_unique_and_fragments_lead_somewhere(published: Publication, page: str) -> None:
    markup = html(published, page)
    ids = re.findall(r' id="([^"]+)"', markup)
    assert sorted(ids) == sorted(set(ids))
    assert {target for target in re.findall(r'href="#([^"]+)"', markup) if target not in ids} == set()


def test_french_is_french(published: Publication) -> None:
    english = re.compile(r"\b(?:the|your|with|from|purposes?|data)\b")
    lines = words(html(published, "privacy/fr")).split("\n")
    assert [line for line in lines if english.search(line)] == []


def test_numbers_follow_the_sections(published: Publication) -> None:
    markup = html(published, "privacy/en")
    numbers = re.findall(r'<h2 class="pp-section-title"[^>]*><span class="pp-num">(\d+)</span>', markup)
    assert numbers == [str(place) for place in range(1, len(numbers) + 1)]
    assert len(numbers) == markup.count('class="pp-section"')


def test_first_layer_is_short(published: Publication) -> None:
    for page in PAGES:
        glance = re.search(r'<section class="pp-glance".*?</section>', html(published, page), re.DOTALL)
        assert glance is not None
        assert len(words(glance[0]).split()) <= 300


def test_hash_and_version_are_on_the_page(published: Publication) -> None:
    found = re.search(r'data-policy-version="2" data-policy-sha256="([0-9a-f]{64})"', html(published, "privacy/en"))
    assert found is not None
    assert found[1] not in html(published, "privacy/fr")
