"""Which lines are new, and which file is another one under a new name."""

import pytest

from ropa.history.changes import former_names, new_lines


@pytest.mark.parametrize(
    ("old", "now", "expected"),
    [
        (b"a\nb\nc\n", b"a\nb\nc\n", []),
        (b"a\nb\nc\n", b"a\nx\nc\n", [2]),
        (b"a\nb\nc\n", b"x\ny\na\nb\nc\n", [1, 2]),
        (b"a\nb\nc\n", b"a\nc\n", [2]),
        (b"a\r\nb\r\n", b"a\nb\n", []),
        (b"", b"a\nb\n", [1, 2]),
        (None, b"a\nb\n", [1, 2]),
    ],
)
def test_new_lines(old: bytes | None, now: bytes, expected: list[int]) -> None:
    assert sorted(new_lines(old, now)) == expected


def test_former_names() -> None:
    old = {"kept": b"k", "same": b"1\n2\n3\n", "alike": b"a\nb\nc\nd\n", "gone": b"q\nr\n", "twin": b"1\n2\n3\n"}
    now = {"kept": b"changed", "new-same": b"1\n2\n3\n", "new-alike": b"a\nb\nX\nd\n", "fresh": b"y\nz\n"}
    assert former_names(old, now) == {"new-alike": "alike", "new-same": "same"}
    assert former_names({}, now) == {}
    assert former_names({"a": b""}, {"b": b""}) == {"b": "a"}
