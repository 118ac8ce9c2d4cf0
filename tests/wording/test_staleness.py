"""A translation is stale from the day its English is reworded until somebody says that it holds."""

from pathlib import Path

import pytest

from ropa.errors import RopaError
from ropa.wording.staleness import Translation, confirm, translations

ENGLISH = "# reviewed: none\na = One\n\n# reviewed: A. Lawyer\nb = Two { $x }\n"
FRENCH = "# reviewed: none\na = Un\n\n# reviewed: none\nb = Deux { $x }\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, clauses in (("en", ENGLISH), ("fr", FRENCH)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "policy.ftl").write_text(clauses, encoding="utf-8")
    return tmp_path


def _reworded(folder: Path, old: str, new: str) -> None:
    file = folder / "en" / "policy.ftl"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_from_unknown_to_confirmed_to_stale(folder: Path) -> None:
    english = Translation("en", 2, {"A. Lawyer": 1}, ())
    assert translations(folder) == (english, Translation("fr", 2, {}, ("a", "b")))
    confirm(folder, "fr")
    assert translations(folder) == (english, Translation("fr", 2, {}, ()))
    _reworded(folder, "One", "Only one")
    _reworded(folder, "Two", "Both")
    assert translations(folder)[1].stale == ("a", "b")
    confirm(folder, "fr", frozenset({"b"}))
    assert translations(folder)[1].stale == ("a",)


def test_spaces_and_comments_make_nothing_stale(folder: Path) -> None:
    confirm(folder, "fr")
    _reworded(folder, "a = One", "a =\n    One")
    _reworded(folder, "reviewed: none", "reviewed: B. Lawyer")
    assert translations(folder)[1].stale == ()


def test_an_unknown_clause_is_refused(folder: Path) -> None:
    with pytest.raises(RopaError, match="fr has no clause `c`"):
        confirm(folder, "fr", frozenset({"c"}))


def test_no_shipped_translation_is_stale(shipped: Path) -> None:
    assert [(one.language, one.stale) for one in translations(shipped) if one.stale] == []
