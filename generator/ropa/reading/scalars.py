"""What an unquoted word of YAML means: the YAML 1.2 core schema, without its traps.

Four deliberate departures from the core schema, all for the same reason: a register is read by people, and what they
wrote must come back as they wrote it.

- A run of digits with a leading zero is text: `010` is an identifier or a telephone number, never ten or eight.
- A decimal number whose canonical form differs from what was written is text: `1.10`, `+33`, `-0`, `1e3`, `2.`.
- A whole number beyond 2**53 is text, since JSON readers would round it.
- `.inf` and `.nan` are refused (`NOT_A_NUMBER`): nothing in a register is infinite.

Dates, times, `NO`, `on` and `yes` are text in the core schema already.
"""

from typing import Final

Scalar = str | int | float | bool | None


class NotANumber:
    """The type of `NOT_A_NUMBER`: the mark of a value that the profile refuses."""

    __slots__ = ()


NOT_A_NUMBER: Final = NotANumber()

LARGEST_EXACT_INTEGER: Final = 2**53
"""Beyond this a JSON reader may round (RFC 8259 section 6)."""

_WORDS: Final[dict[str, bool | NotANumber | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **{
        sign + word: NOT_A_NUMBER
        for sign, words in (("", (".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN")), ("+", (".inf", ".Inf", ".INF")))
        for word in words
    },
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), NOT_A_NUMBER),
}
_NUMBER_STARTS: Final = frozenset("0123456789-")
_FLOAT_LETTERS: Final = frozenset("0123456789.eE+-")


def resolve(text: str) -> Scalar | NotANumber:
    """Return the meaning of the plain (unquoted) scalar `text`; anything that is not a word or a number is itself."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMBER_STARTS and text.isascii():
        return _number(text)
    return text


def _number(text: str) -> Scalar:
    digits = text.removeprefix("-")
    if digits.isdigit():
        # Longer than 2**53 has digits; also keeps clear of the interpreter's limit on the length of numbers.
        if len(digits) > len(str(LARGEST_EXACT_INTEGER)):
            return text
        return _exact(int(text), text) if str(int(text)) == text else text
    if text[:2] == "0x":
        return _based(text, 16, "0123456789abcdefABCDEF")
    if text[:2] == "0o":
        return _based(text, 8, "01234567")
    return _decimal(text) if text[-1].isdigit() and _FLOAT_LETTERS.issuperset(text) else text


def _decimal(text: str) -> Scalar:
    try:
        number = float(text)
    except ValueError:
        return text
    return number if repr(number) == text else text


def _based(text: str, base: int, digits: str) -> Scalar:
    rest = text[2:]
    if not rest or rest.strip(digits):
        return text
    return _exact(int(rest, base), text)


def _exact(number: int, text: str) -> Scalar:
    return number if -LARGEST_EXACT_INTEGER <= number <= LARGEST_EXACT_INTEGER else text
