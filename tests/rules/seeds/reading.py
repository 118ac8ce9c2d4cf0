"""A record as plain data, and the places in it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ropa.diagnostics import Pointer

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seed:
    """One slip: a field is lost, or a value is another."""

    place: Pointer
    """Where in the record; a place that is not there is passed over."""
    instead: str | None = None
    """What stands there afterwards, as YAML on one line; None: the field is gone."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """The slips by which one rule is tried."""

    folder: str
    """The collection whose records are damaged."""
    of: Callable[[Plain, Plain], Iterator[Seed]]
    """Yields the slips for one record, given the register's defaults."""


def listed(record: Plain, key: str) -> list[tuple[Pointer, Plain]]:
    """Return the records of a list (or the only one) with their places."""
    value = record.get(key)
    if isinstance(value, dict):
        return [((key,), value)]
    items = enumerate(value) if isinstance(value, list) else ()
    return [((key, index), item) for index, item in items if isinstance(item, dict)]


def bases(record: Plain) -> Iterator[tuple[Pointer, Plain]]:
    """Yield the legal bases of all purposes with their places."""
    for place, purpose in listed(record, "purposes"):
        for inner, basis in listed(purpose, "legal_basis"):
            yield (*place, *inner), basis


def worded(place: Pointer, value: Any, texts: dict[str, str]) -> Iterator[Seed]:
    """Yield a slip for the first of these languages in which a text stands, in the words given for it."""
    for language, text in texts.items():
        if isinstance(value, dict) and isinstance(value.get(language), str):
            yield Seed((*place, language), json.dumps(text, ensure_ascii=False))
            return


def described(record: Plain, texts: dict[str, str], key: str = "description") -> Iterator[Seed]:
    """Yield a slip for a text of each purpose."""
    for place, purpose in listed(record, "purposes"):
        yield from worded((*place, key), purpose.get(key), texts)
