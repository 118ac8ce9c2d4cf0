"""The report for a terminal, whole."""

from pathlib import Path

from ropa.reporters.outcome import Outcome, Since
from ropa.reporters.text import report
from tests.registers import ACTIVITY, changed, checked
from tests.reporters.outcomes import found, silent, unprintable


def test_findings(tmp_path: Path) -> None:
    assert (
        report(found(tmp_path))
        == """\
activities/newsletter.yaml:6:12: error[XYZ01] says what `it` should not
  |
6 |     title: Sending you our newsletter
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = see: register.yaml:1:1: promised here
  = help: say it otherwise
  = law: Art. 12(1) GDPR, Art. 5 GDPR

activities/newsletter.yaml:7:5: warning[RET01] is long
  |
7 |     legal_basis:
  |     ^^^^^^^^^^^^

register.yaml:1:1: info[XYZ03] could be shorter
  |
1 | name: Register of Example Ltd
  | ^^^^

1 error, 1 warning, 1 info, 1 accepted by waivers in 5 files, as of 2026-11-22
"""
    )


def test_silence(tmp_path: Path) -> None:
    assert report(silent(tmp_path)) == "0 errors, 0 warnings in 4 files, as of 2026-11-22\n"


def test_what_was_there_before(tmp_path: Path) -> None:
    outcome = silent(tmp_path).but(since=Since("main", "0" * 40, 12))
    assert report(outcome) == (
        "0 errors, 0 warnings in 4 files, as of 2026-11-22\n12 findings that were there before are not shown\n"
    )
    assert report(outcome.but(since=Since("main", "0" * 40, 1))).splitlines()[1] == (
        "1 finding that was there before is not shown"
    )
    assert len(report(outcome.but(since=Since("main", "0" * 40, 0))).splitlines()) == 1


def test_statistics(tmp_path: Path) -> None:
    outcome = found(tmp_path)
    twice = outcome.checked.but(diagnostics=(*outcome.checked.diagnostics, outcome.checked.diagnostics[1]) * 5)
    assert (
        report(outcome.but(checked=twice, statistics=True))
        == """\
10  RET01  warning  A purpose or a category of data has no storage period
 5  XYZ01  error
 5  XYZ03  info

5 errors, 10 warnings, 5 infos, 1 accepted by waivers in 5 files, as of 2026-11-22
"""
    )
    assert report(silent(tmp_path).but(statistics=True)) == "0 errors, 0 warnings in 4 files, as of 2026-11-22\n"


def test_colours(tmp_path: Path) -> None:
    outcome = found(tmp_path)
    coloured = report(outcome.but(colour=True))
    assert [line for line in coloured.splitlines() if "\x1b" in line] == [
        "activities/newsletter.yaml:6:12: \x1b[1;31merror[XYZ01]\x1b[0m says what `it` should not",
        "activities/newsletter.yaml:7:5: \x1b[1;33mwarning[RET01]\x1b[0m is long",
        "register.yaml:1:1: \x1b[1;36minfo[XYZ03]\x1b[0m could be shorter",
    ]
    for code in ("\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[0m"):
        coloured = coloured.replace(code, "")
    assert coloured == report(outcome)


def test_the_words_of_a_register_move_no_terminal(tmp_path: Path) -> None:
    wild = ACTIVITY.replace("name: Newsletter", 'name: "a\\u202eb"\nnmae: "\\u001b[2J"')
    result = checked(tmp_path, changed(activities__newsletter=wild))
    assert result.errors > 0
    assert unprintable(report(Outcome(result))) == []


def test_a_source_line_is_no_command(tmp_path: Path) -> None:
    result = checked(tmp_path, changed(activities__newsletter="::add-mask::x: y\n##[error]x: [\n"))
    told = report(Outcome(result))
    assert "::add-mask::x" in told
    assert [line for line in told.splitlines() if line.strip().startswith("::") or "##[" in line] == []
