"""A bundle against its own manifest: what is missing, what came in, what differs. Nothing is asked of a network."""

import json
import zlib
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from ropa.errors import RopaError
from ropa.exports.bundle import FORMAT, MANIFEST, VERSION, digest

LARGEST = 2_000_000_000
"""Bytes that a bundle may unpack to; a larger one is none of ours."""


DAMAGED = (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error)
"""What reading a damaged, encrypted or foreign member raises."""


def verify(path: Path) -> tuple[dict[str, Any], list[str]]:
    """Return the manifest of a bundle and a line for everything that differs from it; none if it is sound.

    Raises RopaError for a file that is no bundle.
    """
    try:
        with ZipFile(path) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > LARGEST:
                raise RopaError(f"`{path}` is larger unpacked than a bundle can be")
            manifest = _manifest(path, archive)
            return manifest, _differences(archive, manifest)
    except OSError as error:
        raise RopaError(f"cannot read `{path}`: {error.strerror or error}") from error
    except DAMAGED as error:
        raise RopaError(f"`{path}` is damaged, or no zip file") from error


def _manifest(path: Path, archive: ZipFile) -> dict[str, Any]:
    try:
        said: Any = json.loads(archive.read(MANIFEST))
    except (KeyError, ValueError, RecursionError):
        raise RopaError(f"`{path}` holds no {MANIFEST} that can be read, so it is no bundle") from None
    sound = isinstance(said, dict) and said.get("format") == FORMAT and isinstance(said.get("files"), list)
    if not sound:
        raise RopaError(f"`{path}` has a {MANIFEST} that is not that of a bundle")
    if said.get("version") != VERSION or isinstance(said["version"], bool):
        raise RopaError(f"`{path}` is a bundle of version {said.get('version')}; this ropa knows version {VERSION}")
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
    for name, one in sorted(stated.items()):
        if name not in names:
            found.append(f"{name}: is missing")
        elif (reason := _changed(archive, name, one)) is not None:
            found.append(f"{name}: {reason}")
    return found


def _changed(archive: ZipFile, name: str, stated: dict[str, Any]) -> str | None:
    try:
        content = archive.read(name)
    except DAMAGED:
        return "is damaged"
    return None if digest(content) == stated.get("sha256") else "differs from the manifest"
