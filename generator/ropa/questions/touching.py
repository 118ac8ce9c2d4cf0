"""What a record touches: everything it names or inherits, and what that in turn relies on."""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Pointer
from ropa.register import Answer, Entry, Register, inheritance
from ropa.register.references import countries_of, references_of
from ropa.register.texts import met, pointer_of
from ropa.values import Value

Thing = tuple[str, str]
"""A kind, as references name it (`parties`, `data-categories`, `countries`, `laws`), and an id."""

FOLLOWED = ("parties", "systems", "trackers", "arrangements", "retention", "measures")
"""Records that others rely on. Own organisations are not followed: everything hangs on them."""
INHERITED = (
    inheritance.sources,
    inheritance.recipients,
    inheritance.transfers,
    inheritance.retention,
    inheritance.security,
)


class Touch(Value, eq=False):
    """One place by which a record touches something."""

    thing: Thing
    entry: Entry[Any]
    """The file entry in which the place is: the record itself, or the register's defaults."""
    pointer: Pointer
    inherited: bool = False
    through: tuple[Thing, ...] = ()
    """What lies between: the system that is hosted by a party, the processor of a sub-processor."""


def touches(register: Register, record: Entry[Any]) -> Iterator[Touch]:
    """Yield everything that an activity or engagement touches, each thing once per place, nearest first."""
    waiting = [*_own(record), *_inherited(register, record)]
    seen: set[Thing] = set()
    while waiting:
        yield from waiting
        nearest = {touch.thing: touch for touch in reversed(waiting) if touch.thing not in seen}
        seen.update(nearest)
        waiting = [
            further for touch in waiting if nearest.get(touch.thing) is touch for further in _on(register, touch)
        ]


def _own(record: Entry[Any]) -> Iterator[Touch]:
    for kind, name, pointer in _named(record.value):
        yield Touch((kind, name), record, pointer)
    for text, _, chain, field in met(record):
        if field.field.endswith("law") or field.record == "Citation":
            yield Touch(("laws", text), record, pointer_of(chain))


def _inherited(register: Register, record: Entry[Any]) -> Iterator[Touch]:
    for facts in INHERITED:
        name = facts.__name__
        if name not in type(record.value).__annotations__:
            continue
        found: Answer[Any] = facts(register, record)
        for item in found:
            if item.inherited and hasattr(item.value, "__dict__") and item.entry is not record:
                for kind, named, pointer in _named(item.value):
                    yield Touch((kind, named), item.entry, (*item.pointer, *pointer), inherited=True)


def _named(value: Any) -> Iterator[tuple[str, str, Pointer]]:
    model = type(value)
    yield from references_of(model, value)
    yield from countries_of(model, value)


def _on(register: Register, touch: Touch) -> Iterator[Touch]:
    """Yield what a touched record relies on itself; the place stays that of the first step."""
    kind, name = touch.thing
    entry = register.collections.get(kind, {}).get(name) if kind in FOLLOWED else None
    if entry is None:
        return
    for further in _own(entry):
        if further.thing[0] in (*FOLLOWED, "countries", "laws", "statutes"):
            yield Touch(further.thing, touch.entry, touch.pointer, touch.inherited, (*touch.through, touch.thing))
