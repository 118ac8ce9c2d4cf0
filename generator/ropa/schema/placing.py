"""Where a misplaced field belongs: further out, or inside one of its neighbours."""

from collections.abc import Collection, Iterator
from typing import Any

from ropa.diagnostics import Pointer
from ropa.schema.nodes import Node, leaves
from ropa.schema.refusals import Refusal
from ropa.schema.said import field_name

DEEPEST = 3


def belongs(key: str, refusal: Refusal) -> str | None:
    """Return where a field of this very name belongs, as advice; None if no such place is near."""
    return _further_out(key, refusal) or _further_in(key, refusal)


def home(keys: tuple[str, ...], refusal: Refusal) -> str | None:
    """Return the field under which all of these belong, near by; None if there is none."""
    for depth in range(len(refusal.pointer), -1, -1):
        for leaf in leaves(refusal.root, refusal.above[depth]):
            for name, inside in leaf.get("properties", {}).items():
                if any(set(keys) <= fields for fields in _fields(refusal.root, inside)):
                    return str(name)
    return None


def _fields(root: Node, node: Node) -> Iterator[set[str]]:
    for leaf in leaves(root, node):
        yield set(leaf.get("properties", ()))
        if "items" in leaf:
            yield from _fields(root, leaf["items"])


def _further_out(key: str, refusal: Refusal) -> str | None:
    for depth in range(len(refusal.pointer) - 1, -1, -1):
        if any(key in leaf.get("properties", {}) for leaf in leaves(refusal.root, refusal.above[depth])):
            outside = refusal.pointer[:depth]
            if key in _written(refusal.whole, outside):
                return None  # it stands there already, so that something else is meant here
            where = f"in {field_name(outside)}" if outside else "at the left margin of the file"
            return f"move it out: `{key}` belongs {where}"
    return None


def _written(value: Any, way: Pointer) -> Collection[str]:
    """Return the fields that stand at a place of a document."""
    for step in way:
        value = value[step]
    return value.keys() if isinstance(value, dict) else ()


def _further_in(key: str, refusal: Refusal) -> str | None:
    layer: list[tuple[tuple[str, ...], Node]] = [((), refusal.above[-1])]
    for _ in range(DEEPEST):
        following: list[tuple[tuple[str, ...], Node]] = []
        for path, node in layer:
            for leaf in leaves(refusal.root, node):
                if "items" in leaf:
                    following.append((path, leaf["items"]))
                if path and key in leaf.get("properties", {}):
                    return f"move it: `{key}` belongs under {', '.join(f'`{part}`' for part in reversed(path))}"
                following += [((*path, name), inside) for name, inside in leaf.get("properties", {}).items()]
        layer = following
    return None
