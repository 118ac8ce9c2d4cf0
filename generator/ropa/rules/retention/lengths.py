"""How long a duration is, roughly enough to compare two."""

from ropa.expressions import expression

UNITS = {"Y": 365.25, "M": 365.25 / 12, "W": 7.0, "D": 1.0}
HOURS = {"H": 1 / 24, "M": 1 / 1440, "S": 1 / 86400}
PART = expression(r"(\d+)([YMWDHS])")
MARGIN = 1.02
"""A month may have 31 days, and a year 366: so much longer is not longer."""


NAMES = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}


def in_words(duration: str) -> str:
    """Return a duration as a reader says it: `P2Y` is `2 years`, `P1Y6M` is `1 year 6 months`."""
    date, _, time = duration.removeprefix("P").partition("T")
    parts = [(number, NAMES[unit]) for number, unit in PART.findall(date)]
    parts += [(number, "minute" if unit == "M" else NAMES[unit]) for number, unit in PART.findall(time)]
    return " ".join(f"{number} {name}" if number == "1" else f"{number} {name}s" for number, name in parts)


def days(duration: str) -> float:
    """Return a duration in ISO 8601 as a number of days: `P1Y` is 365.25."""
    date, _, time = duration.removeprefix("P").partition("T")
    return sum(int(number) * UNITS[unit] for number, unit in PART.findall(date)) + sum(
        int(number) * HOURS[unit] for number, unit in PART.findall(time)
    )


def longer(one: str, other: str) -> bool:
    """Tell whether a duration is clearly longer than another."""
    return days(one) > days(other) * MARGIN
