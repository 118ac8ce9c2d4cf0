"""Defaults: added, overridden, refused by an explicit none, and marked as inherited."""

from pathlib import Path

import pytest

from ropa.register import inheritance
from tests.registers import ACTIVITY, answered, changed, loaded

DEFAULTS = """\
name: Register
defaults:
  sources: [person, observed]
  recipients:
    - {department: Customer service}
  retention:
    - {for: P1Y, from: collection, then: erase}
  security:
    - {description: locked cabinets}
"""


def answer(tmp_path: Path, fact: str, replace: str = "", by: str = "") -> list[tuple[object, bool]]:
    activity = ACTIVITY.replace(replace, by) if replace else ACTIVITY
    register = loaded(tmp_path, changed(register=DEFAULTS, activities__newsletter=activity))
    found = getattr(inheritance, fact)(register, register.activities["newsletter"])
    return [(item.value, item.inherited) for item in found]


def test_recipients_of_the_defaults_come_before_those_of_the_activity(tmp_path: Path) -> None:
    found = answer(tmp_path, "recipients", "recipients: none", "recipients: [{department: Marketing}]")
    assert [(item.department, inherited) for item, inherited in found] == [  # type: ignore[attr-defined]
        ("Customer service", True),
        ("Marketing", False),
    ]


def test_an_explicit_none_refuses_the_defaults(tmp_path: Path) -> None:
    assert answer(tmp_path, "recipients") == []


def test_own_periods_stand_instead_of_the_defaults(tmp_path: Path) -> None:
    assert [inherited for _, inherited in answer(tmp_path, "retention")] == [False]


def test_the_defaults_fill_silence(tmp_path: Path) -> None:
    silent = answer(tmp_path, "security", ACTIVITY, answered("security", ""))
    assert [inherited for _, inherited in silent] == [True]


@pytest.mark.parametrize(("named", "expected"), [("inherits: [security]\n", []), ("inherits: [recipients]\n", [True])])
def test_an_activity_can_name_what_it_inherits(tmp_path: Path, named: str, expected: list[bool]) -> None:
    found = answer(tmp_path, "recipients", "recipients: none\n", named)
    assert [inherited for _, inherited in found] == expected


def test_sources_are_from_the_person_when_nobody_says_otherwise(tmp_path: Path) -> None:
    register = loaded(tmp_path, changed())
    found = inheritance.sources(register, register.activities["newsletter"])
    assert [item.value.kind for item in found] == ["person"]


def scoped(tmp_path: Path, defaults: str, fact: str = "recipients", **files: str) -> list[object]:
    register = loaded(
        tmp_path,
        changed(
            register=f"name: Register\ndefaults:\n  {fact}:\n{defaults}",
            activities__newsletter=ACTIVITY.replace("recipients: none\n", "").replace("transfers: none\n", ""),
            **files,
        ),
    )
    found = getattr(inheritance, fact)(register, register.activities["newsletter"])
    return [*(item.value for item in found), *(("none",) if found.none else ())]


def test_a_default_for_another_law_or_another_organisation_does_not_reach(tmp_path: Path) -> None:
    defaults = (
        "    - {department: Swiss desk, applies_in: [CH]}\n"
        "    - {department: Sister desk, organisations: [sister]}\n"
        "    - {department: Desk, applies_in: [UK]}\n"
    )
    assert [item.department for item in scoped(tmp_path, defaults)] == ["Desk"]  # type: ignore[attr-defined]


def test_where_no_default_reaches_there_is_none(tmp_path: Path) -> None:
    assert scoped(tmp_path, "    - {department: Swiss desk, applies_in: [CH]}\n") == ["none"]


@pytest.mark.parametrize("fact", ["recipients", "transfers"])
def test_the_only_controller_receives_nothing_from_itself(tmp_path: Path, fact: str) -> None:
    found = scoped(tmp_path, "    - {organisation: example}\n    - {organisation: sister}\n", fact)
    assert [item.organisation for item in found] == ["sister"]  # type: ignore[attr-defined]
