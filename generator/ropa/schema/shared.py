"""Subschemas that recur, under one name each: files stay small, and an editor shows the same words everywhere."""

import json
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from ropa.model.base import ID
from ropa.model.citation import DocumentRef, Laws
from ropa.model.facts import Fact, Owed
from ropa.model.scope import Channel, Jurisdiction
from ropa.model.text import Country, Date, Duration, Email, Language, Phone, Sentence, Text, Texts, Url

BASIC: tuple[tuple[str, Any], ...] = (
    ("words", Sentence),
    ("text", Text),
    ("texts", Texts),
    ("id", Annotated[str, ID]),
    ("date", Date),
    ("duration", Duration),
    ("country", Country),
    ("language", Language),
    ("jurisdiction", Jurisdiction),
    ("channel", Channel),
    ("email", Email),
    ("phone", Phone),
    ("url", Url),
    ("document-reference", DocumentRef),
)
OWED: Any = Owed
FACT: Any = Fact
NAMED: tuple[tuple[str, Any], ...] = (
    *BASIC,
    ("laws", Laws),
    *((f"{name}-or-todo", OWED[model]) for name, model in BASIC),
    *((f"{name}-none-or-todo", FACT[model]) for name, model in BASIC),
)
"""Name in `$defs`, and the type of the model that it stands for."""

BESIDE = ("title", "description", "examples", "defaultSnippets", "x-disclosure", "x-reference", "deprecated")
"""What is said of one property, and not of the type it shares with others."""


def core_of(schema: Mapping[str, Any]) -> str:
    """Return what decides whether two subschemas are the same type."""
    return json.dumps({key: value for key, value in schema.items() if key not in BESIDE}, sort_keys=True)


class Sharing:
    """Replaces subschemas by references to named ones, and collects these."""

    def __init__(self, named: Mapping[str, dict[str, Any]]) -> None:
        """Take the whole subschema of every name."""
        self._named = named
        self._names = {core_of(schema): name for name, schema in reversed(list(named.items()))}
        self.used: dict[str, dict[str, Any]] = {}

    def reference(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema with every named subschema replaced, itself included."""
        if "$ref" in schema:
            self._use(schema["$ref"].rsplit("/", 1)[1])
            return schema
        name = self._names.get(core_of(schema))
        if name is None:
            return self.inside(schema)
        self._use(name)
        beside = {key: schema[key] for key in BESIDE if key in schema}
        return {**beside, "$ref": f"#/$defs/{name}"}

    def inside(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema with the named subschemas below it replaced."""
        return {key: _below(key, value, self.reference) for key, value in schema.items()}

    def _use(self, name: str) -> None:
        if name not in self.used:
            self.used[name] = {}  # entered first: records may contain their own kind
            self.used[name] = self.inside(self._named[name])


def _below(key: str, value: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    if key in {"properties", "patternProperties"}:
        return {name: change(schema) for name, schema in value.items()}
    if key in {"items", "then", "else"}:
        return change(value)
    return value
