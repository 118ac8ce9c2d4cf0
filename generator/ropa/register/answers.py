"""A tri-state fact as rules and pages ask for it: items, an explicit none, a gap, or silence."""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from ropa.diagnostics import Pointer, Span
from ropa.model.facts import NoneBecause, Todo
from ropa.model.text import Text
from ropa.register.entry import Entry
from ropa.values import Value

T = TypeVar("T")


class Stated(Value, Generic[T], eq=False):
    """One item with the place where it is written."""

    value: T
    entry: Entry[Any]
    pointer: Pointer
    inherited: bool = False
    """Whether it stands in the register's defaults."""

    def __init__(self, value: T, entry: Entry[Any], pointer: Pointer, inherited: bool = False) -> None:
        """Fill in by hand what a value fills in by rule: there are tens of thousands of these."""
        inside = self.__dict__
        inside["value"] = value
        inside["entry"] = entry
        inside["pointer"] = pointer
        inside["inherited"] = inherited

    def at(self, *pointer: str | int, key: bool = False) -> Span:
        """Return the place of a value of the item."""
        return self.entry.at(*self.pointer, *pointer, key=key)


class Answer(Value, Generic[T], eq=False):
    """What a record says about a fact, its own statement and what it inherits."""

    items: tuple[Stated[T], ...] = ()
    none: bool = False
    """Whether it says that there is none."""
    reason: Text | None = None
    """Why there is none, if it says so."""
    todo: Todo | None = None
    """The gap, if it says that the fact is not known yet."""

    def __init__(
        self,
        items: tuple[Stated[T], ...] = (),
        none: bool = False,
        reason: Text | None = None,
        todo: Todo | None = None,
    ) -> None:
        """Fill in by hand, as `Stated` does."""
        inside = self.__dict__
        inside["items"] = items
        inside["none"] = none
        inside["reason"] = reason
        inside["todo"] = todo

    @property
    def silent(self) -> bool:
        """Whether nothing is said at all."""
        return not (self.items or self.none or self.todo)

    def __iter__(self) -> Iterator[Stated[T]]:
        return iter(self.items)


def answer(fact: Any, entry: Entry[Any], *pointer: str | int, inherited: bool = False) -> Answer[Any]:
    """Return a field that is a fact (a value, a list, none, a gap or nothing) as an answer."""
    if fact is None:
        return Answer()
    if isinstance(fact, Todo):
        return Answer(todo=fact)
    if isinstance(fact, NoneBecause):
        return Answer(none=True, reason=fact.none)
    if fact == "none":
        return Answer(none=True)
    if isinstance(fact, tuple):
        return Answer(tuple(Stated(item, entry, (*pointer, index), inherited) for index, item in enumerate(fact)))
    return Answer((Stated(fact, entry, pointer, inherited),))
