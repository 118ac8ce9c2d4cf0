"""GitLab's code quality report, whole."""

import json
from pathlib import Path

from ropa.reporters.gitlab import report
from tests.reporters.outcomes import found, hostile, silent


def test_findings(tmp_path: Path) -> None:
    told = json.loads(report(found(tmp_path)))
    marks = [finding.pop("fingerprint") for finding in told]
    assert sorted(map(len, {*marks})) == [64, 64, 64]
    file = "privacy/register/activities/newsletter.yaml"
    assert told == [
        {
            "description": "says what `it` should not; say it otherwise",
            "check_name": "XYZ01",
            "severity": "critical",
            "location": {"path": file, "lines": {"begin": 6, "end": 6}},
        },
        {
            "description": "is long",
            "check_name": "RET01",
            "severity": "minor",
            "location": {"path": file, "lines": {"begin": 7, "end": 9}},
        },
        {
            "description": "could be shorter",
            "check_name": "XYZ03",
            "severity": "info",
            "location": {"path": "privacy/register/register.yaml", "lines": {"begin": 1, "end": 1}},
        },
    ]
    assert json.loads(report(silent(tmp_path))) == []


def test_no_two_marks_are_the_same(tmp_path: Path) -> None:
    told = json.loads(report(hostile(tmp_path)))
    assert len({finding["fingerprint"] for finding in told}) == len(told)
