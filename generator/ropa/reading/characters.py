"""Bytes to text, and the characters that no register file may hold."""

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from ropa.reading.codes import INVISIBLE_CHARACTER, NOT_UTF8, SPACE_INDENTATION, TAB_INDENTATION
from ropa.reading.findings import MOST, problem

if TYPE_CHECKING:
    from collections.abc import Collection

    from ropa.diagnostics import Diagnostic

FORBIDDEN: Final = (
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
"""C0 and C1 controls, bidirectional controls, zero-width, line separators, non-characters, tag characters."""

_INDENTATION: Final = r"^(?:- ?)*[ \t]*(?P<odd>[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000][\s\u00a0]*)(?=[^\s#])"
_UNICODE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_NAMES: Final = {"\x00": "NUL", "\x1b": "ESCAPE", "\x7f": "DELETE", "\x85": "NEXT LINE", "\x08": "BACKSPACE"}


def decode(content: bytes, file: str) -> "str | Diagnostic":
    """Return the text of a UTF-8 file without its byte order mark, or the reason why it has none."""
    sample = content[:200]
    if content.startswith(_UNICODE_MARKS) or (sample.count(0) * 3 > len(sample) > 1):
        return problem(
            NOT_UTF8, file, (1, 1, 1, 2), "is encoded in UTF-16 instead of UTF-8, or is no text file",
        )  # fmt: skip
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig", "replace")
        line, column = place_after(before)
        byte = content[error.start : error.start + 1]
        likely = byte.decode("cp1252", "replace")
        seen = f", `{likely}` in Windows-1252" if likely.isprintable() and likely != "\ufffd" else ""
        message = f"is not encoded in UTF-8: byte {byte.hex().upper()}{seen} at column {column}"
        return problem(NOT_UTF8, file, (line, column, line, column + 1), message)


def place_after(text: str) -> tuple[int, int]:
    """Return line and column, one-based, of the character that follows `text`."""
    lines = split_lines(text)
    return len(lines), len(lines[-1]) + 1


def split_lines(text: str) -> list[str]:
    """Split at the line ends YAML knows (LF, CRLF, CR) and at no others; there is always at least one line."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def describe(character: str) -> str:
    """Name a character for a message: code point and, where there is one, its Unicode name."""
    name = _NAMES.get(character, "") or unicodedata.name(character, "control character")
    return f"U+{ord(character):04X} ({name.lower()})"


def has_forbidden(text: str) -> bool:
    """Tell whether `text` holds a character that no register file may hold."""
    return re.search(FORBIDDEN, text) is not None


def forbidden_characters(text: str, file: str) -> "list[Diagnostic]":
    """Report each refused character with code point and column, up to the limit per file."""
    found: list[Diagnostic] = []
    for number, line in enumerate(split_lines(text), 1):
        for match in re.finditer(FORBIDDEN, line):
            column = match.start() + 1
            message = f"contains the invisible character {describe(match[0])} at column {column}"
            found.append(problem(INVISIBLE_CHARACTER, file, (number, column, number, column + 1), message))
            if len(found) == MOST:
                return found
    return found


def without_forbidden(text: str) -> str:
    """Replace each refused character by one that changes no structure and no column."""
    return re.sub(FORBIDDEN, "\u00b7", text)


def odd_indentation(text: str, file: str, exempt: "Collection[int]") -> "list[Diagnostic]":
    """Report lines indented with a tab or a typographic space, except the lines numbered in `exempt`."""
    found: list[Diagnostic] = []
    for number, line in enumerate(split_lines(text), 1):
        match = re.match(_INDENTATION, line)
        if match is None or number in exempt:
            continue
        column = match.start("odd") + 1
        box = (number, column, number, match.end("odd") + 1)
        if "\t" in match["odd"]:
            found.append(problem(TAB_INDENTATION, file, box, "is indented with a tab"))
        else:
            message = f"is indented with {describe(match['odd'][0])} instead of a space"
            found.append(problem(SPACE_INDENTATION, file, box, message))
        if len(found) == MOST:
            break
    return found
