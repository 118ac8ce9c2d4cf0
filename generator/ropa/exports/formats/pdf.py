"""An export as PDF, by the Typst compiler: tagged (PDF/UA-1), fit for archives (PDF/A-2a), with contents.

The words reach the compiler as data and are never read as its language.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from ropa.exports.flat import flat
from ropa.exports.gaps import gaps
from ropa.exports.passages import Kind, Line, Run, address_behind, plain, said
from ropa.exports.view import Export, Grid, Part, Record, RecordEntry
from ropa.policy.outputs.printable import compiled, printable
from ropa.project import templates_folder
from ropa.wording.catalogue import Wording

MOST = 500
"""Entries of one file; a larger register is one file per organisation and as many entries."""

Data = dict[str, Any]


def as_pdf(export: Export, wording: Wording) -> bytes:
    """Return an export as a file. Raises RopaError when the compiler is not installed or refuses the text."""
    words = printable(json.dumps(_document(export, wording), ensure_ascii=False))
    return compiled(_source(), {"record": words}, "the record")


def volumes(export: Export) -> Iterator[tuple[str, Export]]:
    """Yield an export as it is cut into files, each with the end of its name: nothing for one file."""
    if sum(len(record.entries) for record in export.records) <= MOST:
        yield "", export
        return
    for record in export.records:
        role = "controller" if record.paragraph == 1 else "processor"
        for start in range(0, max(len(record.entries), 1), MOST):
            piece = replace(record, entries=record.entries[start : start + MOST])
            number = f"-{start // MOST + 1}" if len(record.entries) > MOST else ""
            name = f"-{role}-{record.organisation or 'none'}{number}"
            yield name, replace(export, records=(piece,), annexes=())
    if export.annexes:
        yield "-catalogues", replace(export, records=())


@cache
def _source() -> bytes:
    return (templates_folder() / "export" / "record.typ").read_bytes()


def _document(export: Export, wording: Wording) -> Data:
    say = wording.text
    facts = [
        (say("export-day"), export.day),
        (say("export-audience"), say(f"export-audience-{export.audience}")),
        (say("export-layout"), say(f"export-layout-{export.layout}")),
        (say("export-made-with"), export.tool),
    ]
    pair = (say("export-part"), say("export-says"))
    rows = tuple((said(name), said(value)) for name, value in facts)
    return {
        "title": export.name,
        "kind": say("export-record"),
        "lang": export.language.partition("-")[0],
        "day": export.day,
        "footer": f"{export.name} · {export.day}",
        "contents": say("export-contents"),
        "about": list(export.about),
        "facts": _grid(Grid(say("export-about"), pair, rows)),
        "records": [_record(record, wording) for record in export.records],
        "annexes": [*([_gaps(export, wording)] if export.records else []), *map(_part, export.annexes)],
    }


def _record(record: Record, wording: Wording) -> Data:
    say = wording.text
    pair = (say("export-part"), say("export-says"))
    identity = tuple((said(part.name, Kind.STRONG), flat(part, wording)) for part in record.parts)
    after = (*((record.measures,) if record.measures else ()), *record.further)
    return {
        "title": record.heading,
        "identity": _grid(Grid(record.parts[0].article if record.parts else record.name, pair, identity)),
        "sentences": [*record.left_out, *([record.empty] if record.empty else [])],
        "entries": [_entry(entry, wording) for entry in record.entries],
        "after": list(map(_part, after)),
    }


def _entry(entry: RecordEntry, wording: Wording) -> Data:
    say = wording.text
    columns = (say("export-gap-letter"), say("export-part"), say("export-says"))
    rows = tuple(
        (said(part.article), said(part.name, Kind.STRONG), flat(part, wording, short=True)) for part in entry.parts
    )
    return {
        "number": entry.number,
        "name": plain(entry.name),
        "note": _blocks(entry.note),
        "letters": {**_grid(Grid(say("register-article-30"), columns, rows)), "widths": [18, 20, 80]},
        "further": list(map(_part, entry.further)),
    }


def _part(part: Part) -> Data:
    leaves = tuple(one for one in part.parts if not one.parts and not one.grids)
    facts = tuple(replace(line, runs=(Run(f"{one.name}: ", Kind.STRONG), *line.runs)) if not number else line
                  for one in leaves for number, line in enumerate(one.said))  # fmt: skip
    return {
        "name": part.name,
        "said": _blocks((*part.said, *facts)),
        "grids": list(map(_grid, part.grids)),
        "parts": [_part(one) for one in part.parts if one.parts or one.grids],
    }


def _gaps(export: Export, wording: Wording) -> Data:
    say = wording.text
    columns = tuple(say(f"export-{key}") for key in ("gap-record", "gap-letter", "gap-what"))
    rows = tuple(
        (said(": ".join(one for one in (gap.record, gap.entry) if one)), said(gap.part), said(gap.what, Kind.GAP))
        for gap in gaps(export)
    )
    grids = [_grid(Grid(say("export-gaps"), columns, rows))] if rows else []
    none = _blocks(said(say("export-no-gaps"))) if not rows else []
    return {"name": say("export-gaps"), "said": none, "grids": grids, "parts": []}


def _grid(grid: Grid) -> Data:
    """Return a table; a column with long texts is wider, not as wide as they are long."""
    lengths = [max((len(plain(row[number])) for row in grid.rows), default=0) for number in range(len(grid.columns))]
    widths = [
        max(8, min(round(length**0.5 * 2), 60), min(len(name), 16))
        for length, name in zip(lengths, grid.columns, strict=True)
    ]
    return {
        "caption": grid.caption,
        "columns": list(grid.columns),
        "rows": [[_blocks(cell) for cell in row] for row in grid.rows],
        "widths": widths,
    }


def _blocks(lines: Iterable[Line]) -> list[Data]:
    """Return lines as paragraphs and lists inside lists."""
    found: list[Data] = []
    lists: list[list[list[Data]]] = []
    for line in lines:
        paragraph = {"kind": "paragraph", "runs": list(map(_run, line.runs))}
        if not line.depth:
            lists.clear()
            found.append(paragraph)
            continue
        del lists[line.depth :]
        while len(lists) < line.depth:
            items: list[list[Data]] = []
            inner = {"kind": "list", "items": items}
            (lists[-1][-1] if lists and lists[-1] else found).append(inner)
            lists.append(items)
        if line.bullet or not lists[-1]:
            lists[-1].append([paragraph])
        else:
            lists[-1][-1].append(paragraph)
    return found


def _run(run: Run) -> Data:
    address = address_behind(run)
    return {
        "words": run.words,
        "kind": run.kind.value,
        **({"language": run.language} if run.language else {}),
        **({"href": run.href} if run.href else {}),
        **({"printed": address} if address else {}),
    }
