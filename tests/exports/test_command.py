"""`ropa export`: what it writes where, and what it says when it cannot."""

from pathlib import Path

import pytest

from ropa.cli import main
from tests.registers import SOUND, changed, write
from tests.site.library import FIXTURE

AS_OF = "law and lifecycle as of 2026-11-22\n"
DAY = ("--as-of", "2026-11-22")


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["export", *arguments, *DAY])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def test_a_file_by_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "new" / "art30.ods"
    assert said(capsys, str(FIXTURE), "--format", "ods", "--to", str(file)) == (
        0,
        f"{file}\n3 records with 3 entries, for the audience regulator\n2 gaps, printed as such\n{AS_OF}",
        "",
    )
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["art30.ods"]


def test_several_files_want_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, str(FIXTURE), "--format", "csv", "--to", str(tmp_path / "record.csv"))
    assert (code, out) == (2, "")
    assert err == (
        "ropa: this makes 2 files (controllers.csv, processors.csv); name a folder with --to, or choose one --role\n"
    )
    code, out, _ = said(capsys, str(FIXTURE), "--format", "csv", "--to", str(tmp_path), "--role", "processor")
    assert (code, out.splitlines()[0]) == (0, str(tmp_path / "processors.csv"))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--controller", "nobody"), "no organisation has the id `nobody`; the register has: library-uk, library"),
        (("--language", "de"), "the register is not kept in `de`; choose one of its languages with --language: en, fr"),
        (
            ("--role", "processor", "--audience", "public"),
            "nothing of a processor's record is public; leave --role out, or choose another --audience",
        ),
        (("--to", "record.pdf"), "`record.pdf` does not end in `.xlsx`; name a file that does, or a folder"),
    ],
)
def test_what_it_cannot_answer(
    options: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert said(capsys, str(FIXTURE), *options) == (2, "", f"ropa: {message}\n")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way_and_a_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out" / "record.xlsx").mkdir(parents=True)
    code, _, err = said(capsys, str(FIXTURE), "--to", str(tmp_path / "out"))
    assert code == 2
    assert err.endswith("record.xlsx` is not a file that can be replaced; name another one with --to\n")


def test_a_register_that_cannot_be_read_whole_is_not_handed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write(tmp_path / "register", changed(activities__second="name: [\n"))
    code, out, _ = said(capsys, str(root), "--to", str(tmp_path / "out"))
    assert code == 1
    assert out.endswith("nothing was exported: a part of the register cannot be read, and would be missing\n")
    assert not (tmp_path / "out").exists()


def test_a_finding_of_a_rule_does_not_stop_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {**SOUND, "activities/newsletter.yaml": "name: Newsletter\ncontrollers: [example]\n"}
    code, out, _ = said(capsys, str(write(tmp_path / "register", files)), "--to", str(tmp_path / "out"))
    assert code == 0
    assert "7 gaps, printed as such\n" in out
