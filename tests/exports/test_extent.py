"""Which activities are handed over: planned ones to the team alone, ended ones while data are kept, none lost."""

from pathlib import Path

import pytest

from ropa.exports import FORMATS
from ropa.exports.passages import plain
from ropa.exports.view import Export
from tests.exports.library import EXAMPLE, made
from tests.exports.reading_back import everything
from tests.registers import ACTIVITY, ORGANISATION, SOUND, loaded

LIFE = "lifecycle: {status: active, start: 2024-01-01"


def activity(name: str, life: str, controllers: str = "[example]") -> str:
    text = ACTIVITY.replace("name: Newsletter", f"name: {name}").replace("[example]", controllers, 1)
    return text.replace(LIFE, f"lifecycle: {{{life}, start: 2024-01-01")


FILES = {
    **SOUND,
    "organisations/other.yaml": ORGANISATION.replace("Example Ltd", "Other Ltd"),
    "activities/newsletter.yaml": activity("Running", "status: active"),
    "activities/planned.yaml": activity("Planned", "status: planned"),
    "activities/kept.yaml": activity("Ended, data kept", "status: ended, end: 2026-01-01"),
    "activities/gone.yaml": activity("Ended, data gone", "status: ended, end: 2025-01-01, disposed: 2026-06-30"),
    "activities/later.yaml": activity("Ended, data gone later", "status: ended, end: 2025-01-01, disposed: 2027-06-30"),
    "activities/nobodys.yaml": activity("Nobody's", "status: active", "{todo: which company}"),
    "activities/others.yaml": activity("Of the other", "status: suspended", "[other]"),
}
KEPT = ["Ended, data gone later", "Ended, data kept", "Running"]


def listed(export: Export) -> dict[str, list[str]]:
    return {record.name: [plain(entry.name) for entry in record.entries] for record in export.records}


def left_out(export: Export) -> dict[str, tuple[str, ...]]:
    return {record.name: record.left_out for record in export.records if record.left_out}


@pytest.mark.parametrize(("audience", "planned"), [("internal", ["Planned"]), ("regulator", []), ("public", [])])
def test_what_an_audience_is_given(audience: str, planned: list[str], tmp_path: Path) -> None:
    export = made(loaded(tmp_path, FILES), audience=audience)
    titles = {"public": {name: ["Sending you our newsletter"] * len(names) for name, names in EXPECTED.items()}}
    wanted = {**EXPECTED, "Example Ltd": sorted([*KEPT, *planned])}
    assert listed(export) == titles.get(audience, wanted)


EXPECTED = {"Example Ltd": KEPT, "Other Ltd": ["Of the other"], "Controller not stated": ["Nobody's"]}


def test_what_is_left_out_is_said_and_why(tmp_path: Path) -> None:
    of = loaded(tmp_path, FILES)
    gone = "1 activity that has ended is left out: none of its data is kept."
    assert left_out(made(of)) == {"Example Ltd": ("1 planned activity is left out.", gone)}
    assert left_out(made(of, audience="internal")) == {"Example Ltd": (gone,)}
    assert left_out(made(of, audience="public")) == {}


def test_one_organisation_alone(tmp_path: Path) -> None:
    of = loaded(tmp_path, FILES)
    assert listed(made(of, organisation="other")) == {"Other Ltd": ["Of the other"]}
    assert [record.paragraph for record in made(of, role="processor").records] == []


def test_what_is_not_the_rule_stands_beside_the_name(tmp_path: Path) -> None:
    export = made(loaded(tmp_path, FILES), audience="internal")
    notes = {plain(entry.name): plain(entry.note) for record in export.records for entry in record.entries}
    assert notes == {
        "Ended, data gone later": "Marketing · ended",
        "Ended, data kept": "Marketing · ended",
        "Nobody's": "Marketing",
        "Of the other": "Marketing · suspended",
        "Planned": "Marketing · planned",
        "Running": "Marketing",
    }


def test_a_record_has_the_archive_periods_of_its_own_law_alone() -> None:
    kept = {
        record.name: {
            plain(row[1])
            for entry in record.entries
            if "Contract and warranty" in plain(entry.name)
            for part in entry.parts
            for grid in part.grids
            for row in grid.rows
        }
        for record in made(EXAMPLE, layout="art30").records
        if record.paragraph == 1
    }
    active = {"until the end of the contract", "until the case is closed"}
    french = {"5 years after the end of the contract", "5 years after the case is closed"}
    british = {"6 years after the end of the contract", "6 years after the case is closed"}
    assert kept["Rivage Assurances"] == active | french
    assert kept["Rivage Holdings UK Ltd"] == active | british


@pytest.mark.parametrize("name", FORMATS)
def test_a_register_of_nothing_but_its_name_is_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "register.yaml").write_text("name: Empty\ndefault_language: en\nlanguages: [en]\n", encoding="utf-8")
    export = made(tmp_path, layout="full")
    assert export.records == ()
    for file, content in FORMATS[name](export).items():
        assert "Empty" in everything(file, content) or file.endswith(".csv")
