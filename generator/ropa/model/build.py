"""Plain data, already accepted by the JSON Schema, to records of the model.

The gate has been passed, so nothing is checked here: a value is put where its type says. Which of several types a value
has is decided by what it is in the file (text, list, mapping) and, for mappings, by a marker key.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from ropa.model.arms import arms_of
from ropa.model.base import Record, fields_of

Build = Callable[[Any], Any]


def build(model: Any, value: object) -> Any:
    """Return the record (or map of records) of this model that the plain data describe.

    The data must have passed the JSON Schema of the model; anything else is a programming error and may raise.
    """
    return _builder(model)(value)


def _as_is(value: Any) -> Any:
    return value


@cache
def _builder(model: Any) -> Build:
    origin = get_origin(model)
    if origin is Annotated:
        return _builder(get_args(model)[0])
    if origin in (Union, UnionType):
        return _union(model)
    if origin is tuple:
        item = _builder(get_args(model)[0])
        return _as_tuple if item is _as_is else lambda value: tuple(map(item, value))
    if origin is dict:
        item = _builder(get_args(model)[1])
        return _as_is if item is _as_is else lambda value: {key: item(part) for key, part in value.items()}
    return _class(model) if isinstance(model, type) else _as_is


def _class(model: type) -> Build:
    if issubclass(model, Record):
        return _record(model)
    # JSON knows no difference between 12 and 12.0; the model does
    return model if model is int or issubclass(model, StrEnum) else _as_is


def _as_tuple(value: Any) -> Any:
    return tuple(value)


def _record(model: type[Record]) -> Build:
    plans: dict[str, tuple[str, Build]] = {}

    def make(value: Any) -> Any:
        if not plans:  # on first use, so that a record may contain its own kind
            plans.update({field.key: (field.name, _builder(field.type)) for field in fields_of(model)})
        made = model.__new__(model)
        inside = made.__dict__
        for key, part in value.items():
            name, builder = plans[key]
            inside[name] = part if builder is _as_is else builder(part)
        return made

    return make


def _union(model: Any) -> Build:
    arms = arms_of(model)
    words = [_builder(arm) for arm in arms.words]
    lists = [_builder(arm) for arm in arms.lists]
    marked = [(keys, _builder(arm)) for keys, arm in arms.mappings if keys]
    unmarked = [_builder(arm) for keys, arm in arms.mappings if not keys]
    if not marked and all(builder is _as_is for builder in (*words, *lists, *unmarked)):
        return _as_is
    word, items, mapping = ((found or [_as_is])[0] for found in (words, lists, unmarked))

    def choose(value: Any) -> Any:
        if isinstance(value, dict):
            return next((arm for keys, arm in marked if any(key in value for key in keys)), mapping)(value)
        if isinstance(value, list):
            return items(value)
        return value if value in arms.literals else word(value)

    return choose
