"""Identifiers of organisations: shape and check digits, each algorithm after its public definition."""

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from ropa.expressions import expression
from ropa.vocabulary.shipped import shipped
from ropa.vocabulary.vat import vat_fits

_SEPARATORS = expression(r"[\s./\-\u2010-\u2014]+")
_PLACES = MappingProxyType(
    {
        "hrb": expression(r"^\D*?(?=HR[AB]\s*\d)", re.IGNORECASE),
        "rcs": expression(r"^\D+|\D+$"),
        "vr": expression(r"^\D*?(?=VR\s*\d)", re.IGNORECASE),
    }
)
"""Registers kept by city or court: the place stands beside the number and is no part of it."""


def luhn(digits: str) -> bool:
    """Tell whether digits pass the Luhn formula, ISO/IEC 7812-1 annex B (SIREN, SIRET, Swedish numbers)."""
    doubled = [int(digit) * (1 + index % 2) for index, digit in enumerate(reversed(digits))]
    return sum(part // 10 + part % 10 for part in doubled) % 10 == 0


def bce(digits: str) -> bool:
    """Tell whether the last two digits are 97 minus the rest of the first eight by 97 (Belgium)."""
    return 97 - int(digits[:8]) % 97 == int(digits[8:])


def mod97_10(text: str) -> bool:
    """Tell whether letters and digits pass ISO/IEC 7064 MOD 97-10 (LEI, ISO 17442)."""
    return int("".join(str(int(character, 36)) for character in text)) % 97 == 1


def che_uid(text: str) -> bool:
    """Tell whether `CHE` and nine digits pass modulus 11 with weights 5 4 3 2 7 6 5 4 (Switzerland, UID)."""
    return _mod11(text[3:], (5, 4, 3, 2, 7, 6, 5, 4))


def gs1(digits: str) -> bool:
    """Tell whether digits pass the GS1 modulus 10 with weights 1 and 3 from the right (GLN)."""
    return sum(int(digit) * (1 + index % 2 * 2) for index, digit in enumerate(reversed(digits))) % 10 == 0


def elfproef(digits: str) -> bool:
    """Tell whether nine digits pass the Dutch test of eleven: weights 9 to 2, the last counted negatively (RSIN)."""
    return _weighted(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0


def denmark(digits: str) -> bool:
    """Tell whether eight digits pass the Danish modulus 11 (CVR)."""
    return _weighted(digits, (2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0


def norway(digits: str) -> bool:
    """Tell whether nine digits pass the Norwegian modulus 11."""
    return _mod11(digits, (3, 2, 7, 6, 5, 4, 3, 2))


def finland(digits: str) -> bool:
    """Tell whether eight digits pass the Finnish modulus 11."""
    return _mod11(digits, (7, 9, 10, 5, 8, 4, 2))


def portugal(digits: str) -> bool:
    """Tell whether nine digits pass the Portuguese modulus 11, where a remainder of 0 or 1 gives 0."""
    rest = _weighted(digits[:8], (9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return int(digits[8]) == (0 if rest < 2 else 11 - rest)  # noqa: PLR2004  part of the definition


def spain(text: str) -> bool:
    """Tell whether a letter, seven digits and a check character fit (NIF of legal persons).

    Digits in odd places are doubled and their digits added; what is missing to the next ten is the check, as a digit
    or as a letter from J (0) to I (9). Companies (A, B, E, H) have a digit, bodies (N, P, Q, R, S, W) a letter.
    """
    doubled = [int(digit) * (2 - index % 2) for index, digit in enumerate(text[1:8])]
    check = -sum(part // 10 + part % 10 for part in doubled) % 10
    digit, letter = str(check), "JABCDEFGHI"[check]
    return text[8] in (digit if text[0] in "ABEH" else letter if text[0] in "NPQRSW" else digit + letter)


CHECKS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {
        "bce": bce,
        "che-uid": che_uid,
        "elfproef": elfproef,
        "gs1": gs1,
        "luhn": luhn,
        "nif": spain,
        "mod11-denmark": denmark,
        "mod11-finland": finland,
        "mod11-norway": norway,
        "mod11-portugal": portugal,
        "mod97-10": mod97_10,
        "vat": vat_fits,
    }
)
"""Every algorithm by the name that the term file uses."""


def identifier_problem(type_id: str, value: str) -> str | None:
    """Say what is wrong with an identifier of an organisation, in a sentence for lawyers; nothing when it is sound.

    `type_id` is a term of the vocabulary `identifiers`; of a type that is not shipped nothing is known and
    nothing is said. Spaces, dots, hyphens and the place of a city or court register do not count.

    >>> identifier_problem("siren", "100 000 017")
    >>> identifier_problem("siren", "100 000 018")
    '`100 000 018` cannot be right (SIREN number): its check digit does not fit, so a digit is probably mistyped'
    >>> identifier_problem("kvk", "123")
    '`123` cannot be right (Chamber of Commerce number, Netherlands): it is written as 8 digits, for example 00000001'
    """
    term = shipped("identifiers").get(type_id)
    if term is None:
        return None
    label = term.label["en"]
    if not value.strip():
        return f"the {_lower(label)} is empty"
    if term.format is None:
        return None
    bare, kind = _bare(type_id, value), label.replace(" (", ", ").removesuffix(")")
    if not re.fullmatch(term.format, bare, re.ASCII):
        return f"`{value}` cannot be right ({kind}): it is written as {term.written['en']}, for example {term.example}"
    if term.check is not None and not CHECKS[term.check](bare):
        return f"`{value}` cannot be right ({kind}): its check digit does not fit, so a digit is probably mistyped"
    return None


def _bare(type_id: str, value: str) -> str:
    place = _PLACES.get(type_id)
    return _SEPARATORS.sub("", place.sub("", value) if place else value).upper()


def _lower(label: str) -> str:
    return label if label[:2].isupper() else label[0].lower() + label[1:]


def _weighted(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def _mod11(digits: str, weights: Sequence[int]) -> bool:
    check = (11 - _weighted(digits[:-1], weights) % 11) % 11
    return check == int(digits[-1])
