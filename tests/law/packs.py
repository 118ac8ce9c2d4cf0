"""The packs as they stand in their files, for the tests of this folder."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from ropa.law.pack import SECTIONS
from ropa.reading import Document, read_text

FOLDER = Path(__file__).parents[2] / "generator" / "ropa" / "law"


def content(jurisdiction: str) -> Mapping[str, Any]:
    """Return one pack as plain data; a pack that cannot be read fails the test."""
    path = FOLDER / f"{jurisdiction.lower()}.yaml"
    document = read_text(path.read_bytes(), path.name)
    assert isinstance(document, Document), document
    return cast("Mapping[str, Any]", document.data)


def entries(jurisdiction: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every entry of a pack with its section."""
    pack = content(jurisdiction)
    for section in SECTIONS:
        found = pack.get(section, [])
        for entry in found["facts"] if isinstance(found, dict) else found:
            yield section, entry


def pack_schema() -> dict[str, Any]:
    """Return the schema of the packs."""
    return cast("dict[str, Any]", json.loads((FOLDER / "pack.schema.json").read_text(encoding="utf-8")))
