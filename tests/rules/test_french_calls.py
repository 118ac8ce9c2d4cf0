"""On 11 August 2026 the French law on calls changed: the same register is judged by the law of the day."""

import shutil
from datetime import date
from pathlib import Path

from ropa.checking import check

REPOSITORY = Path(__file__).parents[2]
CALLS = "activities/prospecting-fr.yaml"
CONSENT = "      - by: [telephone]\n        to: [prospects, customers]\n        mode: opt-in\n"
LIST = "en: tell the caller, or write to stop-offres@rivage.example\n"


def said(root: Path, day: date) -> set[tuple[str, str, int, str]]:
    found = check(root, day).diagnostics
    return {(one.code, one.span.file, one.span.line, one.message) for one in found}


def test_the_days_before_and_after_differ_in_the_findings_on_calls_alone(tmp_path: Path) -> None:
    root = tmp_path / "register"
    shutil.copytree(REPOSITORY / "register", root)
    text = (root / CALLS).read_text(encoding="utf-8")
    assert CONSENT in text
    assert LIST in text
    text = text.replace(CONSENT, CONSENT.replace("opt-in", "opt-out")).replace(LIST, "en: register with Bloctel\n")
    text = text.replace("2026-08-11", "2026-08-03").replace("2026-08-12", "2026-08-04")  # last changed before both days
    (root / CALLS).write_text(text, encoding="utf-8")
    calls = "offers by telephone for the purpose `offers-by-phone` go out unless the person objects"
    assert said(root, date(2026, 8, 12)) - said(root, date(2026, 8, 10)) == {
        ("FR02", CALLS, 85, f"{calls}; in France they need consent since 2026-08-11"),
        ("FR02", CALLS, 87, "`Bloctel` is named, a list that ended on 2026-08-10"),
    }
    assert said(root, date(2026, 8, 10)) - said(root, date(2026, 8, 12)) == set()
