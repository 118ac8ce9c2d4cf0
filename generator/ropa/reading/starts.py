"""Values that cannot start, or be escaped, as they are written."""

from typing import TYPE_CHECKING

from ropa.reading import codes

if TYPE_CHECKING:
    from ropa.diagnostics import Diagnostic
    from ropa.reading.syntax import Scene


def bad_start(scene: "Scene") -> "Diagnostic | None":
    """Find a value that starts with a sign YAML reserves, or holds an escape it does not know."""
    return _anchor(scene) or _reserved(scene) or _escape(scene)


def _anchor(scene: "Scene") -> "Diagnostic | None":
    line, column = scene.context or (scene.line, scene.column)
    if "scanning an a" in scene.complaint:
        sign = scene.text(line)[column - 1 : column] or "*"
        message = f"starts a value with `{sign}`, which YAML reserves"
        remedy = f"put the value in quotes: `{sign}` has a meaning of its own"
        return scene.finding(codes.RESERVED_START, scene.box(line, column, 1), message, remedy)
    if "a tag" in scene.complaint or "tag handle" in scene.complaint:
        message = "starts a value with an exclamation mark, a tag of YAML"
        return scene.finding(codes.TAG, scene.box(line, column), message)
    return None


def _reserved(scene: "Scene") -> "Diagnostic | None":
    character = scene.text(scene.line)[scene.column - 1 : scene.column]
    if "cannot start any token" in scene.complaint and character:
        message = f"starts a value with `{character}`, which YAML reserves"
        return scene.finding(codes.RESERVED_START, scene.box(scene.line, scene.column, 1), message)
    if "block scalar" in scene.complaint:
        message = "has text on the line of the sign `|` or `>`, which announces text on the following lines"
        remedy = "start the text on the next line, indented, or put the whole value in quotes"
        return scene.finding(codes.RESERVED_START, scene.box(scene.line), message, remedy)
    return None


def _escape(scene: "Scene") -> "Diagnostic | None":
    if not any(word in scene.complaint for word in ("escape", "hexdecimal", "hexadecimal")):
        return None
    message = "has a backslash in double quotes that starts no known escape"
    remedy = "write the backslash twice, or use single quotes"
    backslash = scene.text(scene.line).rfind("\\", 0, scene.column) + 1
    return scene.finding(codes.SYNTAX, scene.box(scene.line, max(backslash, 1), 2), message, remedy)
