"""Signs as a printer sets them, for the words of a register; the catalogues are written so."""

import re

from ropa.wording.locales import locale_of

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_BEFORE_HIGH_SIGN = re.compile(r" (?=[;?!])")
_BEFORE_COLON = re.compile(r" (?=[:»])|(?<=«) ")


def typeset(language: str, text: str) -> str:
    """Return a text with apostrophes inside words curled and, in French, its spaces before high signs unbreakable.

    Nothing is added or removed, so that a web address or a number stays what it is.
    """
    curled = _APOSTROPHE.sub("\N{RIGHT SINGLE QUOTATION MARK}", text)
    if locale_of(language).language != "fr":
        return curled
    narrow = _BEFORE_HIGH_SIGN.sub("\N{NARROW NO-BREAK SPACE}", curled)
    return _BEFORE_COLON.sub("\N{NO-BREAK SPACE}", narrow)


def semicolon(language: str) -> str:
    """Return what stands between parts that hold commas."""
    return typeset(language, " ; ") if locale_of(language).language == "fr" else "; "


def colon(language: str) -> str:
    """Return what stands between a heading and the name of what it is about."""
    return typeset(language, " : ") if locale_of(language).language == "fr" else ": "
