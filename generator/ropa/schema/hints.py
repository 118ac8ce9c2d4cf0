"""What only editors read: words to complete, keys to begin with, and no example said twice."""

from collections.abc import Iterator, Mapping
from typing import Any

from ropa.schema.nodes import Node, kind_of_leaf, leaves, resolved, words_of_leaf

SAID = ("title", "description", "examples", "x-disclosure")


def subschemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a schema and every schema inside it; references are not followed."""
    yield schema
    for key in ("items", "then", "else"):
        if key in schema:
            yield from subschemas(schema[key])
    for key in ("properties", "patternProperties"):
        for inside in schema.get(key, {}).values():
            yield from subschemas(inside)


def add_words(root: Node, schema: dict[str, Any]) -> None:
    """Offer the fixed words that a field may hold, in place, where editors do not find them by themselves."""
    for property_ in _properties(schema):
        if "enum" in resolved(root, property_):
            continue  # completed without help
        words = [
            word for leaf in leaves(root, property_) if kind_of_leaf(leaf) == "words" for word in words_of_leaf(leaf)
        ]
        new = [word for word in words if word not in property_["examples"]]
        if new:
            property_["defaultSnippets"] = [{"label": word, "body": word} for word in new]


def add_marker_keys(root: Node, schema: dict[str, Any]) -> None:
    """Name the keys by which a mapping is recognised beside the choice, in place: editors complete these too."""
    for node in subschemas(schema):
        keys = [key for choice in _choices(node) for key in choice["required"]]
        marked = resolved(root, node["then"])["properties"] if keys else {}
        hints = {key: {word: marked[key][word] for word in SAID if word in marked[key]} for key in keys}
        if hints:
            node["properties"] = hints


def _choices(node: Mapping[str, Any]) -> list[dict[str, Any]]:
    condition = node.get("if", {})
    if "anyOf" in condition:
        return list(condition["anyOf"])
    return [condition] if "required" in condition else []


def keep_words_of_properties(_root: Node, schema: dict[str, Any]) -> None:
    """Leave title and examples to properties, in place: an editor would show those of the shared type beside them."""
    kept = {id(property_) for property_ in _properties(schema)}
    for node in subschemas(schema):
        if id(node) not in kept:
            node.pop("examples", None)
            node.pop("title", None)
            _rename(node, "description", "$comment")


def _rename(node: dict[str, Any], old: str, new: str) -> None:
    if old in node:
        node[new] = node.pop(old)


def _properties(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for node in subschemas(schema):
        yield from node.get("properties", {}).values()
