"""Revisions: what stands for a commit, and what is said when nothing does."""

from pathlib import Path

import pytest

from ropa.errors import RopaError
from ropa.history.revisions import commit_of, parting
from tests.history.repositories import committed, git, repository


def refusal(folder: Path, revision: str) -> str:
    with pytest.raises(RopaError) as refused:
        commit_of(folder, revision)
    return str(refused.value)


def test_a_branch_a_tag_and_a_commit(tmp_path: Path) -> None:
    commit = committed(repository(tmp_path))
    git(tmp_path, "tag", "--annotate", "--message=first", "v1")
    assert [commit_of(tmp_path, one) for one in ("main", "v1", commit[:9], "HEAD", "@")] == [commit] * 5


def test_a_revision_that_is_none(tmp_path: Path) -> None:
    committed(repository(tmp_path))
    unknown = "git knows no revision `{}`; a branch of the server is called origin/NAME"
    for revision in ("nowhere", "main..main", "HEAD:x", "v1 --exec=touch x"):
        assert refusal(tmp_path, revision) == unknown.format(revision)
    none = "`{}` is no revision; name a branch, a tag or a commit, such as origin/main"
    for revision in ("--output=x", "-h", "", " ", "a\nb", "a\0b"):
        assert refusal(tmp_path, revision) == none.format(revision)


def test_no_repository(tmp_path: Path) -> None:
    assert refusal(tmp_path, "main") == (
        f"`{tmp_path}` is not in a git repository, so there is no `main` to compare with"
    )


def test_a_shallow_clone(tmp_path: Path) -> None:
    whole = repository(tmp_path / "whole")
    first = committed(whole)
    committed(whole)
    git(tmp_path, "clone", "--quiet", "--depth=1", whole.as_uri(), "part")
    assert refusal(tmp_path / "part", first) == (
        f"this clone holds only the latest commits, and not `{first}`; fetch the whole history: "
        "`git fetch --unshallow`, or `fetch-depth: 0` or `GIT_DEPTH: 0` in CI"
    )


def test_git_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    committed(repository(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    missing = "git is not installed, or not in the search path; it is needed to read an earlier state"
    assert refusal(tmp_path, "main") == missing
    program = tmp_path / "git"
    program.write_text("#!/bin/sh\ntouch ran\n")
    program.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", ".")
    assert refusal(tmp_path, "main") == missing
    assert not (tmp_path / "ran").exists()


def test_a_hook_of_another_repository_does_not_lead_astray(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, other = repository(tmp_path / "here"), repository(tmp_path / "other")
    (here / "file").write_text("here")
    commit = committed(here)
    committed(other)
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other / ".git" / "index"))
    assert commit_of(here, "main") == commit


def test_where_two_branches_parted(tmp_path: Path) -> None:
    first = committed(repository(tmp_path))
    git(tmp_path, "switch", "--quiet", "--create", "other")
    later = committed(tmp_path)
    git(tmp_path, "switch", "--quiet", "main")
    (tmp_path / "file").write_text("here")
    committed(tmp_path)
    assert parting(tmp_path, later) == first
    git(tmp_path, "switch", "--quiet", "--orphan", "stranger")
    (tmp_path / "stranger").write_text("of another root")
    stranger = committed(tmp_path)
    assert parting(tmp_path, later) == later != stranger
