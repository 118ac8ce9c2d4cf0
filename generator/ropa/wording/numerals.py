"""Whole numbers from 1 to 999 in words, for the "three (3) years" of legal texts.

CLDR spells numbers out in rules that Babel does not carry; these four languages follow their own spelling rules
(French: the traditional one, without hyphens around `et`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ropa.wording.locales import locale_of

LARGEST = 999


@dataclass(frozen=True, slots=True)
class _Words:
    small: Sequence[str]
    tens: Sequence[str]


def _words(small: str, tens: str) -> _Words:
    return _Words(("", *small.split()), ("", "", *tens.split()))


_WORDS: Mapping[str, _Words] = {
    "en": _words(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    "fr": _words(
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf",
        "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
    ),
    "nl": _words(
        "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
        "achttien negentien",
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    ),
    "de": _words(
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn",
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    ),
}


def numeral(language: str, number: int, *, feminine: bool = False) -> str:
    """Spell a number from 1 to 999; `feminine` asks for the feminine of one.

    Raises `ValueError` for other numbers and for languages that nobody has spelt here.
    """
    spoken = locale_of(language).language
    if spoken not in _WORDS or not 1 <= number <= LARGEST:
        raise ValueError(f"no words for {number} in `{language}`")
    word = _SPELLERS[spoken](number)
    if not feminine:
        return word
    if spoken == "fr" and word.endswith("un"):
        return f"{word}e"
    return "eine" if spoken == "de" and word == "ein" else word


def _english(number: int) -> str:
    words = _WORDS["en"]
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    low = (
        words.small[rest] if rest < len(words.small) else "-".join(filter(None, (words.tens[tens], words.small[ones])))
    )
    return " and ".join(filter(None, (f"{words.small[hundreds]} hundred" if hundreds else "", low)))


def _french(number: int) -> str:
    words = _WORDS["fr"]
    hundreds, rest = divmod(number, 100)
    hundred = {0: "", 1: "cent"}.get(hundreds, f"{words.small[hundreds]} cent{'' if rest else 's'}")
    return " ".join(filter(None, (hundred, _french_below_hundred(rest))))


def _french_below_hundred(number: int) -> str:
    words = _WORDS["fr"]
    if number < len(words.small):
        return words.small[number]
    tens, ones = divmod(number, 10)
    if tens in {7, 9}:  # counted on from sixty and from eighty
        ones += 10
    if number == 80:  # noqa: PLR2004  the one round number that takes the plural
        return "quatre-vingts"
    if ones in {1, 11} and tens < 8:  # noqa: PLR2004  vingt et un ... soixante et onze, but quatre-vingt-un
        return f"{words.tens[tens]} et {words.small[ones]}"
    return "-".join(filter(None, (words.tens[tens], words.small[ones])))


def _dutch(number: int) -> str:
    joined = _units_first("nl", number, "honderd", "en")
    # One is written without accents once it is part of a longer word.
    return joined if number == 1 or number % 100 == 1 else joined.replace("één", "een")


def _german(number: int) -> str:
    return _units_first("de", number, "hundert", "und")


def _units_first(language: str, number: int, hundred: str, link: str) -> str:
    words = _WORDS[language]
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    if rest < len(words.small):
        low = words.small[rest]
    else:
        joint = "ën" if link == "en" and words.small[ones].endswith("e") else link
        low = f"{words.small[ones]}{joint}{words.tens[tens]}" if ones else words.tens[tens]
    many = "" if hundreds < (2 if language == "nl" else 1) else words.small[hundreds]
    return f"{many}{hundred}{low}" if hundreds else low


_SPELLERS = {"en": _english, "fr": _french, "nl": _dutch, "de": _german}
