"""Tri-state facts: a value, an explicit none, or a gap with somebody who will fill it."""

from typing import Annotated, Literal, TypeVar, Union

from ropa.model.base import Internal, Marker, Public, Record, Regulator
from ropa.model.text import Date, Sentence, Text

T = TypeVar("T")


class Todo(Record):
    """A fact that is not known yet; printed as a visible gap, and it stops a policy that needs it."""

    todo: Regulator[Sentence]
    """What is missing.

    Example: balancing test
    """
    owner: Internal[Sentence | None] = None
    """Who will supply it.

    Example: DPO
    """
    due: Internal[Date | None] = None
    """By when."""


class NoneBecause(Record):
    """An explicit none, with the reason the law or a reader will want."""

    none: Public[Text]
    """Why there is none.

    Example: no recipient outside the department
    """


NoneStated = Literal["none"]
Owed = Union[T, Annotated[Todo, Marker("todo")]]  # noqa: UP007  mypy takes no type variable on the left of a bar
"""A value, or a gap."""
Fact = Union[T, NoneStated, Annotated[NoneBecause, Marker("none")], Annotated[Todo, Marker("todo")]]  # noqa: UP007
"""A value, an explicit none, or a gap."""
