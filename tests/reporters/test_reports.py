"""Reports, whole."""

import json
from dataclasses import replace
from pathlib import Path

from ropa.checking import Checked
from ropa.diagnostics import Diagnostic, Related, Severity, Span
from ropa.reporters import REPORTERS
from tests.registers import ACTIVITY, SOUND, changed, checked

FILE = "activities/newsletter.yaml"


def with_findings(tmp_path: Path) -> Checked:
    """A check with one finding of each kind, so that the report does not depend on any rule's words."""
    error = Diagnostic(
        code="XYZ01",
        severity=Severity.ERROR,
        message="says what it should not",
        span=Span(FILE, 6, 12, 6, 42),
        help="say it otherwise",
        law=("Art. 12(1) GDPR",),
        related=(Related(Span("register.yaml", 1, 1, 1, 5), "promised here"),),
    )
    warning = Diagnostic("XYZ02", Severity.WARNING, "is long", Span(FILE, 7, 5, 9, 1))
    return replace(checked(tmp_path, SOUND), diagnostics=(error, warning))


def test_text(tmp_path: Path) -> None:
    assert (
        REPORTERS["text"](with_findings(tmp_path))
        == """\
activities/newsletter.yaml:6:12: error[XYZ01] says what it should not
  |
6 |     title: Sending you our newsletter
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = see: register.yaml:1:1: promised here
  = help: say it otherwise
  = law: Art. 12(1) GDPR

activities/newsletter.yaml:7:5: warning[XYZ02] is long
  |
7 |     legal_basis:
  |     ^^^^^^^^^^^^

1 error, 1 warning in 3 files, as of 2026-11-22
"""
    )


def test_silence(tmp_path: Path) -> None:
    assert REPORTERS["text"](checked(tmp_path, SOUND)) == "0 errors, 0 warnings in 3 files, as of 2026-11-22\n"


def test_json(tmp_path: Path) -> None:
    assert json.loads(REPORTERS["json"](with_findings(tmp_path))) == {
        "tool": {"name": "ropa", "version": "0.1.0"},
        "as_of": "2026-11-22",
        "files": 3,
        "errors": 1,
        "warnings": 1,
        "findings": [
            {
                "code": "XYZ01",
                "severity": "error",
                "message": "says what it should not",
                "help": "say it otherwise",
                "law": ["Art. 12(1) GDPR"],
                "file": FILE,
                "line": 6,
                "column": 12,
                "end_line": 6,
                "end_column": 42,
                "related": [
                    {
                        "message": "promised here",
                        "file": "register.yaml",
                        "line": 1,
                        "column": 1,
                        "end_line": 1,
                        "end_column": 5,
                    }
                ],
            },
            {
                "code": "XYZ02",
                "severity": "warning",
                "message": "is long",
                "help": None,
                "law": [],
                "file": FILE,
                "line": 7,
                "column": 5,
                "end_line": 9,
                "end_column": 1,
                "related": [],
            },
        ],
        "waived": [],
    }


def test_nothing_in_a_report_moves_the_terminal(tmp_path: Path) -> None:
    hostile = ACTIVITY.replace("name: Newsletter", 'name: "a\\u202eb"\nnmae: "\\u001b[2J"')
    report = REPORTERS["text"](checked(tmp_path, changed(activities__newsletter=hostile)))
    assert [char for char in report if not char.isprintable() and char != "\n"] == []


def test_a_waiver_sets_a_finding_aside_until_its_last_day(tmp_path: Path) -> None:
    wrong = ACTIVITY.replace("recipients: none\n", "")
    waiver = "waivers:\n  - {{rule: REC01, record: activities/newsletter, reason: r, approver: DPO, until: {until}}}\n"
    for until, expected in (("2026-11-22", (0, 1)), ("2026-11-21", (1, 0))):
        result = checked(tmp_path, changed(activities__newsletter=wrong, waivers=waiver.format(until=until)))
        assert (result.errors, len(result.waived)) == expected
