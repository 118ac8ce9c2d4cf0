"""What the public may see: records without any field that is not public, cut to one jurisdiction and its channels.

Everything the views of a policy receive has passed through `project`. The values it returns are new records, in which
fields of the levels `regulator` and `internal` do not exist.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar, get_args, get_origin

from ropa.diagnostics import Pointer
from ropa.model.base import Disclosure, Level, Record, fields_of
from ropa.model.facts import NoneBecause, Todo
from ropa.model.scope import Scoped

T = TypeVar("T")
Holds = Callable[[Scoped], bool]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the register: the record (`activities/claims`) and the way to a value inside it."""

    record: str
    pointer: Pointer = ()

    def __truediv__(self, step: str | int) -> "Spot":
        return Spot(self.record, (*self.pointer, step))


@dataclass(frozen=True, slots=True, eq=False)
class Item(Generic[T]):
    """A public value and the place where it is written."""

    value: T
    spot: Spot
    inherited: bool = False
    """Whether it stands in the register's defaults."""


@dataclass(frozen=True, slots=True, eq=False)
class Said(Generic[T]):
    """A tri-state fact: items, an explicit none, a gap, or silence."""

    items: tuple[Item[T], ...] = ()
    none: bool = False
    reason: Any = None
    """The reason of an explicit none, a text of the model."""
    todo: bool = False
    stated: bool = False
    """Whether the record lists anything, even if none of it holds here."""

    @property
    def silent(self) -> bool:
        """Whether nothing is said at all."""
        return not (self.items or self.none or self.todo or self.stated)

    def only(self, items: Iterable[Item[T]]) -> "Said[T]":
        """Return the same statement about fewer items."""
        return Said(tuple(items), self.none, self.reason, self.todo, stated=not self.silent)

    def __iter__(self) -> Iterator[Item[T]]:
        return iter(self.items)


class Kept(tuple[T, ...]):  # noqa: SLOT001  a tuple subclass cannot have slots with values
    """What is left of a list, with the positions that the items have in the file."""

    positions: tuple[int, ...] = ()


def project(value: Any, holds: Holds) -> Any:
    """Return the public part of a value; what does not hold here is left out, in a list or by itself."""
    if isinstance(value, Record):
        made = type(value).__new__(type(value))
        inside = value.__dict__
        names = _public_fields(type(value))  # type: ignore[arg-type]  # records are not hashable, their classes are
        held = (name for name in names if name in inside and _holds(inside[name], holds))
        made.__dict__.update({name: project(inside[name], holds) for name in held})
        return made
    if isinstance(value, tuple):
        chosen = [(i, part) for i, part in enumerate(value) if _holds(part, holds)]
        kept = Kept(project(part, holds) for _, part in chosen)
        kept.positions = tuple(i for i, _ in chosen)
        return kept
    if isinstance(value, dict):
        return {key: project(part, holds) for key, part in value.items()}
    return value


def _holds(part: Any, holds: Holds) -> bool:
    return not isinstance(part, Scoped) or holds(part)


@cache
def _public_fields(record: type[Record]) -> frozenset[str]:
    return frozenset(field.name for field in fields_of(record) if level_of(field.type) is Level.PUBLIC)


def level_of(annotation: Any) -> Level:
    """Return who may see a field of this annotation; internal when it does not say."""
    if get_origin(annotation) is not None and hasattr(annotation, "__metadata__"):
        for extra in annotation.__metadata__:
            if isinstance(extra, Disclosure):
                return extra.level
        return level_of(get_args(annotation)[0])
    return Level.INTERNAL


def said(fact: Any, spot: Spot, *, inherited: bool = False) -> Said[Any]:
    """Return a projected fact as what it says, each item with its place."""
    if fact is None:
        return Said()
    if isinstance(fact, Todo):
        return Said(todo=True)
    if isinstance(fact, NoneBecause):
        return Said(none=True, reason=fact.none)
    if fact == "none":
        return Said(none=True)
    if isinstance(fact, tuple):
        return Said(each(fact, spot, inherited=inherited), stated=True)
    return Said((Item(fact, spot, inherited),))


def each(values: tuple[Any, ...] | None, spot: Spot, *, inherited: bool = False) -> tuple[Item[Any], ...]:
    """Return the items of a projected list with their places in the file."""
    positions = values.positions if isinstance(values, Kept) else range(len(values or ()))
    return tuple(Item(part, spot / i, inherited) for i, part in zip(positions, values or (), strict=True))
