"""Folders as no one should leave them: findings in words, never a traceback, never a wait without end."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from ropa.checking import Checked, check
from ropa.errors import RopaError
from ropa.reporters import FORMATS, reported
from ropa.reporters.outcome import Outcome
from tests.registers import ACTIVITY, DAY, SOUND, lines, write


def of(root: Path) -> list[str]:
    """Every finding about the register in this folder; all reporters can write them."""
    result: Checked = check(root, DAY)
    for name in FORMATS:
        reported(Outcome(result), name).encode()
    return lines(result)


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Let the system refuse to open this file or folder, as it would for a user without the right to."""
    opened, scanned = Path.open, os.scandir

    def open_(self: Path, *arguments: Any, **more: Any) -> Any:
        if self == path:
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments, **more)

    def scan(folder: Path) -> Any:
        if Path(folder) == path:
            raise PermissionError(13, "Permission denied")
        return scanned(folder)

    with patch.object(Path, "open", open_), patch("os.scandir", scan):
        yield


def test_an_unreadable_file(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    with refusing(tmp_path / "organisations/example.yaml"):
        assert of(tmp_path) == ["organisations/example.yaml:1: YML01 cannot be read: permission denied"]


def test_an_unreadable_folder(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    with refusing(tmp_path / "organisations"):
        assert of(tmp_path) == [
            "activities/newsletter.yaml:2: REF01 there is no organisation `example`",
            "notices/privacy.yaml:4: REF01 there is no organisation `example`",
            "organisations:1: REG04 the folder cannot be opened: permission denied",
        ]


def test_an_unreadable_register(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    with refusing(tmp_path), pytest.raises(RopaError, match="the folder cannot be opened: permission denied"):
        check(tmp_path, DAY)


def test_links_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere", {"other.yaml": ACTIVITY})
    root = write(tmp_path / "register", SOUND)
    (root / "activities/linked.yaml").symlink_to(tmp_path / "elsewhere/other.yaml")
    (root / "activities/loop.yaml").symlink_to("loop.yaml")
    (root / "activities/broken.yaml").symlink_to("nowhere.yaml")
    (root / "measures.yaml").symlink_to(tmp_path / "elsewhere/other.yaml")
    (root / "parties").symlink_to(root)
    assert of(root) == [
        "activities/broken.yaml:1: REG03 `activities/broken.yaml` is a symbolic link, which is not followed",
        "activities/linked.yaml:1: REG03 `activities/linked.yaml` is a symbolic link, which is not followed",
        "activities/loop.yaml:1: REG03 `activities/loop.yaml` is a symbolic link, which is not followed",
        "measures.yaml:1: REG03 `measures.yaml` is a symbolic link, which is not followed",
        "parties:1: REG03 `parties` is a symbolic link, which is not followed",
    ]


def test_a_register_may_itself_be_reached_through_a_link(tmp_path: Path) -> None:
    write(tmp_path / "register", SOUND)
    (tmp_path / "link").symlink_to("register")
    assert of(tmp_path / "link") == []


def test_folders_where_files_belong_and_the_other_way_round(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    (tmp_path / "activities/folder.yaml").mkdir()
    (tmp_path / "measures.yaml").mkdir()
    (tmp_path / "systems").write_text("name: CRM\n")
    assert of(tmp_path) == [
        "activities/folder.yaml:1: YML01 is a folder, not a file",
        "measures.yaml:1: YML01 is a folder, not a file",
        "systems:1: REG01 `systems` must be a folder, and is a file",
    ]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    os.mkfifo(tmp_path / "activities/pipe.yaml")
    os.mkfifo(tmp_path / "waivers.yaml")
    assert of(tmp_path) == [
        "activities/pipe.yaml:1: YML01 is not an ordinary file",
        "waivers.yaml:1: YML01 is not an ordinary file",
    ]


def test_a_file_that_vanishes_while_the_folder_is_read(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    vanishing = write(tmp_path, {"parties/bank.yaml": "name: Bank\n"}) / "parties/bank.yaml"
    opened = Path.open

    def open_(self: Path, *arguments: Any, **more: Any) -> Any:
        if self == vanishing:
            self.unlink()
        return opened(self, *arguments, **more)

    with patch.object(Path, "open", open_):
        assert of(tmp_path) == ["parties/bank.yaml:1: YML01 does not exist"]


def test_a_file_of_five_megabytes(tmp_path: Path) -> None:
    write(tmp_path, {**SOUND, "parties/bank.yaml": "name: Bank\n" + "# filler\n" * 600_000})
    assert of(tmp_path) == ["parties/bank.yaml:1: YML02 is larger than 1 MiB"]


def test_ten_thousand_files(tmp_path: Path) -> None:
    write(tmp_path, {**SOUND, **{f"systems/system-{number}.yaml": "name: CRM\n" for number in range(10_000)}})
    assert of(tmp_path) == []


def test_names_that_differ_in_case_only(tmp_path: Path) -> None:
    write(tmp_path, {**SOUND, "activities/Newsletter.yaml": ACTIVITY, "activities/newsletter.YAML": ACTIVITY})
    assert of(tmp_path) == [
        "activities/Newsletter.yaml:1: REG02 the file name `Newsletter` cannot be the id of a record",
        "activities/newsletter.YAML:1: REG01 `activities/newsletter.YAML` is not read: it has no place here",
    ]


def test_ids_of_short_notices_that_windows_keeps_for_devices(tmp_path: Path) -> None:
    short = "  - {id: form, kind: form, activities: []}\n  - {id: nul, kind: form, activities: []}\n"
    write(tmp_path, {**SOUND, "notices/privacy.yaml": f"title: Privacy\nshort:\n{short}"})
    assert [one for one in of(tmp_path) if "REG02" in one] == [
        "notices/privacy.yaml:4: REG02 the id `nul` of a short notice names its files, and is reserved by Windows"
    ]


@pytest.mark.parametrize("name", ["con", "nul", "com1", "lpt9"])
def test_names_that_windows_keeps_for_devices(tmp_path: Path, name: str) -> None:
    write(tmp_path, {**SOUND, f"systems/{name}.yaml": "name: CRM\n"})
    said = f"the file name `{name}` is reserved by Windows, where the register could not be checked out"
    assert of(tmp_path) == [f"systems/{name}.yaml:1: REG02 {said}"]


def test_names_that_are_no_text(tmp_path: Path) -> None:
    write(tmp_path, {**SOUND, "systems/line\nend.yaml": "name: CRM\n"})
    for name in (b"systems/caf\xe9.yaml", b"caf\xe9.yaml", b"systems/caf\xe9.yml"):
        (tmp_path / os.fsdecode(name)).write_text("name: CRM\n")
    assert of(tmp_path) == [
        "caf?.yaml:1: REG01 `caf?.yaml` is not read: it has no place here",
        "systems/caf?.yaml:1: REG02 the file name `caf?` cannot be the id of a record",
        "systems/caf?.yml:1: REG01 `systems/caf?.yml` is not read: it has no place here",
        "systems/line\nend.yaml:1: REG02 the file name `line\nend` cannot be the id of a record",
    ]
