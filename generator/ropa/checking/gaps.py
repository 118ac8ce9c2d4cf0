"""Facts that the team itself marked as missing: every `todo:` is shown, none stops the check."""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Diagnostic, Pointer, Severity
from ropa.model.base import Record, fields_of
from ropa.model.facts import Todo
from ropa.register import Entry, Register

SIGNS = (b"todo", b"\\")
"""A file with neither has no gap: the word itself, or an escape that could spell it. Most records have none."""


def gaps(register: Register) -> Iterator[Diagnostic]:
    """Yield a warning for every gap, at the place where it is marked."""
    for entry in register.entries:
        yield from _gaps_in(entry)


def _gaps_in(entry: Entry[Any]) -> Iterator[Diagnostic]:
    if not any(sign in entry.document.content for sign in SIGNS):
        return
    for gap, pointer in gaps_of(entry.value):
        who = f"; {gap.owner} will supply it" if gap.owner else ""
        when = f" by {gap.due}" if gap.due else ""
        message = f"still open: {gap.todo}{who}{when}"
        remedy = "write the fact in place of the `todo`"
        yield Diagnostic("GAP01", Severity.WARNING, message, entry.at(*pointer), remedy)


def gaps_of(value: Any, pointer: Pointer = ()) -> Iterator[tuple[Todo, Pointer]]:
    """Yield every gap of a record and its place inside the record."""
    if isinstance(value, Todo):
        yield value, pointer
    elif isinstance(value, Record):
        keys = {field.name: field.key for field in fields_of(type(value))}
        for name, part in value.__dict__.items():
            if not isinstance(part, str):
                yield from gaps_of(part, (*pointer, keys[name]))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            if not isinstance(part, str):
                yield from gaps_of(part, (*pointer, index))
