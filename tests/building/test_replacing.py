"""The output folder is replaced as a whole or left as it was, and never if it is somebody else's."""

from pathlib import Path

import pytest

from ropa.building.replacing import replacing
from ropa.errors import RopaError


def build(to: Path, text: str) -> None:
    with replacing(to) as fresh:
        (fresh / "page.html").write_text(text, encoding="utf-8")


def test_the_next_build_replaces_the_last(tmp_path: Path) -> None:
    build(tmp_path / "out", "one")
    build(tmp_path / "out", "two")
    assert (tmp_path / "out" / "page.html").read_text(encoding="utf-8") == "two"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_an_interrupted_build_leaves_the_last_one(tmp_path: Path, error: type[BaseException]) -> None:
    def break_off(to: Path) -> None:
        with replacing(to) as fresh:
            (fresh / "page.html").write_text("half", encoding="utf-8")
            raise error

    build(tmp_path / "out", "one")
    with pytest.raises(error):
        break_off(tmp_path / "out")
    assert (tmp_path / "out" / "page.html").read_text(encoding="utf-8") == "one"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_foreign_folder_is_refused_and_kept(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(RopaError, match="holds files that ropa did not write"):
        build(tmp_path, "one")
    assert (tmp_path / "letters.txt").read_text(encoding="utf-8") == "mine"


def test_an_empty_folder_is_taken_and_a_file_is_not(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    build(tmp_path / "empty", "one")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(RopaError, match="not a folder that can be replaced"):
        build(tmp_path / "file", "one")
