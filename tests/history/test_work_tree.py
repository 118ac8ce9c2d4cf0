"""The place of a register as a git host sees it."""

from pathlib import Path

import pytest

from ropa.history.work_tree import path_in_repository, top_level
from tests.history.repositories import committed, git, repository


def test_inside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path / "repository")
    register = tmp_path / "repository" / "privacy" / "register"
    register.mkdir(parents=True)
    (tmp_path / "link").symlink_to(register)
    monkeypatch.chdir(register.parent)
    assert [path_in_repository(Path(one)) for one in ("register", ".", "..", str(tmp_path / "link"))] == [
        "privacy/register",
        "privacy",
        "",
        "privacy/register",
    ]


def test_outside_git_the_current_folder_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "register").mkdir()
    monkeypatch.chdir(tmp_path)
    assert top_level(tmp_path) is None
    assert [path_in_repository(Path(one)) for one in ("register", ".", "..")] == [
        "register",
        "",
        tmp_path.parent.as_posix(),
    ]


def test_a_second_work_tree(tmp_path: Path) -> None:
    committed(repository(tmp_path / "first"))
    git(tmp_path / "first", "worktree", "add", "--quiet", str(tmp_path / "second"))
    (tmp_path / "second" / "register").mkdir()
    assert path_in_repository(tmp_path / "second" / "register") == "register"
