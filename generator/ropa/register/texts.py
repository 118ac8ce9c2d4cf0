"""The texts of a record: what is written, in which language, where, and who may read it."""

from collections.abc import Collection, Iterable
from typing import Any

from ropa.diagnostics import Pointer, Span
from ropa.model.base import Level, Record
from ropa.register.entry import Entry
from ropa.register.register import Register
from ropa.register.text_walks import WHOLE, Chain, Form, Found, Kind, walk_of
from ropa.values import Value


class Words(Value, eq=False):
    """One text of the register, with its place."""

    text: str
    language: str
    entry: Entry[Any]
    pointer: Pointer
    kind: Kind
    labelled: bool
    """Whether its language is written before it."""

    def at(self) -> Span:
        """Return the place of the text."""
        return self.entry.at(*self.pointer)

    @property
    def whole(self) -> Pointer:
        """The way to the text in all its languages; to the text itself when it is a plain string."""
        places = [place for place, step in enumerate(self.pointer) if self.labelled and step == self.language]
        return self.pointer[: places[-1]] if places else self.pointer

    @property
    def beside(self) -> dict[str, Any]:
        """The texts of all languages among which it stands; empty for a plain string."""
        value: Any = self.entry.value
        for step in self.whole if self.labelled else ():
            value = _part(value, step)
        return value if isinstance(value, dict) else {}

    @property
    def public(self) -> bool:
        """Whether the public may read it."""
        return self.kind.level is Level.PUBLIC

    @property
    def holder(self) -> Any:
        """The part of the record in whose field it stands."""
        return self.parts[-1]

    @property
    def parts(self) -> tuple[Record, ...]:
        """The parts of the record on the way to it, the record itself first."""
        value: Any = self.entry.value
        found = []
        for step in self.pointer:
            if isinstance(value, Record):
                found.append(value)
            value = _part(value, step)
        return tuple(found)

    @property
    def prose(self) -> bool:
        """Whether it is language, and neither a proper name nor a bare entry."""
        return self.kind.form not in (Form.NAME, Form.ENTRY)


def met(entry: Entry[Any]) -> list[Found]:
    """Return every text of a record as the walk meets it: quick, for a first look."""
    found: list[Found] = []
    model: Any = type(entry.value)
    walk = walk_of(model, WHOLE)
    if walk is not None:
        walk(entry.value, (), found)
    return found


def words_of(register: Register, entry: Entry[Any]) -> tuple[Words, ...]:
    """Return every text of a record with its language and its place."""
    return tuple(placed(register, entry, one) for one in met(entry))


def placed(register: Register, entry: Entry[Any], one: Found) -> Words:
    """Return a text that was met with its language and its place."""
    text, language, chain, kind = one
    return Words(text, language or register.default_language, entry, pointer_of(chain), kind, language is not None)


def around(one: Found) -> Chain:
    """Return the way to a text in all its languages; to the text itself when it is a plain string.

    Texts of one map have the very same way, so `id` tells them from others as long as they are kept.
    """
    _, language, chain, _ = one
    way: Chain = chain
    while way and language is not None:
        outer: Chain = way[0]
        if way[1] == language:
            return outer
        way = outer
    return chain


def pointer_of(chain: Chain) -> Pointer:
    """Return the route to a value in the usual form."""
    steps: list[str | int] = []
    while chain:
        chain, step = chain
        steps.append(step)
    return tuple(reversed(steps))


def _part(value: Any, step: str | int) -> Any:
    if isinstance(value, Record):
        return value.__dict__.get(str(step), value.__dict__.get(f"{step}_"))
    return value[step]


def ahead_of(texts: Iterable[Collection[str]], wanted: Collection[str]) -> frozenset[str]:
    """Return the languages that texts of a record have besides all wanted ones; such a language is no slip."""
    whole = [one for one in texts if all(language in one for language in wanted)]
    return frozenset(language for one in whole for language in one if language not in wanted)
