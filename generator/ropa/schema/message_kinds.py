"""A value of the wrong kind: text where a list belongs, a number where text belongs, and so on."""

import re

from ropa.schema.advice import advice, example_of
from ropa.schema.codes import WRONG_FORM, WRONG_KIND
from ropa.schema.nodes import Node, kind_of_leaf, leaves, type_name, words_of_leaf
from ropa.schema.refusals import Refusal
from ropa.schema.said import Said, as_written, field_name, listing

TRUE = frozenset({"yes", "y", "on", "true", "oui", "vrai", "ja", "wahr", "waar"})
FALSE = frozenset({"no", "n", "off", "false", "non", "faux", "nein", "falsch", "nee", "onwaar"})
MOST_FIELDS = 6
LIKELY = {
    "list": ("record", "text", "words", "map", "bool", "number"),
    "fields": ("list", "text", "words", "bool", "number"),
}
"""For a list or fields that do not fit: what was probably to be written, likeliest first."""
SINGLE = ("text", "words", "list", "record", "bool", "number", "map")
"""The same for a single value."""


def said_of_kind(refusal: Refusal, kind: str) -> Said:
    """Return the sentence for a value whose kind no alternative can hold."""
    name = field_name(refusal.pointer)
    by_kind = {kind_of_leaf(leaf): leaf for leaf in reversed(refusal.alternatives)}
    offered = next((each for each in LIKELY.get(kind, SINGLE) if each in by_kind), "gap")
    wanted = by_kind[offered]
    if kind == "list" and refusal.pointer and isinstance(refusal.pointer[-1], int):
        return Said(WRONG_KIND, f"{name} is a list inside the list", "remove one hyphen or one pair of brackets")
    if offered in {"text", "words"}:
        return _text_wanted(refusal, kind, wanted)
    if offered == "list":
        return list_wanted(refusal, wanted)
    if offered == "bool":
        return Said(WRONG_KIND, f"{name} must be true or false", _switch(refusal.value))
    if offered == "number":
        return number_wanted(refusal)
    return _fields_wanted(kind, name, wanted)


def _text_wanted(refusal: Refusal, kind: str, wanted: Node) -> Said:
    name = field_name(refusal.pointer)
    if kind in {"number", "bool"}:
        return _quotes_wanted(refusal, wanted)
    if kind == "list":
        return Said(WRONG_KIND, f"{name} must be one value, not a list", "remove the hyphen or the brackets")
    words = words_of_leaf(wanted) if kind_of_leaf(wanted) == "words" else ()
    help_ = f"write one of {listing(words)} behind the colon" if words else "write the text behind the colon"
    return Said(WRONG_KIND, f"{name} must be text, not fields of its own", help_)


def _quotes_wanted(refusal: Refusal, wanted: Node) -> Said:
    name, written = field_name(refusal.pointer), as_written(refusal.value)
    if "pattern" in wanted and not re.search(wanted["pattern"], written):
        help_ = advice(type_name(wanted), written) or example_of(refusal.above)
        return Said(WRONG_FORM, f"{written} does not fit {name}: {wanted['patternErrorMessage']}", help_)
    return Said(WRONG_KIND, f"{name} must be text, and {written} is not", f"put quotes around it: '{written}'")


def list_wanted(refusal: Refusal, wanted: Node) -> Said:
    """Return the sentence for a list that lacks its hyphens."""
    name = field_name(refusal.pointer)
    items = {kind_of_leaf(leaf) for leaf in leaves(refusal.root, wanted["items"])}
    help_ = "start each item with a hyphen"
    if items & {"text", "words"} and not isinstance(refusal.value, (dict, list)):
        help_ += f": `- {as_written(refusal.value)}`"
    return Said(WRONG_KIND, f"{name} must be a list", help_, at_key=isinstance(refusal.value, dict))


def number_wanted(refusal: Refusal) -> Said:
    """Return the sentence for something else than a whole number."""
    word = as_written(refusal.value).strip()
    help_ = f"write {word} without quotes" if word.isdigit() else "write it in figures, without unit, point or quotes"
    return Said(WRONG_KIND, f"{field_name(refusal.pointer)} must be a whole number", help_)


def _fields_wanted(kind: str, name: str, wanted: Node) -> Said:
    if "patternProperties" in wanted:
        example = wanted["x-key-example"]
        message = f"{name} must have entries of its own"
        return Said(WRONG_KIND, message, f"write one line for each below it, indented, such as `{example}: ...`")
    if kind == "list":
        return Said(WRONG_KIND, f"{name} must be one group of fields, not a list", "remove the hyphen")
    fields = listing(tuple(wanted["properties"])[:MOST_FIELDS])
    more = ", ..." if len(wanted["properties"]) > MOST_FIELDS else ""
    return Said(WRONG_KIND, f"{name} must have fields of its own", f"write them below it, indented: {fields}{more}")


def _switch(value: object) -> str:
    word = as_written(value).lower()
    if word in TRUE | FALSE:
        return f"write {'true' if word in TRUE else 'false'}, without quotes"
    return "write true or false, without quotes"
