"""Waivers: what they accept, when they end, what is said of one that accepts nothing, and what they never do."""

from pathlib import Path

import pytest

from ropa.checking.waivers import waiver_of
from ropa.diagnostics import Severity
from ropa.policy.publication import publish
from tests.registers import changed, checked

ORDERS = """\
name: Orders
controllers: [example]
purposes:
  - {id: deliver, title: Delivering your order}
"""
NOTICE = """\
title: Privacy policy
jurisdiction: UK
controllers: [example]
"""


def waiver(rule: str = "PUR03", record: str = "activities/orders", until: str = "2026-12-31") -> str:
    reason = "{rule: %s, record: %s, reason: under review, approver: DPO, until: %s}"
    return f"waivers:\n  - {reason % (rule, record, until)}\n"


def of_waivers(root: Path, text: str) -> list[tuple[str, Severity, str, int, int]]:
    result = checked(root, changed(activities__orders=ORDERS, waivers=text))
    found = [one for one in result.diagnostics if one.span.file == "waivers.yaml"]
    return [(one.code, one.severity, one.message, one.span.line, one.span.column) for one in found]


def test_a_waiver_sets_a_finding_aside(tmp_path: Path) -> None:
    result = checked(tmp_path, changed(activities__orders=ORDERS, waivers=waiver()))
    assert [(one.code, one.span.file) for one in result.waived] == [("PUR03", "activities/orders.yaml")]
    assert "PUR03" not in {one.code for one in result.diagnostics}
    assert [one for one in result.diagnostics if one.span.file == "waivers.yaml"] == []


def test_on_its_last_day_a_waiver_still_holds(tmp_path: Path) -> None:
    assert of_waivers(tmp_path, waiver(until="2026-11-22")) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            waiver(until="2026-11-21"),
            ("WAV01", Severity.WARNING, "the waiver of PUR03 for `activities/orders` ended on 2026-11-21", 2, 90),
            id="over",
        ),
        pytest.param(
            waiver("LB07", "register"),
            (
                "WAV02",
                Severity.WARNING,
                "the waiver of LB07 for `register` accepts nothing: there is no such finding",
                2,
                12,
            ),
            id="mended",
        ),
        pytest.param(waiver("RET77"), ("WAV03", Severity.ERROR, "there is no rule `RET77`", 2, 12), id="no rule"),
        pytest.param(
            waiver("REF01"), ("WAV03", Severity.ERROR, "`REF01` cannot be accepted", 2, 12), id="no exception"
        ),
        pytest.param(
            waiver(record="activities/order"),
            ("WAV03", Severity.ERROR, "there is no record `activities/order`", 2, 27),
            id="no record",
        ),
    ],
)
def test_a_waiver_that_accepts_nothing(tmp_path: Path, text: str, said: tuple[str, Severity, str, int, int]) -> None:
    assert of_waivers(tmp_path, text) == [said]


def test_the_second_of_two_equal_waivers_accepts_nothing(tmp_path: Path) -> None:
    twice = waiver() + waiver().partition("\n")[2]
    assert [(code, line) for code, _, _, line, _ in of_waivers(tmp_path, twice)] == [("WAV02", 3)]


def test_an_expired_waiver_lets_the_finding_count_again(tmp_path: Path) -> None:
    result = checked(tmp_path, changed(activities__orders=ORDERS, waivers=waiver(until="2026-11-21")))
    assert result.waived == ()
    assert "PUR03" in {one.code for one in result.diagnostics}


def test_nothing_is_said_of_a_waiver_for_a_record_that_cannot_be_read(tmp_path: Path) -> None:
    result = checked(tmp_path, changed(activities__orders="name: [", waivers=waiver()))
    assert {one.span.file for one in result.diagnostics if one.code[:3] in {"WAV", "YML"}} == {"activities/orders.yaml"}


def test_a_reference_to_nothing_is_not_accepted(tmp_path: Path) -> None:
    dangling = ORDERS.replace("[example]", "[exampel]")
    result = checked(tmp_path, changed(activities__orders=dangling, waivers=waiver("REF01")))
    assert "REF01" in {one.code for one in result.diagnostics}


def test_a_waiver_does_not_publish_a_policy_that_lacks_what_the_law_wants(tmp_path: Path) -> None:
    result = checked(tmp_path, changed(activities__orders=ORDERS, waivers=waiver(), notices__privacy=NOTICE))
    assert "PUR03" in {one.code for one in result.waived}
    lacking = publish(result.loaded.register, draft=False).obstacles
    assert ("POL01", "activities/orders.yaml") in {(one.code, one.span.file) for one in lacking}


def test_behind_an_accepted_finding_stands_the_waiver_that_holds(tmp_path: Path) -> None:
    both = waiver(until="2026-11-21") + waiver(until="2027-01-31").partition("\n")[2]
    result = checked(tmp_path, changed(activities__orders=ORDERS, waivers=both))
    held = [waiver_of(result.loaded.register, one) for one in result.waived]
    assert [one.until for one in held if one is not None] == ["2027-01-31"]
