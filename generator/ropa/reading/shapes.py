"""What the lines around a slip look like: their indentation, and whether they are fields, items or running text."""

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ropa.reading.syntax import Scene

NEAR: Final = 3
"""Lines within which a person sees both ends of a slip at once."""
_FIELD: Final = re.compile(r"""(?:- +)*(?:[A-Za-z_][\w.-]*|"[^"]+"|'[^']+') ?:(?:\s|$)|-\s+\S|#""")


def indent(text: str) -> int:
    """Return the number of leading spaces."""
    return len(text) - len(text.lstrip(" "))


def resumes(scene: "Scene", line: int, last: int, *, deeper: bool = False) -> int | None:
    """Return the first line after `line` that looks like a field or item, unless `deeper` no deeper itself."""
    level = indent(scene.text(line))
    for number in range(line + 1, min(last, len(scene.lines)) + 1):
        text = scene.text(number)
        if text.strip() and (deeper or indent(text) <= level) and _FIELD.match(text.lstrip(" ")):
            return number
    return None


def either_end(line: int, resumed: int) -> tuple[int, int]:
    """Choose where to point: the opening line when all is near, else the line before things resume."""
    end = max(resumed - 1, line)
    return (line if end - line <= NEAR else end, end)


def interrupted_value(scene: "Scene", first: int) -> int:
    """Return the line where the value begun on line `first` stops looking like text: a dash or a field stands there."""
    for number in range(first + 1, scene.line):
        if _FIELD.match(scene.text(number).lstrip(" ")):
            return number
    return scene.line


def _says_something(text: str) -> bool:
    return bool(text.strip()) and not text.lstrip().startswith("#")


def uneven_block(scene: "Scene") -> int | None:
    """Return the line that opens a block at another depth than its siblings, when it is the slip and not the last line.

    Two spaces a level are usual, so that a block at an odd indentation, before a line at an even one, is out of line.
    """
    here = indent(scene.text(scene.line))
    begun = next((number for number in range(1, scene.line) if _says_something(scene.text(number))), scene.line)
    if indent(scene.text(begun)) > here:  # nothing above can be less deep than where the file begins
        return begun
    if scene.context is not None and scene.context[1] % 2 == 0 and here % 2 == 0 and "block" in scene.complaint:
        return scene.context[0]
    first = scene.line
    for number in range(scene.line - 1, 0, -1):
        text = scene.text(number)
        if not _says_something(text):
            continue
        if indent(text) < here:
            parent = indent(text)
            return first if first != scene.line and here - parent == 2 and indent(scene.text(first)) != here else None  # noqa: PLR2004 - the usual step
        first = number
    return None
