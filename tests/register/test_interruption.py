"""Ctrl-C in the middle of a check: one line, an exit code, the register untouched."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import ropa
from ropa.cli import SURROUNDINGS, main
from ropa.reading import Document, Unreadable, read_document
from tests.registers import SOUND, write


def test_a_check_that_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, SOUND)

    def interrupted(path: Path, file: str) -> Document | Unreadable:
        os.kill(os.getpid(), signal.SIGINT)
        return read_document(path, file)

    monkeypatch.setattr("ropa.register.load.read_document", interrupted)
    assert main(["check", str(tmp_path)]) == SURROUNDINGS
    assert capsys.readouterr() == ("", "ropa: interrupted\n")
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yaml")} == set(SOUND)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_console_that_lacks_letters(tmp_path: Path, encoding: str) -> None:
    write(tmp_path, {**SOUND, "systems/crm.yaml": "name: Système →\nnmae: é\n"})
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONPATH": str(Path(ropa.__file__).parents[1])}
    command = [sys.executable, "-m", "ropa", "check", str(tmp_path)]
    ran = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (1, b"")
    assert b"`nmae` is not a field" in ran.stdout
