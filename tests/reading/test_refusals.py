"""What the file profile refuses: each snippet with every finding it gives."""

import os
from pathlib import Path

import pytest

from ropa.reading import Document, Unreadable, read_document, read_text
from ropa.reading.codes import CODES

Said = tuple[str, int, int, int, str]

REFUSED: list[tuple[str, bytes, list[Said]]] = [
    # what, bytes, (code, line, column, end column, message)
    ("duplicates, all of them", b"a: 1\nb: {c: 1, c: 2}\na: 2\n", [
        ("YML14", 2, 11, 12, "gives the field `c` a second time"),
        ("YML14", 3, 1, 2, "gives the field `a` a second time"),
    ]),
    ("quoted and plain are the same name", b"a: 1\n'a': 2\n", [
        ("YML14", 2, 1, 4, "gives the field `a` a second time"),
    ]),
    ("anchors and aliases", b"a: &x 1\nb: [*x, &y 2]\n", [
        ("YML15", 1, 4, 6, "marks a value with an anchor: `&x`"),
        ("YML15", 2, 5, 7, "refers to an anchor: `*x`"),
        ("YML15", 2, 9, 11, "marks a value with an anchor: `&y`"),
    ]),
    ("alias as a name", b"a: 1\n*x : 2\n", [("YML15", 2, 1, 3, "refers to an anchor: `*x`")]),
    ("billion laughs", b"a: &a [x]\nb: &b [*a, *a]\n", [
        ("YML15", 1, 4, 6, "marks a value with an anchor: `&a`"),
        ("YML15", 2, 4, 6, "marks a value with an anchor: `&b`"),
        ("YML15", 2, 8, 10, "refers to an anchor: `*a`"),
        ("YML15", 2, 12, 14, "refers to an anchor: `*a`"),
    ]),
    ("merge key", b"a:\n  <<: {b: 1}\n", [
        ("YML16", 2, 3, 5, "copies fields from elsewhere with the merge key `<<`"),
    ]),
    ("tags", b"a: !!str 3\nb: !x [c]\nc: ! 12\nd: &e !y z\n", [
        ("YML17", 1, 4, 9, "changes the reading of a value with a tag: `!!str`"),
        ("YML17", 2, 4, 6, "changes the reading of a value with a tag: `!x`"),
        ("YML17", 3, 4, 5, "changes the reading of a value with a tag: `!`"),
        ("YML15", 4, 4, 6, "marks a value with an anchor: `&e`"),
        ("YML17", 4, 7, 9, "changes the reading of a value with a tag: `!y`"),
    ]),
    ("several documents", b"a: 1\n---\nb: 2\n---\nc: 3\n", [
        ("YML18", 2, 1, 4, "starts a second document in the same file"),
    ]),
    ("directive", b"%YAML 1.1\n---\na: 1\n", [("YML19", 1, 1, 10, "gives an instruction to the parser")]),
    ("unknown directive", b"%TAG ! x\n%FOO\n---\na: 1\n", [("YML19", 2, 1, 5, "gives an instruction to the parser")]),
    ("names that are not text", b"1: a\ntrue: b\n~: c\n1.5: d\n? [e]\n: f\n?\n: g\n", [
        ("YML21", 1, 1, 2, "names a field `1`, which YAML reads as a number or a word of its own"),
        ("YML21", 2, 1, 5, "names a field `true`, which YAML reads as a number or a word of its own"),
        ("YML21", 3, 1, 2, "names a field `~`, which YAML reads as a number or a word of its own"),
        ("YML21", 4, 1, 4, "names a field `1.5`, which YAML reads as a number or a word of its own"),
        ("YML22", 5, 3, 4, "uses a list or a group as a field name"),
        ("YML21", 7, 2, 3, "has a value without a field name"),
    ]),
    ("template marks", b"a: {{ b }}\n", [("YML22", 1, 5, 6, "uses a list or a group as a field name")]),
    ("no numbers", b"a: .nan\nb: [-.inf]\n", [
        ("YML25", 1, 4, 8, "`.nan` is no number"),
        ("YML25", 2, 5, 10, "`-.inf` is no number"),
    ]),
    ("curly quotes", "a: “b”\nc: „d“\ne: d\u2019un\n".encode(), [
        ("YML13", 1, 4, 7, "stands in typographic quotation marks “”, which YAML takes for text"),
        ("YML13", 2, 4, 7, "stands in typographic quotation marks „“, which YAML takes for text"),
    ]),
    ("curly quotes around a colon", "a: 1\nb: “c: d”\n".encode(), [
        ("YML13", 2, 4, 5, "starts a value with a typographic quotation mark"),
    ]),
    ("invisible characters", "a: b\x07c\x00\nb: x\u202ey\nc: \u200bz\nd: e\u2028f\u0085\nd: 1\n".encode(), [
        ("YML04", 1, 5, 6, "contains the invisible character U+0007 (control character) at column 5"),
        ("YML04", 1, 7, 8, "contains the invisible character U+0000 (nul) at column 7"),
        ("YML04", 2, 5, 6, "contains the invisible character U+202E (right-to-left override) at column 5"),
        ("YML04", 3, 4, 5, "contains the invisible character U+200B (zero width space) at column 4"),
        ("YML04", 4, 5, 6, "contains the invisible character U+2028 (line separator) at column 5"),
        ("YML04", 4, 7, 8, "contains the invisible character U+0085 (next line) at column 7"),
        ("YML14", 5, 1, 2, "gives the field `d` a second time"),
    ]),
    ("invisible characters as escapes", b'a: "x\\u202Ey"\n', [
        ("YML04", 1, 4, 14, "writes the invisible character U+202E (right-to-left override) as an escape"),
    ]),
    ("tabs", b"a:\n\tb: 1\n  \tc: 2\n", [
        ("YML05", 2, 1, 2, "is indented with a tab"),
        ("YML05", 3, 3, 4, "is indented with a tab"),
    ]),
    ("a tab that YAML would swallow", b"a:\n  - b\n  \t- c\n", [("YML05", 3, 3, 4, "is indented with a tab")]),
    ("no-break spaces", "a:\n\u00a0\u00a0b: 1\n".encode(), [
        ("YML06", 2, 1, 3, "is indented with U+00A0 (no-break space) instead of a space"),
    ]),
    ("Windows-1252", "a: 1\nb: café\n".encode("cp1252"), [
        ("YML03", 2, 7, 8, "is not encoded in UTF-8: byte E9, `é` in Windows-1252 at column 7"),
    ]),
    ("UTF-16", "a: b".encode("utf-16"), [
        ("YML03", 1, 1, 2, "is encoded in UTF-16 instead of UTF-8, or is no text file"),
    ]),
    ("UTF-16 without mark", "a: b".encode("utf-16-le"), [
        ("YML03", 1, 1, 2, "is encoded in UTF-16 instead of UTF-8, or is no text file"),
    ]),
    ("empty", b"", [("YML23", 1, 1, 2, "holds no record: it is empty or has only comments")]),
    ("comments only", b"# a\n\n", [("YML23", 1, 1, 2, "holds no record: it is empty or has only comments")]),
    ("null", b"~\n", [("YML23", 1, 1, 2, "holds no record: it is empty or has only comments")]),
    ("list", b"# a\n- b\n- c\n", [("YML24", 2, 1, 4, "is a list instead of fields with names")]),
    ("text", b"hello there\n", [("YML24", 1, 1, 12, "is a single text instead of fields with names")]),
    ("33 levels", b"a: " + b"[" * 32 + b"]" * 32, [("YML20", 1, 35, 36, "nests more than 32 levels deep")]),
    ("10,000 levels", b"[" * 10_000, [("YML20", 1, 33, 34, "nests more than 32 levels deep")]),
    ("too large", b"a: 1\n" + b"#" * 1024 * 1024, [("YML02", 1, 1, 2, "is larger than 1 MiB")]),
]  # fmt: skip


def said(result: Document | Unreadable) -> list[Said]:
    assert isinstance(result, Unreadable)
    spans = [(d.code, d.span.line, d.span.column, d.span.end_column, d.message) for d in result.diagnostics]
    assert all(d.help for d in result.diagnostics)
    return spans


@pytest.mark.parametrize(("content", "expected"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused(content: bytes, expected: list[Said]) -> None:
    assert said(read_text(content, "a.yaml")) == expected


@pytest.mark.parametrize(
    ("content", "data"),
    [
        (b"---\na: 1\n...\n", {"a": 1}),
        (b"\xef\xbb\xbfa: 1\n", {"a": 1}),
        ("a: non\u00a0!\nb: Attention\u202f!\n".encode(), {"a": "non\u00a0!", "b": "Attention\u202f!"}),
        ("a: he said “yes” and “no”\n".encode(), {"a": "he said “yes” and “no”"}),
        ("a: '“kept”'\n".encode(), {"a": "“kept”"}),
        (b"a: |\n  x\n  \ty\n", {"a": "x\n\ty\n"}),
        (b"a:\tb\n", {"a": "b"}),
        (b'a: "x\n\ty"\n', {"a": "x y"}),
        (b"'<<': 1\n'1': 2\n", {"<<": 1, "1": 2}),
        (b'a: "\\u00e9\\t"\n', {"a": "é\t"}),
        (b"a: " + b"[" * 31 + b"]" * 31, None),
    ],
)
def test_accepted(content: bytes, data: object) -> None:
    result = read_text(content, "a.yaml")
    assert isinstance(result, Document)
    if data is not None:
        assert result.data == data


def test_a_duplicate_names_the_first_place() -> None:
    result = read_text(b"a: 1\nb: 2\na: 3\n", "a.yaml")
    assert isinstance(result, Unreadable)
    (related,) = result.diagnostics[0].related
    assert (related.span.line, related.span.column, related.message) == (1, 1, "is given here first")


def test_never_more_than_twenty_findings() -> None:
    result = read_text(b"a: 1\n" * 100, "a.yaml")
    assert isinstance(result, Unreadable)
    assert [d.span.line for d in result.diagnostics] == list(range(2, 22))


def test_what_is_certain_survives() -> None:
    result = read_text(b"id: x\nn: 3\nlist: [a]\ntext: 'l'a'\nb: [\n", "a.yaml")
    assert isinstance(result, Unreadable)
    assert result.top == {"id": "x", "n": 3, "text": "l"}


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    assert [
        said(read_document(tmp_path / name, name))[0][::4]
        for name in ("absent.yaml", "folder.yaml", "pipe.yaml", "nul\0.yaml")
    ] == [
        ("YML01", "does not exist"),
        ("YML01", "is a folder, not a file"),
        ("YML01", "is not an ordinary file"),
        ("YML01", "cannot be read: the system refuses it"),
    ]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (PermissionError(13, "Permission denied"), "cannot be read: permission denied"),
        (FileNotFoundError(2, "No such file"), "does not exist"),
        (OSError(5, "Input/output error"), "cannot be read: input/output error"),
    ],
)
def test_a_file_that_fails_when_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, message: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\n")
    monkeypatch.setattr(Path, "open", fail)
    assert said(read_document(path, "a.yaml")) == [("YML01", 1, 1, 2, message)]


def test_reading_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\n")
    before = path.stat()
    assert isinstance(read_document(path, "a.yaml"), Document)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (b"\xef\xbb\xbfa: 1\r\n", before.st_mtime_ns)
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]


def test_the_registry_of_codes() -> None:
    assert [code.code for code in CODES] == [f"YML{number:02}" for number in range(1, len(CODES) + 1)]
    for code in CODES:
        assert code.title
        assert code.title[0].islower() or code.title.startswith("YAML")
        assert not code.title.endswith(".")
        assert not code.remedy.endswith(".")
        assert code.explanation.endswith(".")
