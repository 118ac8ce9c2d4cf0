"""Articles are cited as lawyers of the language write them."""

from datetime import date

import pytest

from ropa.errors import RopaError
from ropa.law import law_of

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("jurisdiction", "article", "language", "statute", "expected"),
    [
        ("EU", "6(1)(f)", "en", None, "Article 6(1)(f) GDPR"),
        ("EU", "6(1)(f)", "fr", None, "article 6, paragraphe 1, point f), du RGPD"),
        ("EU", "6(1)(f)", "nl", None, "artikel 6, lid 1, onder f), AVG"),
        ("EU", "6(1)(f)", "de", None, "Art._6 Abs._1 Buchst._f DSGVO"),
        ("UK", "6(1)(f)", "en", None, "Article 6(1)(f) UK GDPR"),
        ("UK", "6(1)(ea)", "fr", None, "article 6, paragraphe 1, point ea), du RGPD britannique"),
        ("CH", "16(2)(d)", "de", None, "Art. 16 Abs. 2 Bst. d DSG"),
        ("CH", "16(2)(d)", "fr", None, "art. 16, al. 2, let. d, LPD"),
        ("CH", "16(2)(d)", "it", None, "art. 16 cpv. 2 lett. d LPD"),
        ("FR", "15", "fr", None, "article 15 du RGPD"),
        ("FR", "49(1)sub2", "en", None, "Article 49(1), second subparagraph, GDPR"),
        ("FR", "49(1)sub2", "fr", None, "article 49, paragraphe 1, deuxième alinéa, du RGPD"),
        ("FR", "49(1)sub2", "de", None, "Art._49 Abs._1 UAbs._2 DSGVO"),
        ("FR", "85", "fr", "fr-lil", "article 85 de la loi n° 78-17 du 6 janvier 1978"),
        ("FR", "L123-22", "fr", "fr-code-commerce", "article L. 123-22 du Code de commerce"),
        ("FR", "L123-22", "en", "fr-code-commerce", "Article L. 123-22 of the French Commercial Code"),
        ("BE", "XII.13", "nl", "be-economic-code", "artikel XII.13 van het Wetboek van economisch recht"),
        ("UK", "164A", "en", "dpa-2018", "section 164A DPA 2018"),
        ("UK", "22", "en", "pecr-2003", "regulation 22 PECR"),
        ("DE", "257(1)", "de", "de-hgb", "§_257 Abs._1 HGB"),
        ("AT", "4(4)", "de", "at-dsg", "§_4 Abs._4 DSG"),
        ("IE", "31", "en", "ie-dpa-2018", "section 31 of the Irish Data Protection Act 2018"),
        (
            "IT",
            "2-quinquies",
            "fr",
            "it-codice-privacy",
            "article 2-quinquies du Code italien de la protection des données",
        ),
        ("ES", "7", "nl", "es-lopdgdd", "artikel 7 van de Spaanse organieke wet 3/2018"),
        ("FR", "46 (3°)", "fr", "fr-lil", "article 46, 3°, de la loi n° 78-17 du 6 janvier 1978"),
        ("FR", "46 (3°)", "en", "fr-lil", "Article 46, 3°, of French Act No 78-17 of 6 January 1978"),
        ("FR", "204 A", "fr", "fr-code-impots", "article 204 A du Code général des impôts"),
        ("FR", "L102 E", "fr", "fr-livre-procedures-fiscales", "article L. 102 E du Livre des procédures fiscales"),
        ("BE", "10, § 1, 1°", "fr", "be-law-2018", "article 10, § 1, 1°, de la loi du 30 juillet 2018"),
        ("BE", "10, § 1, 1°", "nl", "be-law-2018", "artikel 10, § 1, 1°, van de wet van 30 juli 2018"),
        ("BE", "10, § 1, 1°", "de", "be-law-2018", "Art._10 §_1 Nr._1 des belgischen Gesetzes vom 30. Juli 2018"),
        ("BE", "53, § 2", "en", "be-vat-code", "Article 53, § 2, of the Belgian VAT Code"),
        ("EUI", "5(1)(a)", "en", None, "Article 5(1)(a) of Regulation (EU) 2018/1725"),
        ("EUI", "5(1)(a)", "fr", None, "article 5, paragraphe 1, point a), du règlement (UE) 2018/1725"),
    ],
)
def test_cite(jurisdiction: str, article: str, language: str, statute: str | None, expected: str) -> None:
    # `_` stands for a no-break space.
    assert law_of(jurisdiction, DAY).cite(article, language, statute).replace("\N{NO-BREAK SPACE}", "_") == expected


def test_no_language_stands_in_for_another() -> None:
    with pytest.raises(RopaError) as raised:
        law_of("FR", DAY).cite("15", "es")
    assert str(raised.value) == "nobody wrote how the law of `FR` is cited in the language `es`"


def test_a_statute_of_another_regime_is_unknown() -> None:
    with pytest.raises(RopaError) as raised:
        law_of("UK", DAY).cite("15", "en", "gdpr")
    assert str(raised.value) == "the law of `UK` has no statute `gdpr`"


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("L. 123-22", "article L. 123-22 du Code de commerce"),
        ("L. 123-22, alinéa 2", "article L. 123-22, alinéa 2, du Code de commerce"),
        ("annexe {1-5-2}", "article annexe {1-5-2} du Code de commerce"),
        ("1649 quater B bis", "article 1649 quater B bis du Code de commerce"),
    ],
)
def test_what_a_register_writes_in_its_own_way_is_printed_as_it_stands(article: str, expected: str) -> None:
    assert law_of("FR", DAY).cite(article, "fr", "fr-code-commerce") == expected
