"""The same register gives the same files, whoever exports it, where and when."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ropa.exports import FORMATS
from tests.building.test_determinism import GENERATOR, LATER, contents
from tests.site.library import FIXTURE


def exported(program: list[str], to: Path, name: str, umask: int, **environment: str) -> dict[str, bytes]:
    surroundings = {**os.environ, "PYTHONPATH": str(GENERATOR), **environment}
    options = ["--to", str(to), "--format", name, "--layout", "full", "--as-of", "2026-11-22"]
    done = subprocess.run(
        [sys.executable, *program, "export", str(FIXTURE), *options],
        env=surroundings,
        umask=umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return contents(to)


@pytest.mark.parametrize("name", FORMATS)
def test_every_byte_is_the_same_in_other_surroundings(name: str, tmp_path: Path) -> None:
    one = exported(["-m", "ropa"], tmp_path / "a", name, 0o022, TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="1")
    there = {"TZ": "America/Anchorage", "LC_ALL": "fr_FR.UTF-8", "PYTHONHASHSEED": "99", "USER": "somebody"}
    two = exported(["-c", LATER], tmp_path / "b", name, 0o077, **there)
    assert list(one) == list(two)
    assert [path for path in one if one[path] != two[path]] == []
    assert one
