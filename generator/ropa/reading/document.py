"""What reading a file gives: a document, or the reasons why there is none."""

from typing import TYPE_CHECKING

from ropa.diagnostics import Diagnostic, Pointer, Span
from ropa.reading.characters import split_lines
from ropa.reading.positions import Node, find
from ropa.values import Value

if TYPE_CHECKING:
    from collections.abc import Mapping


class Document:
    """A file that was read: plain data, and the places of its values on demand."""

    __slots__ = ("_lines", "_root", "content", "data", "file")

    def __init__(self, file: str, data: object, content: bytes, root: Node | None = None) -> None:
        self.file = file
        """Path relative to the register, with forward slashes."""
        self.data = data
        """A `dict` with text keys; below it dict, list, str, int, float, bool and `None` only."""
        self.content = content
        self._root = root
        self._lines: list[str] | None = None

    def locate(self, pointer: Pointer, *, key: bool = False) -> Span:
        """Return the place of the value at `pointer`; with `key`, of the field name that introduces it.

        For an absent value: the name of the field in which it is missing, the first line of the list item in which it
        is missing, or the first field of the file. An empty value is shown by its name.
        """
        if self._root is None:
            from ropa.reading.profile import read_carefully  # noqa: PLC0415 - most files never need it

            self._root = read_carefully(self.content.decode("utf-8-sig"), self.file).root or Node((1, 1, 1, 2))
        return Span(self.file, *find(self._root, pointer, key=key))

    def line_text(self, line: int) -> str:
        """Return the source line with the one-based number `line`, without its line end; empty beyond the file."""
        if self._lines is None:
            self._lines = split_lines(self.content.decode("utf-8-sig"))
        return self._lines[line - 1] if 0 < line <= len(self._lines) else ""


class Unreadable(Value):
    """A file that could not be used, and why."""

    file: str
    content: bytes
    """What was read of it, perhaps nothing."""
    diagnostics: tuple[Diagnostic, ...]
    """At least one, sorted by place."""
    top: "Mapping[str, object] | None" = None
    """Fields of the record that could be read nevertheless, so that others' references to it still resolve."""
