"""A region has the law of its country and, where the pack says so, an authority of its own."""

from datetime import date

import pytest

from ropa.errors import RopaError
from ropa.law import KnownJurisdictions, is_jurisdiction, law_of, nation_of
from ropa.law.pack import load_pack

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("code", "known"),
    [("DE", True), ("DE-BY", True), ("DE-XX", False), ("FR-IDF", False), ("EU", True), ("XX", False), ("XX-BY", False)],
)
def test_which_codes_are_jurisdictions(code: str, known: bool) -> None:
    assert is_jurisdiction(code) is known
    assert (code in KnownJurisdictions()) is known


def test_the_codes_are_listed_once_and_sorted() -> None:
    codes = list(KnownJurisdictions())
    assert codes == sorted(set(codes))
    assert [code for code in codes if code.startswith("DE")][:4] == ["DE", "DE-BB", "DE-BE", "DE-BW"]
    assert len(KnownJurisdictions()) == len(codes)


def test_a_region_has_the_law_of_its_country() -> None:
    land, country = law_of("DE-BW", DAY), law_of("DE", DAY)
    assert (land.jurisdiction, land.country, land.names["en"]) == ("DE-BW", "DE", "Baden-Württemberg")
    assert (land.nation_names["en"], country.nation_names["en"]) == ("Germany", "Germany")
    assert (nation_of("DE-BW"), nation_of("DE")) == ("DE", "DE")
    assert [one.id for one in land.limits()] == [one.id for one in country.limits()]
    assert land.border == country.border
    assert land.consent_age == country.consent_age
    assert land.cite("257", "de", "de-hgb") == "§\N{NO-BREAK SPACE}257 HGB"


def test_the_authority_of_the_land_comes_first_and_those_of_others_are_left_out() -> None:
    found = [(one.id, one.competence) for one in law_of("DE-BW", DAY).authorities()]
    assert found[:2] == [("de-bw-lfdi", "general"), ("de-bfdi", "partial")]
    assert {one.region for one in law_of("DE-BW", DAY).authorities()} == {"DE-BW", None}


def test_bavaria_has_two_and_leaves_open_which() -> None:
    found = [(one.id, one.sector, one.competence) for one in law_of("DE-BY", DAY).authorities() if one.region]
    assert found == [("de-by-baylda", "private", "partial"), ("de-by-baylfd", "public", "partial")]


@pytest.mark.parametrize("land", [one.code for one in load_pack("DE").regions if one.code != "DE-BY"])
def test_every_other_land_has_one_authority_for_most(land: str) -> None:
    general = [one.region for one in law_of(land, DAY).authorities() if one.competence == "general"]
    assert general == [land]


def test_an_unknown_region_has_no_law() -> None:
    with pytest.raises(RopaError) as raised:
        load_pack("DE-XX")
    assert str(raised.value) == "there is no law for the jurisdiction `DE-XX`; `ropa law` lists those that are known"


def test_flanders_has_an_authority_for_its_public_bodies_only() -> None:
    found = [(one.id, one.sector, one.competence) for one in law_of("BE-VLG", DAY).authorities()]
    assert found == [("be-vtc", "public", "partial"), ("be-apd", None, "general")]
