"""`ropa todo`: every gap of the register with who will supply the fact, the most pressing first."""

from collections.abc import Iterator
from typing import Any

from ropa.checking.gaps import gaps_of
from ropa.diagnostics import Span
from ropa.register import Entry, Register
from ropa.values import Value


class OpenPoint(Value, eq=False):
    """A fact that is still to be supplied."""

    what: str
    owner: str | None
    due: str | None
    """Day by which it is due (ISO 8601)."""
    record: str
    """The record, as waivers name it; `register` for the register's own settings."""
    span: Span
    overdue: bool


def open_points(register: Register) -> tuple[OpenPoint, ...]:
    """Return all gaps by owner, each owner's by day; those that nobody owns come last."""
    found = [one for entry in register.entries for one in _of(register, entry)]
    return tuple(sorted(found, key=lambda one: (one.owner is None, one.owner or "", one.due or "9999", one.span)))


def _of(register: Register, entry: Entry[Any]) -> Iterator[OpenPoint]:
    for gap, pointer in gaps_of(entry.value):
        due = str(gap.due) if gap.due else None
        late = due is not None and due < register.day.isoformat()
        record = entry.name if entry.collection else "register"
        yield OpenPoint(gap.todo, gap.owner or None, due, record, entry.at(*pointer), late)
