"""References by id: every one is looked up, and a wrong one gets a suggestion.

Which values are references is written in the model (`Ref`); the walk below is compiled from it once per record type.
"""

from collections.abc import Callable, Collection, Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from ropa.diagnostics import Diagnostic, Pointer, Severity
from ropa.model.arms import arms_of
from ropa.model.base import Record, Ref, fields_of
from ropa.model.text import Country
from ropa.register import local_ids
from ropa.register.entry import Entry
from ropa.register.once import once
from ropa.register.register import Register
from ropa.register.words import NAMES
from ropa.values import Value

Found = tuple[str, str, Pointer]
"""Kind, id, and place inside the record."""
Walk = Callable[[Any, Pointer, list[Found]], None]
"""Appends the references of a value that stands at a place; a chain of generators would take twice as long."""
Wanted = Callable[[Any], str | None]
"""The kind of what is looked for that the metadata of a type declare; None: something else."""


def references_of(model: Any, value: Any) -> list[Found]:
    """Return every reference of a record: its kind, the id written, and where."""
    return _collected(model, value, _reference)


def countries_of(model: Any, value: Any) -> list[Found]:
    """Return every country code of a record and where it stands; their kind is `countries`."""
    return _collected(model, value, _country)


def _reference(metadata: Any) -> str | None:
    return next((extra.kind for extra in metadata if isinstance(extra, Ref)), None)


def _country(metadata: Any) -> str | None:
    return "countries" if get_args(Country)[1] in metadata else None


def _collected(model: Any, value: Any, wanted: Wanted) -> list[Found]:
    found: list[Found] = []
    walk = _walk(model, wanted)
    if walk is not None:
        walk(value, (), found)
    return found


@cache
def _walk(model: Any, wanted: Wanted) -> Walk | None:
    origin = get_origin(model)
    if origin is Annotated:
        plain, *metadata = get_args(model)
        kind = wanted(metadata)
        return _one(kind) if kind else _walk(plain, wanted)
    if origin in (Union, UnionType):
        return _union(model, wanted)
    if origin is tuple:
        return _each(_walk(get_args(model)[0], wanted))
    if origin is dict:
        return _each_value(_walk(get_args(model)[1], wanted))
    if isinstance(model, type) and issubclass(model, Record):
        return _record(model, wanted)
    return None


def _one(kind: str) -> Walk:
    def walk(value: Any, pointer: Pointer, found: list[Found]) -> None:
        found.append((kind, value, pointer))

    return walk


def _each(item: Walk | None) -> Walk | None:
    if item is None:
        return None

    def walk(value: Any, pointer: Pointer, found: list[Found]) -> None:
        for index, part in enumerate(value):
            item(part, (*pointer, index), found)

    return walk


def _each_value(item: Walk | None) -> Walk | None:
    if item is None:
        return None

    def walk(value: Any, pointer: Pointer, found: list[Found]) -> None:
        for key, part in value.items():
            item(part, (*pointer, key), found)

    return walk


def _record(model: type[Record], wanted: Wanted) -> Walk:
    plans: dict[str, tuple[str, Walk]] = {}
    planned: list[bool] = []

    def walk(value: Any, pointer: Pointer, found: list[Found]) -> None:
        if not planned:
            planned.append(True)
            walks = ((field, _walk(field.type, wanted)) for field in fields_of(model))
            plans.update({field.name: (field.key, inner) for field, inner in walks if inner is not None})
        for name, part in value.__dict__.items():
            if name in plans:
                key, inner = plans[name]
                inner(part, (*pointer, key), found)

    return walk


def _union(model: Any, wanted: Wanted) -> Walk | None:
    arms = arms_of(model)
    words = next((found for arm in arms.words if (found := _walk(arm, wanted)) is not None), None)
    lists = next((_walk(arm, wanted) for arm in arms.lists), None)
    records = {arm: _walk(arm, wanted) for _, arm in arms.mappings if isinstance(arm, type)}
    if words is None and lists is None and not any(records.values()):
        return None

    def walk(value: Any, pointer: Pointer, found: list[Found]) -> None:
        inner = records.get(type(value))
        if isinstance(value, str):
            inner = None if value in arms.literals else words
        elif isinstance(value, tuple):
            inner = lists
        if inner is not None:
            inner(value, pointer, found)

    return walk


class Dangling(Value):
    """A reference to something that does not exist, with the ids that it may use."""

    entry: Entry[Any]
    kind: str
    written: str
    pointer: Pointer
    known: Collection[str]


@once
def dangling_references(register: Register) -> tuple[Dangling, ...]:
    """Return every reference to something that does not exist."""
    shared: dict[str, Collection[str]] = {}
    found: list[Dangling] = []
    for entries in register.collections.values():
        for entry in entries.values():
            found.extend(_dangling_in(register, entry, shared))
    singles: tuple[Entry[Any] | None, ...] = (register.settings_entry, register.terms_entry)
    for single in singles:
        if single is not None:
            found.extend(_dangling_in(register, single, shared))
    return tuple(found)


def dangling(register: Register) -> Iterator[Diagnostic]:
    """Yield a finding for every reference to something that does not exist."""
    yield from map(_unknown, dangling_references(register))


def _dangling_in(register: Register, entry: Entry[Any], shared: dict[str, Collection[str]]) -> Iterator[Dangling]:
    """Look up the references of one entry; `shared` keeps the ids that are the same for all entries."""
    for kind, written, pointer in references_of(type(entry.value), entry.value):
        known = shared.get(kind)
        if known is None:
            known = local_ids.known(register, entry, kind, pointer)
            if kind not in local_ids.LOCAL:
                shared[kind] = known
        if written not in known:
            yield Dangling(entry, kind, written, pointer, known)


def _unknown(one: Dangling) -> Diagnostic:
    from difflib import get_close_matches  # noqa: PLC0415  only a slip needs it

    near = get_close_matches(one.written, sorted(one.known), 1, 0.6)
    name, where = NAMES[one.kind]
    return Diagnostic(
        "REF01",
        Severity.ERROR,
        f"there is no {name} `{one.written}`",
        one.entry.at(*one.pointer),
        f"did you mean `{near[0]}`?" if near else where,
    )
