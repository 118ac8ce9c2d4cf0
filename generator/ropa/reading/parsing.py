"""The YAML parser underneath: libyaml where PyYAML was built with it, PyYAML's own otherwise.

Only events and tokens are used. Nothing is constructed by PyYAML, so none of its type rules apply.
"""

from typing import TYPE_CHECKING, Final, cast

import yaml
from yaml.error import MarkedYAMLError, YAMLError
from yaml.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml.error import Mark
    from yaml.events import Event

LIBYAML: Final[bool] = bool(getattr(yaml, "__with_libyaml__", False))
"""Whether the fast parser is there; the meaning of a file does not depend on it."""

__all__ = ["LIBYAML", "MarkedYAMLError", "Token", "YAMLError", "end_of", "events", "start_of", "tokens"]


def events(text: str, *, libyaml: bool = LIBYAML) -> "Callable[[], Event]":
    """Return a function that gives the next parsing event of `text` and raises `YAMLError` on a syntax error."""
    loader = yaml.CBaseLoader(text) if libyaml else yaml.BaseLoader(text)
    return cast("Callable[[], Event]", loader.get_event)


def tokens(text: str, *, libyaml: bool = LIBYAML) -> list[Token]:
    """Return the tokens of `text` up to the place where the scanner gives up."""
    loader = yaml.CBaseLoader(text) if libyaml else yaml.BaseLoader(text)
    found: list[Token] = []
    try:
        while (token := loader.get_token()) is not None:
            found.append(token)
    except (YAMLError, RecursionError):
        pass
    return found


def start_of(thing: "Event | Token") -> "Mark":
    """Return the mark (zero-based, in characters) of the first character of an event or token."""
    return cast("Mark", thing.start_mark)


def end_of(thing: "Event | Token") -> "Mark":
    """Return the mark just after the last character of an event or token."""
    return cast("Mark", thing.end_mark)
