"""Every state of the European Economic Area has its law, and the institutions of the Union have theirs."""

from datetime import date

import pytest

from ropa.law import Authority, jurisdiction_of, law_of

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("country", "jurisdiction"),
    [("GB", "UK"), ("CH", "CH"), ("RE", "FR"), ("AX", "FI"), ("US", None), ("UK", None), ("EU", None), ("EUI", None)],
)
def test_jurisdiction_of_a_country(country: str, jurisdiction: str | None) -> None:
    assert jurisdiction_of(country) == jurisdiction


def test_the_eea_has_thirty_states() -> None:
    area = law_of("FR", DAY).border_area()
    assert " ".join(area.states) == (
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
    )
    assert area.territories == ("AX", "GF", "GP", "MF", "MQ", "RE", "YT")


@pytest.mark.parametrize("state", law_of("EU", DAY).border_area().states)
def test_every_state_of_the_eea_has_a_law_with_languages_and_authorities(state: str) -> None:
    law = law_of(state, DAY)
    assert (jurisdiction_of(state), law.jurisdiction, law.country, law.main_law("en").text) == (*[state] * 3, "GDPR")
    assert law.languages
    own = law.history(Authority)
    assert {one.country for one in own} == {state}
    assert [one.id for one in own if not one.id.startswith(f"{state.lower()}-")] == []
    assert law.consent_age is not None
    assert 13 <= law.consent_age.age <= 16


def test_parts_of_a_state_inside_the_border_have_its_law() -> None:
    area = law_of("EU", DAY).border_area()
    assert {jurisdiction_of(place) for place in area.territories} == {"FI", "FR"}


def test_only_germany_leaves_open_which_authority_is_competent() -> None:
    general = {
        state: [one.id for one in law_of(state, DAY).authorities() if one.competence == "general"]
        for state in law_of("EU", DAY).border_area().states
    }
    assert {state: found for state, found in general.items() if len(found) != 1} == {"DE": []}


def test_german_authorities_by_land_and_sector() -> None:
    found = [(one.region, one.sector) for one in law_of("DE", DAY).authorities()]
    lands = "BB BE BW BY BY HB HE HH MV NI NW RP SH SL SN ST TH"
    assert sorted(region for region, _ in found if region) == [f"DE-{land}" for land in lands.split()]
    confined = sorted(sector for region, sector in found if sector and region is None)
    assert confined == ["broadcasting"] * 2 + ["church"] * 6 + ["federal"]
    assert sorted(sector for region, sector in found if sector and region) == ["private", "public"]


def test_the_institutions_have_bases_and_tools_of_their_own() -> None:
    law = law_of("EUI", DAY)
    assert {basis.id: basis.article for basis in law.legal_bases()} == {
        "consent": "5(1)(d)",
        "contract": "5(1)(c)",
        "legal-obligation": "5(1)(b)",
        "vital-interests": "5(1)(e)",
        "public-task": "5(1)(a)",
    }
    assert {ground.article[:5] for ground in law.special_grounds()} == {"10(2)"}
    assert {tool.article[:2] for tool in law.transfer_tools()} == {"47", "48", "50"}
    assert law.record_exemption() is None
    assert law.statute("gdpr") is None
    assert law.border == law_of("EU", DAY).border
    assert [one.id for one in law.authorities()] == ["eui-edps"]
