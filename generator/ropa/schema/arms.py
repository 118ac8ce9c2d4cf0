"""A union as JSON Schema that an editor can explain: decided by the kind of value, then by a marker key."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Arm = tuple[dict[str, Any], tuple[str, ...]]
"""The schema of one alternative, and the keys by which a mapping of it is recognised (none: it is the plain one)."""
ORDER = ("array", "object", "boolean", "integer", "string")


def by_kind_of_value(arms: Sequence[Arm], kind_of: Callable[[Mapping[str, Any]], str]) -> dict[str, Any]:
    """Return one schema for the arms of a union.

    Mappings are told apart by their marker keys, and at most one has none; of texts, one may be open and the others are
    fixed words.
    """
    grouped: dict[str, list[Arm]] = {}
    for arm in arms:
        grouped.setdefault(kind_of(arm[0]), []).append(arm)
    kinds = [kind for kind in ORDER if kind in grouped]
    decided = {kind: _mapping(grouped[kind]) if kind == "object" else _word(grouped[kind]) for kind in kinds}
    schema = decided[kinds[-1]]
    if len(kinds) == 1:
        return schema
    for kind in reversed(kinds[:-1]):
        schema = {"if": {"type": kind}, "then": decided[kind], "else": schema}
    return {"type": kinds, **schema}


def _mapping(arms: Sequence[Arm]) -> dict[str, Any]:
    """Chain the marked arms; what has no marker key is meant for the plain arm, or for the last one."""
    ordered = [*(arm for arm in arms if arm[1]), *(arm for arm in arms if not arm[1])]
    schema = ordered[-1][0]
    for marked, keys in reversed(ordered[:-1]):
        present = [{"required": [key]} for key in keys]
        schema = {"if": present[0] if len(present) == 1 else {"anyOf": present}, "then": marked, "else": schema}
    return schema


def _word(arms: Sequence[Arm]) -> dict[str, Any]:
    fixed = [value for schema, _ in arms for value in _fixed(schema)]
    open_ones = [schema for schema, _ in arms if not _fixed(schema)]
    if not open_ones:
        return arms[0][0] if len(arms) == 1 else {"type": "string", "enum": fixed}
    schema = open_ones[0]
    outside = [value for value in fixed if not re.search(schema["pattern"], value)]
    return {"if": {"enum": outside}, "then": {"type": "string", "enum": outside}, "else": schema} if outside else schema


def _fixed(schema: Mapping[str, Any]) -> list[Any]:
    """Return the words to which a schema is limited; a pattern with a list of values counts as open."""
    if "const" in schema:
        return [schema["const"]]
    return list(schema["enum"]) if "enum" in schema and "pattern" not in schema else []
