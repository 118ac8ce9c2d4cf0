"""Small registers and everything that one rule says of them; `UPDATE=1` rewrites what is expected."""

import os
from datetime import date
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.reporters.outcome import Outcome
from ropa.reporters.text import report
from ropa.rules import RULES

CASES = Path(__file__).parent / "cases"
DAY = date(2026, 3, 1)


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_the_whole_report(case: str) -> None:
    """Other rules have their own cases; small registers such as these lack much that is not their matter."""
    expected = CASES / case / "expected.txt"
    whole = check(CASES / case / "register", DAY)
    others = {rule.code for rule in RULES} - {case.partition("-")[0].upper()}
    shown = tuple(one for one in whole.diagnostics if one.code not in others)
    said = report(Outcome(whole.but(diagnostics=shown)))
    if os.environ.get("UPDATE"):
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")
