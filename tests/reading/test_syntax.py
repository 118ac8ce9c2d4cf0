"""Syntax errors in a lawyer's words: each usual slip with its whole finding."""

import pytest

from ropa.diagnostics import Span
from ropa.reading import Unreadable, read_text

SLIPS: list[tuple[str, str, tuple[str, int, int, str, str, list[int]]]] = [
    # what, text, (code, line, column, message, help, lines of related places)
    ("no colon", "name Breakdown\nid: x\n", (
        "YML09", 1, 1, "has no colon where a field is expected",
        "write `name: value`; put a value that contains a colon and a space in quotes", [2])),
    ("no colon, in a block", "a:\n  name Breakdown\n  id: x\n", (
        "YML09", 2, 3, "has no colon where a field is expected",
        "write `name: value`; put a value that contains a colon and a space in quotes", [3])),
    ("no colon before a list", "a: 1\npurposes\n  - id: x\n", (
        "YML09", 2, 1, "has no colon where a field is expected",
        "write `name: value`; put a value that contains a colon and a space in quotes", [])),
    ("no colon before text", "a:\n  - b >\n    one\n    two\n    three\n    four\n    five\n    c: d\n", (
        "YML09", 2, 3, "has no colon where a field is expected",
        "write `name: value`; put a value that contains a colon and a space in quotes", [8])),
    ("no space after the colon", "a: 1\nname:Breakdown claims\nb: 2\n", (
        "YML09", 2, 1, "has no space after the colon, so the line is plain text", "write a space after `name:`", [])),
    ("no-break space after the colon", "a: 1\nname:\u00a0Breakdown\nb: 2\n", (
        "YML09", 2, 1, "has a no-break space after the colon, so the line is plain text",
        "write an ordinary space after the colon", [])),
    ("two colons", "a: b: c\n", (
        "YML09", 1, 5, "has a second colon followed by a space",
        "put the value in quotes; if this is a new field, start a new line", [])),
    ("list not closed", "a: [b, c\nd: 1\n", (
        "YML07", 1, 4, "opens a `[` that is not closed", "add the closing `]`", [2])),
    ("list not closed at the end", "a: [b, c\n", (
        "YML07", 1, 4, "opens a `[` that is not closed", "add the closing `]`", [1])),
    ("group not closed", "a: {b: c\nd: 1\n", (
        "YML07", 1, 4, "opens a `{` that is not closed", "add the closing `}`", [2])),
    ("long list not closed", "a: [\n  b,\n  c,\n  d,\n  e,\n  f,\ng: 1\n", (
        "YML07", 6, 3, "ends a list or group without its `]`", "add the closing `]`", [1])),
    ("wrong bracket", "a: [b, c}\n", (
        "YML07", 1, 9, "has a `}` that does not fit here",
        "add the missing bracket, or remove the one that is too many", [])),
    ("bracket too many", "a: [b]]\n", (
        "YML07", 1, 7, "closes a `]` that was not opened",
        "add the missing bracket, or remove the one that is too many", [])),
    ("long group not opened", "a:\n  b: 1,\n  c: 2,\n  d: 3,\n  e: 4\n}\n", (
        "YML07", 1, 1, "is followed by a list or group that ends with `}` but does not start with `{`",
        "add the missing `{`", [6])),
    ("quote not closed", 'a: "b\nc: d\ne: "f"\n', (
        "YML08", 1, 4, 'opens a quotation with " that is not closed on this line', 'add the closing "', [3])),
    ("quote not closed to the end", "a: 1\nb: 'c\nd: e\nf: g\nh: i\nj: k\nl: m\n", (
        "YML08", 2, 4, "opens a quotation with ' that is not closed on this line", "add the closing '", [7])),
    ("apostrophe", "a: 'l'adresse'\n", (
        "YML08", 1, 4, "has text after the closing '",
        "write an apostrophe inside single quotes twice, or use double quotes", [])),
    ("double quotes inside", 'a: "b "c" d"\n', (
        "YML08", 1, 4, 'has text after the closing "',
        'write a double quote inside double quotes as \\", or use single quotes', [])),
    ("at sign", "a: @b\n", (
        "YML11", 1, 4, "starts a value with `@`, which YAML reserves", "put the value in quotes", [])),
    ("backtick", "a: `b`\n", (
        "YML11", 1, 4, "starts a value with ```, which YAML reserves", "put the value in quotes", [])),
    ("percent", "a: %b\n", (
        "YML11", 1, 4, "starts a value with `%`, which YAML reserves", "put the value in quotes", [])),
    ("star", "a: * b\n", (
        "YML11", 1, 4, "starts a value with `*`, which YAML reserves",
        "put the value in quotes: `*` has a meaning of its own", [])),
    ("text beside the sign", "a: | b\n  c\n", (
        "YML11", 1, 1, "has text on the line of the sign `|` or `>`, which announces text on the following lines",
        "start the text on the next line, indented, or put the whole value in quotes", [])),
    ("backslash", 'a: "C:\\Users"\n', (
        "YML12", 1, 7, "has a backslash in double quotes that starts no known escape",
        "write the backslash twice, or use single quotes", [])),
    ("dash after a name", "a: - b\n", (
        "YML10", 1, 4, "has a dash where no list can start",
        "start the list on a new line, or put text that starts with a dash in quotes", [])),
    ("deeper than its neighbours", "a: 1\n  b: 2\n", (
        "YML10", 2, 3, "has a field below a value that is already complete",
        "align the line with its neighbours, or add the missing line above it", [1])),
    ("merge conflict", "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n", (
        "YML26", 2, 1, "is a mark of a merge conflict",
        "keep the lines that are right, and delete the three lines of signs", [6])),
    ("no name before the colon", "a: 1\n: b\n", (
        "YML21", 2, 1, "has a value without a field name", "write the name before the colon", [])),
    ("less deep than its neighbours", "a:\n    b: 1\n   c: 2\n", (
        "YML10", 3, 4, "stands at an indentation that fits no line above it",
        "align the line with its neighbours", [])),
    ("first line of a block too deep", "a:\n   - b: 1\n     c: 2\n     d: 3\n     e: 4\n     f: 5\n  - b: 2\n", (
        "YML10", 2, 4, "starts a block at an indentation that the following lines do not share",
        "align the line with its neighbours", [7])),
    ("key of a list deleted", "a:\n  - b: x\n      - one\n      - two\n      - three\n      - four: 1\n", (
        "YML10", 3, 7, "has a field below a value that is already complete",
        "align the line with its neighbours, or add the missing line above it", [2])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in SLIPS], ids=[case[0] for case in SLIPS])
def test_slips(text: str, expected: tuple[str, int, int, str, str, list[int]]) -> None:
    result = read_text(text.encode(), "a.yaml")
    assert isinstance(result, Unreadable)
    (found,) = result.diagnostics
    lines = [related.span.line for related in found.related]
    assert (found.code, found.span.line, found.span.column, found.message, found.help, lines) == expected


def test_problems_before_a_syntax_error_are_reported_with_it() -> None:
    result = read_text(b"a: &x 1\na: 2\nb: [\n", "a.yaml")
    assert isinstance(result, Unreadable)
    assert [(found.code, found.span) for found in result.diagnostics] == [
        ("YML15", Span("a.yaml", 1, 4, 1, 6)),
        ("YML14", Span("a.yaml", 2, 1, 2, 2)),
        ("YML07", Span("a.yaml", 3, 4, 3, 5)),
    ]
