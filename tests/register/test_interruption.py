"""Ctrl-C in the middle of a check: one line, an exit code, the register untouched."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import ropa
from ropa.cli import SURROUNDINGS, main
from ropa.model.build import build
from tests.registers import SOUND, write


def test_a_check_that_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, SOUND)

    def interrupted(model: Any, value: object) -> Any:
        os.kill(os.getpid(), signal.SIGINT)
        return build(model, value)

    monkeypatch.setattr("ropa.register.load.build", interrupted)
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
