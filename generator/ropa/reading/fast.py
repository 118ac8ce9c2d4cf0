"""The fast reader: text -> plain data, without positions, giving up at the first sign of trouble.

It never explains. `None` means "read it carefully"; `ropa.reading.profile` then finds out why, with positions. The two
readers share the resolver and agree on every document both accept (tested).
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from ropa.reading.parsing import YAMLError, events
from ropa.reading.scalars import NOT_A_NUMBER, resolve

MAX_DEPTH: Final = 32
"""Levels of mappings and lists, the outermost being the first."""

Step = Callable[[], Any]
"""Gives the next event. Classes are compared with `is`: this is the hottest loop of all."""


class _Doubt(Exception):  # noqa: N818  a doubt is no error
    """The document needs a careful look."""


def read_plainly(text: str) -> dict[str, object] | None:
    """Return the data of a document that needs no explanation, else `None`.

    `text` must be free of refused characters, tags and escapes: the caller has looked.
    """
    step = events(text)
    try:
        step()
        start = step()
        if start.__class__ is not DocumentStartEvent or start.version or start.tags:
            return None
        opening = step()
        if opening.__class__ is not MappingStartEvent or opening.anchor:
            return None
        root = _fields(step, 1)
        if step().__class__ is not DocumentEndEvent or step().__class__ is not StreamEndEvent:
            return None
    except (YAMLError, _Doubt):
        return None
    return root


def _fields(step: Step, depth: int) -> dict[str, object]:
    fields: dict[str, object] = {}
    while True:
        event = step()
        if event.__class__ is not ScalarEvent:
            if event.__class__ is MappingEndEvent:
                return fields
            raise _Doubt
        name = event.value
        if name in fields or event.anchor is not None or not (event.style or _is_name(name)):
            raise _Doubt
        event = step()
        fields[name] = _word(event) if event.__class__ is ScalarEvent else _nested(step, event, depth + 1)


def _items(step: Step, depth: int) -> list[object]:
    items: list[object] = []
    while True:
        event = step()
        if event.__class__ is ScalarEvent:
            items.append(_word(event))
        elif event.__class__ is SequenceEndEvent:
            return items
        else:
            items.append(_nested(step, event, depth + 1))


def _nested(step: Step, event: Any, depth: int) -> object:
    kind = event.__class__
    if (kind is not MappingStartEvent and kind is not SequenceStartEvent) or event.anchor is not None:
        raise _Doubt
    if depth > MAX_DEPTH:
        raise _Doubt
    return _fields(step, depth) if kind is MappingStartEvent else _items(step, depth)


def _word(event: Any) -> object:
    if event.anchor is not None:
        raise _Doubt
    if event.style:
        return event.value
    value = resolve(event.value)
    if value is NOT_A_NUMBER:
        raise _Doubt
    return value


@lru_cache(maxsize=1024)  # a register has few names, each in many files
def _is_name(plain: str) -> bool:
    """Tell whether an unquoted field name is text; `<<`, numbers and the words of YAML are not."""
    return plain != "<<" and resolve(plain) is plain
