"""What the States add, side by side: lists, numbers, limits to rights, ceilings and floors."""

from datetime import date

import pytest

from ropa.law import JURISDICTIONS, Limit, law_of

DAY = date(2026, 11, 22)
STATES = ("AT", "BE", "CH", "DE", "ES", "FR", "IE", "IT", "LU", "NL", "PL", "PT", "UK")


def test_opt_out_lists() -> None:
    assert {name: [one.id for one in law_of(name, DAY).opt_out_lists()] for name in STATES} == {
        "AT": ["at-ecg-list", "at-robinson"],
        "BE": ["be-dncm", "be-robinson"],
        "CH": ["ch-asterisk", "ch-robinson"],
        "DE": ["de-robinson"],
        "ES": ["es-lista-robinson"],
        "FR": [],
        "IE": ["ie-ndd"],
        "IT": ["it-registro-opposizioni"],
        "LU": [],
        "NL": ["nl-postfilter"],
        "PL": [],
        "PT": [],
        "UK": ["uk-tps", "uk-mps", "uk-ctps"],
    }


@pytest.mark.parametrize(
    ("jurisdiction", "list_id", "day", "known"),
    [
        ("NL", "nl-bel-me-niet", date(2021, 6, 30), True),
        ("NL", "nl-bel-me-niet", date(2021, 7, 1), False),
        ("FR", "fr-bloctel", date(2026, 8, 10), True),
        ("FR", "fr-bloctel", date(2026, 8, 11), False),
        ("FR", "uk-tps", DAY, False),
    ],
)
def test_a_list_is_there_until_it_ends(jurisdiction: str, list_id: str, day: date, known: bool) -> None:
    assert (law_of(jurisdiction, day).opt_out_list(list_id) is not None) is known


def test_a_list_may_be_for_several_channels_and_for_companies() -> None:
    robinson = law_of("ES", DAY).opt_out_list("es-lista-robinson")
    assert robinson is not None
    assert (robinson.channel, robinson.channels) == ("telephone", ("telephone", "post", "email", "sms"))
    assert [one.id for one in law_of("UK", DAY).opt_out_lists() if one.companies] == ["uk-ctps"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2021, 6, 30), [("opt-out", (), "nl-bel-me-niet")]),
        (date(2021, 7, 1), [("opt-in", ("existing-customers",), None)]),
        (date(2026, 6, 30), [("opt-in", ("existing-customers",), None)]),
        (date(2026, 7, 1), [("opt-in", ("charity-supporters",), None)]),
    ],
)
def test_dutch_telephone_marketing(day: date, expected: list[tuple[str, tuple[str, ...], str | None]]) -> None:
    found = law_of("NL", day).marketing("telephone")
    assert [(one.needs, one.exceptions, one.opt_out_list) for one in found] == expected


def test_telephone_marketing() -> None:
    found = {name: [one.needs for one in law_of(name, DAY).marketing("telephone")] for name in STATES}
    asked = {name for name, needs in found.items() if needs == ["opt-in"]}
    refused = {name for name, needs in found.items() if needs == ["opt-out"]}
    assert (asked, refused) == ({"AT", "DE", "ES", "FR", "NL", "PL"}, {"BE", "CH", "IE", "IT", "UK"})


def test_british_charities_may_write_to_their_supporters_since_february() -> None:
    before, since = (law_of("UK", day).marketing("email")[0] for day in (date(2026, 2, 4), date(2026, 2, 5)))
    assert (before.exceptions, since.exceptions) == (
        ("existing-customers",),
        ("existing-customers", "charity-supporters"),
    )


def test_national_numbers() -> None:
    found = {}
    for name in JURISDICTIONS:
        rule = law_of(name, DAY).national_id_rule()
        if rule is not None:
            found[name] = (rule.use, rule.statute, rule.article)
    assert found == {
        "BE": ("authorised", "be-national-register", "8"),
        "CH": ("by-law", "ch-ahvg", "153c"),
        "DE": ("by-law", "de-ao", "139b(2)"),
        "DK": ("conditions", "dk-databeskyttelsesloven", "11"),
        "FI": ("conditions", "fi-tietosuojalaki", "29"),
        "FR": ("by-law", "fr-lil", "30"),
        "IE": ("by-law", "ie-social-welfare-2005", "262"),
        "IS": ("conditions", "is-law-90-2018", "13"),
        "LT": ("conditions", "lt-adtai", "3"),
        "LU": ("by-law", "lu-identification-2013", None),
        "NL": ("by-law", "nl-uavg", "46"),
        "NO": ("conditions", "no-personopplysningsloven", "12"),
        "RO": ("conditions", "ro-law-190-2018", "4"),
        "SE": ("conditions", "se-law-2018-218", None),
        "SK": ("conditions", "sk-law-18-2018", "78(4)"),
    }


def test_limits_to_access() -> None:
    found = {name: [one.id for one in law_of(name, DAY).restrictions("access")] for name in STATES}
    assert {name: ids for name, ids in found.items() if ids} == {
        "AT": ["at-trade-secret", "at-public-task"],
        "CH": ["ch-access"],
        "DE": ["de-secrecy", "de-access", "de-research", "de-archiving"],
        "ES": ["es-repeated"],
        "IE": ["ie-interests", "ie-archiving"],
        "IT": ["it-interests"],
        "NL": ["nl-interests", "nl-research", "nl-archiving"],
        "PT": ["pt-secrecy"],
        "UK": ["uk-exemptions"],
    }
    assert law_of("FR", DAY).restrictions("access") == ()


def test_rights_after_a_death() -> None:
    found = {}
    for name in STATES:
        for right in law_of(name, DAY).rights():
            if right.id in {"post-mortem", "relatives-of-deceased"}:
                found[name] = (right.id, right.article, right.told)
    assert found == {
        "ES": ("relatives-of-deceased", "3", False),
        "FR": ("post-mortem", "85", True),
        "IT": ("relatives-of-deceased", "2-terdecies", False),
        "PT": ("relatives-of-deceased", "17", False),
    }


@pytest.mark.parametrize(
    ("duty", "jurisdictions"),
    [
        ("register-published", ["ES", "EUI"]),
        ("register-notified", ["CH"]),
        ("post-mortem-told", ["FR"]),
        ("complaints-procedure-told", ["UK"]),
        ("transfer-guarantees-recorded", ["CH"]),
    ],
)
def test_duties(duty: str, jurisdictions: list[str]) -> None:
    assert [name for name in JURISDICTIONS if law_of(name, DAY).requires(duty)] == jurisdictions


def limits(jurisdiction: str, category: str, day: date = DAY) -> list[str]:
    """The limits about a category of data, whoever the persons are."""
    stated = [one for one in law_of(jurisdiction, day).in_force(Limit) if set(one.about) == {"data"}]
    return [f"{one.kind} {one.duration} {one.trigger}" for one in stated if category in one.about["data"]]


@pytest.mark.parametrize(
    ("jurisdiction", "expected"),
    [
        ("AT", ["maximum P3D recording"]),
        ("BE", ["maximum P1M recording"]),
        ("DE", ["maximum P3D recording"]),
        ("ES", ["maximum P1M recording"]),
        ("FR", ["maximum P1M recording"]),
        ("IT", ["reference P3D recording"]),
        ("LU", ["maximum P30D recording"]),
        ("NL", ["maximum P4W recording"]),
        ("PL", ["maximum P3M recording"]),
        ("PT", ["maximum P30D recording"]),
        ("UK", []),
        ("DE-BY", ["maximum P3D recording"]),
    ],
)
def test_recordings_of_cameras(jurisdiction: str, expected: list[str]) -> None:
    assert limits(jurisdiction, "video") == expected


@pytest.mark.parametrize(
    ("jurisdiction", "expected"),
    [
        ("AT", ["minimum P7Y end-of-calendar-year"]),
        ("BE", ["minimum P7Y end-of-financial-year"]),
        ("CH", ["minimum P10Y end-of-financial-year"]),
        ("DE", ["minimum P8Y end-of-calendar-year"]),
        ("ES", ["minimum P6Y end-of-financial-year"]),
        ("FR", ["minimum P10Y end-of-financial-year"]),
        ("IE", ["minimum P6Y end-of-financial-year"]),
        ("IT", ["minimum P10Y end-of-financial-year"]),
        ("LU", ["minimum P10Y end-of-financial-year"]),
        ("NL", ["minimum P7Y end-of-financial-year"]),
        ("PL", ["minimum P5Y end-of-financial-year"]),
        ("PT", ["minimum P10Y end-of-financial-year"]),
        ("UK", ["minimum P3Y collection"]),
    ],
)
def test_invoices(jurisdiction: str, expected: list[str]) -> None:
    assert limits(jurisdiction, "billing") == expected


def test_german_vouchers_were_kept_longer_until_2024() -> None:
    assert limits("DE", "billing", date(2024, 12, 31)) == ["minimum P10Y end-of-calendar-year"]
