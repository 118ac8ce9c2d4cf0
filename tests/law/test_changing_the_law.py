"""Changing the law means changing one YAML file: what `Law` says follows the dates of the pack."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ropa.law import Law
from ropa.law.compiling import PACKS, written_pack
from ropa.law.pack import pack_of
from ropa.law.soundness import problems


def changed(folder: Path, jurisdiction: str, before: str, after: str) -> Mapping[str, Any]:
    """A copy of a pack in which one text that stands there is another."""
    text = (PACKS / f"{jurisdiction.lower()}.yaml").read_text(encoding="utf-8")
    assert before in text
    (folder / f"{jurisdiction.lower()}.yaml").write_text(text.replace(before, after), encoding="utf-8")
    return written_pack(jurisdiction, folder)


def law(day: date, *packs: Mapping[str, Any]) -> Law:
    return Law(tuple(pack_of(pack) for pack in packs), day)


def rules(day: date, france: Mapping[str, Any]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.needs, one.exceptions) for one in law(day, written_pack("EU"), france).marketing("telephone")]


def test_the_french_rule_on_telephone_follows_its_dates(tmp_path: Path) -> None:
    written = written_pack("FR")
    later = changed(tmp_path, "FR", "valid_to: 2026-08-10", "valid_to: 2026-08-31")
    assert problems(later, {"EU": written_pack("EU")}) == [
        "marketing/marketing-telephone is stated twice, without dates that tell which holds"
    ]
    text = (tmp_path / "fr.yaml").read_text(encoding="utf-8")
    (tmp_path / "fr.yaml").write_text(
        text.replace("valid_from: 2026-08-11", "valid_from: 2026-09-01"), encoding="utf-8"
    )
    later = written_pack("FR", tmp_path)
    assert problems(later, {"EU": written_pack("EU")}) == []
    opt_out, opt_in = [("opt-out", ())], [("opt-in", ("ongoing-contract",))]
    days = [date(2026, 8, 10), date(2026, 8, 12), date(2026, 8, 31), date(2026, 9, 1)]
    assert [rules(day, written) for day in days] == [opt_out, opt_in, opt_in, opt_in]
    assert [rules(day, later) for day in days] == [opt_out, opt_out, opt_out, opt_in]


@pytest.mark.parametrize(
    ("ends", "day", "scopes"),
    [
        ("2031-12-27", date(2031, 12, 27), ["all"]),
        ("2031-12-27", date(2031, 12, 28), []),
        ("2029-06-30", date(2029, 6, 30), ["all"]),
        ("2029-06-30", date(2029, 7, 1), []),
        ("2035-12-27", date(2031, 12, 28), ["all"]),
    ],
)
def test_an_adequacy_decision_ends_with_the_day_in_the_pack(
    tmp_path: Path, ends: str, day: date, scopes: list[str]
) -> None:
    union = changed(tmp_path, "EU", "valid_to: 2031-12-27", f"valid_to: {ends}")
    assert problems(union, {}) == []
    assert [one.scope for one in law(day, union, written_pack("FR")).adequacy("GB")] == scopes


def test_what_is_pending_becomes_law_by_a_day_and_a_status(tmp_path: Path) -> None:
    norway = changed(tmp_path, "NO", "applies: false\n", "applies: false\n    valid_to: 2026-12-31\n")
    pack = {**norway, "adequacy": [norway["adequacy"][0], {**norway["adequacy"][1], "status": "unverified"}]}
    pack["adequacy"][1]["valid_from"] = "2027-01-01"
    union = written_pack("EU")
    assert problems(pack, {"EU": union}) == []
    assert [law(day, union, pack).adequacy("BR") == [] for day in (date(2026, 12, 31), date(2027, 1, 1))] == [
        True,
        False,
    ]
    assert [one.provenance.pack for one in law(date(2027, 1, 1), union, pack).adequacy("BR")] == ["NO"]
