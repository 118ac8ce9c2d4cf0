"""One finding before it has a place in the file, and the words in which fields are named."""

from dataclasses import dataclass
from typing import Any

from ropa.diagnostics import Pointer
from ropa.schema.codes import Code

LONG = 40
FEW = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What is said about a refused value."""

    code: Code
    message: str
    help: str | None = None
    """The remedy, when a better one is known than the code's own."""
    below: Pointer = ()
    """The way from the refused value to what the message is about."""
    at_key: bool = False
    """Whether the name of the field is shown instead of its value."""


def field_name(pointer: Pointer) -> str:
    """Return what a value is called: its field, an item of a list, or the file."""
    names = [part for part in pointer if isinstance(part, str)]
    if not names:
        return "the file"
    return f"`{names[-1]}`" if isinstance(pointer[-1], str) else f"an item of `{names[-1]}`"


def holder_name(pointer: Pointer) -> str:
    """Return the field that a value stands in, alone or as one of several."""
    return field_name(tuple(part for part in pointer if isinstance(part, str)))


def as_written(value: Any) -> str:
    """Return a single value about as it stands in the file, shortened."""
    if isinstance(value, bool):
        return str(value).lower()
    text = " ".join(str(value).split())
    return text if len(text) <= LONG else f"{text[:LONG].rstrip()}..."


def listing(words: "tuple[str, ...] | list[str]") -> str:
    """Return words in backquotes, separated by commas."""
    return ", ".join(f"`{word}`" for word in words)


def some(words: "tuple[str, ...] | list[str]") -> str:
    """Return a few words in backquotes, and how many more there are."""
    shown = listing(words[:FEW])
    return f"{shown} and {len(words) - FEW} more" if len(words) > FEW else shown
