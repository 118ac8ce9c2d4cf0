"""What the schema refuses: the registry of shape codes."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem: shown by `ropa explain` and in the published table."""

    code: str
    title: str
    explanation: str
    """One paragraph: what is refused, and why."""
    remedy: str


UNKNOWN_FIELD: Final = Code(
    "SHP01",
    "a field that does not exist here",
    "Every record has its own list of fields. A name that is not on the list is refused: a misspelt or misplaced field "
    "would otherwise be passed over in silence and its statement lost. Wrong indentation is a common cause: the "
    "field then belongs to another record than the one it seems to belong to.",
    "correct the name, move the field to where it belongs, or delete it",
)
WRONG_KIND: Final = Code(
    "SHP02",
    "a value of the wrong kind",
    "A field holds text, a number, true or false, a list, or fields of its own. A list is written with one hyphen for "
    "each item; fields of its own stand below it, indented; text that looks like a number or like true or false is "
    "put in quotes.",
    "write the value in the form the field asks for; `ropa explain` shows an example of each field",
)
NOT_ALLOWED: Final = Code(
    "SHP03",
    "a value that is not among those allowed",
    "Some fields take one of a few fixed words, so that the register can be checked, sorted and translated.",
    "use one of the words allowed",
)
WRONG_FORM: Final = Code(
    "SHP04",
    "a value of the wrong form",
    "Dates, durations, ids, countries, addresses of e-mail and web, and telephone numbers have one way to be written. "
    "A date is year-month-day, a duration follows ISO 8601 (P5Y is five years), a country is its code in ISO 3166-1.",
    "write the value in the form the message shows",
)
MISSING_FIELD: Final = Code(
    "SHP05",
    "a field without which the record cannot be understood",
    "Few fields are required by the format: those without which a record says nothing, such as the text of a citation. "
    "What the law requires is a matter of the rules, not of the format.",
    "add the field",
)
NO_VALUE: Final = Code(
    "SHP06",
    "a field without a value",
    "A field name with nothing behind it says neither that the fact is unknown nor that there is none. A fact that is "
    "still to be found is written as `todo:` with what is missing; one that does not exist, as `none` where the field "
    "allows it.",
    "write the value, or delete the line",
)
EMPTY_GROUP: Final = Code(
    "SHP07",
    "nothing inside",
    "Braces with nothing between them, or a text made of spaces, state nothing.",
    "write the value, or delete the line",
)
WRONG_KEY: Final = Code(
    "SHP08",
    "a name of the wrong form",
    "Where names are chosen freely they still have a form: languages are written as `en`, `fr` or `de-CH`, ids as "
    "lower-case letters, digits and hyphens.",
    "write the name in the form the message shows",
)
UNEXPLAINED: Final = Code(
    "SHP09",
    "a value that does not fit",
    "The value does not have the form that the field asks for, in a way that none of the more precise codes describes.",
    "compare the value with the example that `ropa explain` shows for the field",
)

CODES: Final = (
    UNKNOWN_FIELD,
    WRONG_KIND,
    NOT_ALLOWED,
    WRONG_FORM,
    MISSING_FIELD,
    NO_VALUE,
    EMPTY_GROUP,
    WRONG_KEY,
    UNEXPLAINED,
)
"""Every shape code, in the order of the published table."""
