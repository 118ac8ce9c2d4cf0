"""Documents made from the model's types, records made from documents, and back to plain data."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st

from ropa.model.base import Marker, Pattern, Record, fields_of
from ropa.model.kinds import Kind

LETTERS = st.characters(
    min_codepoint=0x20, max_codepoint=0x17F, exclude_characters="\x7f\xa0\xad", exclude_categories=["Cc"]
)
MOST_OPTIONAL = 3
"""Optional fields written in one record: enough to meet each one in many documents, few enough to stay small."""


def types_in(model: Any) -> Iterator[Any]:
    """Yield a type and the types it is made of."""
    yield model
    for inner in get_args(model):
        yield from types_in(inner)


def records_of(kinds: Iterable[Kind]) -> list[type[Record]]:
    """Return every record that these kinds of file contain, by name."""
    found: dict[type[Record], None] = {}
    waiting: list[Any] = [kind.type for kind in kinds]
    while waiting:
        for inner in types_in(waiting.pop()):
            if isinstance(inner, type) and issubclass(inner, Record) and inner not in found:
                found[inner] = None
                waiting += [field.type for field in fields_of(inner)]
    return sorted(found, key=lambda record: record.__qualname__)


@cache
def documents(model: Any) -> st.SearchStrategy[Any]:
    """Plain data that the type accepts."""
    return st.deferred(lambda: _documents(model))


def _documents(model: Any) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(model), get_args(model)
    if origin is Annotated:
        pattern = next((extra for extra in arguments[1:] if isinstance(extra, Pattern)), None)
        return _matching(pattern) if pattern else _marked(documents(arguments[0]), arguments[1:])
    if origin in (Union, UnionType):
        return st.one_of([documents(arm) for arm in arguments if arm is not NoneType])
    return _named(model) if isinstance(model, type) and origin is None else _made_of(origin, arguments)


def _marked(plain: st.SearchStrategy[Any], extras: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    """Keep to mappings with a key by which they are recognised, where there is one."""
    keys = {key for extra in extras if isinstance(extra, Marker) for key in extra.keys}
    return plain.filter(lambda value: not keys.isdisjoint(value)) if keys else plain


def _made_of(origin: object, arguments: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin is tuple:
        return st.lists(documents(arguments[0]), max_size=2)
    if origin is dict:
        return st.dictionaries(documents(arguments[0]), documents(arguments[1]), min_size=1, max_size=2)
    assert origin is Literal, origin
    return st.sampled_from(arguments)


def _named(model: type) -> st.SearchStrategy[Any]:
    if issubclass(model, Record):
        return _records(model)
    if issubclass(model, StrEnum):
        return st.sampled_from([member.value for member in model])
    plain: dict[type, st.SearchStrategy[Any]] = {bool: st.booleans(), int: st.integers(-9, 9999), str: st.text(LETTERS)}
    return plain[model]


def _matching(pattern: Pattern) -> st.SearchStrategy[str]:
    if pattern.values:
        return st.sampled_from(pattern.values)
    whole = st.from_regex(pattern.regex, alphabet=LETTERS)
    return whole.filter(lambda text: "\n" not in text)  # `$` makes Hypothesis try a line end too


@st.composite
def _records(draw: st.DrawFn, record: type[Record]) -> dict[str, Any]:
    fields = fields_of(record)
    optional = [field for field in fields if not field.required]
    chosen = (
        draw(st.lists(st.sampled_from(optional), max_size=MOST_OPTIONAL, unique_by=lambda field: field.key))
        if optional
        else []
    )
    written = [field for field in fields if field.required or field in chosen]
    return {field.key: draw(documents(field.type)) for field in written}


def as_data(value: Any) -> Any:
    """The plain data of a record: what stands in it, by the words of the file."""
    if isinstance(value, Record):
        keys = {field.name: field.key for field in fields_of(type(value))}
        return {keys[name]: as_data(part) for name, part in vars(value).items()}
    if isinstance(value, dict):
        return {key: as_data(part) for key, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [as_data(part) for part in value]
    return str(value) if isinstance(value, StrEnum) else value
