import re
from typing import Any

import jsonschema
import pytest

from ropa.vocabulary import LANGUAGES, VOCABULARIES
from ropa.vocabulary.check_digits import CHECKS
from ropa.vocabulary.compiling import TERMS, outdated
from tests.vocabulary.term_files import SCHEMA, everything, terms

IN_SENTENCES = {"data-categories", "data-subjects", "recipients", "special-kinds", "triggers"}
NEEDS = {
    "data-categories": {"examples"},
    "identifiers": set(),
    "measures": {"art32", "nature"},
    "recipients": {"role"},
    "special-grounds": {"article"},
    "special-kinds": {"article"},
    "transfer-tools": {"article"},
    "triggers": {"after", "until"},
}


def test_every_file_is_a_named_vocabulary() -> None:
    assert tuple(sorted(path.stem for path in TERMS.glob("*.yaml"))) == VOCABULARIES


def test_the_schema_is_itself_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", VOCABULARIES)
def test_a_file_follows_the_schema(name: str) -> None:
    found = jsonschema.Draft202012Validator(SCHEMA).iter_errors(list(terms(name)))
    assert [f"{'/'.join(map(str, error.path))}: {error.message}" for error in found] == []


@pytest.mark.parametrize("name", VOCABULARIES)
def test_ids_are_unique(name: str) -> None:
    ids = [term["id"] for term in terms(name)]
    assert [each for each in ids if ids.count(each) > 1] == []


@pytest.mark.parametrize("name", VOCABULARIES)
def test_narrower_terms_follow_their_broader_term_directly(name: str) -> None:
    astray, block = [], None
    for term in terms(name):
        parent = term.get("parent")
        if parent is None:
            block = term["id"]
        elif parent != block:
            astray.append(f"{term['id']} stands under {block}, not under {parent}")
    assert astray == []


@pytest.mark.parametrize(("name", "needed"), sorted(NEEDS.items()))
def test_a_vocabulary_says_what_its_subject_needs(name: str, needed: set[str]) -> None:
    needed = needed | ({"in_sentence"} if name in IN_SENTENCES else set())
    lacking = {term["id"]: needed - term.keys() for term in terms(name) if needed - term.keys()}
    assert lacking == ({"public": {"role"}} if name == "recipients" else {})  # everybody is no controller


def test_examples_are_as_many_in_every_language_but_where_a_country_differs() -> None:
    counts = {
        term["id"]: {language: len(term["examples"][language]) for language in LANGUAGES}
        for term in terms("data-categories")
    }
    assert [each for each, count in counts.items() if len(set(count.values())) > 1] == ["national-id"]


def test_labels_begin_with_a_capital_and_are_told_apart() -> None:
    small = [
        f"{name}/{term['id']}" for name, term in everything() for text in term["label"].values() if text[0].islower()
    ]
    assert small == []
    for name in VOCABULARIES:
        for language in LANGUAGES:
            labels = [term["label"][language] for term in terms(name)]
            assert [label for label in labels if labels.count(label) > 1] == [], (name, language)


def test_no_words_are_left_untranslated() -> None:
    definitions = [
        (f"{name}/{term['id']}", text) for name, term in everything() for text in set(term["definition"].values())
    ]
    assert len(definitions) == 4 * len(everything())


def test_sentences_have_no_full_stop_and_no_typographic_slips() -> None:
    slips = [
        f"{name}/{term['id']}: {text}"
        for name, term in everything()
        for text in _texts(term)
        if text.endswith(".") or "  " in text or text != text.strip() or "\N{EN DASH}" in text or '"' in text
    ]
    assert slips == []


def test_french_words_are_elided_before_a_vowel() -> None:
    unelided = re.compile(r"\b(?:de|le|la|que|se|ne) (?=[aeiouéèêâîôœ])", re.IGNORECASE)
    found = [
        f"{name}/{term['id']}: {text}"
        for name, term in everything()
        for field in ("label", "in_sentence", "definition", "after", "until", "written")
        for text in [term.get(field, {}).get("fr", "")]
        if unelided.search(text)
    ]
    assert found == []


def test_after_and_until_read_on_from_a_period() -> None:
    starts: dict[str, dict[str, tuple[str, ...]]] = {
        "after": {"en": ("after ",), "fr": ("après ",), "nl": ("na ", "nadat "), "de": ("nach ",)},
        "until": {"en": ("until ",), "fr": ("jusqu'",), "nl": ("tot ",), "de": ("bis ",)},
    }
    odd = [
        f"{term['id']} {form} {language}: {term[form][language]}"
        for term in terms("triggers")
        for form, languages in starts.items()
        for language, words in languages.items()
        if not term[form][language].startswith(words)
    ]
    assert odd == []


def test_special_kinds_named_by_data_categories_exist() -> None:
    kinds = [term["id"] for term in terms("special-kinds")]
    named = {kind for term in terms("data-categories") for kind in term.get("special", ())}
    assert named == set(kinds)


def test_algorithms_named_by_identifiers_exist_and_each_is_used() -> None:
    assert {term["check"] for term in terms("identifiers") if "check" in term} == set(CHECKS)


def test_the_derived_files_are_current() -> None:
    assert outdated() == ()


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) else []
