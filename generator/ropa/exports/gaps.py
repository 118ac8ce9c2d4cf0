"""The list of gaps: every fact that is printed as a gap or as not stated, with the record and the letter."""

from collections.abc import Iterator
from dataclasses import dataclass

from ropa.exports.passages import Kind, Passage, plain
from ropa.exports.view import Export, Part, Record, RecordEntry, State
from ropa.site.letters import LETTERS


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap."""

    record: str
    """The organisation in whose record it is."""
    entry: str
    """The activity or work; empty for a gap at the head of the record."""
    part: str
    """The heading under which it stands, with the letter of Article 30 where it has one."""
    what: str
    """What is missing, as it is printed."""
    missing: bool = False
    """Whether the register is silent, and nobody has marked the gap."""


def gaps(export: Export) -> tuple[Gap, ...]:
    """Return the gaps of an export, in its order; what is printed again beyond Article 30 counts once."""
    found: dict[tuple[str, str, str], Gap] = {}
    for record in export.records:
        head = [*_in_part(record.name, "", record.parts), *_in_part(record.name, "", record.further)]
        for gap in (*head, *(gap for entry in record.entries for gap in _in_entry(record, entry))):
            found.setdefault((gap.record, gap.entry, f"{gap.part} {gap.what}"), gap)
    for annex in export.annexes:
        for gap in _in_part(annex.name, "", (annex,)):
            found.setdefault((gap.record, gap.part, gap.what), gap)
    return tuple(found.values())


def _in_entry(record: Record, entry: RecordEntry) -> Iterator[Gap]:
    title = plain(entry.name)
    statutory = tuple(_in_part(record.name, title, entry.parts))
    yield from statutory
    told = {gap.what for gap in statutory}
    silent = {LETTERS.get(part.letter) for part in entry.parts if part.state is State.MISSING}
    for part in entry.further:
        for gap in _in_part(record.name, title, (part,)):
            if (gap.missing or gap.what not in told) and not (gap.missing and part.key in silent):
                yield gap


def _in_part(record: str, entry: str, parts: tuple[Part, ...]) -> Iterator[Gap]:
    for part in parts:
        if part.again:
            continue
        where = f"{part.article} {part.name}".strip()
        for line in lines_of(part):
            for run in line.runs:
                if run.kind in {Kind.GAP, Kind.MISSING}:
                    yield Gap(record, entry, where, run.words, missing=run.kind is Kind.MISSING)
        yield from _in_part(record, entry, part.parts)


def lines_of(part: Part) -> Passage:
    """Return every line of a part itself, those of its tables included."""
    found = [*part.said]
    for grid in part.grids:
        found += [line for row in grid.rows for cell in row for line in cell]
    return tuple(found)
