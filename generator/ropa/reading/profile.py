"""The careful reader: text -> data, a place for every value, and everything the profile refuses.

It goes over the same events as the fast reader and uses the same resolver, so both give the same data.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from ropa.reading import codes
from ropa.reading.characters import has_forbidden, split_lines
from ropa.reading.curly import curly_quotes
from ropa.reading.fast import MAX_DEPTH
from ropa.reading.findings import problem
from ropa.reading.parsing import LIBYAML, YAMLError, end_of, events, start_of
from ropa.reading.positions import Box, Node
from ropa.reading.refusals import hidden_escape, properties, unfit_name
from ropa.reading.scalars import NotANumber, resolve

if TYPE_CHECKING:
    from yaml.events import Event

    from ropa.diagnostics import Diagnostic
    from ropa.reading.codes import Code


@dataclass(slots=True)
class Careful:
    """What the careful reader found, complete or up to the place where it had to stop."""

    data: object = None
    root: Node | None = None
    problems: "list[Diagnostic]" = field(default_factory=list)
    error: YAMLError | None = None
    """The parser's own complaint; positions before it are sound."""
    opaque: set[int] = field(default_factory=set)
    """Numbers of the lines that continue quoted or block text, where indentation is free."""


@dataclass(slots=True)
class _Level:
    """A mapping or list being filled. A value under a refused key is read, and thrown away."""

    data: "dict[str, object] | list[object]"
    node: Node
    flow: bool
    key: str | None = None
    key_box: Box | None = None
    role: str = "value"
    """What this level is for its parent: `value`, `key` or `nothing`."""


class _Stop(Exception):  # noqa: N818 - a signal, not an error
    """Nothing after this place can be read."""


def read_carefully(text: str, file: str, *, libyaml: bool = LIBYAML) -> Careful:
    """Read `text`, which holds no refused characters, and report all that the profile refuses."""
    reader = _Reader(text, file)
    step = events(text, libyaml=libyaml)
    try:
        while not isinstance(event := step(), StreamEndEvent):
            reader.take(event)
    except YAMLError as error:
        reader.found.error = error
    except _Stop:
        pass
    return reader.found


class _Reader:
    __slots__ = ("documents", "file", "found", "levels", "text")

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.found = Careful()
        self.levels: list[_Level] = []
        self.documents = 0

    def take(self, event: "Event") -> None:
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            self._open(event)
        elif isinstance(event, AliasEvent):
            name = event.anchor
            message = f"refers to an anchor: `*{name}`"
            self._report(codes.ANCHOR, _box(event), message)
            self._place(None, Node(_box(event)), refused_key=True)
        elif isinstance(event, DocumentStartEvent):
            self._document(event)
        elif self.levels and type(event).__name__ in {"MappingEndEvent", "SequenceEndEvent"}:
            self._close(event)

    def _report(self, code: "Code", box: Box, message: str, **more: object) -> None:
        self.found.problems.append(problem(code, self.file, box, message, **more))  # type: ignore[arg-type]

    def _document(self, event: DocumentStartEvent) -> None:
        self.documents += 1
        line, column, *_ = _box(event)
        if event.version or event.tags:
            width = len(split_lines(self.text)[line - 1])
            self._report(
                codes.DIRECTIVE, (line, column, line, max(width, column) + 1), "gives an instruction to the parser"
            )
        if self.documents > 1:
            self._report(
                codes.SEVERAL_DOCUMENTS, (line, column, line, column + 3), "starts a second document in the same file"
            )
            raise _Stop

    def _scalar(self, event: ScalarEvent) -> None:
        box = self._scalar_box(event)
        self.found.problems += properties(event, self.text, self.file)
        if event.style:
            self.found.opaque.update(range(box[0] + 1, end_of(event).line + 2))
            if event.style == '"' and has_forbidden(event.value):
                self.found.problems.append(hidden_escape(event.value, box, self.file))
        elif (curly := curly_quotes(event.value)) is not None:
            self._report(codes.CURLY_QUOTES, box, curly)
        level = self.levels[-1] if self.levels else None
        value: object = event.value if event.style else resolve(event.value)
        if level is not None and isinstance(level.data, dict) and level.key_box is None:
            self._key(level, event, value, box)
            return
        if isinstance(value, NotANumber):
            self._report(codes.NO_NUMBER, box, f"`{event.value}` is no number")
            value = None
        empty = not event.style and not event.value
        if empty and level is not None:
            box = level.key_box or _before(box)
        self._place(value, Node(box, level.key_box if level else None))

    def _key(self, level: _Level, event: ScalarEvent, value: object, box: Box) -> None:
        level.key_box = box
        level.key = None
        name = event.value
        assert isinstance(level.data, dict)  # noqa: S101 - by construction
        if not event.style and name == "<<":
            self._report(codes.MERGE_KEY, box, "copies fields from elsewhere with the merge key `<<`")
        elif not isinstance(value, str):
            self.found.problems.append(unfit_name(name, box, self.file))
        elif name in level.data:
            first = level.node.child(name)
            place = first.key if first is not None and first.key is not None else box
            note = ((place, "is given here first"),)
            self._report(codes.DUPLICATE_KEY, box, f"gives the field `{name}` a second time", related=note)
        else:
            level.key = name

    def _open(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        self.found.problems += properties(event, self.text, self.file)
        box = _box(event)
        if len(self.levels) >= MAX_DEPTH:
            self._report(
                codes.TOO_DEEP, (box[0], box[1], box[0], box[1] + 1), f"nests more than {MAX_DEPTH} levels deep"
            )
            raise _Stop
        parent = self.levels[-1] if self.levels else None
        mapping = isinstance(event, MappingStartEvent)
        data: dict[str, object] | list[object] = {} if mapping else []
        node = Node(box, parent.key_box if parent else None, {} if mapping else None, None if mapping else [])
        level = _Level(data, node, flow=bool(event.flow_style))
        if parent is not None and isinstance(parent.data, dict):
            if parent.key_box is None:
                level.role = "key"
                short = (box[0], box[1], box[0], box[1] + 1)
                self._report(codes.COMPLEX_KEY, short, "uses a list or a group as a field name")
            elif parent.key is None:
                level.role = "nothing"
        if parent is None:
            self.found.data, self.found.root = data, node
        self.levels.append(level)

    def _close(self, event: "Event") -> None:
        level = self.levels.pop()
        node = level.node
        line, column, *_ = node.box
        if level.flow:
            mark = end_of(event)
            node.box = (line, column, mark.line + 1, mark.column + 1)
        else:
            last = list(node.fields.values())[-1:] if node.fields is not None else (node.items or [])[-1:]
            node.box = (line, column, *(last[0].box[2:] if last else (line, column + 1)))
        if self.levels:
            self._place(level.data, node, refused_key=level.role == "key")

    def _place(self, value: object, node: Node, *, refused_key: bool = False) -> None:
        """Put a finished value where it belongs; the value after a refused key belongs nowhere."""
        if not self.levels:
            self.found.data, self.found.root = value, node
            return
        level = self.levels[-1]
        if isinstance(level.data, list):
            level.data.append(value)
            if level.node.items is not None:
                level.node.items.append(node)
            return
        if level.key_box is None and refused_key:
            level.key_box = node.box
            return
        if level.key is not None:
            level.data[level.key] = value
            if level.node.fields is not None:
                level.node.fields[level.key] = node
        level.key = level.key_box = None

    def _scalar_box(self, event: ScalarEvent) -> Box:
        """Return the place of a scalar, ending on its last character: block text has trailing lines."""
        if event.style not in {"|", ">"}:
            return _box(event)
        start, end = start_of(event), end_of(event)
        lines = split_lines(self.text[start.index : end.index].rstrip())
        line = start.line + len(lines)
        column = len(lines[-1]) + 1 + (start.column if len(lines) == 1 else 0)
        return (start.line + 1, start.column + 1, line, column)


def _box(event: "Event") -> Box:
    start, end = start_of(event), end_of(event)
    return (start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def _before(box: Box) -> Box:
    """Return the place of the dash before an empty list item."""
    return (box[0], max(box[1] - 1, 1), box[0], max(box[1], 2))
