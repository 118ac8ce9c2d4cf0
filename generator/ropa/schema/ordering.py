"""One order of keys for every schema, so that a change of the model is a small change of the files."""

from typing import Any

FIRST = (
    "$schema",
    "$id",
    "$ref",
    "$comment",
    "title",
    "description",
    "type",
    "enum",
    "const",
    "markdownEnumDescriptions",
    "pattern",
    "patternErrorMessage",
    "properties",
    "patternProperties",
    "required",
    "additionalProperties",
    "minProperties",
    "items",
    "if",
    "then",
    "else",
    "examples",
    "defaultSnippets",
    "x-disclosure",
    "x-reference",
)
LAST = ("$defs",)


def ordered(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema with its keywords in order; properties and definitions keep the order they have."""
    known = {*FIRST, *LAST}
    between = sorted(key for key in schema if key not in known)
    keys = [key for key in (*FIRST, *between, *LAST) if key in schema]
    return {key: _value(key, schema[key]) for key in keys}


def _value(key: str, value: Any) -> Any:
    if key in {"properties", "patternProperties", "$defs"}:
        return {name: ordered(schema) for name, schema in value.items()}
    if key in {"items", "if", "then", "else"}:
        return ordered(value)
    return value
