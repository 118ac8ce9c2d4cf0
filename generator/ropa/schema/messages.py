"""The sentence for each refusal: by what stands in the file and what the schema offers there."""

from ropa.schema.codes import NO_VALUE, UNEXPLAINED, UNKNOWN_FIELD
from ropa.schema.message_fields import said_of_fields
from ropa.schema.message_kinds import number_wanted, said_of_kind
from ropa.schema.message_texts import said_of_text
from ropa.schema.nodes import kind_of_leaf, kind_of_value
from ropa.schema.refusals import Refusal
from ropa.schema.said import Said, field_name, some

TAKES = {
    "text": {"text", "words"},
    "fields": {"record", "map", "gap"},
    "list": {"list"},
    "bool": {"bool"},
    "number": {"number"},
}
"""For each kind of value, the alternatives that can hold it."""


def say(refusal: Refusal) -> tuple[Said, ...]:
    """Return what to say about a refusal: one sentence for each mistake."""
    kind = kind_of_value(refusal.value)
    if refusal.strays or kind == "empty":
        return (_nothing(refusal),)
    offered = {kind_of_leaf(leaf) for leaf in refusal.alternatives}
    if not offered & TAKES[kind]:
        return (said_of_kind(refusal, kind),)
    if kind == "fields":
        return said_of_fields(refusal)
    if kind == "text":
        return (said_of_text(refusal),)
    if kind == "number":
        return (number_wanted(refusal),)
    return (Said(UNEXPLAINED, f"{field_name(refusal.pointer)} does not have the form asked for"),)


def _nothing(refusal: Refusal) -> Said:
    """Return the sentence for a field without a value, or for the lines of an entry without its id."""
    if "headless" in refusal.failed:
        message = f"{some(refusal.strays)} stand where an id is expected"
        return Said(UNKNOWN_FIELD, message, "put the id they belong to above them, and indent them", at_key=True)
    help_ = f"indent {some(refusal.strays)} below it" if refusal.strays else "write the value, or delete the line"
    return Said(NO_VALUE, f"{field_name(refusal.pointer)} has no value", help_, at_key=True)
