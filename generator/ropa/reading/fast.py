"""The fast reader: text -> plain data, without positions, giving up at the first sign of trouble.

It never explains. `None` means "read it carefully"; `ropa.reading.profile` then finds out why, with positions. The two
readers share the resolver and agree on every document both accept (tested).
"""

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
        if opening.__class__ is not MappingStartEvent or opening.anchor or opening.tag:
            return None
        root = _collect(step)
        if root is None or step().__class__ is not DocumentEndEvent or step().__class__ is not StreamEndEvent:
            return None
    except YAMLError:
        return None
    return root


def _collect(step: Any) -> dict[str, object] | None:  # noqa: C901, PLR0911, PLR0912 - the hot loop is one piece
    root: dict[str, object] = {}
    current: Any = root
    keyed = True
    key: str | None = None
    stack: list[tuple[Any, bool]] = []
    while True:
        event = step()
        kind = event.__class__
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                return None
            value = event.value
            if keyed and key is None:
                if value in current or (not event.style and (value == "<<" or resolve(value) is not value)):
                    return None
                key = value
                continue
            if not event.style:
                value = resolve(value)
                if value is NOT_A_NUMBER:
                    return None
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            if not stack:
                return root
            current, keyed = stack.pop()
            continue
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.anchor is not None or event.tag is not None or (keyed and key is None):
                return None
            stack.append((current, keyed))
            if len(stack) >= MAX_DEPTH:
                return None
            value = {} if kind is MappingStartEvent else []
        else:
            return None
        if keyed:
            current[key] = value
            key = None
        else:
            current.append(value)
        if kind is not ScalarEvent:
            current = value
            keyed = kind is MappingStartEvent
