"""Numbers in words, each language by its own spelling rules."""

import pytest

from ropa.wording.numerals import numeral

SPELT = [
    ("en", {1: "one", 12: "twelve", 21: "twenty-one", 80: "eighty", 100: "one hundred",
            101: "one hundred and one", 365: "three hundred and sixty-five"}),
    ("fr", {1: "un", 17: "dix-sept", 21: "vingt et un", 22: "vingt-deux", 60: "soixante", 70: "soixante-dix",
            71: "soixante et onze", 77: "soixante-dix-sept", 80: "quatre-vingts", 81: "quatre-vingt-un",
            90: "quatre-vingt-dix", 91: "quatre-vingt-onze", 99: "quatre-vingt-dix-neuf", 100: "cent",
            101: "cent un", 180: "cent quatre-vingts", 200: "deux cents", 201: "deux cent un"}),
    ("nl", {1: "één", 8: "acht", 21: "eenentwintig", 22: "tweeëntwintig", 33: "drieëndertig", 45: "vijfenveertig",
            80: "tachtig", 100: "honderd", 101: "honderdéén", 365: "driehonderdvijfenzestig"}),
    ("de", {1: "ein", 7: "sieben", 16: "sechzehn", 21: "einundzwanzig", 30: "dreißig", 99: "neunundneunzig",
            100: "einhundert", 365: "dreihundertfünfundsechzig"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "spelt"), SPELT)
def test_numeral(language: str, spelt: dict[int, str]) -> None:
    assert {number: numeral(language, number) for number in spelt} == spelt


def test_feminine() -> None:
    said = [numeral(language, 1, feminine=True) for language in ("en", "fr", "nl", "de")]
    assert said == ["one", "une", "één", "eine"]
    assert numeral("fr", 21, feminine=True) == "vingt et une"


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_every_number_has_its_own_word(language: str) -> None:
    assert len({numeral(language, number) for number in range(1, 1000)}) == 999


@pytest.mark.parametrize(("language", "number"), [("en", 0), ("en", 1000), ("it", 3)])
def test_numbers_without_words(language: str, number: int) -> None:
    with pytest.raises(ValueError, match=f"no words for {number} in `{language}`"):
        numeral(language, number)
