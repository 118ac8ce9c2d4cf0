"""The fast reader accepts nothing that the careful one refuses, and gives the same."""

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ropa.reading import Unreadable, read_text
from ropa.reading.fast import read_plainly
from tests.benchmarks.extent import Extent
from tests.benchmarks.synthetic import files_of
from tests.reading.test_agreement import OWN, ROOT, assert_fast_is_right

PIECES = st.sampled_from(
    (
        *(
            "a",
            "b",
            "é",
            "x y",
            "NO",
            "nan",
            ".inf",
            "null",
            "True",
            "~",
            "2026-05-04",
            "12:30",
            "http://x.example/a?b=c",
        ),
        *(
            "0",
            "1",
            "-1",
            "010",
            "1.0",
            "1.10",
            "1e3",
            "+1",
            "1_0",
            "0x1F",
            "0o7",
            "0b1",
            ".5",
            "1.",
            "99999999999999999",
        ),
        *("a: ", "b: ", "c:", "k: v", '"a": b', "x:y", "- ", "-", "- a", ": ", ":", "? ", "?", " ", "  ", ", ", ","),
        *("[", "]", "{", "}", "[a, b]", "{a: b}", '"', "'", "''", '"x"', "'y'", "#", " # c", "@", "`", "%", "=", "<<"),
        *("|", ">", "|-", ">+", "|2", "|\n  t\n", ">-\n\n  t\n\n   u\n", "---", "...", "&a", "*a", "!", "\r\n", "\r"),
        *("\n", "\n ", "\n  ", "\n    ", "\n\n", "\n- a", "\nb: c", "\n  c: d\n"),
    )
)
REGISTERS = [
    path.read_text(encoding="utf-8") for path in OWN if path.parts[len(ROOT.parts)] in {"register", "examples"}
]


@settings(max_examples=1500, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_the_fast_reader_is_right_about_anything(text: str) -> None:
    assert_fast_is_right(text)
    assert_fast_is_right(f"{text}\n")


@settings(max_examples=1500, deadline=None)
@given(
    st.sampled_from(REGISTERS),
    st.floats(0, 1),
    st.integers(3, 14),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3), PIECES), max_size=4),
)
def test_the_fast_reader_is_right_about_slips(
    text: str, place: float, height: int, slips: list[tuple[float, int, str]]
) -> None:
    lines = text.split("\n")
    start = int(place * max(0, len(lines) - height))
    some = dedent("\n".join(lines[start : start + height]) + "\n")
    for where, gone, put in slips:
        at = int(where * len(some))
        some = some[:at] + put + some[at + gone :]
    assert_fast_is_right(some)


@pytest.mark.parametrize(
    "text",
    [
        "a: >\n",
        "a: |\n  b",
        "a: [b,\n  c: |\n  d]\n",
        "a: [b, # ]\n  c: |\n  d]\n",
        "a: [|\n  b, c]\n",
        "a: {b: |\n  c}\n",
        "a: {b:  :c}\n",
        "a: {b: ?c}\n",
        'a: {"b"::c}\n',
        "a: {b\n  : c}\n",
        "a: {b, c\n  d: e}\n",
        "a: [b:]\n",
        "a: &b c\n",
        "a: .inf\n",
        "a: 1\nb: 010\n",
        "1: a\n",
        "a:\n  - - b\n",
        "a: b\n---\nc: d\n",
    ],
)
def test_what_two_readers_take_differently_is_left_to_the_careful_one(text: str) -> None:
    assert read_plainly(text) is None


@pytest.mark.parametrize("text", ["- " * 60_000, "? " * 60_000, "a: " + "[" * 60_000, "a: " + "{b: " * 60_000])
def test_depth_fells_nobody(text: str) -> None:
    assert isinstance(read_text(f"{text}\n".encode(), "a.yaml"), Unreadable)


def test_a_register_without_surprises_is_read_fast() -> None:
    assert [file for file, text in files_of(Extent(10)) if read_plainly(text) is None] == []
