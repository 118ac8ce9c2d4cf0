"""No field that is not public reaches a view, and no edit of one changes a public byte."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest

from ropa.model.base import Level, Pattern, Record, fields_of
from ropa.policy import facts, publish
from ropa.policy.facts import facts_of
from ropa.policy.public import level_of
from ropa.register import Register
from ropa.register.selection import Reach, chain_of
from ropa.values import Value
from tests.policy.library import load

PLANTED = "zqplantedqz"


def takes_words(annotation: Any) -> bool:
    """Whether free words may stand in a field of this annotation."""
    if get_origin(annotation) is Annotated:
        inner, *extras = get_args(annotation)
        free = any(isinstance(extra, Pattern) and extra.regex == r"\S" for extra in extras)
        return free or takes_words(inner)
    if get_origin(annotation) in (Union, UnionType):
        return any(takes_words(arm) for arm in get_args(annotation) if arm is not NoneType)
    return False


def records(value: Any) -> Iterator[Record]:
    """Every record inside a value of the model, itself first."""
    if isinstance(value, Record):
        yield value
        for part in value.__dict__.values():
            yield from records(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from records(part)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from records(part)


def entries(register: Register) -> Iterator[Any]:
    for collection in register.collections.values():
        yield from collection.values()
    yield from (one for one in (register.settings_entry, register.terms_entry) if one is not None)


def planted(register: Register) -> int:
    """Write a secret word into every field that is not public and takes words; return how many there are."""
    count = 0
    for entry in entries(register):
        for record in list(records(entry.value)):
            for field in fields_of(type(record)):
                if level_of(field.type) is not Level.PUBLIC and takes_words(field.type):
                    record.__dict__[field.name] = f"{PLANTED}-{type(record).__name__}-{field.name}"
                    count += 1
    return count


def strings(value: Any, seen: set[int]) -> Iterator[str]:
    """Every text reachable from a value, without the files that records were read from."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from strings(key, seen)
            yield from strings(part, seen)
    elif isinstance(value, tuple | list | set | frozenset):
        for part in value:
            yield from strings(part, seen)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from strings(getattr(value, part.name, None), seen)
    elif isinstance(value, Record | Value):
        yield from strings(value.__dict__, seen)


def leaked(register: Register) -> list[str]:
    found = []
    for entry in register.notices.values():
        gathered = facts_of(register, entry, Reach(chain_of(entry.value.jurisdiction or "")))
        found += [text for text in strings(gathered, set()) if PLANTED in text]
    return sorted(set(found))


@pytest.mark.parametrize("root", [None, Path("register")], ids=["fixture", "example"])
def test_no_edit_of_a_field_that_is_not_public_changes_a_public_byte(root: Path | None) -> None:
    pdf = root is None  # of the example they would take long, and hold what the JSON holds
    before = publish(load(root) if root else load(), draft=True, pdf=pdf)
    register = load(root) if root else load()
    assert planted(register) > 100
    after = publish(register, draft=True, pdf=pdf)
    assert any(path.endswith(".pdf") for path in after.files) == pdf
    assert after.files == before.files
    assert not any(PLANTED.encode() in content for content in after.files.values())


def test_the_views_receive_no_field_that_is_not_public() -> None:
    register = load()
    planted(register)
    assert leaked(register) == []


def test_without_the_projection_they_would(monkeypatch: pytest.MonkeyPatch) -> None:
    register = load()
    planted(register)
    monkeypatch.setattr(facts, "project", lambda value, _: value)
    found = leaked(register)
    assert f"{PLANTED}-Arrangement-notes" in found
    assert f"{PLANTED}-Consent-proof" in found
    assert f"{PLANTED}-Organisation-notes" in found


def test_every_field_has_a_level() -> None:
    """A field without one would be internal, and be missing from policies without a word."""
    from ropa.model.kinds import KINDS  # noqa: PLC0415

    unmarked: list[str] = []
    seen: set[type] = set()
    for kind in KINDS:
        for record in _types(kind.type, seen):
            unmarked += [f"{record.__name__}.{f.name}" for f in fields_of(record) if "Disclosure" not in repr(f.type)]
    assert unmarked == []


def _types(annotation: Any, seen: set[type]) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        if annotation not in seen:
            seen.add(annotation)
            yield annotation
            for field in fields_of(annotation):
                yield from _types(field.type, seen)
    else:
        for part in get_args(annotation):
            yield from _types(part, seen)
