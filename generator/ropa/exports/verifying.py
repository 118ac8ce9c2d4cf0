"""A bundle against its own manifest: what is missing, what came in, what differs. Nothing is asked of a network."""

import json
import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from ropa.errors import RopaError
from ropa.exports.bundle import FORMAT, MANIFEST, SUMS, VERSION, digest, sums

LARGEST = 2_000_000_000
"""Bytes that a bundle may unpack to; a larger one is none of ours."""


FIRST, LAST = b"PK\x03\x04", b"PK\x05\x06"
"""What a zip file with files in it begins with, and what its last part begins with."""
LENGTH_OF_LAST = 22

DAMAGED = (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error)
"""What reading a damaged, encrypted or foreign member raises."""


def verify(path: Path) -> tuple[dict[str, Any], list[str]]:
    """Return the manifest of a bundle and a line for everything that differs from it; none if it is sound.

    Raises RopaError for a file that is no bundle.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RopaError(f"cannot read `{path}`: {error.strerror or error}") from error
    if not content:
        raise RopaError(f"`{path}` is empty")
    try:
        with ZipFile(BytesIO(content)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > LARGEST:
                raise RopaError(f"`{path}` is larger unpacked than a bundle can be")
            manifest = _manifest(path, archive)
            return manifest, [*_around(content), *_differences(archive, manifest)]
    except DAMAGED as error:
        cut = content.startswith(FIRST) and not _ends(content)
        why = "begins as a zip file and has no end" if cut else "is damaged, or no zip file"
        raise RopaError(f"`{path}` {why}") from error


def _ends(content: bytes) -> bool:
    """Tell whether a zip file has its last part at its end."""
    return content[-LENGTH_OF_LAST:].startswith(LAST)


def _around(content: bytes) -> Iterator[str]:
    """Yield a line where bytes stand before the first file or behind the list of files; no program shows them."""
    if not content.startswith(FIRST):
        yield "bytes that belong to no file stand before the first one"
    if not _ends(content):
        yield "bytes that belong to no file stand behind the last one"


def _manifest(path: Path, archive: ZipFile) -> dict[str, Any]:
    try:
        said: Any = json.loads(archive.read(MANIFEST))
    except (KeyError, ValueError, RecursionError):
        raise RopaError(f"`{path}` holds no {MANIFEST} that can be read, so it is no bundle") from None
    sound = isinstance(said, dict) and said.get("format") == FORMAT and isinstance(said.get("files"), list)
    if not sound:
        raise RopaError(f"`{path}` has a {MANIFEST} that is not that of a bundle")
    version = said.get("version")
    if version != VERSION or isinstance(version, bool):
        raise RopaError(f"`{path}` is a bundle of version {json.dumps(version)}; this ropa knows version {VERSION}")
    if not all(isinstance(said.get(name), str) for name in ("register", "as_of")):
        raise RopaError(f"`{path}` has a {MANIFEST} that does not say of which register and day it is")
    return dict(said)


def _differences(archive: ZipFile, manifest: dict[str, Any]) -> list[str]:
    found = []
    names = archive.namelist()
    if not all(isinstance(one, dict) and isinstance(one.get("path"), str) for one in manifest["files"]):
        found.append(f"{MANIFEST}: names a file without its path")
    stated = {
        one["path"]: one for one in manifest["files"] if isinstance(one, dict) and isinstance(one.get("path"), str)
    }
    if len(stated) < len(manifest["files"]):
        found.append(f"{MANIFEST}: names a file twice or not at all")
    for name in sorted(set(names)):
        if names.count(name) > 1:
            found.append(f"{name}: is there {names.count(name)} times")
        elif name != MANIFEST and name not in stated:
            found.append(f"{name}: is not in the manifest")
        if not _inside(name):
            found.append(f"{name}: leads out of the folder into which the bundle is unpacked; do not unpack it")
    for name, one in sorted(stated.items()):
        if name not in names:
            found.append(f"{name}: is missing")
        elif (reason := _changed(archive, name, one)) is not None:
            found.append(f"{name}: {reason}")
    return found or _sums(archive, stated)


def _inside(name: str) -> bool:
    """Tell whether a file is written below the folder into which the bundle is unpacked."""
    return bool(name) and not re.search(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)", name)


def _sums(archive: ZipFile, stated: dict[str, Any]) -> list[str]:
    """Return a line if the list of hashes for other programs says something else than the manifest."""
    listed = {path: archive.read(path) for path in stated if path != SUMS}
    there = SUMS in stated and archive.read(SUMS) == sums(listed).encode("utf-8")
    return [] if there else [f"{SUMS}: does not say what the manifest says"]


def _changed(archive: ZipFile, name: str, stated: dict[str, Any]) -> str | None:
    try:
        content = archive.read(name)
    except DAMAGED:
        return "is damaged"
    same = digest(content) == stated.get("sha256") and len(content) == stated.get("bytes")
    return None if same else "differs from the manifest"
