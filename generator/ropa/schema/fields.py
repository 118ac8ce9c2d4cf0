"""Every field of every kind of file, by its dotted path: `activity.purposes.legal_basis`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ropa.model.kinds import KINDS
from ropa.schema.gate import schema_of
from ropa.schema.nodes import GAPS, Node, leaves, resolved, type_name

DEEPEST = 7
GENERIC = frozenset({"text", "tagged-text", "citation", "document", "todo", "none-because"})
"""Shared records that are shown once, where they stand alone, and not below each of the fields that use them."""

WHOLE_REGISTER = frozenset({"register", "vocabulary", "waivers"})


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field, where it stands and what the schema says of it."""

    path: str
    """Kind and fields, separated by dots."""
    node: Node
    root: Node


def children(root: Node, node: Node) -> dict[str, Node]:
    """Return the fields below a value by name, through lists and maps; gaps and shared records left out."""
    return dict(_children(root, node))


def _children(root: Node, node: Node) -> Iterator[tuple[str, Node]]:
    for leaf in leaves(root, node):
        if "items" in leaf:
            yield from _children(root, leaf["items"])
        for inside in leaf.get("patternProperties", {}).values():
            yield from _children(root, inside)
        if "properties" in leaf and type_name(leaf) not in GENERIC and not GAPS & set(leaf.get("required", ())):
            for name, inside in leaf["properties"].items():
                yield name, resolved(root, inside)


@cache
def all_fields() -> dict[str, FieldPlace]:
    """Return every field by its path: kinds in the order of reading, outer fields before inner ones."""
    found: dict[str, FieldPlace] = {}
    for kind in KINDS:
        root = schema_of(kind.name)
        layer: list[tuple[str, Node]] = [(kind.name, root)]
        for _ in range(DEEPEST):
            layer = [
                (f"{path}.{name}", inside) for path, node in layer for name, inside in children(root, node).items()
            ]
            for path, node in layer:
                found.setdefault(path, FieldPlace(path, node, root))
    return found


def places_of(asked: str) -> tuple[FieldPlace, ...]:
    """Return the fields whose path is, or ends with, what is asked for: the outermost first."""
    fields = all_fields()
    if asked in fields:
        return (fields[asked],)
    ending = [place for path, place in fields.items() if path.endswith(f".{asked}")]
    return tuple(sorted(ending, key=_rank))


def _rank(place: FieldPlace) -> tuple[bool, int]:
    """Order by depth, records before what holds for the whole register."""
    kind = place.path.split(".", 1)[0]
    return (kind in WHOLE_REGISTER, place.path.count("."))
