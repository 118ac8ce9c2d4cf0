"""An export as JSON, in the shape of `schema/export.schema.json`: texts line by line, nothing that is empty."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ropa.exports.gaps import gaps
from ropa.exports.passages import Passage, plain, strings
from ropa.exports.view import Export, Grid, Part, Record, RecordEntry
from ropa.model.base import Record as ModelRecord
from ropa.model.base import fields_of

FORMAT, VERSION = "ropa-export", 1
KEPT = frozenset(("text", "entries", "gaps", "parts", "records", "columns", "rows"))
"""Lists that are there when they are empty, too."""


def as_json(export: Export) -> bytes:
    """Return an export as a file."""
    return (json.dumps(_export(export), ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _filled(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key in KEPT or value not in ("", None, [], ())}


def _export(export: Export) -> dict[str, Any]:
    return _filled(
        format=FORMAT,
        version=VERSION,
        tool=export.tool,
        register=export.name,
        as_of=export.day,
        audience=export.audience,
        layout=export.layout,
        language=export.language,
        about=list(export.about),
        records=[_record(record) for record in export.records],
        catalogues=[_filled(name=one.name, parts=list(_parts((one,)))) for one in export.annexes],
        gaps=[_filled(record=gap.record, entry=gap.entry, part=gap.part, what=gap.what) for gap in gaps(export)],
    )


def _record(record: Record) -> dict[str, Any]:
    return _filled(
        article=f"30({record.paragraph})",
        title=record.title,
        organisation=record.organisation or "-",
        name=record.name,
        parts=list(_parts(record.parts)),
        entries=[_entry(entry) for entry in record.entries],
        left_out=[*record.left_out, *([record.empty] if record.empty else [])],
        measures=next(_parts((record.measures,)), None) if record.measures else None,
        further=list(_parts(record.further)),
    )


def _entry(entry: RecordEntry) -> dict[str, Any]:
    return _filled(
        id=entry.id,
        number=entry.number,
        name=plain(entry.name),
        note=plain(entry.note),
        parts=list(_parts(entry.parts)),
        further=list(_parts(entry.further)),
        as_written=_written(entry.written),
    )


def _parts(parts: tuple[Part, ...], under: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
    """Yield parts and what is below them, one after the other; a heading alone is named by those below it."""
    for part in parts:
        if part.said or part.grids or not part.parts:
            yield _filled(
                letter=part.letter,
                article=part.article,
                under=list(under),
                name=part.name,
                state=part.state.value,
                text=_lines(part.said),
                tables=[_table(grid) for grid in part.grids],
            )
        yield from _parts(part.parts, (*under, part.name))


def _lines(said: Passage) -> list[str]:
    return list(strings(said))


def _table(grid: Grid) -> dict[str, Any]:
    return {
        "caption": grid.caption,
        "columns": list(grid.columns),
        "rows": [["\n".join(strings(cell)) for cell in row] for row in grid.rows],
    }


def _written(value: Any) -> Any:
    """Return a record of the model in the words of its file."""
    if isinstance(value, ModelRecord):
        inside = value.__dict__
        return {field.key: _written(inside[field.name]) for field in fields_of(type(value)) if field.name in inside}
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    if isinstance(value, Mapping):
        return {key: _written(one) for key, one in value.items()}
    return str(value) if isinstance(value, str) else value
