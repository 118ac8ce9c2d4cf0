"""Outputs that take no more, are not there, or go away; requests to end; what a terminal may be shown."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import ropa
from ropa.cli import SURROUNDINGS, main
from tests.registers import SOUND, write

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(ropa.__file__).parents[1])}
ROPA = (sys.executable, "-m", "ropa")
COMMANDS = (("check", "register"), ("explain", "LB07"), ("explain",), ("--version",))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a register in it; the commands run there."""
    write(tmp_path / "register", SOUND)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ran(*arguments: str, into: str) -> tuple[int, str]:
    """Exit code and error output of a command whose output the shell directs."""
    command = ["sh", "-c", f'"$@" {into}', "sh", *ROPA, *arguments]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("arguments", COMMANDS[:3])
def test_an_output_that_is_full(arguments: tuple[str, ...]) -> None:
    assert ran(*arguments, into=">/dev/full") == (
        SURROUNDINGS,
        "ropa: the output cannot be written: No space left on device\n",
    )


@pytest.mark.parametrize("arguments", COMMANDS)
def test_no_output_at_all(arguments: tuple[str, ...]) -> None:
    assert ran(*arguments, into=">&-") == (0, "")


@pytest.mark.parametrize("arguments", COMMANDS)
@pytest.mark.parametrize("reader", ["head -1", "true"])
def test_a_reader_that_goes_away(arguments: tuple[str, ...], reader: str) -> None:
    assert ran(*arguments, into=f"| {reader}")[1] == ""


def test_a_message_does_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "a\x1b[31mb"]) == SURROUNDINGS
    assert capsys.readouterr().err.startswith("ropa: there is no folder `a<U+001B>[31mb`")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_is_asked_to_end_leaves_nothing_behind(folder: Path, number: signal.Signals) -> None:
    build = [*ROPA, "build", "register", "--to", "out", "--draft", "--as-of", "2026-11-22"]
    assert subprocess.run(build, cwd=folder, env=ENVIRONMENT, capture_output=True, check=False).returncode == 0
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    with subprocess.Popen(build, cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as one:
        while one.poll() is None and len(list(folder.iterdir())) == 2:
            time.sleep(0.01)
        one.send_signal(number)
        _, error = one.communicate()
    assert (one.returncode, error) == (SURROUNDINGS, b"ropa: interrupted\n")
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_signals_are_given_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    assert main(["check", "register"]) == 0
    assert signal.getsignal(signal.SIGTERM) is before
