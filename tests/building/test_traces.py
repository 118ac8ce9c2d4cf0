"""What a build must not carry along: where it was made, by whom, and what the files say besides."""

import getpass
import gzip
import re
import shutil
import socket
import zlib
from pathlib import Path

import pytest

from ropa.building import build
from ropa.checking import check
from ropa.errors import RopaError
from tests.policy.outputs.pdf_words import words_of
from tests.registers import DAY
from tests.site.library import FIXTURE

COMMENT = "zqcommentqz"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file by its path, unpacked."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            raw = path.read_bytes()
            unpacked = {".gz": gzip.decompress, ".pdf": inflated}.get(path.suffix, bytes)(raw)
            found[path.relative_to(folder).as_posix()] = unpacked
    return found


def inflated(pdf: bytes) -> bytes:
    """A PDF with its streams unpacked, and the words that they show."""
    streams = [
        zlib.decompressobj().decompress(raw)
        for raw in re.findall(rb"FlateDecode.*?>>\s*stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    ]
    return b"\n".join([pdf, *streams, words_of(pdf).encode()])


def test_no_place_no_name_no_comment(tmp_path: Path) -> None:
    root = tmp_path / "zqplaceqz" / "register"
    shutil.copytree(FIXTURE, root)
    for path in root.rglob("*.yaml"):
        path.write_text(f"# {COMMENT}\n{path.read_text(encoding='utf-8')}# {COMMENT}\n", encoding="utf-8")
    to = tmp_path / "zqtargetqz"
    build(check(root, DAY), root, to, draft=True, pdf=True)
    traces = [COMMENT, "zqplaceqz", "zqtargetqz", str(tmp_path), str(Path(__file__).parents[2])]
    traces += [f"{getpass.getuser()}@", f"@{socket.gethostname()}", f"//{socket.gethostname()}"]
    made = contents(to)
    assert len(made) > 40
    assert any(path.endswith("/policy.pdf") for path in made)
    for trace in traces:
        assert [path for path, content in made.items() if trace.encode() in content] == [], trace
        assert [path for path in made if trace in path] == [], trace


def test_the_register_is_not_replaced_by_its_site(tmp_path: Path) -> None:
    root, to = tmp_path / "out" / "register", tmp_path / "out"
    checked = check(FIXTURE, DAY)
    build(checked, FIXTURE, to, draft=True)
    shutil.rmtree(to / "register")
    shutil.copytree(FIXTURE, root)
    for place in (to, root, to / "register" / ".."):
        with pytest.raises(RopaError, match="holds the register"):
            build(check(root, DAY), root, place, draft=True)
    assert (root / "register.yaml").is_file()
