"""What unquoted words mean: the Norway table, and numbers that must come back as they were written."""

import pytest

from ropa.reading.scalars import NOT_A_NUMBER, resolve

TEXT = (
    "NO", "no", "on", "yes", "Off", "y", "12:30", "12:30:45", "2026-05-04", "2026-05-04T10:00:00Z", "010", "00000001",
    "-010", "1.10", "2.50", "1.", ".5", "-.5", "+5", "+33123456789", "-0", "1e3", "1E5", "1_000", "0x", "0xZZ", "0o8",
    "-0x1F", "0b11", "9007199254740993", "-9007199254740993", "0x20000000000001", "1" * 5000, "1.2.3", "1-2", "-", "--",
    "nULL", "tRUE", "NaN", "inf", "-inf", "\u0661\u0662", "\u00b2", "1e999", "1 000", "0.1.", "<<", "=",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXT)
def test_text_stays_text(text: str) -> None:
    assert resolve(text) is text


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("true", True),
        ("True", True),
        ("FALSE", False),
        ("0", 0),
        ("-7", -7),
        ("42", 42),
        ("9007199254740992", 2**53),
        ("0x1F", 31),
        ("0o17", 15),
        ("1.5", 1.5),
        ("-0.25", -0.25),
        ("1e+16", 1e16),
    ],
)
def test_words_and_numbers(text: str, meaning: object) -> None:
    assert (resolve(text), type(resolve(text))) == (meaning, type(meaning))


@pytest.mark.parametrize("text", [".inf", "-.inf", "+.Inf", ".INF", ".nan", ".NaN", ".NAN"])
def test_what_is_no_number(text: str) -> None:
    assert resolve(text) is NOT_A_NUMBER
