"""What is still open, by owner and day."""

import json
from pathlib import Path

import pytest

from ropa.cli import main
from tests.registers import ACTIVITY, changed, write

FILES = changed(
    activities__newsletter=ACTIVITY.replace(
        "automated_decisions: none", "automated_decisions: {todo: ask the vendor, owner: Marketing, due: 2026-11-01}"
    ).replace("recipients: none", "recipients: {todo: name of the mailing company}"),
    activities__archive=ACTIVITY.replace("transfers: none", "transfers: {todo: where the archive is, owner: IT}"),
)


def test_by_owner_and_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(tmp_path, FILES)
    assert main(["todo", str(root), "--as-of", "2026-11-22"]) == 0
    assert (
        capsys.readouterr().out
        == """\
IT (1)
  activities/archive.yaml:16: where the archive is

Marketing (1)
  activities/newsletter.yaml:21: ask the vendor, due 2026-11-01 (overdue)

nobody is named (1)
  activities/newsletter.yaml:15: name of the mailing company
"""
    )
    assert main(["todo", str(root), "--as-of", "2026-11-22", "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["open"][1] == {
        "what": "ask the vendor",
        "owner": "Marketing",
        "due": "2026-11-01",
        "overdue": True,
        "record": "activities/newsletter",
        "file": "activities/newsletter.yaml",
        "line": 21,
        "column": 22,
    }


def test_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["todo", str(write(tmp_path, changed()))]) == 0
    assert capsys.readouterr().out == "nothing is open\n"
