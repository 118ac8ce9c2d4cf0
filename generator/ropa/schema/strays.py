"""Lines that lost their indentation, or the line above them: told once, not line by line."""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Any

from ropa.diagnostics import Pointer
from ropa.schema.nodes import Node, kind_of_value, leaves
from ropa.schema.refusals import Refusal


def settled(data: object, refusals: Iterable[Refusal]) -> tuple[Refusal, ...]:
    """Return the refusals with each run of stray lines told by one of them."""
    found = {refusal.pointer: refusal for refusal in refusals}
    hidden: dict[Pointer, set[str]] = {}
    for refusal in found.values():
        if refusal.pointer and isinstance(refusal.pointer[-1], str):
            holder = refusal.pointer[:-1]
            refusal.strays = tuple(_strays(refusal, _at(data, holder)))
            hidden.setdefault(holder, set()).update(refusal.strays)
    left = [refusal for refusal in found.values() if not _is_hidden(refusal.pointer, hidden)]
    headless = {entry.pointer: entry for refusal in left for entry in _headless(refusal, data)}
    for entry in headless.values():
        hidden.setdefault(entry.pointer[:-1], set()).update(entry.strays)
    for refusal in left:
        refusal.ignored = frozenset(hidden.get(refusal.pointer, ()))
    return (*headless.values(), *(each for each in left if not _is_hidden(each.pointer, hidden)))


def _is_hidden(pointer: Pointer, hidden: dict[Pointer, set[str]]) -> bool:
    return any(pointer[depth] in hidden.get(pointer[:depth], ()) for depth in range(len(pointer)))


def _strays(refusal: Refusal, holder: Any) -> Iterator[str]:
    """Yield the fields after an empty one that belong below it."""
    if kind_of_value(refusal.value) != "empty":
        return
    own, inner = _names(refusal.root, refusal.above[-2])
    keys = list(holder)
    following = keys[keys.index(refusal.pointer[-1]) + 1 :]
    yield from takewhile(lambda key: key in inner if inner else key not in own, following)


def _headless(refusal: Refusal, data: object) -> Iterator[Refusal]:
    """Yield a refusal for fields of an entry that stand where the ids of entries do."""
    for depth, part in enumerate(refusal.pointer):
        _, inner = _names(refusal.root, refusal.above[depth])
        if part in inner:
            holder = refusal.pointer[:depth]
            strays = tuple(key for key in _at(data, holder) if key in inner)
            if len(strays) > 1:
                pointer = (*holder, strays[0])
                yield Refusal(pointer, None, refusal.root, refusal.above[: depth + 2], {"headless": {}}, strays)
                return


def _names(root: Node, holder: Node) -> tuple[set[str], set[str]]:
    """Return the fields that may stand in a holder and, if its names are free, the fields of its entries."""
    own: set[str] = set()
    inner: set[str] = set()
    for leaf in leaves(root, holder):
        own.update(leaf.get("properties", ()))
        for entry in leaf.get("patternProperties", {}).values():
            for inside in leaves(root, entry):
                inner.update(inside.get("properties", ()))
    return own, inner


def _at(data: Any, pointer: Pointer) -> Any:
    for part in pointer:
        data = data[part]
    return data
