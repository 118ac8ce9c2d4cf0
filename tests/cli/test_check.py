"""`ropa check` with its options, as a person or a CI service calls it."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from ropa.cli import SURROUNDINGS, main
from ropa.reporters import FORMATS
from tests.history.repositories import committed, git, repository
from tests.registers import ACTIVITY, SOUND, answered, changed, write

GAP = answered("security", "{todo: ask}")
DAY = ("--as-of", "2026-11-22")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a register below it; the current folder is the repository."""
    monkeypatch.chdir(repository(tmp_path))
    for name in ("GITHUB_BASE_REF", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    write(tmp_path / "register", changed(activities__newsletter=GAP))
    committed(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["check", *DAY, *arguments]) in (0, 1)
    return capsys.readouterr().out


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_chosen(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(capsys, "--format", name, str(folder / "register"))
    assert "GAP01" in told
    assert ("register/activities/newsletter.yaml" in told) is (name not in ("text", "json"))


@pytest.mark.parametrize("place", [".", "register", "elsewhere"])
def test_paths_are_those_of_the_repository(
    place: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "elsewhere").mkdir()
    monkeypatch.chdir(folder / place)
    told = said(capsys, "--format", "gitlab", os.path.relpath(folder / "register"))
    assert json.loads(told)[0]["location"]["path"] == "register/activities/newsletter.yaml"
    assert json.loads(said(capsys, "--format", "json", str(folder / "register")))["register"] == "register"


def test_what_is_new(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *DAY, "--strict", "--new-since", "main"]) == 0
    assert capsys.readouterr().out == (
        "0 errors, 0 warnings in 4 files, as of 2026-11-22\n1 finding that was there before is not shown\n"
    )
    write(folder / "register", {"activities/other.yaml": GAP})
    assert main(["check", *DAY, "--strict", "--new-since", "main"]) == 1
    told = capsys.readouterr().out
    assert told.startswith("activities/other.yaml:19:11: warning[GAP01] still open: ask\n")
    assert told.endswith("1 finding that was there before is not shown\n")
    since = json.loads(said(capsys, "--format", "json", "--new-since", "main"))["since"]
    assert since == {"revision": "main", "commit": git(folder, "rev-parse", "HEAD"), "notShown": 1}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--new-since", "nowhere"), "git knows no revision `nowhere`; a branch of the server is called origin/NAME"),
        (
            ("--new-since=--upload-pack=x",),
            "`--upload-pack=x` is no revision; name a branch, a tag or a commit, such as origin/main",
        ),
        (
            ("--format", "github", "--changed-since", "nowhere"),
            "git knows no revision `nowhere`; a branch of the server",
        ),
        (("--changed-since", "main"), "--changed-since goes with --format github"),
        (("--statistics", "--format", "junit"), "--statistics goes with --format text or json or markdown"),
        (("--site-url", "https://privacy.example"), "--site-url goes with --format sarif or markdown"),
        (("::add-mask::\n::x",), "there is no folder `::add-mask::\n<U+003A>:x`"),
    ],
)
def test_wrong_usage(
    arguments: tuple[str, ...], message: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", *arguments]) == SURROUNDINGS
    captured = capsys.readouterr()
    assert captured.err.startswith(f"ropa: {message}")
    assert captured.out == ""
    assert sorted(path.name for path in folder.iterdir()) == [".git", "register"]


def test_outside_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "register", changed(activities__newsletter=GAP))
    monkeypatch.chdir(tmp_path)
    assert (
        json.loads(said(capsys, "--format", "gitlab"))[0]["location"]["path"] == "register/activities/newsletter.yaml"
    )
    assert main(["check", "--new-since", "main"]) == SURROUNDINGS
    assert capsys.readouterr().err == (
        "ropa: `register` is not in a git repository, so there is no `main` to compare with\n"
    )


def test_statistics(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert said(capsys, "--statistics") == (
        "1  GAP01  warning  a fact that is still open\n\n0 errors, 1 warning in 4 files, as of 2026-11-22\n"
    )
    plain = said(capsys, "--format", "json")
    assert said(capsys, "--format", "json", "--statistics") == plain


def test_annotations_on_changed_lines_come_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD")
    write(folder / "register", {"activities/other.yaml": GAP})

    def first(*arguments: str) -> str:
        return said(capsys, "--format", "github", *arguments).splitlines()[0].split(",")[0]

    old, new = (f"::warning file=register/activities/{name}.yaml" for name in ("newsletter", "other"))
    assert first() == old
    assert first("--changed-since", "main") == new
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    assert first() == new
    monkeypatch.setenv("GITHUB_BASE_REF", "--output=x")
    assert first() == old


@pytest.mark.parametrize(
    "address", ["privacy.example", "javascript:alert(1)", "https://x y", "https://x|y", "https://"]
)
def test_a_site_needs_an_address(address: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", str(folder / "register"), "--site-url", address])
    assert stopped.value.code == SURROUNDINGS
    assert f"`{address}` is not the address of a site; write it as https://register.example" in capsys.readouterr().err


def test_a_site_gives_addresses_to_rules(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    told = said(capsys, "--format", "markdown", "--site-url", "https://privacy.example/register/")
    assert "[GAP01](<https://privacy.example/register/rules/format/index.html#GAP01>)" in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colours_are_for_terminals(environment: dict[str, str], folder: Path, *, coloured: bool) -> None:
    ours, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
    command = [sys.executable, "-m", "ropa", "check", *DAY, str(folder / "register")]
    settings = {**kept, "TERM": "xterm", "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    subprocess.run(command, stdout=theirs, check=True, env=settings)
    os.close(theirs)
    told = os.read(ours, 100_000).decode()
    os.close(ours)
    assert ("\x1b[1;33mwarning[GAP01]\x1b[0m" in told) is coloured
    assert ("\x1b" in told) is coloured
    piped = subprocess.run(command, capture_output=True, check=True, env=settings)
    assert b"\x1b" not in piped.stdout


def test_reports_for_machines_are_utf_8(tmp_path: Path) -> None:
    wrong = ACTIVITY.replace("name: Newsletter", "naïve: é\nname: x")
    root = write(tmp_path, {**SOUND, "activities/newsletter.yaml": wrong})
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "cp1252"}
    for name in FORMATS:
        command = [sys.executable, "-m", "ropa", "check", str(root), "--format", name]
        told = subprocess.run(command, capture_output=True, check=False, env=settings).stdout
        assert ("naïve" in told.decode("cp1252" if name == "text" else "utf-8")) is (
            name in ("text", "github", "markdown")
        )
