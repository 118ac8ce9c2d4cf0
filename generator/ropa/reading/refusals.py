"""What the profile refuses in a single event: anchors, tags, names that are not text, hidden characters."""

from typing import TYPE_CHECKING

from ropa.reading import codes
from ropa.reading.characters import describe, has_forbidden
from ropa.reading.findings import problem
from ropa.reading.parsing import start_of

if TYPE_CHECKING:
    from yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent

    from ropa.diagnostics import Diagnostic
    from ropa.reading.positions import Box


def properties(
    event: "ScalarEvent | MappingStartEvent | SequenceStartEvent", text: str, file: str
) -> "list[Diagnostic]":
    """Report an anchor and a tag in front of a value; `text` is the whole file."""
    mark = start_of(event)
    found = []
    first = text[mark.index : mark.index + 1]
    if event.anchor is not None:
        word = "&" + event.anchor
        box = _word_box(event, text, word)
        found.append(problem(codes.ANCHOR, file, box, f"marks a value with an anchor: `{word}`"))
    # libyaml forgets a lone `!` before a plain scalar, so the character itself is looked at.
    if event.tag is not None or first == "!":
        rest = text[mark.index :]
        if first != "!":
            rest = rest[len(rest.split(maxsplit=1)[0]) :].lstrip()
        word = rest.split(maxsplit=1)[0].rstrip(",]}") if rest.startswith("!") else "!"
        box = _word_box(event, text, word)
        found.append(problem(codes.TAG, file, box, f"changes the reading of a value with a tag: `{word}`"))
    return found


def _word_box(event: "ScalarEvent | MappingStartEvent | SequenceStartEvent", text: str, word: str) -> "Box":
    """Return the place of `word`, which stands at the event's start or shortly after it."""
    mark = start_of(event)
    between = text[mark.index : max(text.find(word, mark.index), mark.index)]
    if "\n" in between or "\r" in between:
        between = ""
    column = mark.column + 1 + len(between)
    return (mark.line + 1, column, mark.line + 1, column + len(word))


def hidden_escape(value: str, box: "Box", file: str) -> "Diagnostic":
    """Report the first refused character of `value`, which is written as an escape at `box`."""
    first = next(character for character in value if has_forbidden(character))
    message = f"writes the invisible character {describe(first)} as an escape"
    return problem(codes.INVISIBLE_CHARACTER, file, box, message)


def unfit_name(name: str, box: "Box", file: str) -> "Diagnostic":
    """Report a field name that YAML does not read as text, or that is missing."""
    if not name:
        at = (box[0], box[1], box[0], box[1] + 1)
        remedy = "write the name before the colon"
        return problem(codes.KEY_NOT_TEXT, file, at, "has a value without a field name", remedy=remedy)
    message = f"names a field `{name}`, which YAML reads as a number or a word of its own"
    return problem(codes.KEY_NOT_TEXT, file, box, message, remedy=f'write it in quotes: `"{name}":`')
