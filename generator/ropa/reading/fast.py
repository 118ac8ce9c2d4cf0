"""The fast reader: text -> plain data, without positions, for a document that can be read in one way only.

yaml-rs reads four times as fast as libyaml hands over its events, but it is more generous and knows other numbers than
`ropa.reading.scalars`. So it is shown only what all readers take for the same, and what it gives is looked over. It
never explains. `None` means "read it carefully"; `ropa.reading.profile` then finds out what the document says, or what
is wrong with it. Both agree on every document that this one accepts (tested).
"""

import re
from functools import lru_cache
from math import isfinite
from typing import Any, Final

from yaml_rs import loads

MAX_DEPTH: Final = 32
"""Levels of mappings and lists, the outermost being the first."""

_ODD_CHARACTERS: Final = ("<", "?", "\r")
"""Merge keys, explicit keys, and line ends of old computers."""
_ODD_MARK: Final = r"(?:^|[\[{,:-])[ ]*[&*]"
"""Anchors and aliases; inside a text, the marks are ordinary."""
_ODD_COLON: Final = re.compile(r":(?:[\[\]{},:]|(?<=[\s\[{,]:))")
"""A colon that ends a value of brackets, or begins one, or has no key before it."""
_ODD_DASH: Final = re.compile(r"-(?: -|  )")
"""A list that begins in the middle of a line: yaml-rs would go as deep as it is told, until it falls."""
_ODD_LINE: Final = re.compile(r"\n(?:---|\.\.\.|%)")
"""Several documents in a file, and directives."""
_ASIDE: Final = r"""(?<=[ \[{,:])(?:"[^"]*"|'[^']*'|#.*)"""
"""Quotations and comments."""
_WHOLE: Final = r"(?:0|-?[1-9][0-9]{0,14}|(?:0|-?[1-9][0-9]{0,8})\.(?:0|[0-9]{0,3}[1-9]))"
_ANY: Final = r"(?=[-+.0-9_])[-+]?(?:[0-9_]*\.?[0-9_]*(?:[eE][-+]?[0-9_]*)?|0[xXoObB]\w*)"
_END: Final = r"[ ]*(?:$|[,\]}]|(?<= )#)"
_ODD_NUMBER: Final = rf"(?:^|[\[{{,:]|-(?= ))[ ]*(?!{_WHOLE}{_END}){_ANY}(?:{_END}|:)"
"""A number that is not written as numbers are printed, and so is text in the profile: `010`, `1.10`, `1e3`."""


class _Doubt(Exception):  # noqa: N818  a doubt is no error
    """The document needs a careful look."""


def read_plainly(text: str) -> dict[str, object] | None:
    """Return the data of a document that needs no explanation, else `None`.

    `text` must be free of refused characters, tags and escapes: the caller has looked.
    """
    text = text.replace("\r\n", "\n")
    if not text.endswith("\n") or _is_odd(f"\n{text}"):
        return None
    numbers: list[float] = []
    try:
        data = loads(text, parse_datetime=False)
        _look_over(data, 1, numbers)
    except (_Doubt, ValueError, TypeError):
        return None
    if not isinstance(data, dict) or (numbers and re.search(_ODD_NUMBER, text, re.MULTILINE)):
        return None
    return data


def _is_odd(text: str) -> bool:
    """Tell whether anything in the text, which begins with a line end, could be read in two ways."""
    return (
        any(character in text for character in _ODD_CHARACTERS)
        or _ODD_COLON.search(text) is not None
        or _ODD_DASH.search(text) is not None
        or _ODD_LINE.search(text) is not None
        or (("&" in text or "*" in text) and re.search(_ODD_MARK, text, re.MULTILINE) is not None)
        or any(mark in text and _has_odd_block(text, mark) for mark in "|>")
    )


def _has_odd_block(text: str, mark: str) -> bool:
    """Tell whether a block of text begins at the start of a line, in brackets, or where the text ends.

    Behind anything but a colon, a dash, or what stands in brackets, the mark is a letter like others.
    """
    *before, after = text.split(mark)
    ends = {piece.rstrip(" ")[-1:] for piece in before}
    if not ends.isdisjoint("\n[{,"):
        return True
    if ends.isdisjoint(":-"):
        return False
    empty = "\n" not in after.rstrip() and after.lstrip("-+0123456789 ")[:1] in ("\n", "#")
    beside = (piece.rpartition("\n")[2] for piece in before if piece.rstrip(" ")[-1:] in (":", "-"))
    return empty or any("[" in line or "{" in line for line in beside) or not all(map(_is_closed, text.split("\n")))


def _is_closed(line: str) -> bool:
    """Tell whether a line closes as many brackets as it opens, quotations and comments aside."""
    if "[" not in line and "{" not in line:
        return True
    bare = re.sub(_ASIDE, "", line)
    return bare.count("[") == bare.count("]") and bare.count("{") == bare.count("}")


def _look_over(value: Any, depth: int, numbers: list[float]) -> None:
    """Collect the numbers; a doubt about names that are no plain words, about depth, and about any other type."""
    kind = value.__class__
    if kind is dict or kind is list:
        if depth > MAX_DEPTH:
            raise _Doubt
        if kind is dict and not all(map(_is_name, value)):
            raise _Doubt
        for part in value.values() if kind is dict else value:
            if part.__class__ is not str:
                _look_over(part, depth + 1, numbers)
    elif kind is int or (kind is float and isfinite(value)):
        numbers.append(value)
    elif not (value is None or kind is bool):
        raise _Doubt


@lru_cache(maxsize=1024)  # a register has few names, each in many files
def _is_name(name: object) -> bool:
    """Tell whether the name of a field is one plain word; only such names are certain to stand on one line."""
    return isinstance(name, str) and re.fullmatch(r"[^\W\d][\w-]*", name) is not None
