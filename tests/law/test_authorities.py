"""Authorities equal the CC0 data set they were taken from, and say which parts were not taken from it."""

import json
from pathlib import Path
from typing import Any

import pytest

from ropa.law import JURISDICTIONS, Localised
from ropa.law.authority import Authority
from ropa.law.pack import load_pack
from tests.law.packs import FOLDER

DATA = FOLDER.parents[3] / "shared" / "data" / "authorities"
AUTHORITIES = [
    statement.fact
    for jurisdiction in JURISDICTIONS
    for statement in load_pack(jurisdiction).sections[Authority]
    if isinstance(statement.fact, Authority) and statement.fact.data_id
]


def record(authority: Authority) -> dict[str, Any]:
    path = DATA / f"{authority.data_id}.json"
    if not DATA.is_dir():
        pytest.skip("the CC0 data of the authorities is not here: the packs were not compared with it")
    found: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    if authority.id == "de-kdsz-bayern":  # no site of its own, and the mailbox of a person who has left the office
        found |= {"web": found["sources"][0], "email": None}
    return found


def test_every_record_of_the_data_set_is_in_a_pack_and_none_twice() -> None:
    if not DATA.is_dir():
        pytest.skip("the CC0 data of the authorities is not here: the packs were not compared with it")
    taken = sorted(one.data_id or "" for one in AUTHORITIES)
    assert taken == sorted(path.stem for path in DATA.glob("*.json"))
    assert len(taken) == 57


@pytest.mark.parametrize("authority", AUTHORITIES, ids=lambda one: one.id)
def test_authority_equals_its_source(authority: Authority) -> None:
    source = record(authority)
    assert {
        "relevant-countries": [authority.country.lower()],
        "address": "\n".join(authority.address),
        "phone": authority.phone,
        "email": authority.email,
        "webform": authority.complaint_url,
        "web": authority.web,
        "complaint-language": authority.complaint_language,
    } == {
        key: source.get(key)
        for key in ("relevant-countries", "address", "phone", "email", "webform", "web", "complaint-language")
    }


@pytest.mark.parametrize("authority", AUTHORITIES, ids=lambda one: one.id)
def test_names_that_pass_for_checked_stand_in_the_source(authority: Authority) -> None:
    source = record(authority)["name"]
    for field, names in (("names", authority.names), ("short_names", authority.short_names)):
        for language, name in names.items():
            vouched = authority.provenance.vouches_for(field) and authority.provenance.vouches_for(
                f"{field}.{language}"
            )
            assert not vouched or name in source


def test_a_name_falls_back_to_the_authoritys_own_and_says_so() -> None:
    cnil = next(one for one in AUTHORITIES if one.id == "fr-cnil")
    assert cnil.name("fr") == Localised("Commission Nationale de l'Informatique et des Libertés", "fr")
    assert cnil.name("de") == Localised("Commission Nationale de l'Informatique et des Libertés", "fr")
    assert cnil.short_name("de") == Localised("CNIL", "fr")


def test_an_address_follows_the_language_where_the_authority_has_one() -> None:
    apd = next(one for one in AUTHORITIES if one.id == "be-apd")
    assert apd.address_lines("fr") == ("Rue de la Presse 35", "1000 Bruxelles", "Belgique")
    assert apd.address_lines("de") == ("Rue de la Presse 35", "1000 Brüssel", "Belgien")
    assert apd.address_lines("en") == ("Drukpersstraat 35", "1000 Brussels", "Belgium")
