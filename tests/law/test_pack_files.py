"""Every pack is sound and current, and gives answers that can be cited and told."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ropa.law import JURISDICTIONS, Status, compiling, law_of
from ropa.law.citation import CitationStyle
from ropa.law.pack import SECTIONS, load_pack
from ropa.law.soundness import pack_schema, problems
from ropa.model.marketing import MarketingChannel
from tests.law.packs import FOLDER, content, contents, entries

DAY = date(2026, 11, 22)
NEWEST_SOURCE = date(2026, 7, 21)
"""The youngest source read so far, the data set of the authorities; raise it with a younger one, never to today."""
PUBLIC_LANGUAGES = {"en", "fr", "nl", "de"}


def test_every_pack_is_listed() -> None:
    assert sorted(path.stem.upper() for path in FOLDER.glob("*.yaml")) == list(JURISDICTIONS)


def test_the_schema_is_a_schema_and_knows_every_section() -> None:
    jsonschema.Draft202012Validator.check_schema(dict(pack_schema()))
    assert list(pack_schema()["properties"])[6:] == list(SECTIONS)
    channels = pack_schema()["$defs"]["marketing-channels"]["items"]["enum"]
    assert channels == [channel.value for channel in MarketingChannel]


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_pack_is_sound(jurisdiction: str) -> None:
    assert problems(content(jurisdiction), contents()) == []
    assert content(jurisdiction)["id"] == jurisdiction


def test_what_is_read_at_run_time_is_what_people_wrote() -> None:
    assert compiling.outdated() == ()


def damaged(section: str, **changes: Any) -> dict[str, Any]:
    """The French pack with the first entry of a section changed; `...` leaves the field out."""
    pack: dict[str, Any] = deepcopy(dict(content("FR")))
    first, *rest = pack[section]
    pack[section] = [{key: value for key, value in {**first, **changes}.items() if value is not ...}, *rest]
    return pack


@pytest.mark.parametrize(
    ("pack", "expected"),
    [
        (
            damaged("authorities", adress=["1 rue"]),
            ["authorities[0]: Unevaluated properties are not allowed ('adress' was unexpected)"],
        ),
        (damaged("authorities", web=...), ["authorities[0]: 'web' is a required property"]),
        (damaged("authorities", checked_on=...), ["authorities[0]: 'checked_on' is a required property"]),
        (damaged("consent_age", age=18), ["consent_age[0].age: 18 is greater than the maximum of 16"]),
        (damaged("limits", duration="10 years"), ["limits[0].duration: '10 years' does not match '^P[0-9]+[YMWD]$'"]),
        (damaged("limits", valid_to="2026-13-01"), ["limits[0].valid_to: '2026-13-01' is not a 'date'"]),
        (damaged("limits", valid_to="2027-02-29"), ["limits[0].valid_to: '2027-02-29' is not a 'date'"]),
        (damaged("limits", trigger="audit"), ["limits/fr-accounting: there is no `audit` in the vocabulary triggers"]),
        (
            damaged("limits", about={"data": ["bills"]}),
            ["limits/fr-accounting: there is no `bills` in the vocabulary data-categories"],
        ),
        (damaged("limits", statute="fr-code"), ["limits/fr-accounting: there is no `fr-code` in statutes"]),
        (
            damaged("limits", id="fr-prospects"),
            ["limits/fr-prospects is stated twice, without dates that tell which holds"],
        ),
        (
            damaged("limits", id="fr-prospects", valid_from="2026-01-01"),
            ["limits/fr-prospects is stated twice, without dates that tell which holds"],
        ),
        (
            damaged("opt_out_lists", valid_from="2026-08-11"),
            ["opt_out_lists/fr-bloctel ends before it begins"],
        ),
        (
            damaged("opt_out_lists", id="fr-list"),
            ["marketing/marketing-telephone: there is no `fr-bloctel` in opt_out_lists"],
        ),
        (
            damaged("authorities", unverified=["names.it"]),
            ["authorities/fr-cnil: `names.it` is called unverified and is not there"],
        ),
        (
            damaged("rights", conditions={"not-required": "own-situation"}),
            ["rights/post-mortem: a condition for the basis `not-required`, under which the right is not listed"],
        ),
        (damaged("consent_age", applies=False), []),
        (
            {**content("FR"), "adequacy": [{"id": "eu-adequacy-xx", "applies": False}]},
            ["adequacy/eu-adequacy-xx strikes out what is not there"],
        ),
        (
            {**content("FR"), "legal_bases": [{"id": "not-required", "applies": False}]},
            ["legal_bases/not-required strikes out what is not there"],
        ),
        (
            {**content("FR"), "special_grounds": [{"id": "habit", "article": "9(2)(k)"}]},
            ["special_grounds/habit: there is no `habit` in the vocabulary special-grounds"],
        ),
        (
            {**content("FR"), "regions": [{"code": "DE-BY", "names": {"en": "Bavaria"}, "authority": "fr-cnil"}]},
            ["regions/DE-BY is not a part of FR", "regions/DE-BY: `fr-cnil` is no authority of this region"],
        ),
        (damaged("authorities", region="FR-IDF"), ["authorities/fr-cnil: the region `FR-IDF` is not listed"]),
    ],
)
def test_an_unsound_pack_is_told_what_is_wrong(pack: dict[str, Any], expected: list[str]) -> None:
    assert problems(pack, contents()) == expected


@pytest.mark.parametrize(
    "pack",
    [
        damaged("rights", article="Art. 85"),
        damaged("rights", bases={"legitimate-interest": "full"}),
        damaged("rights", applies=True),
        damaged("opt_out_lists", channels=["fax"]),
        damaged("statutes", names={"english": "Act"}),
        {**content("FR"), "adequacies": []},
        {**content("FR"), "adequacy": [{"id": "eu-adequacy-xx", "scope": "all"}]},
    ],
)
def test_the_schema_refuses_a_damaged_pack(pack: dict[str, Any]) -> None:
    assert problems(pack, contents()) != []


def test_a_fact_of_the_parent_may_be_struck_out() -> None:
    struck = {"id": "eu-adequacy-br", "applies": False, "note": "not yet in the EEA Agreement"}
    assert problems({**content("FR"), "adequacy": [struck]}, contents()) == []


def test_an_unsound_pack_is_not_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def written(name: str) -> Any:
        return damaged("consent_age", age=18) if name == "FR" else content(name)

    monkeypatch.setattr(compiling, "written_pack", written)
    monkeypatch.setattr(compiling, "COMPILED", tmp_path / "compiled")
    assert compiling.main([]) == 1
    assert capsys.readouterr().err == "fr.yaml: consent_age[0].age: 18 is greater than the maximum of 16\n"
    assert list(tmp_path.iterdir()) == []


def test_compiling_writes_what_is_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(compiling, "COMPILED", tmp_path / "compiled")
    assert compiling.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines()[0] == "AT: run `python -m ropa.law.compiling`"
    assert (compiling.main([]), compiling.main(["--check"])) == (0, 0)
    written = {path.name: path.read_bytes() for path in (tmp_path / "compiled").iterdir()}
    assert written == {path.name: path.read_bytes() for path in (FOLDER / "compiled").iterdir()}


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_what_is_verified_bears_the_date_of_its_source(jurisdiction: str) -> None:
    facts = [statement.provenance for kind in SECTIONS.values() for statement in load_pack(jurisdiction).sections[kind]]
    assert [one.path for one in facts if one.status is Status.VERIFIED and one.checked_on is None] == []
    assert [one.path for one in facts if one.checked_on is not None and one.checked_on > NEWEST_SOURCE] == []


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_no_fact_in_force_cites_a_statute_that_was_struck_out(jurisdiction: str) -> None:
    law = law_of(jurisdiction, DAY)
    cited = {(fact.id, getattr(fact, "statute", None)) for kind in SECTIONS.values() for fact in law.in_force(kind)}
    assert sorted(pair for pair in cited if pair[1] is not None and law.statute(pair[1]) is None) == []
    assert sum(one.main for one in law.statutes()) == 1


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_statutes_and_borders_have_a_name_in_every_public_language(jurisdiction: str) -> None:
    assert [
        entry["id"]
        for section, entry in entries(jurisdiction)
        if section in {"statutes", "border"} and not set(entry.get("names", PUBLIC_LANGUAGES)) >= PUBLIC_LANGUAGES
    ] == []
    assert set(content(jurisdiction)["names"]) >= PUBLIC_LANGUAGES


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_every_article_of_a_pack_can_be_cited_in_every_public_language(jurisdiction: str) -> None:
    law = law_of(jurisdiction, DAY)
    for section, entry in entries(jurisdiction):
        for article in [entry[field] for field in ("article", "free_article") if field in entry]:
            for language in sorted(PUBLIC_LANGUAGES):
                cited = law.cite(article, language, entry.get("statute"))
                assert "{" not in cited, (section, entry["id"])
    divisions = {statute.division for statute in law.statutes()}
    styles = {(style.division, style.language) for style in law.in_force(CitationStyle)}
    assert {(division, language) for division in divisions for language in PUBLIC_LANGUAGES} <= styles


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_rights_answer_for_every_basis_of_the_jurisdiction(jurisdiction: str) -> None:
    law = law_of(jurisdiction, DAY)
    bases = {basis.id for basis in law.legal_bases()}
    assert {right.id: bases ^ set(right.bases) for right in law.rights() if set(right.bases) != bases} == {}
    assert [right.id for right in law.rights() if not set(right.conditions) <= set(right.bases)] == []
