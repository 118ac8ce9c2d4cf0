"""Where things are: snippet, pointer, expected place of the value and of its key."""

import pytest

from ropa.diagnostics import Pointer
from ropa.reading import Document, read_text

Place = tuple[int, int, int, int]

SPANS: list[tuple[str, str, Pointer, Place, Place]] = [
    # what, text, pointer, place of the value, place with key=True
    ("plain", "a: one two\n", ("a",), (1, 4, 1, 11), (1, 1, 1, 2)),
    ("comment is no part", "a: one # two\n", ("a",), (1, 4, 1, 7), (1, 1, 1, 2)),
    ("quoted", "a: 'one'\n", ("a",), (1, 4, 1, 9), (1, 1, 1, 2)),
    ("quoted key", '"a b": one\n', ("a b",), (1, 8, 1, 11), (1, 1, 1, 6)),
    ("quoted over lines", 'a: "one\n  two"\nb: 1\n', ("a",), (1, 4, 2, 7), (1, 1, 1, 2)),
    ("plain over lines", "a: one\n  two\nb: 1\n", ("a",), (1, 4, 2, 6), (1, 1, 1, 2)),
    ("literal block", "a: |\n  one\n  two\n\nb: 1\n", ("a",), (1, 4, 3, 6), (1, 1, 1, 2)),
    ("folded block", "a: >-\n  one\n\n  two  \n\n\n", ("a",), (1, 4, 4, 6), (1, 1, 1, 2)),
    ("block without text", "a: |\nb: 1\n", ("a",), (1, 4, 1, 5), (1, 1, 1, 2)),
    ("flow list", "a: [b, cc]\n", ("a",), (1, 4, 1, 11), (1, 1, 1, 2)),
    ("flow item", "a: [b, cc]\n", ("a", 1), (1, 8, 1, 10), (1, 8, 1, 10)),
    ("flow over lines", "a: [b,\n  cc,\n]\n", ("a",), (1, 4, 3, 2), (1, 1, 1, 2)),
    ("flow mapping", "a: {b: c, d: e}\n", ("a", "d"), (1, 14, 1, 15), (1, 11, 1, 12)),
    ("flow key without value", "a: {b, d: e}\n", ("a", "b"), (1, 5, 1, 6), (1, 5, 1, 6)),
    ("block mapping", "a:\n  b: c\n  d: ee\n\nf: 1\n", ("a",), (2, 3, 3, 8), (1, 1, 1, 2)),
    ("block ends with empty value", "a:\n  b: c\n  dd:\nf: 1\n", ("a",), (2, 3, 3, 5), (1, 1, 1, 2)),
    ("block list", "a:\n  - b\n  - cc\nf: 1\n", ("a",), (2, 3, 3, 7), (1, 1, 1, 2)),
    ("list at the key's column", "a:\n- b\n- cc\nf: 1\n", ("a",), (2, 1, 3, 5), (1, 1, 1, 2)),
    ("list item that is a mapping", "a:\n  - b: 1\n    c: 22\n", ("a", 0), (2, 5, 3, 10), (2, 5, 2, 9)),
    ("list item, nested first", "a:\n  - b:\n      c: 1\n", ("a", 0), (2, 5, 3, 11), (2, 5, 2, 6)),
    ("list in a list", "a:\n  - - b\n    - c\n", ("a", 0, 1), (3, 7, 3, 8), (3, 7, 3, 8)),
    ("empty value", "a:\nb: 1\n", ("a",), (1, 1, 1, 2), (1, 1, 1, 2)),
    ("empty list item", "a:\n  -\n  - b\n", ("a", 0), (2, 3, 2, 4), (2, 3, 2, 4)),
    ("accents count once", "é: café\n", ("é",), (1, 4, 1, 8), (1, 1, 1, 2)),
    ("astral characters count once", "a: [\U0001f600, b]\n", ("a", 1), (1, 8, 1, 9), (1, 8, 1, 9)),
    ("byte order mark counts nothing", "\ufeffa: b\n", ("a",), (1, 4, 1, 5), (1, 1, 1, 2)),
    ("Windows line ends", "a: b\r\nc: dd\r\n", ("c",), (2, 4, 2, 6), (2, 1, 2, 2)),
    ("Windows line ends in a block", "a: |\r\n  one\r\n  two\r\nb: 1\r\n", ("a",), (1, 4, 3, 6), (1, 1, 1, 2)),
    ("old Macintosh line ends", "a: b\rc: dd\r", ("c",), (2, 4, 2, 6), (2, 1, 2, 2)),
    ("the whole file", "# x\na: b\nc: dd\n", (), (2, 1, 3, 6), (2, 1, 2, 2)),
    ("absent at the top", "# x\nabc: b\nc: dd\n", ("d",), (2, 1, 2, 4), (2, 1, 2, 4)),
    ("absent in an empty file body", "{}\n", ("d",), (1, 1, 1, 3), (1, 1, 1, 3)),
    ("absent in a mapping", "abc:\n  b: c\n  d: ee\n", ("abc", "x"), (1, 1, 1, 4), (1, 1, 1, 4)),
    ("absent further down", "abc:\n  b: c\n", ("abc", "x", 1, "y"), (1, 1, 1, 4), (1, 1, 1, 4)),
    ("absent in a flow mapping", "abc: {b: c}\n", ("abc", "x"), (1, 1, 1, 4), (1, 1, 1, 4)),
    ("absent in a list item", "a:\n  - b: 1\n    c: 22\n", ("a", 0, "x"), (2, 5, 2, 9), (2, 5, 2, 9)),
    ("absent in a flow list item", "a:\n  - {b: 1}\n", ("a", 0, "x"), (2, 5, 2, 11), (2, 5, 2, 11)),
    ("absent list item", "abc:\n  - b\n", ("abc", 7), (1, 1, 1, 4), (1, 1, 1, 4)),
    ("absent below a text", "abc: d\n", ("abc", "x"), (1, 1, 1, 4), (1, 1, 1, 4)),
]


@pytest.mark.parametrize(("text", "pointer", "value", "key"), [case[1:] for case in SPANS], ids=[c[0] for c in SPANS])
def test_places(text: str, pointer: Pointer, value: Place, key: Place) -> None:
    document = read_text(text.encode(), "a.yaml")
    assert isinstance(document, Document)
    spans = document.locate(pointer), document.locate(pointer, key=True)
    assert [(s.file, s.line, s.column, s.end_line, s.end_column) for s in spans] == [
        ("a.yaml", *value),
        ("a.yaml", *key),
    ]


def test_source_lines_are_those_the_spans_count() -> None:
    document = read_text("\ufeffa: é\r\nb: c\rd: e\n".encode(), "a.yaml")
    assert isinstance(document, Document)
    assert [document.line_text(line) for line in range(6)] == ["", "a: é", "b: c", "d: e", "", ""]
