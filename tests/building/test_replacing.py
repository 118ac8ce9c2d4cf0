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


def test_a_way_through_the_folder_itself(tmp_path: Path) -> None:
    build(tmp_path / "out", "one")
    build(tmp_path / "out" / ".." / "out", "two")
    assert (tmp_path / "out" / "page.html").read_text(encoding="utf-8") == "two"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_link_and_a_name_too_long_are_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    with pytest.raises(RopaError, match="not a folder that can be replaced"):
        build(tmp_path / "link", "one")
    with pytest.raises(RopaError, match="name too long"):
        build(tmp_path / ("a" * 300), "one")


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_a_break_between_the_two_steps_brings_the_last_one_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    build(tmp_path / "out", "one")
    rename = Path.rename

    def breaking(self: Path, target: Path) -> Path:
        if self.name.startswith(".out-") and not self.name.endswith("-old"):
            raise error
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", breaking)
    with pytest.raises((RopaError, KeyboardInterrupt)):
        build(tmp_path / "out", "two")
    assert (tmp_path / "out" / "page.html").read_text(encoding="utf-8") == "one"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_another_build_that_was_faster_stays_whole(tmp_path: Path) -> None:
    def slower(to: Path) -> None:
        with replacing(to) as fresh:
            build(to, "faster")
            (fresh / "page.html").write_text("slower", encoding="utf-8")

    slower(tmp_path / "out")
    assert (tmp_path / "out" / "page.html").read_text(encoding="utf-8") == "slower"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
