"""File -> document. Content never raises: whatever the bytes are, the answer is a `Document` or an `Unreadable`."""

import stat
from typing import TYPE_CHECKING, Final

from ropa.reading import codes
from ropa.reading.characters import decode, split_lines
from ropa.reading.curly import CURLY
from ropa.reading.document import Document, Unreadable
from ropa.reading.findings import problem

if TYPE_CHECKING:
    from pathlib import Path

    from ropa.diagnostics import Diagnostic
    from ropa.reading.profile import Careful

_TYPOGRAPHIC: Final = ("\u00a0", "\u202f")
MAX_BYTES: Final = 1024 * 1024
_SUSPECT: Final = ("!", "\\", *CURLY)
"""Characters that are usually harmless, and sometimes a tag, an escape or a quotation: the careful reader decides."""


def read_document(path: "Path", file: str) -> Document | Unreadable:
    """Read the file at `path`, called `file` in findings (relative to the register, forward slashes)."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            what = "is a folder, not a file" if path.is_dir() else "is not an ordinary file"
            return _refused(file, b"", problem(codes.UNREADABLE_FILE, file, (1, 1, 1, 2), what))
        with path.open("rb") as stream:
            content = stream.read() if found.st_size <= MAX_BYTES else stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return _refused(file, b"", problem(codes.UNREADABLE_FILE, file, (1, 1, 1, 2), "does not exist"))
    except PermissionError:
        message = "cannot be read: permission denied"
        return _refused(file, b"", problem(codes.UNREADABLE_FILE, file, (1, 1, 1, 2), message))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the system refuses it"
        message = f"cannot be read: {reason.lower()}"
        return _refused(file, b"", problem(codes.UNREADABLE_FILE, file, (1, 1, 1, 2), message))
    return read_text(content, file)


def read_text(content: bytes, file: str) -> Document | Unreadable:
    """Read the bytes of a file, called `file` in findings."""
    if len(content) > MAX_BYTES:
        return _refused(file, content, problem(codes.TOO_LARGE, file, (1, 1, 1, 2), "is larger than 1 MiB"))
    text = decode(content, file)
    if not isinstance(text, str):
        return _refused(file, content, text)
    if _looks_plain(text):
        from ropa.reading.fast import read_plainly  # noqa: PLC0415 - whoever gets files from a copy needs no parser

        if (data := read_plainly(text)) is not None:
            return Document(file, data, content)
    from ropa.reading.diagnosis import diagnose  # noqa: PLC0415 - most files never need it

    reading = diagnose(text, file)
    if reading.problems:
        return Unreadable(file, content, tuple(reading.problems), _salvage(reading))
    return Document(file, reading.data, content, reading.root)


def _looks_plain(text: str) -> bool:
    """Tell whether no character of `text` needs a second look."""
    joined = "".join(split_lines(text))
    if not joined.isprintable():
        # French typography needs no-break spaces; they are harmless except where indentation stands.
        if any("\n" + space in text or " " + space in text or text.startswith(space) for space in _TYPOGRAPHIC):
            return False
        for space in _TYPOGRAPHIC:
            joined = joined.replace(space, "")
        if not joined.isprintable():
            return False
    return not any(mark in joined for mark in _SUSPECT)


def _salvage(reading: "Careful") -> dict[str, object] | None:
    """Return the top-level fields that are certain: short values, which no slip further down has reached."""
    if not isinstance(reading.data, dict) or reading.root is None:
        return None
    certain: dict[str, object] = {
        name: value
        for name, value in reading.data.items()
        if isinstance(value, str | int | float)
        and (node := reading.root.child(name)) is not None
        and node.box[0] == node.box[2]
    }
    return certain or None


def _refused(file: str, content: bytes, finding: "Diagnostic") -> Unreadable:
    return Unreadable(file, content, (finding,))
