"""The parser's complaints in the reader's words, at the place where a person would look."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ropa.reading import codes
from ropa.reading.brackets import unbalanced
from ropa.reading.characters import split_lines
from ropa.reading.findings import problem
from ropa.reading.parsing import MarkedYAMLError, Token, YAMLError, tokens
from ropa.reading.quotations import unfinished_text
from ropa.reading.shapes import interrupted_value, uneven_block
from ropa.reading.starts import bad_start

if TYPE_CHECKING:
    from ropa.diagnostics import Diagnostic
    from ropa.reading.codes import Code
    from ropa.reading.positions import Box


@dataclass(frozen=True, slots=True)
class Scene:
    """The text at the moment the parser gave up. Lines and columns are one-based."""

    file: str
    lines: list[str]
    tokens: list[Token]
    complaint: str
    """What the parser says, context included."""
    line: int
    column: int
    """Where it gave up."""
    context: tuple[int, int] | None = field(default=None)
    """Where the thing began that it was reading."""

    def text(self, line: int) -> str:
        """Return the source line `line`."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""

    def box(self, line: int, column: int | None = None, width: int | None = None) -> "Box":
        """Return a place within the text: from `column`, or the first word, for `width` or to the end of the line."""
        line = min(max(line, 1), len(self.lines))
        text = self.text(line).rstrip()
        start = column if column is not None else len(text) - len(text.lstrip()) + 1
        start = max(1, min(start, len(text) + 1))
        end = start + width if width else len(text) + 1
        return (line, start, line, max(end, start + 1))

    def finding(
        self,
        code: "Code",
        box: "Box",
        message: str,
        remedy: str | None = None,
        related: "tuple[tuple[Box, str], ...]" = (),
    ) -> "Diagnostic":
        """Return a finding about this text."""
        return problem(code, self.file, box, message, remedy=remedy, related=related)

    @property
    def gave_up(self) -> "tuple[tuple[Box, str], ...]":
        """The place where reading stopped, as a second place of a finding made elsewhere."""
        return ((self.box(self.line, self.column, 1), "reading stopped here"),)


_CURLY: Final = re.compile("(?:^\\s*|: |- |[\\[{,] ?)[\u201c\u201d\u201e\u2018\u201a]")


def explain(text: str, file: str, error: YAMLError) -> "Diagnostic":
    """Return the finding for the syntax error at which reading `text` stopped."""
    scene = _scene(text, file, error)
    for attempt in (
        _conflict,
        _directive,
        _curly,
        unfinished_text,
        unbalanced,
        bad_start,
        _nameless,
        _colon,
        _indentation,
    ):
        found = attempt(scene)
        if found is not None:
            return found
    return scene.finding(codes.SYNTAX, scene.box(scene.line), "does not fit what precedes it")


def _scene(text: str, file: str, error: YAMLError) -> Scene:
    lines = split_lines(text)
    while len(lines) > 1 and not lines[-1].strip():
        lines.pop()
    if not isinstance(error, MarkedYAMLError):
        return Scene(file, lines, [], str(error), 1, 1)
    complaint = f"{error.context or ''}: {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    begin = error.context_mark
    context = (min(begin.line + 1, len(lines)), begin.column + 1) if begin else None
    return Scene(file, lines, tokens(text), complaint, line, column, context)


def _conflict(scene: Scene) -> "Diagnostic | None":
    marks = [line for line, text in enumerate(scene.lines, 1) if text.startswith(("<<<<<<< ", ">>>>>>> "))]
    if not marks:
        return None
    related = tuple((scene.box(line), "is another mark of a conflict") for line in marks[1:])
    return scene.finding(codes.MERGE_CONFLICT, scene.box(marks[0]), "is a mark of a merge conflict", None, related)


def _directive(scene: Scene) -> "Diagnostic | None":
    if not scene.text(scene.line).startswith("%"):
        return None
    return scene.finding(codes.DIRECTIVE, scene.box(scene.line), "gives an instruction to the parser")


def _curly(scene: Scene) -> "Diagnostic | None":
    for line in dict.fromkeys((scene.line, scene.context[0] if scene.context else scene.line)):
        match = _CURLY.search(scene.text(line))
        if match is not None and abs(scene.line - line) <= 1:
            box = scene.box(line, match.end(), 1)
            return scene.finding(codes.CURLY_QUOTES, box, "starts a value with a typographic quotation mark")
    return None


def _nameless(scene: Scene) -> "Diagnostic | None":
    nameless = re.match(r"\s*(?:- +)*:(?=\s|$)", scene.text(scene.line))
    if nameless is not None and "expected" in scene.complaint:
        box = scene.box(scene.line, nameless.end(), 1)
        return scene.finding(
            codes.KEY_NOT_TEXT, box, "has a value without a field name", "write the name before the colon"
        )
    return None


def _colon(scene: Scene) -> "Diagnostic | None":
    if "simple key" in scene.complaint or "expected ':'" in scene.complaint:
        line = scene.context[0] if scene.context else scene.line
        return _no_colon(scene, line)
    if "mapping values are not allowed" not in scene.complaint:
        return None
    text = scene.tokens[-1] if scene.tokens else None
    first = text.start_mark.line + 1 if text is not None else scene.line
    if first >= scene.line:
        if text is not None and scene.column > text.end_mark.column + 1 and first == scene.line:
            return scene.finding(
                codes.COLON, scene.box(scene.line, scene.column, 1), "has a colon where none is expected"
            )
        message = "has a second colon followed by a space"
        remedy = "put the value in quotes; if this is a new field, start a new line"
        return scene.finding(codes.COLON, scene.box(scene.line, scene.column, 1), message, remedy)
    before = scene.tokens[-2] if len(scene.tokens) > 1 else None
    own_line = before is None or before.start_mark.line + 1 != first or "Value" not in type(before).__name__
    here = scene.box(scene.line)
    if own_line:
        return _no_colon(scene, first, ((here, "is therefore read as a continuation of that line"),))
    here = scene.box(interrupted_value(scene, first))
    message = "has a field below a value that is already complete"
    remedy = "align the line with its neighbours, or add the missing line above it"
    start = scene.box(first)
    return scene.finding(codes.INDENTATION, here, message, remedy, ((start, "this value runs on to that line"),))


def _no_colon(scene: Scene, line: int, related: "tuple[tuple[Box, str], ...]" = ()) -> "Diagnostic":
    text = scene.text(line).strip().removeprefix("- ").strip()
    tight = re.match(r"[A-Za-z_][\w-]*:(?=[^\s/])", text)
    if tight is not None:
        message = "has no space after the colon, so the line is plain text"
        return scene.finding(codes.COLON, scene.box(line), message, f"write a space after `{tight[0]}`", related)
    odd = re.match(r"[A-Za-z_][\w-]*:[\u00a0\u2000-\u200a\u202f\u3000]", text)
    if odd is not None:
        message = "has a no-break space after the colon, so the line is plain text"
        return scene.finding(codes.COLON, scene.box(line), message, "write an ordinary space after the colon", related)
    return scene.finding(codes.COLON, scene.box(line), "has no colon where a field is expected", None, related)


def _indentation(scene: Scene) -> "Diagnostic | None":
    complaint = scene.complaint
    if "entries are not allowed" in complaint:
        message = "has a dash where no list can start"
        remedy = "start the list on a new line, or put text that starts with a dash in quotes"
        return scene.finding(codes.INDENTATION, scene.box(scene.line, scene.column, 1), message, remedy)
    if "tab character" in complaint:
        return scene.finding(codes.TAB_INDENTATION, scene.box(scene.line), "is indented with a tab")
    line = uneven_block(scene)
    if line is not None and line != scene.line:
        message = "starts a block at an indentation that the following lines do not share"
        return scene.finding(codes.INDENTATION, scene.box(line), message, None, scene.gave_up)
    words = ("expected key", "block end", "'-' indicator", "document start", "mapping keys", "node content")
    if any(word in complaint for word in words):
        return scene.finding(
            codes.INDENTATION, scene.box(scene.line), "stands at an indentation that fits no line above it"
        )
    return None
