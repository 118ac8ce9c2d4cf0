"""The command line: exit codes, messages, and nothing written by checking."""

import subprocess
import sys
from pathlib import Path

import pytest

from ropa.cli import COMMANDS, main
from tests.registers import ACTIVITY, SOUND, changed, write


def run(*arguments: str) -> int:
    return main(arguments)


def test_a_sound_register_is_ok(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", str(write(tmp_path, SOUND)), "--as-of", "2026-11-22") == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings in 4 files, as of 2026-11-22\n"


def test_errors_give_one_and_warnings_only_when_strict(tmp_path: Path) -> None:
    gap = ACTIVITY.replace("automated_decisions: none", "automated_decisions: {todo: ask the vendor}")
    root = str(write(tmp_path, changed(activities__newsletter=gap)))
    assert (run("check", root), run("check", root, "--strict")) == (0, 1)
    write(tmp_path, changed(activities__newsletter=gap.replace("name:", "nmae:")))
    assert run("check", root) == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("check", "nowhere"), "ropa: there is no folder `nowhere`; name the folder that holds register.yaml"),
        (("explain", "nonsense-field"), "ropa: "),
    ],
)
def test_wrong_surroundings_give_two_and_one_line(
    arguments: tuple[str, ...], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    error = capsys.readouterr().err
    assert error.startswith(expected)
    assert error.count("\n") == 1


def test_a_date_that_is_none_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("check", "--as-of", "4 May")
    assert stopped.value.code == 2
    assert "`4 May` is not a date; write it as 2026-05-04" in capsys.readouterr().err


def test_a_bug_of_ours_gives_three(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr("ropa.checking.check", broken)
    assert run("check", str(tmp_path)) == 3
    assert "this is a bug in ropa, not in your register" in capsys.readouterr().err


@pytest.mark.parametrize("command", [name for name, _ in COMMANDS])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(command, "--help")
    assert stopped.value.code == 0
    assert f"usage: ropa {command}" in capsys.readouterr().out


def test_checking_writes_nothing(tmp_path: Path) -> None:
    root = write(tmp_path, changed(activities__newsletter="name: [\n"))
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    assert run("check", str(root)) == 1
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


def test_checking_pays_for_no_framework(tmp_path: Path) -> None:
    slow = "{name.split('.')[0] for name in sys.modules} & {'pydantic', 'mkdocs', 'jinja2', 'jsonschema', 'babel'}"
    code = f"import sys; from ropa.cli import main; main(['check', {str(write(tmp_path, SOUND))!r}]); print({slow})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "set()"


@pytest.mark.parametrize(
    "subject", ["RET01", "YML01", "REF01", "activity.purposes.legal_basis", "triggers", "rights", "measures"]
)
def test_explain(subject: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", subject) == 0
    assert len(capsys.readouterr().out.splitlines()) > 3
