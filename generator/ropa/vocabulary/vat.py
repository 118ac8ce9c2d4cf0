"""VAT numbers: the shape each country gives them, and check digits where the rule is public and simple.

Shapes after the table of the European Commission's VIES service, with the United Kingdom, Switzerland and Norway.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

SHAPES: Mapping[str, str] = MappingProxyType(
    {
        "AT": r"U\d{8}",
        "BE": r"[01]\d{9}",
        "BG": r"\d{9,10}",
        "CHE": r"\d{9}(MWST|TVA|IVA)?",
        "CY": r"\d{8}[A-Z]",
        "CZ": r"\d{8,10}",
        "DE": r"\d{9}",
        "DK": r"\d{8}",
        "EE": r"\d{9}",
        "EL": r"\d{9}",
        "ES": r"[A-Z0-9]\d{7}[A-Z0-9]",
        "FI": r"\d{8}",
        "FR": r"[A-HJ-NP-Z0-9]{2}\d{9}",
        "GB": r"\d{9}|\d{12}|GD\d{3}|HA\d{3}",
        "HR": r"\d{11}",
        "HU": r"\d{8}",
        "IE": r"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}",
        "IT": r"\d{11}",
        "LT": r"\d{9}|\d{12}",
        "LU": r"\d{8}",
        "LV": r"\d{11}",
        "MT": r"\d{8}",
        "NL": r"[A-Z0-9+*]{10}\d{2}",
        "NO": r"\d{9}(MVA)?",
        "PL": r"\d{10}",
        "PT": r"\d{9}",
        "RO": r"\d{2,10}",
        "SE": r"\d{12}",
        "SI": r"\d{8}",
        "SK": r"\d{10}",
        "XI": r"\d{9}|\d{12}|GD\d{3}|HA\d{3}",
    }
)
"""What follows the letters of the country, without separators. Greece is `EL`, Northern Ireland `XI`."""


def vat_fits(number: str) -> bool:
    """Tell whether a VAT number, upper case and without separators, has its country's shape and check digits.

    A number of a country that is not in `SHAPES` is accepted: nothing is known about it.
    """
    country = "CHE" if number.startswith("CHE") else number[:2]
    shape = SHAPES.get(country)
    if shape is None:
        return True
    rest = number[len(country) :]
    return re.fullmatch(shape, rest, re.ASCII) is not None and _CHECKS.get(country, _unchecked)(rest)


def _unchecked(_rest: str) -> bool:
    return True


def _france(rest: str) -> bool:
    # Keys with a letter follow no published rule and are left alone.
    key = rest[:2]
    return not key.isdigit() or int(key) == (12 + 3 * (int(rest[2:]) % 97)) % 97


def _belgium(rest: str) -> bool:
    return 97 - int(rest[:8]) % 97 == int(rest[8:])


def _luxembourg(rest: str) -> bool:
    return int(rest[:6]) % 89 == int(rest[6:])


def _germany(rest: str) -> bool:
    # ISO/IEC 7064 MOD 11,10.
    product = 10
    for digit in rest[:8]:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == int(rest[8])


def _switzerland(rest: str) -> bool:
    weights = (5, 4, 3, 2, 7, 6, 5, 4)
    total = sum(int(digit) * weight for digit, weight in zip(rest[:8], weights, strict=True))
    return (11 - total % 11) % 11 == int(rest[8])


_CHECKS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {"BE": _belgium, "CHE": _switzerland, "DE": _germany, "FR": _france, "LU": _luxembourg}
)
