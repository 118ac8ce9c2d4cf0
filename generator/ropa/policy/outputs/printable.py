"""The Typst compiler: what it is given, and the few signs that its fonts cannot show."""

import re
from functools import cache
from typing import TYPE_CHECKING

from ropa.errors import RopaError

if TYPE_CHECKING:
    from types import ModuleType

    from typst import Fonts

STANDARDS = ("ua-1", "a-2a")
"""For readers who listen, and for archives. The compiler refuses what would break them."""

MISSING = "PDF files need the Typst compiler, which is not installed; run: pip install 'ropa-register[pdf]'"

PROBE = b"""#set document(title: "x", date: datetime(year: 2000, month: 1, day: 1))
#set text(lang: "en", font: ("Libertinus Serif", "DejaVu Sans Mono"))
#let signs = sys.inputs.signs
#signs #text(weight: "semibold", signs) #strong(signs) #emph(signs)"""
"""A document of nothing but signs, in each cut of the letters: a sign may be in one and not in another."""

OUTSIDE_ASCII = re.compile(r"[^\x20-\x7e]")
MARKS = r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
"""Signs that are set above or below the one before them."""
MARKED = re.compile(rf"(.)({MARKS})")


def compiled(source: bytes, inputs: dict[str, str], what: str) -> bytes:
    """Return a Typst document as PDF, with the fonts that ship with the compiler.

    Raises RopaError when the compiler is not installed, or refuses `what`.
    """
    typst = _typst()
    try:
        return _pdf(source, inputs)
    except typst.TypstError as error:
        raise RopaError(f"{what} cannot be written as PDF: {error.message}") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # the compiler gives up in a way of its own
            raise
        raise RopaError(f"{what} cannot be written as PDF: a text is too long for the compiler") from error


def printable(text: str) -> str:
    """Return a text in which signs that no font shows, such as pictures, stand as their numbers: `[U+1F469]`."""
    text = MARKED.sub(_together, text)
    unshown = {sign for sign in set(OUTSIDE_ASCII.findall(text)) if not shows(sign)}
    return OUTSIDE_ASCII.sub(lambda sign: _number(sign[0]) if sign[0] in unshown else sign[0], text)


def _together(found: re.Match[str]) -> str:
    """Return a sign with its marks, which stand as their numbers where no font has them together."""
    return found[0] if shows(found[0]) else found[1] + "".join(map(_number, found[2]))


def _number(sign: str) -> str:
    return f"[U+{ord(sign):04X}]"


@cache
def shows(sign: str) -> bool:
    """Tell whether the fonts that ship with the compiler have a sign, or a sign with its marks."""
    try:
        _pdf(PROBE, {"signs": sign})
    except _typst().TypstError:
        return False
    return True


def _pdf(source: bytes, inputs: dict[str, str]) -> bytes:
    made = _typst().compile(
        source,
        format="pdf",
        sys_inputs=inputs,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        pdf_standards=list(STANDARDS),
    )
    return bytes(made)


@cache
def _typst() -> "ModuleType":
    try:
        import typst  # noqa: PLC0415  large, and wanted by few builds
    except ImportError as error:
        raise RopaError(MISSING) from error
    return typst


@cache
def _fonts() -> "Fonts":
    fonts: Fonts = _typst().Fonts(include_system_fonts=False)
    return fonts
