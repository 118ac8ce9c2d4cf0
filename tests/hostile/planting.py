"""A register in which every free text is another one: the model says where words may stand.

The walk follows the model's types through plain data, as reading does. Texts that the model knows as free words are
replaced; fields that could hold free words and are silent are added, so that none escapes because no fixture uses it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import yaml

from ropa.model.arms import arms_of
from ropa.model.base import Pattern, Record, fields_of
from ropa.model.kinds import KINDS
from ropa.reading import Document, read_document

FREE = r"\S"
"""The pattern of free words: any sign that is not a space."""

Words = Callable[[type[Record] | None, str], str]
"""What to write into a field of a record, given both; no record stands for an entry of a map."""


def free(annotation: Any) -> bool:
    """Tell whether a plain string of any words may stand here."""
    if get_origin(annotation) is Annotated:
        inner, *extras = get_args(annotation)
        return any(isinstance(extra, Pattern) and extra.regex == FREE for extra in extras) or free(inner)
    if get_origin(annotation) in (Union, UnionType):
        return any(free(arm) for arm in get_args(annotation) if arm is not NoneType)
    return False


@dataclass(slots=True)
class Planter:
    """Walks plain data along the model and writes words into it."""

    words: Words
    fill: bool = True
    """Also write into fields that are silent."""
    kept: frozenset[tuple[str, str]] = frozenset()
    """Record and field that stay as they are, because their words decide what else may be written."""
    reached: set[tuple[str, str]] = field(default_factory=set)
    """Record and field of every place that got words."""

    def walked(self, model: Any, value: Any, record: type[Record] | None = None, key: str = "") -> Any:
        """Return the same data with other words."""
        origin = get_origin(model)
        if origin is Annotated:
            inner, *extras = get_args(model)
            if any(isinstance(extra, Pattern) and extra.regex == FREE for extra in extras):
                return self._planted(record, key)
            return self.walked(inner, value, record, key)
        if origin in (Union, UnionType):
            return self._union(model, value, record, key)
        if origin is tuple:
            return [self.walked(get_args(model)[0], item, record, key) for item in value]
        if origin is dict:
            return {name: self.walked(get_args(model)[1], item, record, key) for name, item in value.items()}
        return self._record(model, value) if isinstance(model, type) and issubclass(model, Record) else value

    def _planted(self, record: type[Record] | None, key: str) -> str:
        self.reached.add((record.__name__ if record else "", key))
        return self.words(record, key)

    def _union(self, model: Any, value: Any, record: type[Record] | None, key: str) -> Any:
        arms = arms_of(model)
        if isinstance(value, dict):
            marked = [arm for keys, arm in arms.mappings if keys and any(one in value for one in keys)]
            plain = [arm for keys, arm in arms.mappings if not keys]
            return self.walked((marked or plain)[0], value, record, key)
        if isinstance(value, list):
            return self.walked(arms.lists[0], value, record, key)
        if value in arms.literals:
            return value
        return self.walked(arms.words[0], value, record, key)

    def _record(self, model: type[Record], value: dict[str, Any]) -> dict[str, Any]:
        made = dict(value)
        for one in fields_of(model):
            if (model.__name__, one.key) in self.kept:
                continue
            if one.key in value:
                made[one.key] = self.walked(one.type, value[one.key], model, one.key)
            elif self.fill and free(one.type):
                made[one.key] = self._planted(model, one.key)
        return made


def plant(source: Path, target: Path, planter: Planter) -> Path:
    """Write the register below `source` to `target` with other words, and return the target."""
    for kind in KINDS:
        files = [source / kind.file] if kind.file else sorted((source / str(kind.folder)).glob("*.yaml"))
        for file in files:
            if not file.is_file():
                continue
            read = read_document(file, file.name)
            assert isinstance(read, Document), file
            written = planter.walked(kind.type, read.data)
            place = target / file.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(yaml.safe_dump(written, allow_unicode=True, width=100_000), encoding="utf-8")
    return target


def all_free() -> set[tuple[str, str]]:
    """Return record and field of every free text of the model."""
    found: set[tuple[str, str]] = set()
    seen: set[type[Record]] = set()
    for kind in KINDS:
        _collect(kind.type, None, "", found, seen)
    return found


def _collect(
    model: Any, record: type[Record] | None, key: str, found: set[tuple[str, str]], seen: set[type[Record]]
) -> None:
    if free(model) and get_origin(model) is Annotated and record:
        found.add((record.__name__, key))
    if isinstance(model, type) and issubclass(model, Record):
        if model not in seen:
            seen.add(model)
            for one in fields_of(model):
                _collect(one.type, model, one.key, found, seen)
        return
    if get_origin(model) is not Literal:
        for part in get_args(model):
            _collect(part, record, key, found, seen)
