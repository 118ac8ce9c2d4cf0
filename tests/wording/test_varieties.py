"""The words of the Swiss law in place of the Regulation's, in our clauses and nowhere else."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from ropa.wording.catalogue import wording_of
from ropa.wording.source import Catalogue
from ropa.wording.varieties import Variety, load_variety

WORDING = Path(__file__).parents[2] / "site_templates" / "wording"
LANGUAGES = ("en", "fr", "nl", "de")
SAID = {
    "en": {
        "section-dpo": "Data protection advisor",
        "section-breach": "Data security breaches",
        "special-explicit-consent": "We use these sensitive data only with your express consent (X).",
    },
    "fr": {
        "section-dpo": "Conseillère ou conseiller à la protection des données",
        "section-data-intro": "Nous utilisons les catégories de données personnelles suivantes.",
        "section-breach-intro": "Nous appliquons une procédure en cas de violation de la sécurité des données.",
        "special-explicit-consent": "Nous n\N{RIGHT SINGLE QUOTATION MARK}utilisons ces données sensibles "
        "qu\N{RIGHT SINGLE QUOTATION MARK}avec votre consentement exprès (X).",
    },
    "nl": {"dpo-of": "Adviseur voor gegevensbescherming van X"},
    "de": {
        "section-data-intro": "Wir verwenden die folgenden Kategorien Personendaten.",
        "section-breach-intro": "Für Verletzungen der Datensicherheit haben wir ein festes Verfahren.",
        "definition-processor-term": "Auftragsbearbeiter",
        "definition-special-categories-term": "Besonders schützenswerte Personendaten",
        "definition-third-party": "Jeder ausser Ihnen, dem Verantwortlichen, seinen Auftragsbearbeitern und den "
        "Personen, die ihnen unterstellt sind.",
        "dpo-present": "Bei Fragen zu Ihren Daten und Ihren Rechten können Sie sich an unsere Datenschutzberaterin "
        "oder unseren Datenschutzberater wenden.",
        "basis-quoted": "«X»",
        "special-explicit-consent": "Wir verwenden diese besonders schützenswerten Personendaten nur mit Ihrer "
        "ausdrücklichen Einwilligung (X).",
    },
}


def _terms(language: str) -> dict[str, str]:
    terms: dict[str, str] = yaml.safe_load((WORDING / "varieties.yaml").read_text("utf-8"))["ch"][language]
    return terms


@pytest.mark.parametrize("language", LANGUAGES)
def test_clauses_in_the_words_of_the_swiss_law(language: str) -> None:
    wording = wording_of(WORDING, language, load_variety(WORDING, "ch", language))
    values = dict.fromkeys(("article", "controller", "basis"), "X")
    assert {key: wording.text(key, **values) for key in SAID[language]} == SAID[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_is_said_somewhere(catalogues: Mapping[str, Catalogue], language: str) -> None:
    everything = "\n".join(catalogues[language].text(key) for key in catalogues[language]).casefold()
    assert [word for word in _terms(language) if word.casefold() not in everything] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_word_is_left(catalogues: Mapping[str, Catalogue], language: str) -> None:
    reworded = catalogues[language].in_words_of(load_variety(WORDING, "ch", language))
    words = [word for word in _terms(language) if word != "“"]
    left = {key: word for key in reworded for word in words if word in reworded.text(key).partition(" = ")[2]}
    assert left == {}


def test_keys_and_comments_stay(catalogues: Mapping[str, Catalogue]) -> None:
    english, variety = catalogues["en"], Variety({"explicit-consent": "x", "Art": "y"})
    reworded = english.in_words_of(variety)
    assert list(reworded) == list(english)
    assert [reworded.comment(key) for key in reworded] == [english.comment(key) for key in english]


def test_a_law_without_words_of_its_own_changes_nothing() -> None:
    variety = load_variety(WORDING, "eea", "de")
    assert not variety
    assert variety.said("Verarbeitung personenbezogener Daten") == "Verarbeitung personenbezogener Daten"
