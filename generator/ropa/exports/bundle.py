"""One zip for the authority: the record in several formats, the list of gaps, and a manifest with hashes."""

import json
from collections.abc import Mapping
from hashlib import sha256
from importlib.util import find_spec
from typing import Any

from ropa.exports.files import FORMATS, wording_of
from ropa.exports.formats.csv import as_csv
from ropa.exports.formats.json import VERSION as EXPORT_VERSION
from ropa.exports.sheets import gap_sheet
from ropa.exports.view import Export
from ropa.exports.zipped import zipped
from ropa.history.state import State
from ropa.wording.catalogue import Wording

FORMAT, VERSION = "ropa-bundle", 1
MANIFEST, SUMS, READ_ME, GAPS = "manifest.json", "SHA256SUMS", "read-me-first.txt", "gaps.csv"
INSIDE = ("html", "xlsx", "ods", "json")
"""The formats of the record that every bundle holds; PDF as well where its compiler is installed."""


def bundle(export: Export, written: Mapping[str, bytes], state: State | None) -> bytes:
    """Return the zip of an export; `written` are the register's files by path, `state` where they stand in git."""
    wording = wording_of(export)
    files: dict[str, bytes] = {}
    for name in INSIDE:
        files.update(FORMATS[name](export))
    if has_compiler():
        files.update(FORMATS["pdf"](export))
    files[GAPS] = as_csv(gap_sheet(export, wording))
    files[READ_ME] = _read_me(export, wording, sorted(files)).encode("utf-8")
    files[SUMS] = sums(files).encode("ascii")
    files[MANIFEST] = _manifest(export, written, state, files)
    return zipped(files)


def has_compiler() -> bool:
    """Tell whether the compiler for PDF is installed; a bundle without it has no PDF."""
    return find_spec("typst") is not None


def sums(files: Mapping[str, bytes]) -> str:
    """Return the hashes of files as `sha256sum` reads them."""
    return "".join(f"{digest(content)}  {path}\n" for path, content in sorted(files.items()))


def digest(content: bytes) -> str:
    """Return the SHA-256 of some content."""
    return sha256(content).hexdigest()


def _manifest(export: Export, written: Mapping[str, bytes], state: State | None, files: Mapping[str, bytes]) -> bytes:
    said: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "tool": export.tool,
        "export_version": EXPORT_VERSION,
        "register": export.name,
        "register_sha256": digest(sums(written).encode("utf-8")),
        "as_of": export.day,
        "audience": export.audience,
        "layout": export.layout,
        "language": export.language,
        **({"revision": state.commit, "changed": state.changed} if state else {}),
        "files": [
            {"path": path, "sha256": digest(content), "bytes": len(content)} for path, content in sorted(files.items())
        ],
    }
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _read_me(export: Export, wording: Wording, names: list[str]) -> str:
    """Return what each file is, in the language of the export, with line ends that every editor knows."""
    say = wording.text
    described = {name: say(f"export-file-{name.rpartition('.')[2]}") for name in names if name != GAPS}
    described |= {GAPS: say("export-file-gaps"), MANIFEST: say("export-file-manifest"), SUMS: say("export-file-sums")}
    width = max(map(len, described))
    lines = [say("export-record"), export.name, "", *export.about, ""]
    lines += [f"{name:<{width}}  {words}" for name, words in sorted(described.items())]
    return "\r\n".join([*lines, "", say("export-verify"), ""])
