"""File names as ids: which are none, and which cannot exist on every computer."""

import re
from collections.abc import Iterator
from typing import Final

from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.model.base import ID
from ropa.model.notice import Notice
from ropa.register import codes
from ropa.register.entry import Entry

DEVICES: Final = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""Names that Windows keeps for devices, whatever the ending: a clone of the register would fail there."""


def shown(name: str) -> str:
    """Return a file name that can be printed; bytes that are no text become question marks."""
    return name.encode("utf-8", "replace").decode("utf-8")


def refused_name(file: str, name: str) -> Diagnostic | None:
    """Return why a file name (without ending) cannot be the id of a record, or None if it can."""
    if name in DEVICES:
        message = f"the file name `{name}` is reserved by Windows, where the register could not be checked out"
        return _refused(file, message, "rename the file; another word in the name is enough, such as `con-1.yaml`")
    if re.fullmatch(ID.regex, name) is None:
        return _refused(file, f"the file name `{name}` cannot be the id of a record", f"rename the file: {ID.message}")
    return None


def refused_short_names(entry: Entry[Notice]) -> Iterator[Diagnostic]:
    """Yield each short notice of a plan whose id, the name of its files, cannot exist on every computer."""
    for place, one in enumerate(entry.value.short or ()):
        if one.id in DEVICES:
            message = f"the id `{one.id}` of a short notice names its files, and is reserved by Windows"
            remedy = "choose another id; another word in it is enough, such as `con-1`"
            spot = entry.at("short", place, "id")
            yield Diagnostic(codes.BAD_FILE_NAME.code, Severity.ERROR, message, spot, remedy)


def _refused(file: str, message: str, remedy: str) -> Diagnostic:
    return Diagnostic(codes.BAD_FILE_NAME.code, Severity.ERROR, message, Span(file, 1, 1, 1, 1), remedy)
