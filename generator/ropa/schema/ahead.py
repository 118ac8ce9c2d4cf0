"""Reading a register with two processes: a copy of this one reads and judges files meanwhile.

It is begun before the rest of the program is imported, so that a small register costs no reading at all; of a large one
the copy takes the later part. What comes back is plain data that has passed the gate, with the bytes it was read from.
Anything else, a file with a slip, a copy that died, a system that cannot make one, is read again in the usual way.
"""

import marshal
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ropa.model.files import ENDING, FILES, FOLDERS

if TYPE_CHECKING:
    from ropa.reading import Document

SMALL = 120
"""Files that a copy has read by the time this process has imported what it needs."""
WORTH_IT = 200
"""Files from which on a copy pays for itself that is begun when everything has been imported."""

Wanted = tuple[str, str]
"""Name of the kind, path relative to the register."""


class Ahead:
    """The copy at work."""

    def __init__(self, root: Path, files: Iterable[Wanted]) -> None:
        """Start it on files of the register below `root`."""
        files = tuple(files)
        self._read, write = os.pipe()
        self._done: dict[str, tuple[object, bytes]] | None = None
        self._files = {file for _, file in files}
        self._process = os.fork()
        if self._process == 0:
            _work(root, files, write)
        os.close(write)

    def take(self, file: str) -> "Document | None":
        """Return a file that was read, or None when it must be read here."""
        if file not in self._files:
            return None
        if self._done is None:
            with os.fdopen(self._read, "rb") as pipe:
                sent = pipe.read()
            os.waitpid(self._process, 0)
            self._done = marshal.loads(sent) if sent else {}  # noqa: S302  our own copy wrote it a moment ago
        found = self._done.get(file)
        if found is None:
            return None
        from ropa.reading.document import Document  # noqa: PLC0415  loaded long since, by whoever asks

        return Document(file, *found)


def ahead(root: Path, *, early: bool = False) -> Ahead | None:
    """Start a copy on a register, if that can be done here and is worth it; None if not.

    `early` is before the rest of the program is imported.
    """
    if sys.platform != "linux" or threading.active_count() != 1 or (os.cpu_count() or 1) < 2:  # noqa: PLR2004
        return None
    files = [*_files(root)]
    if not files or not (early or len(files) >= WORTH_IT):
        return None
    head_start = min(SMALL, len(files)) if early else 0
    theirs = head_start + (len(files) - head_start) * 3 // 5  # records are built here, meanwhile
    return Ahead(root, files[-theirs:])


def _files(root: Path) -> Iterator[Wanted]:
    """Yield what looks like files of the register; whoever loads it decides what they are."""
    for kind, file in FILES.items():
        if (root / file).is_file():
            yield kind, file
    for kind, folder in FOLDERS.items():
        try:
            with os.scandir(root / folder) as found:
                names = sorted(one.name for one in found if one.name.endswith(ENDING) and not one.is_symlink())
        except OSError:
            continue
        yield from ((kind, f"{folder}/{name}") for name in names)


def _work(root: Path, files: Iterable[Wanted], write: int) -> None:
    """Be the copy: read, send, end without any of the usual ceremonies of a program's end."""
    try:
        from ropa.reading import Document, read_document  # noqa: PLC0415  this process alone needs them at once
        from ropa.schema.gate import refusals  # noqa: PLC0415

        sound: dict[str, tuple[object, bytes]] = {}
        for kind, file in files:
            document = read_document(root / file, file)
            if isinstance(document, Document) and not refusals(kind, document):
                sound[file] = (document.data, document.content)
        with os.fdopen(write, "wb") as pipe:
            pipe.write(marshal.dumps(sound))
    finally:
        os._exit(0)
