"""The official terms of the law, one file per language: the same in all, said where they belong, variants nowhere."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from ropa.vocabulary import shipped
from ropa.wording.catalogue import Wording
from ropa.wording.source import Catalogue, Clause

WORDING = Path(__file__).parents[2] / "site_templates" / "wording"
LANGUAGES = ("en", "fr", "nl", "de")
TRANSLATED = ("en", "fr", "nl", "de")
"""The languages of the vocabularies, and so of the glossaries."""

SAID = {
    "card-recipients-joint-controller": "joint-controllers",
    "commitment-accountability-name": "accountability",
    "commitment-accuracy-name": "accuracy",
    "commitment-minimisation-name": "data-minimisation",
    "commitment-purpose-limitation-name": "purpose-limitation",
    "commitment-security-name": "integrity-and-confidentiality",
    "commitment-storage-limitation-name": "storage-limitation",
    "definition-consent-term": "consent",
    "definition-controller-term": "controller",
    "definition-data-subject-term": "data-subject",
    "definition-direct-marketing-term": "direct-marketing",
    "definition-joint-controllers-term": "joint-controllers",
    "definition-legal-basis-term": "legal-basis",
    "definition-personal-data-breach-term": "personal-data-breach",
    "definition-personal-data-term": "personal-data",
    "definition-processing-term": "processing",
    "definition-processor-term": "processor",
    "definition-profiling-term": "profiling",
    "definition-pseudonymisation-term": "pseudonymisation",
    "definition-recipient-term": "recipient",
    "definition-restriction-term": "restriction",
    "definition-special-categories-term": "special-categories",
    "definition-supervisory-authority-term": "supervisory-authority",
    "definition-third-country-term": "third-country",
    "definition-third-party-term": "third-party",
    "right-access": "right-access",
    "right-erasure": "right-erasure",
    "right-object": "right-object",
    "right-portability": "right-portability",
    "right-rectification": "right-rectification",
    "right-restriction": "right-restriction",
    "section-controller": "controller",
    "section-dpo": "data-protection-officer",
}
"""Clause -> the term that it is, and nothing else."""

PLAIN = {
    # English names the principles of Art. 5 in plain words; each is explained beside it.
    "en": {
        "commitment-accountability-name",
        "commitment-accuracy-name",
        "commitment-minimisation-name",
        "commitment-purpose-limitation-name",
        "commitment-security-name",
        "commitment-storage-limitation-name",
    },
}

NAMED = {
    ("legal-bases", "consent"): "consent",
    ("legal-bases", "legal-obligation"): "legal-obligation",
    ("legal-bases", "legitimate-interests"): "legitimate-interests",
    ("legal-bases", "vital-interests"): "vital-interests",
    ("measures", "impact-assessment"): "impact-assessment",
    ("special-grounds", "explicit-consent"): "explicit-consent",
    ("transfer-tools", "adequacy"): "adequacy-decision",
    ("transfer-tools", "bcr"): "binding-corporate-rules",
}
"""Term of a vocabulary -> the official term that its label is."""


def _glossary(language: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = yaml.safe_load((WORDING / f"glossary.{language}.yaml").read_text("utf-8"))
    return entries


def _accepted(language: str) -> dict[str, set[str]]:
    return {one["id"]: {_folded(words) for words in (one["term"], *one.get("also", ()))} for one in _glossary(language)}


def _folded(text: str) -> str:
    return text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("\N{NO-BREAK SPACE}", " ").casefold()


def _pattern(language: str) -> re.Pattern[str]:
    variants = [_folded(words) for one in _glossary(language) for words in one.get("not", ())]
    return re.compile("|".join(r"\b" + r"\w*".join(map(re.escape, one.split("*"))) + r"\b" for one in variants))


def _vocabulary(language: str) -> Iterator[tuple[str, str]]:
    for name in ("channels", "data-categories", "data-subjects", "legal-bases", "measures", "recipients",
                 "special-grounds", "special-kinds", "tracker-categories", "transfer-tools", "triggers"):  # fmt: skip
        for term in shipped(name):
            words = [getattr(term, field).get(language, "") for field in
                     ("label", "in_sentence", "definition", "after", "until")]  # fmt: skip
            for text in (*words, *term.examples.get(language, ())):
                yield f"{name}/{term.id}", text


def test_every_language_has_the_same_terms() -> None:
    listed = {language: [(one["id"], one["article"]) for one in _glossary(language)] for language in TRANSLATED}
    assert {language: terms == listed["en"] for language, terms in listed.items()} == dict.fromkeys(TRANSLATED, True)
    ids = [term for term, _ in listed["en"]]
    assert sorted(set(ids)) == sorted(ids)
    fields = {field for language in TRANSLATED for one in _glossary(language) for field in one}
    assert fields == {"id", "article", "term", "also", "not"}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_term_is_both_wanted_and_unwanted(language: str) -> None:
    wanted = {words for accepted in _accepted(language).values() for words in accepted}
    assert [words for words in sorted(wanted) if _pattern(language).search(words)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_clauses_say_the_official_terms(wording: Mapping[str, Wording], language: str) -> None:
    accepted = _accepted(language)
    said = {key: _folded(wording[language].text(key)) for key in SAID.keys() - PLAIN.get(language, set())}
    assert {key: text for key, text in said.items() if text not in accepted[SAID[key]]} == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_vocabularies_say_the_official_terms(language: str) -> None:
    accepted = _accepted(language)
    labels = {(name, term.id): _folded(term.label[language]) for name, _ in NAMED for term in shipped(name)}
    assert {key: labels[key] for key, term in NAMED.items() if labels[key] not in accepted[term]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_clause_says_a_variant(catalogues: Mapping[str, Catalogue], language: str) -> None:
    pattern = _pattern(language)
    written = {key: _folded(_words(clause)) for key, clause in catalogues[language].items()}
    assert {key: found[0] for key, text in written.items() if (found := pattern.search(text))} == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_vocabulary_says_a_variant(language: str) -> None:
    pattern = _pattern(language)
    found = [(where, pattern.search(_folded(text))) for where, text in _vocabulary(language)]
    assert [(where, variant[0]) for where, variant in found if variant] == []


class _Texts(Visitor):
    def __init__(self) -> None:
        self.said: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  named by the library
        self.said.append(node.value)


def _words(clause: Clause) -> str:
    """Return the words of a clause, those of its choices line by line."""
    texts = _Texts()
    texts.visit(clause.entry)
    return "\n".join(texts.said)
