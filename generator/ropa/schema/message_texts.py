"""A text that is not one of the words allowed, or not of the form asked for."""

from ropa.schema.advice import advice, example_of
from ropa.schema.codes import EMPTY_GROUP, NOT_ALLOWED, WRONG_FORM
from ropa.schema.message_kinds import list_wanted
from ropa.schema.nearness import nearest
from ropa.schema.nodes import Node, kind_of_leaf, type_name, words_of_leaf
from ropa.schema.refusals import Refusal
from ropa.schema.said import Said, as_written, field_name, holder_name, listing

NOTHING = frozenset(
    {"no", "nil", "n/a", "na", "nothing", "nobody", "aucun", "aucune", "keine", "kein", "geen", "néant"}
)
MOST_WORDS = 8
"""Words that a remedy lists besides the one that was probably meant."""


def said_of_text(refusal: Refusal) -> Said:
    """Return the sentence for a text that is refused where some text is possible."""
    words = tuple(
        word for leaf in refusal.alternatives if kind_of_leaf(leaf) == "words" for word in words_of_leaf(leaf)
    )
    node = refusal.failed.get("pattern")
    return _form(refusal, node, words) if node else _word(refusal, words)


def _word(refusal: Refusal, words: tuple[str, ...]) -> Said:
    name, value = field_name(refusal.pointer), refusal.value
    meant = "none" if "none" in words and value.strip().lower() in NOTHING else nearest(value, words)
    lists = [leaf for leaf in refusal.alternatives if kind_of_leaf(leaf) == "list"]
    if words == ("none",) and not meant:
        if lists:
            said = list_wanted(refusal, lists[0])
            return Said(said.code, f"{said.message}, or the word `none`", said.help)
        message = f"{name} must have fields of its own, or be the word `none`"
        return Said(NOT_ALLOWED, message, "write the fields below it, indented")
    message = f"`{as_written(value)}` is not a value of {holder_name(refusal.pointer)}"
    return Said(NOT_ALLOWED, message, _instead(words, meant))


def _instead(words: tuple[str, ...], meant: str | None) -> str:
    others = [word for word in words if word != meant]
    if not meant:
        return f"use one of {listing(others)}"
    if not others or len(others) > MOST_WORDS:
        return f"did you mean `{meant}`?"
    return f"did you mean `{meant}`, or one of {listing(others)}?"


def _form(refusal: Refusal, node: Node, words: tuple[str, ...]) -> Said:
    value = refusal.value
    if not value.strip():
        message = f"{field_name(refusal.pointer)} is an empty text"
        return Said(EMPTY_GROUP, message, "write the text, or delete the line")
    meant = nearest(value, words)
    help_ = f"did you mean `{meant}`?" if meant else advice(type_name(node), value) or example_of(refusal.above)
    message = f"`{as_written(value)}` does not fit {holder_name(refusal.pointer)}: {node['patternErrorMessage']}"
    return Said(WRONG_FORM, message, help_)
