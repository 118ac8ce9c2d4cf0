"""Reading a schema: references followed, alternatives spread out, kinds of value in words."""

from collections.abc import Iterator, Mapping
from typing import Any

Node = Mapping[str, Any]
GAPS = frozenset({"todo", "none"})
"""The keys of the mappings that stand for a gap or an explicit none."""


def resolved(root: Node, node: Node) -> Node:
    """Return a node with what its reference says; what stands beside the reference wins."""
    if "$ref" not in node:
        return node
    name = node["$ref"].rsplit("/", 1)[1]
    return {**resolved(root, root["$defs"][name]), **node}


def type_name(node: Node) -> str:
    """Return the name under which a type is shared, or nothing."""
    return str(node.get("$ref", "")).rsplit("/", 1)[-1]


def leaves(root: Node, node: Node) -> tuple[Node, ...]:
    """Return the alternatives of a node, in the order in which they are tried."""
    return tuple(_leaves(root, resolved(root, node)))


def _leaves(root: Node, node: Node) -> Iterator[Node]:
    if "if" not in node:
        yield node
        return
    for branch in ("then", "else"):
        yield from _leaves(root, resolved(root, node[branch]))


def kind_of_leaf(leaf: Node) -> str:
    """Return `list`, `record`, `map`, `gap`, `words`, `text`, `bool` or `number`."""
    if "properties" in leaf:
        return "gap" if GAPS & set(leaf.get("required", ())) else "record"
    if "patternProperties" in leaf:
        return "map"
    if "const" in leaf or ("enum" in leaf and "pattern" not in leaf):
        return "words"
    return {"array": "list", "boolean": "bool", "integer": "number"}.get(leaf.get("type", ""), "text")


def words_of_leaf(leaf: Node) -> tuple[str, ...]:
    """Return the fixed words of a leaf of the kind `words`."""
    return (leaf["const"],) if "const" in leaf else tuple(leaf["enum"])


def kind_of_value(value: object) -> str:
    """Return `empty`, `bool`, `number`, `text`, `list` or `fields`."""
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return "bool"
    kinds: dict[type, str] = {int: "number", float: "number", str: "text", list: "list"}
    return kinds.get(type(value), "fields")
