"""Which CLDR locale speaks for a language, and the only door to Babel's data."""

from functools import cache

from babel import Locale, UnknownLocaleError

_SPOKEN_AS = {"en": "en_GB"}
"""European English: day before month, no comma before the last item of a list."""


@cache
def locale_of(language: str) -> Locale:
    """Return the CLDR locale of a language (BCP 47).

    Raises `ValueError` for a language that CLDR does not have.
    """
    try:
        return Locale.parse(_SPOKEN_AS.get(language, language.replace("-", "_")))
    except UnknownLocaleError as error:
        raise ValueError(f"CLDR has no language `{language}`") from error


def unit_pattern(language: str, unit: str, count: int) -> str:
    """Return how a language says `count` of a unit such as `duration-year`, with `{0}` for the figure.

    Babel 2.18 prints `6 duration-day` where CLDR leaves the long form to the short one (Dutch days, Italian years);
    so the forms are tried from long to narrow, and for each the count's plural category before `other`.
    Raises `ValueError` when there is none.
    """
    locale = locale_of(language)
    forms = locale._data["unit_patterns"].get(unit, {})  # noqa: SLF001  Babel has no public way to ask without the bug
    category = str(locale.plural_form(count))
    for form in ("long", "short", "narrow"):
        for wanted in (category, "other"):
            pattern = forms.get(form, {}).get(wanted)
            if pattern:
                return str(pattern)
    raise ValueError(f"CLDR has no words for {unit} in `{language}`")
