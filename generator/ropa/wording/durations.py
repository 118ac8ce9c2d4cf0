"""ISO 8601 periods in words: `P3Y` is "3 years"."""

import re

from ropa.wording.locales import locale_of, unit_pattern
from ropa.wording.numerals import LARGEST, numeral

_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_FEMININE = {
    "fr": frozenset({"week", "hour", "minute", "second"}),
    "de": frozenset({"week", "hour", "minute", "second"}),
}
"""Units before which the word for one is feminine, in the languages that have one."""


def parts(period: str) -> tuple[tuple[int, str], ...]:
    """Split an ISO 8601 period into counts and units, longest unit first, as written; zeros are dropped.

    Raises `ValueError` for what is not a period of at least one whole unit.
    """
    match = _PERIOD.fullmatch(period)
    found = tuple((int(n), unit) for n, unit in zip(match.groups(), _UNITS, strict=True) if n) if match else ()
    kept = tuple((count, unit) for count, unit in found if count)
    if not kept:
        raise ValueError(f"`{period}` is not a period such as P3Y, P6M or P1Y6M")
    return kept


def part_in_words(language: str, count: int, unit: str, *, words_and_figures: bool) -> str:
    """Say one count of one unit: "3 years", or "three (3) years" when both are wanted; figures alone beyond 999.

    Raises `ValueError` for a language without the words.
    """
    pattern = unit_pattern(language, f"duration-{unit}", count)
    if locale_of(language).language == "fr":
        # CLDR joins most figures and units with a no-break space, and a few with a plain one.
        pattern = pattern.replace("{0} ", "{0}\N{NO-BREAK SPACE}")
    figure = str(count)
    if words_and_figures and count <= LARGEST:
        feminine = unit in _FEMININE.get(locale_of(language).language, frozenset())
        figure = f"{numeral(language, count, feminine=feminine)} ({count})"
    return pattern.replace("{0}", figure)
