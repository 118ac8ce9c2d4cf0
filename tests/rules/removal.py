"""A file with one of its fields taken out or changed, as somebody's slip of the hand would leave it."""

from ropa.diagnostics import Pointer, Span
from ropa.reading import Document


def replaced(document: Document, pointer: Pointer, text: str) -> str:
    """Return the text of a file in which another value stands at a place."""
    value = document.locate(pointer)
    lines = document.content.decode().splitlines()
    before, after = lines[value.line - 1][: value.column - 1], lines[value.end_line - 1][value.end_column - 1 :]
    if not before.strip():  # the value begins on a line of its own, below its key
        key = document.locate(pointer, key=True)
        if key.line < value.line:
            stem = lines[key.line - 1][: key.end_column - 1] + ": "
            return _joined([*lines[: key.line - 1], stem + text + after, *lines[value.end_line :]])
    return _joined([*lines[: value.line - 1], before + text + after, *lines[value.end_line :]])


def without(document: Document, pointer: Pointer) -> str | None:
    """Return the text of a file without a field; None when nothing would be left around it."""
    key, value = document.locate(pointer, key=True), document.locate(pointer)
    lines = document.content.decode().splitlines()
    before, after = lines[key.line - 1][: key.column - 1], lines[value.end_line - 1][value.end_column - 1 :]
    if before.strip() in {"", "-"} and not after.split("#")[0].strip():
        return _without_lines(lines, key, value, before)
    if after.startswith(", "):
        after = after.removeprefix(", ")
    elif before.endswith(", "):
        before = before.removesuffix(", ")
    else:
        return None
    return _joined([*lines[: key.line - 1], before + after, *lines[value.end_line :]])


def _without_lines(lines: list[str], key: Span, value: Span, before: str) -> str | None:
    """Take out whole lines; when they begin a list item, the next field of the item begins it instead."""
    rest = lines[value.end_line :]
    if before.strip() == "-":
        indent = " " * len(before)
        if not rest or not rest[0].startswith(indent) or rest[0][len(indent)] in " -":
            return None
        rest[0] = before + rest[0][len(indent) :]
    elif before and not _has_sibling(lines[: key.line - 1], before) and not _begins_with(rest, before):
        return None
    return _joined([*lines[: key.line - 1], *rest])


def _has_sibling(above: list[str], indent: str) -> bool:
    """Tell whether a field of the same record stands above."""
    for line in reversed(above):
        start = line[: len(indent)]
        if line.strip() and start.strip() in {"", "-"} and line[len(indent) :][:1].strip():
            return True
        if line.strip() and len(line) - len(line.lstrip()) < len(indent):
            return False
    return False


def _begins_with(below: list[str], indent: str) -> bool:
    return bool(below) and below[0].startswith(indent) and below[0][len(indent) :][:1] not in {"", " ", "-", "#"}


def _joined(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
