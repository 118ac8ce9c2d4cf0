"""Realistic files, damaged by one slip at a time: still valid, or refused with a finding next to the slip."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ropa.reading import Document, Unreadable, read_text

HERE = Path(__file__).parent
NEAR = 3


def line_slips(line: str) -> Iterator[tuple[str, list[str]]]:
    """The usual slips in one line: what happened, and what stands there now."""
    yield "deleted", []
    yield "doubled", [line, line]
    yield "tab before", ["\t" + line]
    yield "tabs for spaces", ["\t" * ((len(line) - len(line.lstrip())) // 2) + line.lstrip()]
    yield "deeper", ["  " + line]
    yield "one deeper", [" " + line]
    if line.startswith("  "):
        yield "less deep", [line[2:]]
        yield "one less deep", [line[1:]]
    for place, character in enumerate(line):
        rest = line[place + 1 :]
        if character in ":[]{},-":
            yield f"{character} lost", [line[:place] + rest]
        if character == ":" and rest.startswith(" "):
            yield "space after colon lost", [line[: place + 1] + rest[1:]]
        if place % 4:
            continue
        yield "control character", [line[:place] + "\x07" + line[place:]]
        yield "tab inside", [line[:place] + "\t" + line[place:]]


def character_slips(line: str) -> Iterator[tuple[str, list[str]]]:
    """Slips of single characters: quotes lost, brackets and quotes too many, neighbours swapped."""
    for place, character in enumerate(line):
        if character in "'\"":
            yield f"{character} lost", [line[:place] + line[place + 1 :]]
        yield "swapped", [line[:place] + line[place + 1 : place + 2] + character + line[place + 2 :]]
        for extra in "[]{}\"'":
            yield f"{extra} inserted", [line[:place] + extra + line[place:]]


def far(lines: list[str], number: int, now: list[str]) -> tuple[bool, list[int]]:
    """Whether the damaged text is refused, and the lines of the findings when none of them is near."""
    text = "\n".join([*lines[: number - 1], *now, *lines[number:]]) + "\n"
    result = read_text(text.encode(), "a.yaml")
    if isinstance(result, Document):
        return False, []
    places = [found.span.line for found in result.diagnostics]
    assert places
    assert all(1 <= place <= text.count("\n") + 1 for place in places)
    assert isinstance(result, Unreadable)
    return True, [] if min(abs(place - number) for place in places) <= NEAR else places


@pytest.mark.parametrize(("name", "least"), [("activity.yaml", 600), ("wrapped.yaml", 400)])
def test_usual_slips_are_found_where_they_are(name: str, least: int) -> None:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    assert isinstance(read_text("\n".join(lines).encode(), name), Document)
    outcomes = [
        (what, number, line, *far(lines, number, now))
        for number, line in enumerate(lines, 1)
        for what, now in line_slips(line)
    ]
    assert [outcome for outcome in outcomes if outcome[-1]] == []
    assert sum(outcome[-2] for outcome in outcomes) > least


def test_slips_of_characters_are_found_where_they_are() -> None:
    """Every third line, to be quick; the whole file has been looked at once."""
    lines = (HERE / "activity.yaml").read_text(encoding="utf-8").splitlines()
    outcomes = [
        (what, number, line, *far(lines, number, now))
        for number, line in enumerate(lines, 1)
        if number % 3 == 0
        for what, now in character_slips(line)
    ]
    assert [outcome for outcome in outcomes if outcome[-1]] == []
    assert sum(outcome[-2] for outcome in outcomes) > 900
