"""The Dutch clauses: the terms of the law inside sentences, citations, the polite address, Dutch signs and genders."""

import re
from collections.abc import Mapping

import pytest

from ropa.law import law_of
from ropa.wording.catalogue import Wording
from ropa.wording.source import Catalogue
from tests.policy.library import DAY
from tests.wording.test_shipped_wording import TO_CHILDREN, _all_said

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


def test_terms_inside_sentences(wording: Mapping[str, Wording]) -> None:
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


def test_grown_ups_are_addressed_politely(catalogues: Mapping[str, Catalogue]) -> None:
    intimate = re.compile(r"\b(?:je|jij|jou|jouw|jullie|gij)\b", re.IGNORECASE)
    said_to = [(key, said) for key, said in _all_said(catalogues["nl"]) if not key.endswith(TO_CHILDREN)]
    assert [key for key, said in said_to if intimate.search(said)] == []


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
