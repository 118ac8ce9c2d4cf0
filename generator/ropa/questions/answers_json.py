"""Answers as JSON for scripts, in the shapes of `schema/published/find.schema.json` and `todo.schema.json`.

A place is a file with one-based lines, as in the report of a check.
"""

from typing import Any

from ropa.diagnostics import Span
from ropa.questions.finding import Answered
from ropa.questions.names import names_of
from ropa.questions.open_points import OpenPoint
from ropa.questions.touching import Touch
from ropa.register import Register
from ropa.reporters.ascii_json import ascii_json

SCHEMA_VERSION = 1
"""Rises when a field changes its meaning or goes; new fields may come without."""


def found_json(register: Register, asked: str, answered: tuple[Answered, ...]) -> str:
    """Return the answer to `ropa find` as JSON, ending in a line end."""
    return ascii_json(
        {
            "schemaVersion": SCHEMA_VERSION,
            "asOf": register.day.isoformat(),
            "asked": asked,
            "things": [_thing(register, one) for one in answered],
        }
    )


def open_json(register: Register, points: tuple[OpenPoint, ...]) -> str:
    """Return the answer to `ropa todo` as JSON, ending in a line end."""
    rows = [
        {
            "what": one.what,
            "owner": one.owner,
            "due": one.due,
            "overdue": one.overdue,
            "record": one.record,
            **_place(one.span),
        }
        for one in points
    ]
    return ascii_json({"schemaVersion": SCHEMA_VERSION, "asOf": register.day.isoformat(), "open": rows})


def _thing(register: Register, answered: Answered) -> dict[str, Any]:
    kind, name = answered.thing
    records = [
        {
            "record": one.record.name,
            "name": next(names_of(register, (one.record.collection, one.record.id))),
            "places": [_touch(touch) for touch in one.touches],
        }
        for one in answered.records
    ]
    return {"kind": kind, "id": name, "name": answered.name, "records": records}


def _touch(touch: Touch) -> dict[str, Any]:
    through = [{"kind": kind, "id": name} for kind, name in touch.through]
    return {**_place(touch.entry.at(*touch.pointer)), "inherited": touch.inherited, "through": through}


def _place(span: Span) -> dict[str, Any]:
    return {"file": span.file, "line": span.line, "column": span.column}
