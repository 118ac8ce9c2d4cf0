"""The policy of a Belgian auction house in Dutch: published without a gap, in Dutch to the last line."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from ropa.policy import Publication, publish
from ropa.rules.phrases.tongues import written_in
from tests.policy.library import html, load, sections, words

ROOT = Path(__file__).parents[2] / "examples" / "auction-house"
PAGE = "privacy/nl"
DEBRIS = (
    "duration-",
    "{",
    "}",
    "None",
    "\N{FIRST STRONG ISOLATE}",
    "\N{REPLACEMENT CHARACTER}",
    "..",
    " .",
    " ,",
    "  ",
)


@pytest.fixture(scope="module")
def published() -> Publication:
    return publish(load(ROOT), draft=False)


@pytest.fixture(scope="module")
def said(published: Publication) -> Mapping[str, str]:
    return sections(published, PAGE)


def test_it_is_published(published: Publication) -> None:
    assert published.obstacles == ()
    assert '<html lang="nl" dir="ltr">' in html(published, PAGE)


def test_every_line_is_dutch(published: Publication) -> None:
    lines = words(html(published, PAGE)).split("\n")
    assert len(lines) > 500
    assert [line for line in lines if written_in(line, "nl", at_least=1)] == []


def test_nothing_is_left_of_the_machinery(published: Publication) -> None:
    lines = words(html(published, PAGE)).split("\n")
    assert [line for line in lines if any(sign in line for sign in DEBRIS)] == []


@pytest.mark.parametrize(
    ("section", "sentence"),
    [
        ("at-a-glance", "Gegevens gaan naar ontvangers buiten de Europese Economische Ruimte: Verenigde Staten."),
        ("controller", "Lambert Ventes is de verwerkingsverantwoordelijke voor uw gegevens."),
        ("purposes", "Dit is nodig om onze overeenkomst met u uit te voeren (artikel 6, lid 1, onder b), AVG)."),
        ("purposes", "Inzage, rectificatie, wissing, beperking, overdraagbaarheid en bezwaar."),
        ("purposes", "10 jaar na het einde van de overeenkomst. Daarna wissen we de gegevens."),
        ("purposes", "Voor: klanten die voor zichzelf verkopen of kopen. Dit is nodig"),
        ("transfers", "Voor deze ontvanger geldt geen adequaatheidsbesluit."),
        ("retention", "In onze back-ups blijven kopieën nog 30 dagen bewaard."),
        ("retention", "Maximaal 28 dagen na de opname of registratie."),
        ("profiling", "Geen enkele beslissing over u wordt uitsluitend geautomatiseerd genomen."),
        ("rights", "Als uw verzoek complex is, kunnen we die termijn verlengen met 2 maanden."),
        ("complaint", "bij deze toezichthoudende autoriteit: Gegevensbeschermingsautoriteit (GBA)."),
        ("changes", "1 november 2025"),
    ],
)  # fmt: skip
def test_sentences(said: Mapping[str, str], section: str, sentence: str) -> None:
    assert sentence in said[section]
