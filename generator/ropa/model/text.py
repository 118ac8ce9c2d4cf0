"""Words: plain text, text in several languages, paragraphs, dates, durations, addresses on the web."""

from typing import Annotated

from ropa.model.base import Map, Marker, Pattern, Public
from ropa.model.countries import COUNTRY_CODES
from ropa.model.currencies import CURRENCY_CODES
from ropa.model.scope import Scoped

Sentence = Annotated[str, Pattern(r"\S", "write some words here")]

LANGUAGE_PATTERN = r"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$"
Language = Annotated[str, Pattern(LANGUAGE_PATTERN, "a language is written as `en`, `fr` or `de-CH` (BCP 47)", "en")]

LanguageMap = Map[Language, Sentence]
Text = Sentence | LanguageMap
"""A plain string in the register's default language, or a map from language to text."""

Name = Text
"""A proper name; unlike other text, a plain string holds in every language."""

Paragraphs = Text
"""Text that may hold paragraphs, lists, emphasis and https or mailto links (CommonMark, no HTML)."""


class TaggedText(Scoped):
    """A text that holds for some jurisdictions or channels only."""

    text: Public[Text]
    """The text itself.

    Example: insurance intermediary number
    """


ListedText = Text | Annotated[TaggedText, Marker("text")]
Texts = tuple[ListedText, ...] | Map[Language, tuple[Sentence, ...]]
"""A list of texts: items in the default language or as language maps, or one list per language."""

DATE_PATTERN = (
    r"^(?:[12][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    r"|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$"
)
Date = Annotated[str, Pattern(DATE_PATTERN, "a date is written year-month-day, as in 2026-05-04", "2026-05-04")]

_PERIOD = (
    r"[1-9][0-9]{0,3}Y(?:[0-9]{1,4}M)?(?:[0-9]{1,4}D)?|[1-9][0-9]{0,3}M(?:[0-9]{1,4}D)?|[1-9][0-9]{0,3}[WD]"
    r"|T[1-9][0-9]{0,4}[HMS]"
)
DURATION_PATTERN = rf"^P(?:{_PERIOD})$"
"""A period of nothing is none: it has no words, and data that are not kept need no period."""
Duration = Annotated[
    str,
    Pattern(
        DURATION_PATTERN,
        "a duration is written in ISO 8601: P5Y is five years, P6M six months, P38D 38 days, PT24H 24 hours",
        "P5Y",
    ),
]

Lifetime = Annotated[
    str,
    Pattern(
        rf"^P(?:{_PERIOD}|T0S)$",
        "a lifetime is written in ISO 8601: P13M is thirteen months, PT24H 24 hours, PT0S the browser's session",
        "P13M",
    ),
]

Country = Annotated[
    str,
    Pattern(
        f"^(?:{'|'.join(COUNTRY_CODES)})$",
        "a country is its two-letter ISO 3166-1 code, such as FR, GB or US",
        "FR",
        COUNTRY_CODES,
    ),
]
Currency = Annotated[
    str,
    Pattern(
        f"^(?:{'|'.join(CURRENCY_CODES)})$",
        "a currency is its three-letter ISO 4217 code, such as EUR, GBP or CHF",
        "EUR",
        CURRENCY_CODES,
    ),
]
Email = Annotated[
    str,
    Pattern(
        r"^[^@\s]+@[^@\s]+\.[^@\s]{2,}$",
        "an e-mail address looks like privacy@rivage.example",
        "privacy@rivage.example",
    ),
]
Phone = Annotated[
    str,
    Pattern(
        r"^\+?[0-9][0-9 ().\-/]{1,30}$", "a telephone number has digits, spaces and a leading +", "+33 4 00 00 00 00"
    ),
]
Url = Annotated[
    str,
    Pattern(
        r"^https?://[^\s<>\"]+$", "a web address starts with https:// and has no spaces", "https://www.rivage.example"
    ),
]
Urls = Url | Map[Language, Url]
"""One address for all languages, or a map from language to address."""
