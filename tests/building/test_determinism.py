"""The same register gives the same bytes, whoever builds it, where and when."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import ropa

GENERATOR = Path(ropa.__file__).parents[1]
REGISTER = Path(__file__).parents[2] / "examples" / "claims-service"
LATER = """
import datetime, sys
from ropa.cli import main

class Day(datetime.date):
    @classmethod
    def today(cls):
        return cls(2031, 2, 3)

class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(2031, 2, 3, 4, 5, 6, tzinfo=tz)

datetime.date, datetime.datetime = Day, Moment
import time
time.time = lambda: 1_927_857_906.0
sys.exit(main(sys.argv[1:]))
"""
"""The same program on another day: what asks the clock through Python sees February 2031."""


def build(program: list[str], folder: Path, to: str, umask: int, **environment: str) -> Path:
    surroundings = {**os.environ, "PYTHONPATH": str(GENERATOR), **environment}
    surroundings.pop("SOURCE_DATE_EPOCH", None)
    done = subprocess.run(
        [sys.executable, *program, "build", "register", "--to", to, "--draft", "--pdf", "--as-of", "2026-11-22"],
        cwd=folder,
        env=surroundings,
        umask=umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder / to


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_byte_is_the_same_in_other_surroundings(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "là bas"
    shutil.copytree(REGISTER, here / "register")
    for path in sorted(REGISTER.rglob("*.yaml"), reverse=True):  # folders list their files in another order
        target = there / "register" / path.relative_to(REGISTER)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        os.utime(target, (1_000_000_000, 1_000_000_000))
    one = build(["-m", "ropa"], here, "out", 0o022, TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="1")
    two = build(
        ["-c", LATER],
        there,
        "an other",
        0o077,
        TZ="America/Anchorage",
        LC_ALL="fr_FR.UTF-8",
        LANG="fr_FR.UTF-8",
        PYTHONHASHSEED="99",
        USER="somebody",
        HOME=str(tmp_path),
    )
    first, second = contents(one), contents(two)
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []
    assert "register/search-index.js" in first
    assert "public/index.html" in first
    names = {path.rpartition("/")[2] for path in first if path.startswith("public/")}
    assert {"fragment.html", "policy.md", "policy.txt", "policy.json", "policy.pdf"} <= names
