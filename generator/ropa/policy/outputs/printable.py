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
#sys.inputs.signs"""
"""A document of nothing but signs, each by itself."""

OUTSIDE_ASCII = re.compile(r"[^\x20-\x7e]")


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
    unshown = {sign for sign in set(OUTSIDE_ASCII.findall(text)) if not shows(sign)}
    return OUTSIDE_ASCII.sub(lambda sign: f"[U+{ord(sign[0]):04X}]" if sign[0] in unshown else sign[0], text)


@cache
def shows(sign: str) -> bool:
    """Tell whether the fonts that ship with the compiler have a sign."""
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
