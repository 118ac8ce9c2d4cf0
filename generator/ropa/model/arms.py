"""The arms of a union in the model, sorted by what stands in a file: a fixed word, text, a list, a mapping."""

from functools import cache
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from ropa.model.base import Marker, Record
from ropa.values import Value


class Arms(Value):
    """The arms of one union."""

    literals: frozenset[object]
    """Fixed words, such as `none`."""
    words: tuple[Any, ...]
    """Types written as text, a number or a truth value; with their annotations."""
    lists: tuple[Any, ...]
    mappings: tuple[tuple[tuple[str, ...], Any], ...]
    """Marker keys (none for the mapping that is left when no marker is found) and type."""


@cache
def arms_of(union: Any) -> Arms:
    """Return the arms of a union; "not written" is not one of them."""
    arms = [(*_unwrapped(arm), arm) for arm in get_args(union) if arm is not NoneType]
    fixed = frozenset(word for plain, _, _ in arms if get_origin(plain) is Literal for word in get_args(plain))
    words = tuple(arm for plain, _, arm in arms if not (get_origin(plain) in (Literal, tuple) or is_mapping(plain)))
    lists = tuple(plain for plain, _, _ in arms if get_origin(plain) is tuple)
    return Arms(fixed, words, lists, tuple((marker, plain) for plain, marker, _ in arms if is_mapping(plain)))


def is_mapping(model: Any) -> bool:
    """Tell whether a type is written as a mapping: a record, or a map from key to value."""
    return get_origin(model) is dict or (isinstance(model, type) and issubclass(model, Record))


def _unwrapped(arm: Any) -> tuple[Any, tuple[str, ...]]:
    if get_origin(arm) is not Annotated:
        return arm, ()
    plain, *metadata = get_args(arm)
    return plain, next((extra.keys for extra in metadata if isinstance(extra, Marker)), ())
