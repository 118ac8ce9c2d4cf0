"""Every gap of the register, also those that are accepted for a time: one list for pages, files and the terminal."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from ropa.checking.gaps import SIGNS, gaps_of
from ropa.checking.waivers import accepted
from ropa.diagnostics import Pointer, Span
from ropa.model.facts import Todo
from ropa.model.waiver import Waiver
from ropa.register import Entry, Register
from ropa.register.codes import OPEN_GAP
from ropa.register.once import once
from ropa.values import Value


class OpenPoint(Value, eq=False):
    """A fact that is still to be supplied."""

    gap: Todo
    entry: Entry[Any]
    pointer: Pointer
    accepted: Waiver | None
    """What accepts on the day of the register that it is open. It is open all the same."""
    overdue: bool

    @property
    def what(self) -> str:
        """Say what is missing."""
        return self.gap.todo

    @property
    def owner(self) -> str | None:
        """Name who will supply it, if the register says so."""
        return self.gap.owner or None

    @property
    def due(self) -> str | None:
        """Return the day by which it is due (ISO 8601)."""
        return str(self.gap.due) if self.gap.due else None

    @property
    def record(self) -> str:
        """Name the record as waivers do; `register` for the register's own settings."""
        return self.entry.name if self.entry.collection else "register"

    @cached_property
    def span(self) -> Span:
        """Return the place in the file."""
        return self.entry.at(*self.pointer)


@once
def open_points(register: Register) -> tuple[OpenPoint, ...]:
    """Return all gaps by owner, each owner's by day; those that nobody owns come last."""
    found = [one for points in points_by_record(register).values() for one in points]
    return tuple(sorted(found, key=lambda one: (one.owner is None, one.owner or "", one.due or "9999", one.entry.name)))


@once
def points_by_record(register: Register) -> Mapping[str, tuple[OpenPoint, ...]]:
    """Return the gaps of each record that has any, by its name, in the order of the file."""
    found = ((entry.name, tuple(_of(register, entry))) for entry in register.entries)
    return {name: points for name, points in found if points}


def _of(register: Register, entry: Entry[Any]) -> Iterator[OpenPoint]:
    if not any(sign in entry.document.content for sign in SIGNS):
        return
    waiver = accepted(register, OPEN_GAP.code, entry.document.file)
    for gap, pointer in gaps_of(entry.value):
        late = gap.due is not None and str(gap.due) < register.day.isoformat()
        yield OpenPoint(gap, entry, pointer, waiver, late)
