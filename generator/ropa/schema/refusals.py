"""The places of a document that its schema refuses: one refusal for each, with what the schema offers there."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ropa.diagnostics import Pointer
from ropa.schema.nodes import Node, leaves, resolved

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema import ValidationError


@dataclass(slots=True)
class Refusal:
    """One value that is refused."""

    pointer: Pointer
    value: Any
    root: Node
    """The whole schema."""
    above: tuple[Node, ...]
    """What the schema says of the file, of each value on the way, and last of this value."""
    failed: dict[str, Node] = field(default_factory=dict)
    """The keywords that were not met, each with the node that asks for it."""
    strays: tuple[str, ...] = ()
    """Fields after this one that seem to belong below it."""
    whole: Any = None
    """The whole document."""
    ignored: frozenset[str] = frozenset()
    """Fields inside that are told elsewhere."""

    @property
    def alternatives(self) -> tuple[Node, ...]:
        """What the value could have been."""
        return leaves(self.root, self.above[-1])


def gathered(root: Node, errors: "Iterable[ValidationError]", whole: Any = None) -> tuple[Refusal, ...]:
    """Return the refusals behind the errors of `jsonschema` about a whole document, one for each value."""
    found: dict[Pointer, Refusal] = {}
    for error in errors:
        pointer = tuple(error.absolute_path)
        above, node = _way(root, list(error.absolute_schema_path)[:-1])
        refusal = found.setdefault(pointer, Refusal(pointer, error.instance, root, above, whole=whole))
        refusal.failed.setdefault(str(error.validator), node)
    return tuple(found.values())


def _way(root: Node, path: "list[str | int]") -> tuple[tuple[Node, ...], Node]:
    """Return the nodes of all values on the way, and the node where the path ends."""
    node = root
    above = [root]
    steps = iter(path)
    for step in steps:
        inside = node[str(step)]
        if step in {"properties", "patternProperties"}:
            inside = inside[next(steps)]
        node = resolved(root, inside)
        if step not in {"then", "else"}:
            above.append(node)
    return tuple(above), node
