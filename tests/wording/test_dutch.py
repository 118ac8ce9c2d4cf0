"""The Dutch clauses: the terms of the Dutch text of the law, the polite address, Dutch signs, easy enough to read."""

import re
from collections.abc import Mapping

import pytest

from ropa.law import law_of
from ropa.rules.wording.readability import measure
from ropa.wording.catalogue import Wording
from ropa.wording.source import Catalogue
from tests.policy.library import DAY
from tests.wording.test_shipped_wording import _all_said, _sentences

OFFICIAL = {
    # Regulation (EU) 2016/679, Dutch text: Articles 4, 5 and the headings of Articles 15 to 21, 33, 37.
    "commitment-accountability-name": "Verantwoordingsplicht",
    "commitment-accuracy-name": "Juistheid",
    "commitment-lawfulness-name": "Rechtmatigheid, behoorlijkheid en transparantie",
    "commitment-minimisation-name": "Minimale gegevensverwerking",
    "commitment-purpose-limitation-name": "Doelbinding",
    "commitment-security-name": "Integriteit en vertrouwelijkheid",
    "commitment-storage-limitation-name": "Opslagbeperking",
    "definition-consent-term": "Toestemming",
    "definition-controller-term": "Verwerkingsverantwoordelijke",
    "definition-data-subject-term": "Betrokkene",
    "definition-joint-controllers-term": "Gezamenlijke verwerkingsverantwoordelijken",
    "definition-legal-basis-term": "Rechtsgrond",
    "definition-personal-data-breach-term": "Inbreuk in verband met persoonsgegevens",
    "definition-personal-data-term": "Persoonsgegevens",
    "definition-processing-term": "Verwerking",
    "definition-processor-term": "Verwerker",
    "definition-profiling-term": "Profilering",
    "definition-pseudonymisation-term": "Pseudonimisering",
    "definition-recipient-term": "Ontvanger",
    "definition-restriction-term": "Beperking van de verwerking",
    "definition-special-categories-term": "Bijzondere categorieën van persoonsgegevens",
    "definition-supervisory-authority-term": "Toezichthoudende autoriteit",
    "definition-third-country-term": "Derde land",
    "definition-third-party-term": "Derde",
    "register-impact-assessment": "Gegevensbeschermingseffectbeoordeling",
    "right-access": "Recht van inzage",
    "right-erasure": "Recht op gegevenswissing",
    "right-object": "Recht van bezwaar",
    "right-portability": "Recht op overdraagbaarheid van gegevens",
    "right-rectification": "Recht op rectificatie",
    "right-restriction": "Recht op beperking van de verwerking",
    "section-dpo": "Functionaris voor gegevensbescherming",
}
INSIDE = {
    "basis-legitimate-interests": "gerechtvaardigd belang",
    "basis-public-task": "taak van algemeen belang",
    "basis-vital-interests": "vitale belangen",
    "special-explicit-consent": "uitdrukkelijke toestemming",
    "special-substantial-public-interest": "zwaarwegend algemeen belang",
    "transfer-bcr": "bindende bedrijfsvoorschriften",
    "transfer-no-adequacy": "adequaatheidsbesluit",
    "transfer-scc": "standaardcontractbepalingen van de Europese Commissie",
}
VALUES = {"article": "artikel 6 AVG", "law": "de wet", "interest": "een belang"}


def test_official_terms(wording: Mapping[str, Wording]) -> None:
    assert {key: wording["nl"].text(key) for key in OFFICIAL} == OFFICIAL
    assert {key: term for key, term in INSIDE.items() if term not in wording["nl"].text(key, **VALUES)} == {}


@pytest.mark.parametrize(
    ("article", "said"),
    [
        ("6(1)(b)", "artikel 6, lid 1, onder b), AVG"),
        ("15", "artikel 15 AVG"),
        ("21(2)", "artikel 21, lid 2, AVG"),
        ("49(1)sub2", "artikel 49, lid 1, tweede alinea, AVG"),
    ],
)
def test_citations(article: str, said: str) -> None:
    assert [law_of(code, DAY).cite(article, "nl") for code in ("EU", "BE", "NL")] == [said, said, said]


def test_everybody_is_addressed_politely(catalogues: Mapping[str, Catalogue]) -> None:
    intimate = re.compile(r"\b(?:je|jij|jou|jouw|jullie|gij)\b", re.IGNORECASE)
    assert [key for key, said in _all_said(catalogues["nl"]) if intimate.search(said)] == []


def test_signs(catalogues: Mapping[str, Catalogue]) -> None:
    # No space before a sign, curled quotation marks, words joined and hyphened as the Dutch spelling list has them.
    wrong = re.compile(
        r"\s[;:?!]|[«»„“”]|\b(?:email|on-line|online (?:dienst|formulier)|E-Mail)"
        r"|\b(?:cookie|privacy) (?:verklaring|keuze)"
    )
    assert [(key, said) for key, said in _all_said(catalogues["nl"]) if wrong.search(said)] == []


def test_numbers_and_articles_agree(catalogues: Mapping[str, Catalogue]) -> None:
    wrong = re.compile(
        r"\b(?:de|deze|uw|zulke) (?:persoons)?gegevens (?:wordt|is|heeft|gaat|mag|kan|moet|ontstaat)\b"
        r"|\b(?:het|dit) (?:verklaring|beslissing|termijn|inbreuk|doorgifte|overeenkomst|autoriteit|rechtsgrond)\b"
        r"|\b(?:de|deze) (?:land|doel|recht|besluit|belang|bezwaar|verzoek|register|gebruik|risico)\b"
    )
    assert [(key, said) for key, said in _all_said(catalogues["nl"]) if wrong.search(said)] == []


def test_easy_enough_to_read(catalogues: Mapping[str, Catalogue]) -> None:
    catalogue = catalogues["nl"]
    text = " ".join(
        sentence
        for key, said in _all_said(catalogue)
        if catalogue.file(key) in {"policy.ftl", "policy-more.ftl"}
        for sentence in _sentences(said)
        if sentence.endswith((".", "?"))
    )
    found = measure(text, "nl")
    assert found is not None
    assert (found.formula, found.score < 45, found.longest <= 30) == ("LIX", True, True)
