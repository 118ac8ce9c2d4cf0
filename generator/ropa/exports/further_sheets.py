"""What is beyond Article 30 as sheets: one fact a row, and a sheet for each kind of table."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ropa.exports.passages import plain
from ropa.exports.view import Export, Grid, Part
from ropa.exports.workbook import Cell, Sheet, cell, row
from ropa.wording.catalogue import Wording

LEAD = (30, 34)
BELOW = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


@dataclass
class _Gathering:
    """Facts and tables by where they come from."""

    facts: list[tuple[Cell, ...]] = field(default_factory=list)
    tables: dict[tuple[str, tuple[str, ...]], list[tuple[Cell, ...]]] = field(default_factory=dict)

    def take(self, lead: tuple[str, str], part: Part, above: tuple[str, ...] = ()) -> None:
        """Take a part with all below it; `lead` says whose it is."""
        path = (*above, part.name)
        if part.said:
            self.facts.append(row(*lead, BELOW.join(path), cell(part.said)))
        for grid in part.grids:
            self._table(lead, grid)
        for below in part.parts:
            self.take(lead, below, path)

    def _table(self, lead: tuple[str, str], grid: Grid) -> None:
        rows = self.tables.setdefault((grid.caption, grid.columns), [])
        rows += [row(*lead, *map(cell, found)) for found in grid.rows]


def further_sheets(export: Export, wording: Wording) -> Iterator[Sheet]:
    """Yield the sheets of records and of catalogues."""
    say = wording.text
    records, catalogues = _Gathering(), _Gathering()
    for record in export.records:
        for part in record.further:
            records.take((record.name, ""), part)
        for entry in record.entries:
            for part in entry.further:
                records.take((record.name, plain(entry.name)), part)
    for annex in export.annexes:
        catalogues.take((annex.name, ""), Part("", annex.name, annex.said, annex.grids))
        for one in annex.parts:
            for part in (Part("", one.name, one.said, one.grids), *one.parts):
                catalogues.take((annex.name, one.name), part)
    lead = (say("export-gap-record"), say("register-processing-activity"))
    yield from _sheets(records, say("export-further"), lead, wording)
    yield from _sheets(catalogues, say("export-annexes"), (say("export-annexes"), say("register-name")), wording)


def _sheets(found: _Gathering, name: str, lead: tuple[str, str], wording: Wording) -> Iterator[Sheet]:
    say = wording.text
    if found.facts:
        yield Sheet(name, (*lead, say("export-part"), say("export-says")), tuple(found.facts), (), (), (*LEAD, 40, 90))
    for (caption, columns), rows in found.tables.items():
        yield Sheet(caption, (*lead, *columns), tuple(rows), (), (), LEAD)
