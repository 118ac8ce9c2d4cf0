"""One shipped or own term: its id, its words in every language and what the law attaches to it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ropa.values import Value, names_of

LANGUAGES = ("en", "fr", "nl", "de")
"""The languages in which every shipped term is complete."""

Words = Mapping[str, str]
"""A wording per language code."""

NO_WORDS: Words = MappingProxyType({})
NO_LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Term(Value):
    """A term of one vocabulary. Fields that a vocabulary does not use are empty, never guessed."""

    vocabulary: str
    """Name of the vocabulary the term belongs to, such as `data-categories`."""
    id: str
    """What a register writes: lower-case ASCII words joined by hyphens, never renamed."""
    label: Words
    """The term as it stands alone, in a table cell or a heading."""
    definition: Words = NO_WORDS
    """One plain sentence on what the term covers."""
    in_sentence: Words = NO_WORDS
    """The term inside a sentence or an enumeration, without article."""
    parent: str | None = None
    """The broader term of the same vocabulary; parents have no parent themselves."""
    dpv: str | None = None
    """The W3C DPV 2.3 term: `dpv:Customer`, `pd:Vehicle`, `eu-gdpr:A6-1-f`."""
    examples: Mapping[str, tuple[str, ...]] = NO_LISTS
    """Typical items per language, to be replaced by the real items of an activity."""
    after: Words = NO_WORDS
    """Retention starting point behind a period: "five years" + "after the end of the contract"."""
    until: Words = NO_WORDS
    """Retention starting point as a limit: "until the end of the contract"."""
    special: tuple[str, ...] = ()
    """Ids of the kinds of Art. 9(1) data in this category."""
    criminal: bool = False
    """Data relating to criminal convictions and offences, Art. 10."""
    national_id: bool = False
    """A national identification number, Art. 87."""
    highly_personal: bool = False
    """Household, communications, location or financial data: criterion 4 of WP248 rev.01."""
    vulnerable: bool = False
    """Persons of criterion 7 of WP248 rev.01."""
    children: bool = False
    """Persons who are children by definition of the group."""
    imbalance: bool = False
    """Persons in a clear imbalance of power with the controller, recital 43 and WP248 rev.01."""
    article: str | None = None
    """The provision, such as `6(1)(f)`, `9(2)(h)` or `46(2)(c)`; of the law of `regimes`."""
    regimes: tuple[str, ...] = ()
    """Where the term exists in law: `EU`, `UK`, `CH`. Empty: everywhere."""
    role: str | None = None
    """Usual role of a recipient: `internal`, `group`, `processor`, `controller` or `public-authority`."""
    art32: tuple[str, ...] = ()
    """Letters of Art. 32(1) that a measure serves."""
    nature: str | None = None
    """Nature of a measure: `technical`, `organisational`, `physical` or `legal`."""
    cnil: int | None = None
    """Number of the sheet in the CNIL security guide, 2024 edition."""
    iso27002: tuple[str, ...] = ()
    """Controls of ISO/IEC 27002:2022."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code of the country whose register issues an identifier; none if international."""
    written: Words = NO_WORDS
    """How an identifier is written, after "it is written as": "9 digits"."""
    example: str | None = None
    """An identifier that passes its own check and belongs to nobody known to us."""
    format: str | None = None
    """Regular expression for the whole identifier, upper case and without separators."""
    check: str | None = None
    """Name of the check-digit algorithm in `ropa.vocabulary.check_digits`."""

    def __hash__(self) -> int:
        return hash((self.vocabulary, self.id))


_KNOWN = frozenset(names_of(Term)) - {"vocabulary"}


def term_from(vocabulary: str, entry: Mapping[str, Any]) -> Term:
    """Build a term from the plain data of a term file or of a register's own vocabulary.

    Words must be maps per language. A key that no term has is a mistake of ours, since a schema has judged the
    data before, and raises `KeyError`.
    """
    if not entry.keys() <= _KNOWN:
        raise KeyError(*sorted(entry.keys() - _KNOWN))
    return Term(vocabulary, **{key: _settled(key, value) for key, value in entry.items()})


def _settled(key: str, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    if key == "examples":
        return {language: tuple(items) for language, items in value.items()}
    return value
