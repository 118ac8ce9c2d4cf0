"""Where each value of a document stands, and which of those places a reader should be shown."""

from ropa.diagnostics import Pointer

Box = tuple[int, int, int, int]
"""Line, column, end line, end column: one-based, in characters, the end being the column after the last character."""


class Node:
    """One value: its place, the place of the key that introduces it, and what it contains."""

    __slots__ = ("box", "fields", "items", "key")

    def __init__(
        self,
        box: Box,
        key: Box | None = None,
        fields: "dict[str, Node] | None" = None,
        items: "list[Node] | None" = None,
    ) -> None:
        self.box = box
        self.key = key
        """Place of the introducing key; `None` for the document and for list items."""
        self.fields = fields
        self.items = items

    def child(self, step: str | int) -> "Node | None":
        """Return the value one step further, or `None` when there is none."""
        if isinstance(step, str):
            return self.fields.get(step) if self.fields is not None else None
        if self.items is not None and 0 <= step < len(self.items):
            return self.items[step]
        return None

    @property
    def introduction(self) -> Box:
        """The short place that stands for this value: its key, else its first line."""
        return self.key or self.first_line

    @property
    def first_line(self) -> Box:
        """The part of the value on its first line; for the document, its first key."""
        line, column, end_line, _ = self.box
        if line == end_line:
            return self.box
        first = next(iter(self.fields.values()), None) if self.fields else next(iter(self.items or ()), None)
        if first is None:
            return (line, column, line, column + 1)
        reach = first.first_line
        if reach[0] != line and first.key is not None:
            reach = first.key
        return (line, column, line, max(reach[3], column + 1) if reach[0] == line else column + 1)


def find(root: Node, pointer: Pointer, *, key: bool) -> Box:
    """Return the place of the value at `pointer`, or of its key, or of what introduces the nearest ancestor."""
    node = root
    for step in pointer:
        found = node.child(step)
        if found is None:
            return _stand_in(root, node)
        node = found
    if not key:
        return node.box
    return _stand_in(root, node)


def _stand_in(root: Node, node: Node) -> Box:
    if node is root and root.fields:
        first_key = next(iter(root.fields.values())).key
        if first_key is not None:
            return first_key
    return node.introduction
