"""Small registers and everything that a check says of them; `UPDATE=1` rewrites what is expected."""

import os
from datetime import date
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.reporters.text import report
from ropa.rules import RULES

CASES = Path(__file__).parent / "cases"
DAY = date(2026, 3, 1)


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_the_whole_report(case: str) -> None:
    expected = CASES / case / "expected.txt"
    said = report(check(CASES / case / "register", DAY))
    if os.environ.get("UPDATE"):
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


def test_every_rule_has_a_case() -> None:
    assert {path.name[:5].rstrip("-").upper() for path in CASES.iterdir()} == {rule.code for rule in RULES}
