"""The files of one kind in order of name, and why some of them are not opened.

Links are not followed. What a link shows is not what git keeps: the record would be another on the next computer, stand
in the register twice, or come from outside it.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.model.files import ENDING
from ropa.register import codes
from ropa.register.file_names import refused_name, shown
from ropa.values import Value

if TYPE_CHECKING:
    from ropa.model.kinds import Kind
    from ropa.reading.codes import Code


class Listed(Value):
    """A file that belongs to the register."""

    id: str
    """The id of its record, or the name of its kind where there is one file only."""
    file: str
    """Path relative to the register, with forward slashes."""
    name_refused: Diagnostic | None = None
    """What is wrong with its name; it is read all the same."""
    unopened: Diagnostic | None = None
    """Why it is not opened at all."""


def entries(folder: Path, file: str) -> "tuple[list[os.DirEntry[str]], Diagnostic | None]":
    """Return what is in a folder in order of name, hidden names left out, or why that cannot be told."""
    try:
        with os.scandir(folder) as found:
            return sorted((one for one in found if not one.name.startswith(".")), key=lambda one: one.name), None
    except OSError as error:
        reason = (error.strerror or "the system refuses it").lower()
        return [], _unopened(codes.CLOSED_FOLDER, file, f"the folder cannot be opened: {reason}")


def listed(root: Path, kind: "Kind") -> Iterator[Listed | Diagnostic]:
    """Yield the files of a kind, and what stands in the way of finding them."""
    if kind.file:
        path = root / kind.file
        if os.path.lexists(path):
            yield Listed(kind.name, kind.file, unopened=_link(kind.file) if path.is_symlink() else None)
        return
    folder = root / str(kind.folder)
    if folder.is_symlink():
        yield _link(f"{kind.folder}")
    elif folder.is_dir():
        found, closed = entries(folder, f"{kind.folder}")
        if closed:
            yield closed
        yield from (_record(entry, f"{kind.folder}/{shown(entry.name)}") for entry in found if is_record(entry.name))
    elif os.path.lexists(folder):
        message = f"`{kind.folder}` must be a folder, and is a file"
        remedy = f"make a folder `{kind.folder}` and put each record into a file of its own there"
        yield _unopened(codes.STRANGER, f"{kind.folder}", message, remedy)


def is_record(name: str) -> bool:
    """Tell whether a file of this name is read."""
    return name.endswith(ENDING)


def _record(entry: "os.DirEntry[str]", file: str) -> Listed | Diagnostic:
    record_id = file.rpartition("/")[2].removesuffix(ENDING)
    refused = refused_name(file, record_id)
    if refused and shown(entry.name) != entry.name:
        return refused
    return Listed(record_id, file, refused, _link(file) if entry.is_symlink() else None)


def _link(file: str) -> Diagnostic:
    return _unopened(codes.LINK, file, f"`{file}` is a symbolic link, which is not followed")


def _unopened(code: "Code", file: str, message: str, remedy: str | None = None) -> Diagnostic:
    return Diagnostic(code.code, Severity.ERROR, message, Span(file, 1, 1, 1, 1), remedy or code.remedy)
