"""Lines of a text format: items hang below their marks, and no two empty lines follow each other."""

KEPT = 5000
"""How many texts a format keeps as written: the same words stand on many cards."""


class Lines:
    """Collects lines, each as far in as it stands."""

    def __init__(self) -> None:
        """Start empty."""
        self._made: list[str] = []
        self._indent = ""
        self._first = ""
        """What the next line begins with: the indent, or the mark of an item."""

    def put(self, line: str) -> None:
        """Add a line, or several with breaks between them."""
        for one in line.split("\n") if "\n" in line else (line,):
            self._made.append(self._first + one)
            self._first = self._indent

    def gap(self) -> None:
        """Add an empty line, unless there is one, or an item has just begun."""
        if self._made and self._made[-1] and self._first is self._indent:
            self._made.append("")

    def begin(self, mark: str) -> None:
        """Begin an item: its first line stands behind the mark, the others below that line."""
        self._first += mark
        self._indent += " " * len(mark)

    def end(self, mark: str) -> None:
        """End the item that began with this mark."""
        self._indent = self._first = self._indent[: len(self._indent) - len(mark)]

    def written(self) -> bytes:
        """Return all lines as a file."""
        while self._made and not self._made[-1]:
            self._made.pop()
        return "".join(f"{line}\n" for line in self._made).encode()
