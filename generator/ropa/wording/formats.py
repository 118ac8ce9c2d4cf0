"""Dates, periods, amounts, lists and names as a language writes them (CLDR through Babel)."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from babel import dates, lists, numbers

from ropa.wording.durations import part_in_words, parts
from ropa.wording.locales import locale_of


class Formats:
    """The forms of one language; immutable, the same answer for the same question."""

    def __init__(self, language: str) -> None:
        """Take the language (BCP 47); raises `ValueError` for one that CLDR does not have."""
        self.language = language
        self._locale = locale_of(language)

    def duration(self, period: str, *, words_and_figures: bool = False) -> str:
        """Say an ISO 8601 period: `P1Y6M` is "1 year and 6 months", or "one (1) year and six (6) months".

        Beyond 999 there are figures alone. Raises `ValueError` for what is not a period, and for no time at all.
        """
        said = [
            part_in_words(self.language, count, unit, words_and_figures=words_and_figures)
            for count, unit in parts(period)
        ]
        return self.list_and(said)

    def date(self, day: str | dt.date) -> str:
        """Say a day, given as ISO 8601: "4 May 2026"; raises `ValueError` for what is not a day."""
        value = day if isinstance(day, dt.date) else dt.date.fromisoformat(day)
        said = dates.format_date(value, format="long", locale=self._locale)
        # French counts the first of the month; CLDR does not.
        return f"1er{said[1:]}" if self._locale.language == "fr" and value.day == 1 else said

    def month(self, day: dt.date) -> str:
        """Say the month and the year of a day: "May 2026"."""
        return dates.format_skeleton("yMMMM", day, locale=self._locale)

    def list_and(self, items: Sequence[str]) -> str:
        """Join items with "and", in the order given; nothing gives an empty text."""
        return lists.format_list(items, style="standard", locale=self._locale)

    def clear_when_joined(self, items: Sequence[str]) -> bool:
        """Tell whether items stay apart when joined with "and": none holds a comma or an "and" of its own."""
        conjunction = self.list_and(("\0", "\0")).strip("\0")
        return not any(conjunction in item or ", " in item for item in items)

    def list_or(self, items: Sequence[str]) -> str:
        """Join items with "or", in the order given; nothing gives an empty text."""
        return lists.format_list(items, style="or", locale=self._locale)

    def number(self, value: int | Decimal) -> str:
        """Write a number with the language's separators."""
        return numbers.format_decimal(value, locale=self._locale)

    def money(self, amount: int | Decimal, currency: str) -> str:
        """Write an amount of a currency (ISO 4217), without cents when there are none.

        Raises `ValueError` for a currency that CLDR does not name.
        """
        if currency not in self._locale.currencies:
            raise ValueError(f"CLDR has no currency `{currency}` in `{self.language}`")
        pattern = self._locale.currency_formats["standard"].pattern
        if amount == int(amount):
            pattern = pattern.replace(".00", "")
        return numbers.format_currency(
            amount, currency, format=pattern, locale=self._locale, currency_digits="." in pattern
        )

    def country(self, code: str) -> str:
        """Name a country or territory (ISO 3166-1 alpha-2); raises `ValueError` for one that CLDR does not name."""
        name = self._locale.territories.get(code)
        if name is None:
            raise ValueError(f"CLDR has no name for the country `{code}` in `{self.language}`")
        return str(name)

    def language_name(self, language: str) -> str:
        """Name a language (BCP 47), as written inside a sentence; raises `ValueError` for one without a name."""
        name = self._locale.languages.get(language.replace("-", "_"))
        if name is None:
            raise ValueError(f"CLDR has no name for the language `{language}` in `{self.language}`")
        return str(name)

    def own_name(self) -> str:
        """Name the language in itself, with a capital, as a language switcher does: "Français"."""
        name = self.language_name(self.language)
        return name[:1].upper() + name[1:]
