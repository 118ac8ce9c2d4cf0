"""The report for machines, whole, and its schema."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from ropa.checking import check
from ropa.reporters.json import SCHEMA, report
from ropa.reporters.outcome import Outcome, Since
from tests.registers import ACTIVITY, answered, changed, checked
from tests.reporters.outcomes import FILE, HOSTILE, found, hostile, silent

REGISTER = Path(__file__).parents[2] / "register"
VALIDATOR = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_the_whole_report(tmp_path: Path) -> None:
    told = json.loads(report(found(tmp_path).but(since=Since("main", "ab" * 20, 7))))
    marks = [finding.pop("fingerprint") for finding in (*told["findings"], *told["waived"])]
    assert len(set(marks)) == 4
    nothing: dict[str, object] = {"help": None, "law": [], "related": []}
    assert told == {
        "schemaVersion": 1,
        "tool": {"name": "ropa", "version": "0.2.0"},
        "asOf": "2026-11-22",
        "register": "privacy/register",
        "since": {"revision": "main", "commit": "ab" * 20, "notShown": 7},
        "counts": {"files": 5, "errors": 1, "warnings": 1, "infos": 1, "waived": 1},
        "findings": [
            {
                "code": "XYZ01",
                "severity": "error",
                "message": "says what `it` should not",
                "help": "say it otherwise",
                "law": ["Art. 12(1) GDPR", "Art. 5 GDPR"],
                "span": {"file": FILE, "line": 6, "column": 12, "endLine": 6, "endColumn": 42},
                "related": [
                    {
                        "message": "promised here",
                        "span": {"file": "register.yaml", "line": 1, "column": 1, "endLine": 1, "endColumn": 5},
                    }
                ],
            },
            {
                "code": "RET01",
                "severity": "warning",
                "message": "is long",
                "span": {"file": FILE, "line": 7, "column": 5, "endLine": 9, "endColumn": 1},
                **nothing,
            },
            {
                "code": "XYZ03",
                "severity": "info",
                "message": "could be shorter",
                "span": {"file": "register.yaml", "line": 1, "column": 1, "endLine": 1, "endColumn": 5},
                **nothing,
            },
        ],
        "waived": [
            {
                "code": "REC01",
                "severity": "error",
                "message": "names no recipient",
                "help": "name one",
                "law": [],
                "span": {"file": FILE, "line": 1, "column": 1, "endLine": 1, "endColumn": 5},
                "related": [],
                "waiver": {"reason": "moved", "approver": "DPO", "until": "2026-12-31"},
            }
        ],
        "statistics": [
            {
                "code": "RET01",
                "title": "A purpose or a category of data has no storage period",
                "severity": "warning",
                "count": 1,
            },
            {"code": "XYZ01", "title": "", "severity": "error", "count": 1},
            {"code": "XYZ03", "title": "", "severity": "info", "count": 1},
        ],
    }


def test_every_report_is_valid(tmp_path: Path) -> None:
    VALIDATOR.check_schema(VALIDATOR.schema)
    register = Outcome(check(REGISTER, date(2026, 11, 22)), "register")
    broken = Outcome(checked(tmp_path / "broken", changed(activities__newsletter="name: [\n", measures="a: {b: 1}\n")))
    outcomes = [found(tmp_path / "a"), silent(tmp_path / "b"), hostile(tmp_path / "c"), register, broken]
    outcomes.append(outcomes[0].but(since=Since("main", "0" * 64, 0), statistics=True, strict=True, colour=True))
    for outcome in outcomes:
        VALIDATOR.validate(json.loads(report(outcome)))


@pytest.mark.parametrize(
    "change",
    [
        {"schemaVersion": 2},
        {"asOf": "4 May"},
        {"since": {"revision": "main"}},
        {"counts": {"files": -1}},
        {"more": 1},
        {"findings": [{"code": "XYZ01"}]},
        {"waived": [{}]},
        {"statistics": [{"code": "x", "title": "", "severity": "error", "count": 1}]},
    ],
)
def test_the_schema_refuses(change: dict[str, object], tmp_path: Path) -> None:
    told = json.loads(report(silent(tmp_path)))
    assert VALIDATOR.is_valid(told)
    assert not VALIDATOR.is_valid({**told, **change})


def test_words_are_kept_to_the_letter(tmp_path: Path) -> None:
    told = json.loads(report(hostile(tmp_path)))
    assert [finding["message"] for finding in told["findings"]][::2] == list(HOSTILE)


def test_the_mark_of_a_finding_stays_when_lines_move(tmp_path: Path) -> None:
    def marks(activity: str) -> list[str]:
        outcome = Outcome(checked(tmp_path, changed(activities__newsletter=activity)), "register")
        return [finding["fingerprint"] for finding in json.loads(report(outcome))["findings"]]

    gap = answered("security", "{todo: ask}")
    gaps = gap.replace("automated_decisions: none", "automated_decisions: {todo: ask}")
    before = marks(gaps)
    assert len({*before}) == 2
    assert marks(f"# one\n# more\n{gaps}") == before
    assert marks(gap) == before[:1]


def test_a_waiver_sets_a_finding_aside_until_its_last_day(tmp_path: Path) -> None:
    wrong = ACTIVITY.replace("recipients: none\n", "")
    waiver = "waivers:\n  - {{rule: REC01, record: activities/newsletter, reason: r, approver: DPO, until: {until}}}\n"
    for until, expected in (("2026-11-22", (0, 1)), ("2026-11-21", (1, 0))):
        result = checked(tmp_path, changed(activities__newsletter=wrong, waivers=waiver.format(until=until)))
        assert (result.errors, len(result.waived)) == expected
