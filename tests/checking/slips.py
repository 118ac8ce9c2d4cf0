"""The usual slips on one line of a register file: what happened, and what stands there now."""

import re
from collections.abc import Iterator

Slip = tuple[str, list[str]]

_FIELD = re.compile(r"^(?P<start> *(?:- +)?)(?P<key>[a-z_0-9-]+):(?P<value>.*)$")
_ID = re.compile(r"[a-z][a-z0-9]+(?:-[a-z0-9]+)+")
_CLOSERS = "]}\"'"


def slips(line: str) -> Iterator[Slip]:
    """Yield each slip with the lines that then stand in the place of the line."""
    yield "deleted", []
    yield "doubled", [line, line]
    yield from _indentation(line)
    yield from _field(line)
    for match in _ID.finditer(line):
        yield "id misspelt", [line[: match.start()] + misspelt(match[0]) + line[match.end() :]]
    for sign in _CLOSERS:
        place = line.rfind(sign)
        if place >= 0:
            yield f"{sign} lost", [line[:place] + line[place + 1 :]]
    middle = len(line) // 2
    yield "control character", [f"{line[:middle]}\x07{line[middle:]}"]


def _indentation(line: str) -> Iterator[Slip]:
    depth = len(line) - len(line.lstrip(" "))
    yield "tab", ["\t" * max(1, depth // 2) + line.lstrip(" ")]
    yield "one deeper", [f" {line}"]
    yield "two deeper", [f"  {line}"]
    if depth:
        yield "one less deep", [line[1:]]
        yield "two less deep", [line[2:] if depth > 1 else line[1:]]


def _field(line: str) -> Iterator[Slip]:
    found = _FIELD.match(line)
    if found is None:
        return
    start, key, value = found["start"], found["key"], found["value"]
    yield "colon lost", [f"{start}{key}{value}"]
    yield "key misspelt", [f"{start}{misspelt(key)}:{value}"]
    if not value.strip():
        yield "number for fields", [f"{start}{key}: 7"]
        return
    if value.strip()[0] not in "|>":
        yield "list for value", [f"{start}{key}: [[{value.strip()}]]"]
        yield "number for value", [f"{start}{key}: 7"]
        yield "fields for value", [f"{start}{key}: {{wrong: {value.strip()}}}"]


def misspelt(word: str) -> str:
    """Swap two neighbours in the middle of a word; double a letter where they are equal."""
    place = max(1, len(word) // 2 - 1)
    swapped = word[:place] + word[place : place + 2][::-1] + word[place + 2 :]
    return swapped if swapped != word else word[:place] + word[place] + word[place:]
