"""The earlier state of a folder: read from objects, and laid out without leaving its place."""

import os
from pathlib import Path
from shutil import copy2
from typing import TYPE_CHECKING

import pytest

from ropa.errors import RopaError
from ropa.history.past import Past, laid_out, read_past
from tests.history.repositories import commit_of_tree, committed, git, repository, tree
from tests.registers import write

if TYPE_CHECKING:
    from collections.abc import Iterator


def found(folder: Path) -> dict[str, str]:
    """What is in a folder: path -> content, or where a link leads."""

    def each() -> "Iterator[tuple[str, str]]":
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_symlink():
                yield name, f"-> {path.readlink()}"
            elif path.is_file():
                yield name, path.read_text()

    return dict(each())


@pytest.mark.parametrize("prefix", ["", "register", "deep/below"])
def test_a_folder_as_it_was(tmp_path: Path, prefix: str) -> None:
    repository(tmp_path)
    folder = write(tmp_path / prefix, {"register.yaml": "name: é\n", "activities/a.yaml": "", "notes.txt": "long"})
    (folder / "link.yaml").symlink_to("/etc/passwd")
    write(tmp_path, {"beside.yaml": "x"} if prefix else {})
    commit = committed(tmp_path)
    write(folder, {"register.yaml": "name: now\n", "new.yaml": ""})
    past = read_past(folder, commit)
    assert past == Past(
        {"activities/a.yaml": b"", "notes.txt": b"", "register.yaml": "name: é\n".encode()}, ("link.yaml",)
    )
    with laid_out(past) as root:
        assert found(root) == {
            "activities/a.yaml": "",
            "link.yaml": "-> nowhere",
            "notes.txt": "",
            "register.yaml": "name: é\n",
        }
    assert not root.exists()


def test_it_is_removed_after_a_mistake(tmp_path: Path) -> None:
    kept: list[Path] = []

    def interrupted() -> None:
        with laid_out(Past({"a.yaml": b"x"})) as root:
            kept.append(root)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [root.exists() for root in kept] == [False]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_not_there(tmp_path: Path) -> None:
    repository(tmp_path)
    write(tmp_path, {"file": "register", "register": "a file"})
    commit = committed(tmp_path)
    (tmp_path / "register").unlink()
    for name in ("register", "later"):
        assert read_past(write(tmp_path / name, {"a.yaml": ""}), commit) == Past()


def test_nothing_is_written_outside(tmp_path: Path) -> None:
    repository(tmp_path / "repository")
    here = tmp_path / "repository"
    evil = git(here, "hash-object", "-w", "--stdin", sent=b"evil")
    away = git(here, "hash-object", "-w", "--stdin", sent=str(tmp_path / "outside").encode())
    (tmp_path / "outside").mkdir()
    below = tree(here, ("100644", "x.yaml", evil))
    up = tree(here, ("100644", "../../up.yaml", evil), ("100644", "x.yaml", evil))
    hostile = tree(
        here,
        ("40000", "..", up),
        ("40000", ".", below),
        ("100644", "/absolute.yaml", evil),
        ("120000", "activities", away),
        ("40000", "activities", below),
        ("120000", "later", away),
        ("40000", "twice", below),
        ("100644", "twice/x.yaml", evil),
    )
    past = read_past(here, commit_of_tree(here, hostile))
    with laid_out(past) as root:
        assert found(root) == {"activities/x.yaml": "evil", "later": "-> nowhere", "twice/x.yaml": "evil"}
        assert sorted(path.name for path in root.parent.iterdir() if path.name == "up.yaml") == []
    assert list((tmp_path / "outside").iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["outside", "repository"]


def test_nothing_that_the_repository_names_is_run(tmp_path: Path) -> None:
    repository(tmp_path)
    write(tmp_path, {"register/a.yaml": "a\n", ".gitattributes": "*.yaml filter=bad diff=bad text eol=crlf\n"})
    commit = committed(tmp_path)
    ran = tmp_path / "ran"
    program = write(tmp_path, {"program": f"#!/bin/sh\ntouch {ran}\ncat\n"}) / "program"
    program.chmod(0o755)
    for name in ("filter.bad.smudge", "filter.bad.clean", "diff.bad.textconv", "core.fsmonitor", "core.pager"):
        git(tmp_path, "config", name, str(program))
    for hook in ("post-checkout", "post-index-change", "reference-transaction"):
        copy2(program, tmp_path / ".git" / "hooks" / hook)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert read_past(tmp_path / "register", commit) == Past({"a.yaml": b"a\n"})
    assert not ran.exists()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
    git(tmp_path, "status")
    assert ran.exists()  # so the traps do work


def test_a_clone_without_the_files(tmp_path: Path) -> None:
    whole = repository(tmp_path / "whole")
    write(whole, {"a.yaml": "first\n"})
    first = committed(whole)
    write(whole, {"a.yaml": "second\n"})
    committed(whole)
    git(whole, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", whole.as_uri(), "part")
    with pytest.raises(RopaError, match="this clone lacks files of the earlier state"):
        read_past(tmp_path / "part", first)


def test_names_that_no_text_has(tmp_path: Path) -> None:
    repository(tmp_path)
    name = os.fsdecode(b"caf\xe9\n.yaml")
    try:
        write(tmp_path, {name: "odd\n"})
    except OSError:
        pytest.skip("this system has no such names")
    past = read_past(tmp_path, committed(tmp_path))
    with laid_out(past) as root:
        assert found(root) == {name: "odd\n"}
