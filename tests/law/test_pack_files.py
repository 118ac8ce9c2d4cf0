"""Every pack has the shape of the schema, names only what exists, and never says two things about one day."""

from collections import defaultdict
from datetime import date
from typing import Any

import jsonschema
import pytest

from ropa.law import JURISDICTIONS, Status, law_of
from ropa.law.citation import CitationStyle
from ropa.law.pack import SECTIONS, load_pack
from ropa.vocabulary import shipped
from tests.law.packs import FOLDER, content, entries, pack_schema

DAY = date(2026, 11, 22)
NEWEST_SOURCE = date(2026, 7, 21)
"""The youngest source read so far, the data set of the authorities; raise it with a younger one, never to today."""
PUBLIC_LANGUAGES = {"en", "fr", "nl", "de"}


def problems(pack: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(pack_schema(), format_checker=jsonschema.FormatChecker())
    return sorted(f"{error.json_path}: {error.message}" for error in validator.iter_errors(pack))


def test_every_pack_is_listed() -> None:
    assert sorted(path.stem.upper() for path in FOLDER.glob("*.yaml")) == list(JURISDICTIONS)


def test_the_schema_is_a_schema_and_knows_every_section() -> None:
    jsonschema.Draft202012Validator.check_schema(pack_schema())
    assert list(pack_schema()["properties"])[5:] == list(SECTIONS)


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_pack_has_the_shape_of_the_schema(jurisdiction: str) -> None:
    assert problems(content(jurisdiction)) == []
    assert content(jurisdiction)["id"] == jurisdiction


def damaged(section: str, **changes: Any) -> dict[str, Any]:
    pack = dict(content("FR"))
    first, *rest = pack[section]
    pack[section] = [{key: value for key, value in {**first, **changes}.items() if value is not ...}, *rest]
    return pack


@pytest.mark.parametrize(
    "pack",
    [
        damaged("authorities", adress=["1 rue"]),
        damaged("authorities", web=...),
        damaged("authorities", checked_on=...),
        damaged("consent_age", age=18),
        damaged("limits", duration="10 years"),
        damaged("limits", valid_to="2026-13-01"),
        damaged("rights", article="Art. 85"),
        damaged("rights", bases={"legitimate-interest": "full"}),
        damaged("rights", applies=True),
        {**content("FR"), "adequacies": []},
    ],
)
def test_the_schema_refuses_a_damaged_pack(pack: dict[str, Any]) -> None:
    assert problems(pack) != []


def test_a_fact_of_the_parent_may_be_struck_out() -> None:
    struck = {"id": "eu-adequacy-br", "applies": False, "note": "not yet in the EEA Agreement"}
    assert problems({**content("FR"), "adequacy": [struck]}) == []


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_the_day_after_an_end_is_after_the_beginning(jurisdiction: str) -> None:
    assert [
        (section, entry["id"])
        for section, entry in entries(jurisdiction)
        if entry.get("valid_from", "0001-01-01") > entry.get("valid_to", "9999-12-31")
    ] == []


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_versions_of_a_fact_do_not_overlap(jurisdiction: str) -> None:
    versions = defaultdict(list)
    for section, entry in entries(jurisdiction):
        if entry.get("status") != "pending":
            span = (entry.get("valid_from", "0001-01-01"), entry.get("valid_to", "9999-12-31"))
            versions[section, entry["id"]].append(span)
    overlaps = [
        key
        for key, spans in versions.items()
        for (_, end), (start, _) in zip(sorted(spans), sorted(spans)[1:], strict=False)
        if start <= end
    ]
    assert overlaps == []


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_what_is_verified_bears_the_date_of_its_source(jurisdiction: str) -> None:
    facts = [statement.provenance for kind in SECTIONS.values() for statement in load_pack(jurisdiction).sections[kind]]
    assert [one.path for one in facts if one.status is Status.VERIFIED and one.checked_on is None] == []
    assert [one.path for one in facts if one.checked_on is not None and one.checked_on > NEWEST_SOURCE] == []


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_unchecked_fields_exist(jurisdiction: str) -> None:
    missing = []
    for section, entry in entries(jurisdiction):
        for path in entry.get("unverified", []):
            field, _, language = path.partition(".")
            if field not in entry or (language and language not in entry[field]):
                missing.append((section, entry["id"], path))
    assert missing == []


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_statutes_named_by_facts_exist(jurisdiction: str) -> None:
    known = {statute.id for statute in law_of(jurisdiction, DAY).statutes()}
    named = {
        (entry["id"], entry[field])
        for _, entry in entries(jurisdiction)
        for field in ("statute", "instrument", "domestic_condition")
        if field in entry
    }
    assert sorted(pair for pair in named if pair[1] not in known) == []


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_no_fact_in_force_cites_a_statute_that_was_struck_out(jurisdiction: str) -> None:
    law = law_of(jurisdiction, DAY)
    cited = {(fact.id, getattr(fact, "statute", None)) for kind in SECTIONS.values() for fact in law.in_force(kind)}
    assert sorted(pair for pair in cited if pair[1] is not None and law.statute(pair[1]) is None) == []
    assert sum(one.main for one in law.statutes()) == 1


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_what_is_struck_out_is_there_to_strike(jurisdiction: str) -> None:
    parent = content(jurisdiction).get("extends")
    inherited = {(section, entry["id"]) for section, entry in entries(parent)} if parent else set()
    struck = {(section, entry["id"]) for section, entry in entries(jurisdiction) if entry.get("applies") is False}
    assert struck - inherited == set()


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_opt_out_lists_named_by_marketing_rules_exist(jurisdiction: str) -> None:
    lists = {entry["id"] for section, entry in entries(jurisdiction) if section == "opt_out_lists"}
    named = {entry["opt_out_list"] for _, entry in entries(jurisdiction) if "opt_out_list" in entry}
    assert named <= lists


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
@pytest.mark.parametrize(
    ("section", "vocabulary"),
    [("legal_bases", "legal-bases"), ("special_grounds", "special-grounds"), ("transfer_tools", "transfer-tools")],
)
def test_ids_are_those_of_the_vocabulary(jurisdiction: str, section: str, vocabulary: str) -> None:
    known = {term.id for term in shipped(vocabulary)}
    assert {entry["id"] for part, entry in entries(jurisdiction) if part == section} - known == set()


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_limits_speak_the_vocabulary(jurisdiction: str) -> None:
    limits = [entry for section, entry in entries(jurisdiction) if section == "limits"]
    assert {limit["trigger"] for limit in limits} - {term.id for term in shipped("triggers")} == set()
    vocabularies = {
        "data": "data-categories",
        "subjects": "data-subjects",
        "channels": "channels",
        "trackers": "tracker-categories",
    }
    for kind, vocabulary in vocabularies.items():
        named = {name for limit in limits for name in limit.get("about", {}).get(kind, [])}
        assert named - {term.id for term in shipped(vocabulary)} == set()


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
