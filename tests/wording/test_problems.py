"""What is said about catalogues that do not match."""

from pathlib import Path

import pytest

from ropa.errors import RopaError
from ropa.wording.problems import wording_problems

COMMENT = "# Law: Art. 13\n# Note: none\n# reviewed: none\n"


def _write(folder: Path, language: str, clauses: str) -> None:
    (folder / language).mkdir()
    (folder / language / "policy.ftl").write_text(clauses, encoding="utf-8")


def test_catalogues_that_match(tmp_path: Path) -> None:
    _write(tmp_path, "en", f"{COMMENT}a = One {{ $x }}\n")
    _write(tmp_path, "fr", f"{COMMENT}a = Un {{ $x }}\n")
    assert wording_problems(tmp_path) == []


def test_everything_that_differs(tmp_path: Path) -> None:
    choice = "{ $y ->\n    [eea] A\n   *[uk] B\n  }"
    _write(tmp_path, "en", f"{COMMENT}a = One {{ $x }}\n{COMMENT}b = Two\n{COMMENT}d = {choice}\n")
    _write(
        tmp_path,
        "fr",
        f"a = Un {{ $z }}\n{COMMENT}c = Trois {{ gone }}\n{COMMENT}-t = Terme\n"
        f"{COMMENT}d = {choice.replace('uk', 'ch')}\n",
    )
    assert wording_problems(tmp_path) == [
        "fr: `-t` is not used by any clause",
        "fr: `a` adds $z",
        "fr: `a` has no comment line `Law:`",
        "fr: `a` has no comment line `Note:`",
        "fr: `a` has no comment line `reviewed:`",
        "fr: `a` lacks $x",
        "fr: `b` is missing",
        "fr: `c` does not exist in en",
        "fr: `c` includes `gone`, which does not exist",
        "fr: `d` chooses between other variants than en",
    ]


def test_labels_of_the_site_need_no_legal_source(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "register.ftl").write_text("a = One\n", encoding="utf-8")
    assert wording_problems(tmp_path) == []


def test_use_by_templates(tmp_path: Path) -> None:
    _write(tmp_path, "en", f"{COMMENT}a = One {{ b }}\n{COMMENT}b = Two\n{COMMENT}c = Three\n")
    assert wording_problems(tmp_path, frozenset({"a", "d"})) == [
        "en: `c` is written and not used",
        "en: `d` is used and not written",
    ]


def test_without_english(tmp_path: Path) -> None:
    _write(tmp_path, "fr", "a = Un\n")
    with pytest.raises(RopaError, match="has no folder `en`"):
        wording_problems(tmp_path)
