"""`ropa bundle`: what is in it, that it is the same everywhere, and that nobody changes it unnoticed."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

import jsonschema
import pytest

from ropa.cli import main
from ropa.exports.bundle import bundle, digest, sums
from ropa.exports.zipped import unzipped, zipped
from ropa.history.state import State
from ropa.project import schema_folder
from tests.exports.library import made
from tests.history.repositories import committed, git, repository
from tests.registers import changed, write
from tests.site.library import FIXTURE

DAY = "2026-11-22"
LOANS = "Bibliothèque Exemple: Loans of books"
Change = Callable[[dict[str, bytes]], dict[str, bytes]]
WRITTEN = {"register.yaml": b"name: x\n"}


@cache
def made_bundle() -> bytes:
    return bundle(made(layout="full"), WRITTEN, State("0" * 40, changed=True))


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["bundle", *arguments, "--as-of", DAY])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def test_what_is_in_it() -> None:
    files = unzipped(made_bundle())
    assert " ".join(files) == (
        "SHA256SUMS gaps.csv manifest.json read-me-first.txt record.html record.json record.ods record.pdf record.xlsx"
    )
    manifest = json.loads(files["manifest.json"])
    listed = [{"path": path, "sha256": digest(content), "bytes": len(content)} for path, content in files.items()]
    assert manifest == {
        "format": "ropa-bundle",
        "version": 1,
        "tool": "ropa 0.2.0",
        "export_version": 1,
        "register": "Register of the Example library",
        "register_sha256": digest(sums(WRITTEN).encode()),
        "as_of": DAY,
        "audience": "regulator",
        "layout": "full",
        "language": "en",
        "revision": "0" * 40,
        "changed": True,
        "files": [one for one in listed if one["path"] != "manifest.json"],
    }
    schema = json.loads((schema_folder() / "bundle.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(manifest)


def test_without_the_compiler_there_is_no_pdf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ropa.exports.bundle.find_spec", lambda _: None)
    _, out, _ = said(capsys, str(FIXTURE), "--to", str(tmp_path / "bundle.zip"))
    assert out.splitlines()[2] == (
        "without PDF, for which the Typst compiler is wanted: pip install 'ropa-register[pdf]'"
    )
    assert "record.pdf" not in unzipped((tmp_path / "bundle.zip").read_bytes())


def test_the_gaps_and_the_first_page() -> None:
    files = unzipped(made_bundle())
    assert files["gaps.csv"].decode("utf-8-sig").splitlines()[:3] == [
        "Record,Provision,What is missing",
        f"{LOANS},Art. 30(1)(f) Time limits,To be supplied: how long large print needs are kept",
        f"{LOANS},Recipients,To be supplied: contract with Example Mail",
    ]
    assert files["read-me-first.txt"].decode().splitlines()[-2:] == [
        "",
        "Whoever has the program ropa can check this bundle: ropa bundle --verify FILE",
    ]


def test_dates_modes_and_order_are_fixed() -> None:
    with ZipFile(BytesIO(made_bundle())) as archive:
        infos = archive.infolist()
    assert {(info.date_time, info.external_attr >> 16, info.create_system) for info in infos} == {
        ((1980, 1, 1, 0, 0, 0), 0o100644, 3)
    }
    assert [info.filename for info in infos] == sorted(info.filename for info in infos)


def test_the_hashes_are_those_of_sha256sum(tmp_path: Path) -> None:
    program = shutil.which("sha256sum")
    for path, content in unzipped(made_bundle()).items():
        (tmp_path / path).write_bytes(content)
    listed = (tmp_path / "SHA256SUMS").read_text(encoding="ascii")
    assert listed == sums({path.name: path.read_bytes() for path in tmp_path.iterdir()
                           if path.name not in {"SHA256SUMS", "manifest.json"}})  # fmt: skip
    if program:
        subprocess.run([program, "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_the_revision_of_the_register(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(repository(tmp_path / "work") / "register", changed())
    commit = git(tmp_path / "work", "rev-parse", committed(tmp_path / "work") or "HEAD")
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    code, out, err = said(capsys, str(root), "--to", str(one))
    assert (code, err) == (0, "")
    assert out == f"{one}\nSHA-256 {digest(one.read_bytes())}\nlaw and lifecycle as of {DAY}\n"
    (root / "activities" / "second.yaml").write_text("name: Second\ncontrollers: [example]\n", encoding="utf-8")
    _, out, _ = said(capsys, str(root), "--to", str(two))
    assert out.splitlines()[2] == f"made of files that differ from revision {commit}; the manifest says so"
    manifests = [json.loads(unzipped(path.read_bytes())["manifest.json"]) for path in (one, two)]
    assert [(found["revision"], found["changed"]) for found in manifests] == [(commit, False), (commit, True)]
    assert manifests[0]["register_sha256"] != manifests[1]["register_sha256"]


def test_a_register_outside_git(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(tmp_path / "register", changed())
    _, out, _ = said(capsys, str(root), "--to", str(tmp_path / "bundle.zip"))
    assert out.splitlines()[2] == "the register is not in git, so the bundle names no revision"
    assert "revision" not in json.loads(unzipped((tmp_path / "bundle.zip").read_bytes())["manifest.json"])


def test_every_byte_is_the_same_in_other_surroundings(tmp_path: Path) -> None:
    made_ = []
    for number, seed in enumerate(("1", "99")):
        file = tmp_path / f"{number}.zip"
        surroundings = {"PYTHONPATH": str(Path("generator").resolve()), "PYTHONHASHSEED": seed, "TZ": f"UTC-{number}",
                        "PATH": "/usr/bin:/bin"}  # fmt: skip
        command = [sys.executable, "-m", "ropa", "bundle", str(FIXTURE), "--to", str(file), "--as-of", DAY]
        subprocess.run(command, env=surroundings, check=True, capture_output=True)
        made_.append(file.read_bytes())
    assert made_[0] == made_[1]


def removed(files: dict[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if path != "record.ods"}


def altered(files: dict[str, bytes]) -> dict[str, bytes]:
    return {**files, "record.html": files["record.html"].replace(b"Belgium", b"Bermuda")}


def added(files: dict[str, bytes]) -> dict[str, bytes]:
    return {**files, "later.txt": b"x"}


def renamed(files: dict[str, bytes]) -> dict[str, bytes]:
    return {("record.htm" if path == "record.html" else path): content for path, content in files.items()}


def told(files: dict[str, bytes], stated: list[Any]) -> dict[str, bytes]:
    """The files with a manifest that names others."""
    return {**files, "manifest.json": json.dumps({**json.loads(files["manifest.json"]), "files": stated}).encode()}


def listed(files: dict[str, bytes], path: str, content: bytes) -> dict[str, bytes]:
    """The files with one more or another one, which the manifest names."""
    others = [one for one in json.loads(files["manifest.json"])["files"] if one["path"] != path]
    stated = {"path": path, "sha256": digest(content), "bytes": len(content)}
    return told({**files, path: content}, [*others, stated])


def leading_out(files: dict[str, bytes]) -> dict[str, bytes]:
    return listed(files, "../../evil.txt", b"x")


def from_the_root(files: dict[str, bytes]) -> dict[str, bytes]:
    return listed(files, "C:\\evil.txt", b"x")


def other_sums(files: dict[str, bytes]) -> dict[str, bytes]:
    return listed(files, "SHA256SUMS", files["SHA256SUMS"].replace(b"a", b"b", 1))


def other_length(files: dict[str, bytes]) -> dict[str, bytes]:
    first, *others = json.loads(files["manifest.json"])["files"]
    return told(files, [{**first, "bytes": 1}, *others])


OUT = "leads out of the folder into which the bundle is unpacked; do not unpack it"


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (renamed, "record.htm: is not in the manifest"),
        (leading_out, f"../../evil.txt: {OUT}"),
        (from_the_root, f"C:\\evil.txt: {OUT}"),
        (other_sums, "SHA256SUMS: does not say what the manifest says"),
        (other_length, "SHA256SUMS: differs from the manifest"),
        (removed, "record.ods: is missing"),
        (altered, "record.html: differs from the manifest"),
        (added, "later.txt: is not in the manifest"),
    ],
)
def test_a_bundle_that_was_changed(
    change: Callable[[dict[str, bytes]], dict[str, bytes]],
    line: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(zipped(change(unzipped(made_bundle()))))
    code, out, _ = said(capsys, "--verify", str(file))
    assert (code, out.splitlines()[0]) == (1, line)
    count = len(json.loads(unzipped(file.read_bytes())["manifest.json"])["files"])
    assert out.splitlines()[-2:] == [
        f"{file} does not agree with its manifest: {count} files, Register of the Example library, as of {DAY}",
        f"SHA-256 {digest(file.read_bytes())}: of the file as it is",
    ]


@pytest.mark.parametrize(
    ("before", "behind", "line"),
    [
        (b"x", b"", "bytes that belong to no file stand before the first one"),
        (b"", b"x", "bytes that belong to no file stand behind the last one"),
    ],
)
def test_bytes_around_a_bundle(
    before: bytes, behind: bytes, line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(before + made_bundle() + behind)
    code, out, _ = said(capsys, "--verify", str(file))
    assert (code, out.splitlines()[0]) == (1, line)


def test_a_byte_of_the_record_is_another_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, content = tmp_path / "bundle.zip", made_bundle()
    place = content.index(b"record.html") + 1000
    file.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
    code, out, _ = said(capsys, "--verify", str(file))
    assert (code, out.splitlines()[0]) == (1, "record.html: is damaged")


def test_a_sound_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(made_bundle())
    code, out, err = said(capsys, "--verify", str(file))
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        f"{file} agrees with its manifest: 8 files, Register of the Example library, as of {DAY}",
        f"SHA-256 {digest(made_bundle())}: the same as when it was made, if it was not altered as a whole",
    ]


def test_a_file_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(made_bundle())
    with pytest.warns(UserWarning, match="Duplicate name"), ZipFile(file, "a") as archive:
        archive.writestr(ZipInfo("gaps.csv"), b"x")
    code, out, _ = said(capsys, "--verify", str(file))
    assert (code, out.splitlines()[0]) == (1, "gaps.csv: is there 2 times")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"no zip", "is damaged, or no zip file"),
        (b"", "is empty"),
        (zipped({"a": b"x" * 99})[:-10], "begins as a zip file and has no end"),
        (zipped({"a": b"x" * 99})[:20], "begins as a zip file and has no end"),
        (
            zipped({"manifest.json": b'{"format": "ropa-bundle", "version": "1", "files": []}'}),
            'is a bundle of version "1"; this ropa knows version 1',
        ),
        (zipped({"a": b""}), "holds no manifest.json that can be read, so it is no bundle"),
        (zipped({"manifest.json": b"[]"}), "has a manifest.json that is not that of a bundle"),
        (
            zipped({"manifest.json": b'{"format": "ropa-bundle", "version": 9, "files": []}'}),
            "is a bundle of version 9; this ropa knows version 1",
        ),
    ],
)
def test_what_is_no_bundle(content: bytes, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(content)
    assert said(capsys, "--verify", str(file)) == (2, "", f"ropa: `{file}` {message}\n")
    gone = tmp_path / "gone.zip"
    assert said(capsys, "--verify", str(gone))[2] == f"ropa: cannot read `{gone}`: No such file or directory\n"
