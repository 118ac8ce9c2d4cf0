"""The packs as they stand in their files, for the tests of this folder."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ropa.law import JURISDICTIONS, soundness
from ropa.law.compiling import PACKS, written_pack

FOLDER = PACKS


@cache
def content(jurisdiction: str) -> Mapping[str, Any]:
    """Return one pack as plain data; a pack that cannot be read fails the test."""
    return written_pack(jurisdiction)


def contents() -> dict[str, Mapping[str, Any]]:
    """Return all packs as plain data."""
    return {name: content(name) for name in JURISDICTIONS}


def entries(jurisdiction: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every entry of a pack with its section."""
    yield from soundness.entries(content(jurisdiction))
