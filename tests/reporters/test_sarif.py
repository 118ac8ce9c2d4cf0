"""SARIF 2.1.0: valid by the schema of the standard, and telling what hosts show."""

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ropa.checking import check
from ropa.reporters.outcome import Outcome
from ropa.reporters.sarif import report
from ropa.rules.pages import code_table
from ropa.rules.shelves import page_address
from tests.registers import changed, checked
from tests.reporters.outcomes import found, hostile, silent

SCHEMA = (Path(__file__).parent / "sarif" / "sarif-2.1.0-rtm.5.json").read_bytes()
VALIDATOR = jsonschema.Draft4Validator(json.loads(SCHEMA), format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
REGISTER = Path(__file__).parents[2] / "register"


def run(outcome: Outcome) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(report(outcome))["runs"][0]
    return told


def location(uri: str, *region: int) -> dict[str, Any]:
    names = ("startLine", "startColumn", "endLine", "endColumn")
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"},
            "region": dict(zip(names, region, strict=True)),
        }
    }


def test_the_schema_is_the_one_that_was_published() -> None:
    assert hashlib.sha256(SCHEMA).hexdigest() == "2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8"


def test_every_report_is_valid(tmp_path: Path) -> None:
    register = Outcome(check(REGISTER, date(2026, 11, 22)), "register", site="https://privacy.example/register")
    broken = Outcome(checked(tmp_path / "broken", changed(activities__newsletter="name: [\n", measures="a: {b: 1}\n")))
    outside = found(tmp_path / "a").but(folder="/outside/the register")
    for outcome in (register, broken, outside, silent(tmp_path / "b"), hostile(tmp_path / "c")):
        VALIDATOR.validate(json.loads(report(outcome)))


@pytest.mark.parametrize(
    "change",
    [
        {"columnKind": "bytes"},
        {"results": [{"ruleId": "RET01"}]},
        {"results": [{"message": {"text": "x"}, "level": "info"}]},
        {"tool": {}},
        {"invocations": [{}]},
        {"more": 1},
    ],
)
def test_the_schema_refuses(change: dict[str, object], tmp_path: Path) -> None:
    told = json.loads(report(silent(tmp_path)))
    assert VALIDATOR.is_valid(told)
    told["runs"][0].update(change)
    assert not VALIDATOR.is_valid(told)


def test_results(tmp_path: Path) -> None:
    told = run(found(tmp_path))
    places = [row.code for row in code_table()]
    file = "privacy/register/activities/newsletter.yaml"
    marks = [result.pop("partialFingerprints") for result in told["results"]]
    assert [list(mark) for mark in marks] == [["ropaFinding/v1"]] * 4
    assert len({mark["ropaFinding/v1"] for mark in marks}) == 4
    assert told["results"] == [
        {
            "ruleId": "XYZ01",
            "level": "error",
            "message": {"text": "says what `it` should not\nhelp: say it otherwise\nlaw: Art. 12(1) GDPR, Art. 5 GDPR"},
            "locations": [location(file, 6, 12, 6, 42)],
            "relatedLocations": [
                {
                    "id": 1,
                    **location("privacy/register/register.yaml", 1, 1, 1, 5),
                    "message": {"text": "promised here"},
                }
            ],
            "suppressions": [],
        },
        {
            "ruleId": "RET01",
            "level": "warning",
            "message": {"text": "is long"},
            "locations": [location(file, 7, 5, 9, 1)],
            "ruleIndex": places.index("RET01"),
            "suppressions": [],
        },
        {
            "ruleId": "XYZ03",
            "level": "note",
            "message": {"text": "could be shorter"},
            "locations": [location("privacy/register/register.yaml", 1, 1, 1, 5)],
            "suppressions": [],
        },
        {
            "ruleId": "REC01",
            "level": "error",
            "message": {"text": "names no recipient\nhelp: name one"},
            "locations": [location(file, 1, 1, 1, 5)],
            "ruleIndex": places.index("REC01"),
            "suppressions": [
                {
                    "kind": "external",
                    "status": "accepted",
                    "justification": "moved (accepted by DPO until 2026-12-31)",
                }
            ],
        },
    ]


def test_the_run(tmp_path: Path) -> None:
    told = run(silent(tmp_path))
    rules = told["tool"]["driver"].pop("rules")
    assert told == {
        "tool": {"driver": {"name": "ropa", "version": "0.2.0"}},
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {
            "%SRCROOT%": {"description": {"text": "The root of the repository that holds the register."}}
        },
        "columnKind": "unicodeCodePoints",
        "results": [],
        "properties": {"asOf": "2026-11-22"},
    }
    assert [rule["id"] for rule in rules] == [row.code for row in code_table()]


def test_a_rule(tmp_path: Path) -> None:
    outcome = silent(tmp_path)
    [rule] = [one for one in run(outcome)["tool"]["driver"]["rules"] if one["id"] == "RET01"]
    help_ = rule.pop("help")
    law = ["Art. 13(2)(a) GDPR", "Art. 30(1)(f) GDPR", "Art. 5(1)(e) GDPR"]
    why = rule.pop("fullDescription")["text"]
    assert rule == {
        "id": "RET01",
        "name": "MissingRetention",
        "shortDescription": {"text": "A purpose or a category of data has no storage period."},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["privacy", *law], "problem.severity": "error"},
    }
    assert why.startswith("Every policy states the period for which data are kept, or the criteria that determine it")
    assert help_["text"].startswith("RET01  A purpose or a category of data has no storage period\n=====")
    assert help_["markdown"].startswith("## Why it matters\n\nEvery policy states")
    known = run(outcome.but(site="https://privacy.example"))["tool"]["driver"]["rules"]
    assert [one["helpUri"] for one in known] == [
        f"https://privacy.example/{page_address(row.code)}" for row in code_table()
    ]


def test_a_message_holds_no_link_and_no_place_for_an_argument(tmp_path: Path) -> None:
    told = [result["message"]["text"].splitlines()[0] for result in run(hostile(tmp_path))["results"]]
    assert [text for text in told if "](" in text or "{0}" in text.replace("{{", "").replace("}}", "")] == []
    assert "{{0}} {{1}} {{{{x}}}}" in told
    assert "[x] (https://evil.example) ![x] (//evil.example/x.png) <https://evil.example>" in told


def test_a_register_outside_the_repository(tmp_path: Path) -> None:
    outcome = found(tmp_path).but(folder="/outside/the register")
    artifact = run(outcome)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "file:///outside/the%20register/activities/newsletter.yaml"}
