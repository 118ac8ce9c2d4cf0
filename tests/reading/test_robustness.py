"""Whatever the bytes: a document, or findings within the file. Never an exception."""

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ropa.diagnostics import Severity
from ropa.reading import Document, read_text

ACTIVITY = (Path(__file__).parent / "activity.yaml").read_bytes()
PIECES = st.sampled_from(
    [
        b"a: ",
        b"\n",
        b"  ",
        b"- ",
        b"[",
        b"]",
        b"{",
        b"}",
        b'"',
        b"'",
        b"|",
        b">",
        b":",
        b"?",
        b"#",
        b"&x",
        b"*x",
        b"!",
        b"%",
        b"@",
        b"`",
        b"\t",
        b"---",
        b"...",
        b"\xff",
        b"\xc3",
        b"\xc3\xa9",
        b"\0",
        b"\r",
        b"\r\n",
        b"\\",
        b"\xef\xbb\xbf",
        b"<<",
        b"!!x",
        b"!<",
        b"\xe2\x80\xa8",
        b"\xc2\x85",
        b"\xe2\x80\x9c",
        b"\xc2\xa0",
        b"\xf0\x9f\x98\x80",
        b", ",
        b"~",
        b".nan",
    ]
)


def assert_answered(content: bytes) -> None:
    result = read_text(content, "a.yaml")
    if isinstance(result, Document):
        assert isinstance(result.data, dict)
        for name in result.data:
            assert result.locate((name,), key=True).line >= 1
        return
    lines = content.count(b"\n") + content.count(b"\r") + 1
    assert 1 <= len(result.diagnostics) <= 20
    assert list(result.diagnostics) == sorted(result.diagnostics, key=lambda one: one.order)
    for found in result.diagnostics:
        assert found.severity is Severity.ERROR
        for span in (found.span, *(related.span for related in found.related)):
            assert 1 <= span.line <= span.end_line <= lines
            assert span.column >= 1
            assert (span.line, span.column) < (span.end_line, span.end_column)


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=200))
@example(b"\xff\xfe")
@example(b"[" * 100_000)
@example(b"? " * 5_000)
@example(b"- " * 5_000)
@example(b'"' + b"\\" * 999)
def test_arbitrary_bytes(content: bytes) -> None:
    assert_answered(content)


@settings(max_examples=1500, deadline=None)
@given(st.lists(PIECES, max_size=40).map(b"".join))
def test_pieces_of_yaml(content: bytes) -> None:
    assert_answered(content)


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(ACTIVITY)), st.integers(0, 30), PIECES), min_size=1, max_size=4))
def test_a_realistic_file_with_several_wounds(wounds: list[tuple[int, int, bytes]]) -> None:
    content = ACTIVITY
    for place, width, piece in wounds:
        content = content[:place] + piece + content[place + width :]
    assert_answered(content)
