"""Languages: a slip in a language's code is found where it stands; a language nobody has worded stops a build alone."""

from pathlib import Path

import pytest

from ropa.cli import main
from ropa.project import wording_languages
from tests.registers import ACTIVITY, changed, checked, lines, write

REGISTER = "name: Register\nlanguages: [en, fr]\n"


def test_a_slip_in_a_code_is_found(tmp_path: Path) -> None:
    activity = ACTIVITY.replace("how: a box on the form", "how: {en: a box on the form, rf: une case}")
    result = checked(tmp_path, changed(register=REGISTER, activities__newsletter=activity))
    assert lines(result) == [
        "activities/newsletter.yaml:9: LNG01 `rf` is not a language of this register; it has en, fr"
    ]


def test_short_field_names_are_no_languages(tmp_path: Path) -> None:
    activity = ACTIVITY.replace("{for: P3Y,", "{id: kept, law: x, for: P3Y,")
    assert lines(checked(tmp_path, changed(register=REGISTER, activities__newsletter=activity))) == []


def test_a_register_that_declares_no_languages_may_use_any(tmp_path: Path) -> None:
    activity = ACTIVITY.replace("how: a box on the form", "how: {en: a box on the form, fi: ruutu}")
    assert lines(checked(tmp_path, changed(register="name: Register\n", activities__newsletter=activity))) == []


def test_a_register_in_a_language_without_wording_is_checked(tmp_path: Path) -> None:
    assert lines(checked(tmp_path, changed(register="name: Register\nlanguages: [en, mt]\n"))) == []


def test_a_language_without_wording_is_not_built(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(tmp_path / "register", changed(register="name: Register\nlanguages: [en, mt]\n"))
    assert main(("build", str(root), "--to", str(tmp_path / "build"))) == 1
    told = capsys.readouterr().out
    known = ", ".join(wording_languages())
    assert told.startswith(f"register.yaml:2:17: error[LNG02] there is no wording in `mt` yet, only in {known}\n")
    assert told.endswith("\nnothing was built: a language has no wording\n")
    assert not (tmp_path / "build").exists()
