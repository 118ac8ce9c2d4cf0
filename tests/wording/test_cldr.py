"""What CLDR says for us, in every language with wording: each unit in each plural form, each country, each list."""

import pytest

from ropa.model.countries import COUNTRY_CODES
from ropa.model.currencies import CURRENCY_CODES
from ropa.wording.formats import Formats
from ropa.wording.locales import locale_of

LANGUAGES = ("en", "fr", "nl", "de")
COUNTS = (1, 2, 3, 5, 11, 21, 30, 72, 100, 101, 1000)
UNITS = {"hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y"}
WORDS = {
    "en": {
        "hour": ("hour", "hours"), "day": ("day", "days"), "week": ("week", "weeks"), "month": ("month", "months"),
        "year": ("year", "years"),
    },
    "fr": {
        "hour": ("heure", "heures"), "day": ("jour", "jours"), "week": ("semaine", "semaines"),
        "month": ("mois", "mois"), "year": ("an", "ans"),
    },
    "nl": {
        "hour": ("uur", "uur"), "day": ("dag", "dagen"), "week": ("week", "weken"), "month": ("maand", "maanden"),
        "year": ("jaar", "jaar"),
    },
    "de": {
        "hour": ("Stunde", "Stunden"), "day": ("Tag", "Tage"), "week": ("Woche", "Wochen"),
        "month": ("Monat", "Monate"), "year": ("Jahr", "Jahre"),
    },
}  # fmt: skip
"""The word for one and the word for more."""
OF_A_MILLION = "many"
"""A category that French keeps for millions: no period of a register has it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_counts_have_every_plural_form(language: str) -> None:
    plural = locale_of(language).plural_form
    assert {plural(count) for count in COUNTS} == {*plural.tags, "other"} - {OF_A_MILLION}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", UNITS)
def test_units(language: str, unit: str) -> None:
    one, more = WORDS[language][unit]
    said = {count: Formats(language).duration(UNITS[unit].format(count)) for count in COUNTS}
    space = "\N{NO-BREAK SPACE}" if language == "fr" else " "
    assert said == {count: f"{count}{space}{one if count == 1 else more}" for count in COUNTS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", UNITS)
def test_units_with_numbers_in_words(language: str, unit: str) -> None:
    one, more = WORDS[language][unit]
    periods = {count: UNITS[unit].format(count) for count in COUNTS}
    said = {count: Formats(language).duration(period, words_and_figures=True) for count, period in periods.items()}
    assert [count for count in COUNTS if not said[count].endswith(one if count == 1 else more)] == []
    assert [count for count in COUNTS if str(count) not in said[count] or "duration" in said[count]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_its_own_name(language: str) -> None:
    names = {code: Formats(language).country(code) for code in COUNTRY_CODES}
    assert len(set(names.values())) == len(COUNTRY_CODES)
    assert {code: name for code, name in names.items() if len(name) < 4 or "{" in name} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_currency_can_be_written(language: str) -> None:
    assert [code for code in CURRENCY_CODES if "12" not in Formats(language).money(12, code)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_named_in_itself_and_in_the_others(language: str) -> None:
    own = {"en": "English", "fr": "Français", "nl": "Nederlands", "de": "Deutsch"}
    assert Formats(language).own_name() == own[language]
    assert len({Formats(language).language_name(other) for other in LANGUAGES}) == len(LANGUAGES)


LISTS = {
    "en": ("a and b", "a, b and c", "a, b, c and d", "a or b", "a, b, c or d"),
    "fr": ("a et b", "a, b et c", "a, b, c et d", "a ou b", "a, b, c ou d"),
    "nl": ("a en b", "a, b en c", "a, b, c en d", "a of b", "a, b, c of d"),
    "de": ("a und b", "a, b und c", "a, b, c und d", "a oder b", "a, b, c oder d"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists(language: str) -> None:
    formats = Formats(language)
    joined = (
        *(formats.list_and("abcd"[:count]) for count in (2, 3, 4)),
        *(formats.list_or("abcd"[:n]) for n in (2, 4)),
    )
    assert joined == LISTS[language]


MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month(language: str) -> None:
    day = "2." if language == "de" else "2"
    said = [Formats(language).date(f"2026-{month:02}-02") for month in range(1, 13)]
    assert said == [f"{day} {name} 2026" for name in MONTHS[language].split()]
