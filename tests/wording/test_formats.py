"""Dates, periods, amounts, lists and names, per language. `_` stands for a no-break space, `~` for a narrow one."""

from datetime import date
from decimal import Decimal

import pytest

from ropa.wording.formats import Formats

LANGUAGES = ("en", "fr", "nl", "de")


def _seen(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", "_").replace("\N{NARROW NO-BREAK SPACE}", "~")


DURATIONS = [
    ("P1Y", "1 year", "1_an", "1 jaar", "1 Jahr"),
    ("P3Y", "3 years", "3_ans", "3 jaar", "3 Jahre"),
    ("P1M", "1 month", "1_mois", "1 maand", "1 Monat"),
    ("P6M", "6 months", "6_mois", "6 maanden", "6 Monate"),
    ("P1W", "1 week", "1_semaine", "1 week", "1 Woche"),
    ("P2W", "2 weeks", "2_semaines", "2 weken", "2 Wochen"),
    ("P1D", "1 day", "1_jour", "1 dag", "1 Tag"),
    ("P30D", "30 days", "30_jours", "30 dagen", "30 Tage"),
    ("PT1H", "1 hour", "1_heure", "1 uur", "1 Stunde"),
    ("PT72H", "72 hours", "72_heures", "72 uur", "72 Stunden"),
    ("PT30S", "30 seconds", "30_secondes", "30 seconden", "30 Sekunden"),
    ("PT30M", "30 minutes", "30_minutes", "30 minuten", "30 Minuten"),
    ("P1Y6M", "1 year and 6 months", "1_an et 6_mois", "1 jaar en 6 maanden", "1 Jahr und 6 Monate"),
    ("P0Y6M", "6 months", "6_mois", "6 maanden", "6 Monate"),
    (
        "P1Y2M3DT4H",
        "1 year, 2 months, 3 days and 4 hours",
        "1_an, 2_mois, 3_jours et 4_heures",
        "1 jaar, 2 maanden, 3 dagen en 4 uur",
        "1 Jahr, 2 Monate, 3 Tage und 4 Stunden",
    ),
]


@pytest.mark.parametrize(("period", *LANGUAGES), DURATIONS)
def test_duration(period: str, en: str, fr: str, nl: str, de: str) -> None:
    assert [_seen(Formats(language).duration(period)) for language in LANGUAGES] == [en, fr, nl, de]


@pytest.mark.parametrize(
    ("period", *LANGUAGES),
    [
        ("P3Y", "three (3) years", "trois (3)_ans", "drie (3) jaar", "drei (3) Jahre"),
        ("P1Y", "one (1) year", "un (1)_an", "één (1) jaar", "ein (1) Jahr"),
        ("P1W", "one (1) week", "une (1)_semaine", "één (1) week", "eine (1) Woche"),
        ("PT72H", "seventy-two (72) hours", "soixante-douze (72)_heures", "tweeënzeventig (72) uur",
         "zweiundsiebzig (72) Stunden"),
        ("P1825D", "1825 days", "1825_jours", "1825 dagen", "1825 Tage"),
        ("P1Y6M", "one (1) year and six (6) months", "un (1)_an et six (6)_mois", "één (1) jaar en zes (6) maanden",
         "ein (1) Jahr und sechs (6) Monate"),
    ],
)  # fmt: skip
def test_duration_in_words_and_figures(period: str, en: str, fr: str, nl: str, de: str) -> None:
    said = [_seen(Formats(language).duration(period, words_and_figures=True)) for language in LANGUAGES]
    assert said == [en, fr, nl, de]


@pytest.mark.parametrize("language", ["it", "pt", "et", "ga", "mt", "cy", "es", "pl", "sv", "el", *LANGUAGES])
@pytest.mark.parametrize("unit", ["Y", "M", "W", "D"])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 11, 21, 100])
def test_no_language_prints_a_code_for_a_unit(language: str, unit: str, count: int) -> None:
    said = Formats(language).duration(f"P{count}{unit}")
    assert str(count) in said
    assert "duration" not in said
    assert "{" not in said


@pytest.mark.parametrize("period", ["", "P", "PT", "P0D", "3Y", "P-3Y", "P1.5Y", "p3y", "P3YX", "PT0S"])
def test_what_is_no_period(period: str) -> None:
    with pytest.raises(ValueError, match="is not a period such as P3Y, P6M or P1Y6M"):
        Formats("en").duration(period)


@pytest.mark.parametrize(
    ("day", *LANGUAGES),
    [
        ("2026-05-04", "4 May 2026", "4 mai 2026", "4 mei 2026", "4. Mai 2026"),
        ("2026-08-01", "1 August 2026", "1er août 2026", "1 augustus 2026", "1. August 2026"),
        ("2026-03-11", "11 March 2026", "11 mars 2026", "11 maart 2026", "11. März 2026"),
    ],
)
def test_date(day: str, en: str, fr: str, nl: str, de: str) -> None:
    assert [Formats(language).date(day) for language in LANGUAGES] == [en, fr, nl, de]


@pytest.mark.parametrize("day", ["4 May 2026", "2026-02-30", ""])
def test_what_is_no_day(day: str) -> None:
    with pytest.raises(ValueError, match=r"Invalid isoformat string|day is out of range"):
        Formats("en").date(day)


@pytest.mark.parametrize(
    ("items", "joined_and", "joined_or"),
    [
        ([], ["", "", "", ""], ["", "", "", ""]),
        (["a"], ["a", "a", "a", "a"], ["a", "a", "a", "a"]),
        (["a", "b"], ["a and b", "a et b", "a en b", "a und b"], ["a or b", "a ou b", "a of b", "a oder b"]),
        (
            ["a", "b", "c"],
            ["a, b and c", "a, b et c", "a, b en c", "a, b und c"],
            ["a, b or c", "a, b ou c", "a, b of c", "a, b oder c"],
        ),
    ],
)
def test_lists(items: list[str], joined_and: list[str], joined_or: list[str]) -> None:
    assert [Formats(language).list_and(items) for language in LANGUAGES] == joined_and
    assert [Formats(language).list_or(items) for language in LANGUAGES] == joined_or


@pytest.mark.parametrize(
    ("code", *LANGUAGES),
    [
        ("FR", "France", "France", "Frankrijk", "Frankreich"),
        ("GB", "United Kingdom", "Royaume-Uni", "Verenigd Koninkrijk", "Vereinigtes Königreich"),
        ("NO", "Norway", "Norvège", "Noorwegen", "Norwegen"),
        ("US", "United States", "États-Unis", "Verenigde Staten", "Vereinigte Staaten"),
    ],
)
def test_country(code: str, en: str, fr: str, nl: str, de: str) -> None:
    assert [Formats(language).country(code) for language in LANGUAGES] == [en, fr, nl, de]


def test_number() -> None:
    said = [_seen(Formats(language).number(1234567)) for language in LANGUAGES]
    assert said == ["1,234,567", "1~234~567", "1.234.567", "1.234.567"]


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        (50000, "EUR", ["€50,000", "50~000_€", "€_50.000", "50.000_€"]),
        (1200000, "GBP", ["£1,200,000", "1~200~000_£GB", "£_1.200.000", "1.200.000_£"]),
        (Decimal("12.50"), "EUR", ["€12.50", "12,50_€", "€_12,50", "12,50_€"]),
    ],
)
def test_money(amount: int | Decimal, currency: str, said: list[str]) -> None:
    assert [_seen(Formats(language).money(amount, currency)) for language in LANGUAGES] == said


def test_language_names() -> None:
    assert [Formats(language).language_name("fr") for language in LANGUAGES] == [
        "French",
        "français",
        "Frans",
        "Französisch",
    ]
    assert [Formats(language).own_name() for language in LANGUAGES] == ["English", "Français", "Nederlands", "Deutsch"]


def test_codes_without_a_name() -> None:
    formats = Formats("fr")
    with pytest.raises(ValueError, match="CLDR has no name for the country `XX` in `fr`"):
        formats.country("XX")
    with pytest.raises(ValueError, match="CLDR has no currency `EURO` in `fr`"):
        formats.money(1, "EURO")
    with pytest.raises(ValueError, match="CLDR has no name for the language `zzz` in `fr`"):
        formats.language_name("zzz")
    with pytest.raises(ValueError, match="CLDR has no language `zzz`"):
        Formats("zzz")


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "March 2027"), ("fr", "mars 2027"), ("nl", "maart 2027"), ("de", "März 2027")],
)
def test_month(language: str, said: str) -> None:
    assert Formats(language).month(date(2027, 3, 31)) == said
