"""Answers as a person reads them in a terminal."""

from collections.abc import Iterator
from itertools import groupby

from ropa.questions.finding import Answered, Touching
from ropa.questions.names import kind_called, names_of
from ropa.questions.open_points import OpenPoint
from ropa.questions.touching import Touch
from ropa.register import Register
from ropa.reporters.visible import unsteering, visible


def found_text(register: Register, answered: tuple[Answered, ...]) -> str:
    """Return the answer to `ropa find`, a part per thing, ending in a line end."""
    parts = ["\n".join(_thing(register, one)) for one in answered]
    return unsteering("\n\n".join(parts) + "\n")


def open_text(points: tuple[OpenPoint, ...]) -> str:
    """Return the answer to `ropa todo`, a part per owner, ending in a line end."""
    if not points:
        return "nothing is open\n"
    parts = []
    for owner, of_owner in groupby(points, key=lambda one: one.owner):
        rows = list(of_owner)
        lines = [f"{visible(owner or 'nobody is named')} ({len(rows)})", *(_open(one) for one in rows)]
        parts.append("\n".join(lines))
    return unsteering("\n\n".join(parts) + "\n")


def _open(one: OpenPoint) -> str:
    due = f", due {one.due}{' (overdue)' if one.overdue else ''}" if one.due else ""
    return f"  {visible(one.span.file)}:{one.span.line}: {visible(one.what)}{due}"


def _thing(register: Register, answered: Answered) -> Iterator[str]:
    kind, name = answered.thing
    called = f"{kind_called(kind)} {name}" + (f" ({answered.name})" if answered.name != name else "")
    count = len(answered.records)
    yield f"{visible(called)}: {count or 'no'} {'record' if count == 1 else 'records'}"
    for record in answered.records:
        yield from _record(register, record)


def _record(register: Register, touching: Touching) -> Iterator[str]:
    record = touching.record
    name = next(names_of(register, (record.collection, record.id)))
    yield f"  {visible(record.name)}: {visible(name)}"
    for line in dict.fromkeys(_touch(touch) for touch in touching.touches):
        yield f"    {line}"


def _touch(touch: Touch) -> str:
    span = touch.entry.at(*touch.pointer)
    field = next((str(step) for step in touch.pointer if isinstance(step, str) and step != "defaults"), "")
    between = "".join(f", through the {kind_called(kind)} {name}" for kind, name in touch.through)
    default = ", a default" if touch.inherited else ""
    return f"{visible(span.file)}:{span.line}: {field}{default}{between}"
