"""Examples for the fields whose type gives one by itself: a pattern's, an enumeration's first word, a record's own."""

from typing import Any

from ropa.schema.hints import subschemas
from ropa.schema.nodes import Node, kind_of_leaf, leaves

SCOPE = frozenset({"applies_in", "channels"})
"""Fields that most items have and few need."""


def add_examples(root: Node, schema: dict[str, Any]) -> None:
    """Give every property in the schema an example, in place; `KeyError` if none is found."""
    for node in subschemas(schema):
        for property_ in node.get("properties", {}).values():
            property_["examples"] = [_example(root, property_)]


def _example(root: Node, node: Node) -> Any:
    if "examples" in node:
        return node["examples"][0]
    leaf = next(leaf for leaf in leaves(root, node) if kind_of_leaf(leaf) != "gap")
    kind = kind_of_leaf(leaf)
    if kind == "words":
        return leaf["enum"][0]
    if kind == "list":
        return [_example(root, leaf["items"])]
    if kind == "map":
        (inside,) = leaf["patternProperties"].values()
        return {leaf["x-key-example"]: _example(root, inside)}
    return _record(root, leaf) if kind == "record" else leaf["examples"][0]


def _record(root: Node, leaf: Node) -> dict[str, Any]:
    """Return a record with its required fields, or its first two; one that refers to something else says enough."""
    fields = leaf["properties"]
    own = [key for key in fields if key not in SCOPE]
    first = own[:1] if "x-reference" in fields[own[0]] else own[:2]
    required = [key for key in own if key in leaf.get("required", ())]
    return {key: _example(root, fields[key]) for key in required or first}
