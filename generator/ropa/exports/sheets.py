"""The layouts `art30` and `full` as sheets."""

from collections.abc import Iterator
from dataclasses import replace

from ropa.exports.flat import flat, labelled
from ropa.exports.further_sheets import further_sheets
from ropa.exports.gaps import gaps
from ropa.exports.passages import Line, Passage, plain
from ropa.exports.view import Export, Record, RecordEntry
from ropa.exports.workbook import Cell, Sheet, Workbook, cell, row
from ropa.wording.catalogue import Wording

WIDTHS = {"purposes": 44, "data": 44, "recipients": 50, "time-limits": 44, "clients": 50}


def workbook(export: Export, wording: Wording) -> Workbook:
    """Return an export as a workbook: about, a sheet per record, measures, gaps, then what is beyond Article 30."""
    own = (record for record in export.records if not (export.forms and record.paragraph == 1))
    sheets = [about(export, wording), *export.forms, *(_record(record, wording) for record in own)]
    if export.layout != "cnil":  # whose sheets of activities describe each measure
        sheets += _measures(export, wording)
    sheets.append(gap_sheet(export, wording))
    if export.layout == "full":
        sheets += further_sheets(export, wording)
    return Workbook(export.name, export.day, export.language, tuple(sheets))


def about(export: Export, wording: Wording) -> Sheet:
    """Return the first sheet: what the copy is, what is left out, who is in it."""
    say = wording.text
    facts = [
        (say("export-register"), export.name),
        (say("export-day"), export.day),
        (say("export-audience"), say(f"export-audience-{export.audience}")),
        (say("export-layout"), say(f"export-layout-{export.layout}")),
        (say("export-made-with"), export.tool),
        *(("", sentence) for sentence in export.about),
    ]
    for record in export.records:
        facts.append((record.title, record.name))
        facts += [(part.name, plain(flat(part, wording))) for part in record.parts]
        facts += [("", sentence) for sentence in (*record.left_out, *([record.empty] if record.empty else []))]
    rows = tuple(row(*pair) for pair in facts)
    return Sheet(say("export-about"), (say("export-part"), say("export-says")), rows, (), (), (46, 100))


def article_30(record: Record, wording: Wording, *, short: bool) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Return the headings and the rows of a record: letter by letter, the controller repeated in each row."""
    say = wording.text
    head = say("export-controller-cell" if record.paragraph == 1 else "export-processor-cell")
    letter = f"{head}, {record.parts[0].article}" if record.parts else head
    columns = [say("export-number"), _entry_label(record, wording), letter]
    parts = record.entries[0].parts if record.entries else ()
    columns += [f"{part.name}, {part.article}" for part in parts]
    who = cell(labelled(record.parts, wording))
    rows = [
        row(str(entry.number), _name(entry), who, *(cell(flat(part, wording, short=short)) for part in entry.parts))
        for entry in record.entries
    ]
    return tuple(columns), rows


def gap_sheet(export: Export, wording: Wording) -> Sheet:
    """Return the list of gaps."""
    say = wording.text
    columns = tuple(say(f"export-{key}") for key in ("gap-record", "gap-letter", "gap-what"))
    found = gaps(export)
    rows = tuple(
        row(": ".join(one for one in (gap.record, gap.entry) if one), gap.part, Cell(gap.what, open=True))
        for gap in found
    )
    return Sheet(say("export-gaps"), columns, rows, () if rows else (say("export-no-gaps"),), (), (60, 40, 80))


def _entry_label(record: Record, wording: Wording) -> str:
    return wording.text("register-processing-activity" if record.paragraph == 1 else "register-engagement")


def _name(entry: RecordEntry) -> Cell:
    return cell((*entry.name, *entry.note))


def _record(record: Record, wording: Wording) -> Sheet:
    columns, rows = article_30(record, wording, short=True)
    keys = [part.key for part in record.entries[0].parts] if record.entries else []
    widths = (6, 34, 44, *(WIDTHS.get(key, 34) for key in keys))
    above = (record.heading, *record.left_out, *([record.empty] if record.empty else []))
    return Sheet(f"30({record.paragraph}) {record.name}", columns, tuple(rows), above, (), widths)


def _measures(export: Export, wording: Wording) -> Iterator[Sheet]:
    """Yield the sheet that describes each measure once, to which the rows of the records refer by name."""
    found: dict[str, Passage] = {}
    for record in export.records:
        for item in _items(record.measures.said) if record.measures else ():
            found.setdefault(plain(item), item)
    if found:
        name = wording.text("export-measures")
        columns = (name, wording.text("register-description"))
        rows = tuple(row(*map(plain, (item[:1], item[1:]))) for item in found.values())
        yield Sheet(name, columns, rows, (), (), (44, 100))


def _items(said: Passage) -> Iterator[Passage]:
    """Yield the items of a list, each with its lines at the margin; one passage where there is no list."""
    item: list[Line] = []
    for line in said:
        if line.bullet and line.depth == 1 and item:
            yield tuple(item)
            item = []
        item.append(replace(line, depth=0, bullet=False))
    if item:
        yield tuple(item)
