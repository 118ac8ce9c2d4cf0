"""Which translations are older than the English clause they translate: `python -m ropa.wording.staleness`.

Beside the catalogue of each language stands `translated-from.txt`: for each clause a mark of the English clause at the
time of translation. An English clause that is reworded makes its translations stale until somebody has looked at them
and says so with `--confirm LANGUAGE [KEY ...]`.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from zlib import crc32

from ropa.errors import RopaError
from ropa.project import templates_folder
from ropa.values import Value
from ropa.wording.source import Catalogue, read_folder

SOURCE = "en"
"""The language in which clauses are first written."""
MARKS = "translated-from.txt"


class Translation(Value):
    """How far one language is."""

    language: str
    clauses: int
    reviewed: Mapping[str, int]
    """Reviewer -> how many clauses they reviewed; whoever reviewed none is not there."""
    stale: tuple[str, ...]
    """Clauses whose English has changed since they were translated, or of which nobody knows."""


def languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that have a catalogue, the source first."""
    found = sorted(path.name for path in folder.iterdir() if path.is_dir())
    return (SOURCE, *(name for name in found if name != SOURCE))


def translations(folder: Path) -> tuple[Translation, ...]:
    """Return the state of every language. Raises `RopaError` for a catalogue that cannot be read."""
    source = read_folder(folder / SOURCE)
    return tuple(_state(folder, language, source) for language in languages(folder))


def confirm(folder: Path, language: str, keys: frozenset[str] = frozenset()) -> None:
    """Write that these clauses (none named: all) translate the English of today. RopaError for an unknown clause."""
    source, own = read_folder(folder / SOURCE), read_folder(folder / language)
    if unknown := sorted(keys - own.keys()):
        raise RopaError(f"{language} has no clause `{unknown[0]}`")
    known = dict(_marks(folder / language))
    lines = []
    for key in own:
        mark = _mark(source, key) if not keys or key in keys else known.get(key)
        if mark is not None and key in source:
            lines.append(f"{key} {mark}\n")
    (folder / language / MARKS).write_text("".join(lines), encoding="utf-8", newline="\n")


def _state(folder: Path, language: str, source: Catalogue) -> Translation:
    own = read_folder(folder / language)
    reviewed: dict[str, int] = {}
    for name in sorted(one for key in own if (one := own.reviewer(key)) is not None):
        reviewed[name] = reviewed.get(name, 0) + 1
    known = dict(_marks(folder / language))
    stale = [] if language == SOURCE else [key for key in own if key in source and known.get(key) != _mark(source, key)]
    return Translation(language, len(own), reviewed, tuple(stale))


def _marks(folder: Path) -> Iterator[tuple[str, str]]:
    path = folder / MARKS
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        key, _, mark = line.partition(" ")
        yield key, mark


def _mark(source: Catalogue, key: str) -> str:
    return f"{crc32(source.text(key).encode()):08x}"


def main(arguments: list[str]) -> int:
    """Print what is stale, or confirm translations; 1 when something is stale."""
    folder = templates_folder() / "wording"
    match arguments:
        case ["--confirm", language, *keys]:
            confirm(folder, language, frozenset(keys))
            return 0
        case []:
            pass
        case _:
            sys.stderr.write("python -m ropa.wording.staleness [--confirm LANGUAGE [KEY ...]]\n")
            return 2
    found = [(one.language, key) for one in translations(folder) for key in one.stale]
    sys.stdout.write("".join(f"{language}: {key}\n" for language, key in found))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
