"""The records of processors, Art. 30(2): one per organisation, an entry per engagement, a part per letter."""

from collections.abc import Iterator

from ropa.exports.controller_records import identity
from ropa.exports.drafting import Draft
from ropa.exports.passages import passage
from ropa.exports.reading_site import grid, line, sections
from ropa.exports.view import Grid, Part, Record, RecordEntry
from ropa.model.engagement import Engagement
from ropa.model.lifecycle import Status
from ropa.model.organisation import Organisation
from ropa.register import Entry
from ropa.site import cells, processor

STATUTORY_COLUMNS = 4
"""Of the table of clients: who, contact, representative and officer, processing. The contract is not asked for."""
LINES = (("b", "categories-of-processing"), ("c", "transfers"), ("d", "security"))


def processor_records(draft: Draft) -> Iterator[Record]:
    """Yield the record of each organisation that works for others, in order of id; the others have none."""
    for owner, found in draft.work().items():
        yield _record(draft, owner, found)


def _record(draft: Draft, owner: str, found: list[Entry[Engagement]]) -> Record:
    entry = draft.register.organisations.get(owner)
    name = draft.survey.names.plain("organisations", owner) if owner else draft.words.label("not-stated")
    return Record(
        paragraph=2,
        title=draft.words.label("record-of-processor"),
        heading=draft.heading("record-of-processor", name),
        organisation=owner,
        name=name,
        parts=_identity(draft, entry) if entry else (),
        entries=tuple(_entry(draft, number, one) for number, one in enumerate(found, 1)),
        empty="",
        left_out=(),
        measures=None,
    )


def _identity(draft: Draft, entry: Entry[Organisation]) -> tuple[Part, ...]:
    """Return who the processor is: the facts of a controller, under the paragraph of processors."""
    words, article = draft.words, draft.article("a", 2)
    without = {words.label("joint-controllers"), words.label("record-exemption")}
    renamed = {words.label("controller"): words.label("processor")}
    return tuple(
        Part("processor", renamed.get(part.name, part.name), part.said, letter="a", article=article)
        for part in identity(draft, entry)
        if part.name not in without
    )


def _entry(draft: Draft, number: int, entry: Entry[Engagement]) -> RecordEntry:
    work, words = entry.value, draft.words
    life = work.lifecycle
    status = life.status if life else None
    unusual = words.value("status", status) if status not in {None, Status.ACTIVE} else cells.NOTHING
    note = cells.joined((cells.text(work.reference or ""), draft.desk.stated(work.owner), unusual), cells.DOT)
    described = passage(words.prose(work.description))
    further = sections(processor.beyond_sections(draft.desk, entry)) if draft.whole else ()
    return RecordEntry(
        id=entry.id,
        number=number,
        name=passage(draft.survey.names.name("engagements", entry.id)),
        note=passage(note),
        parts=tuple(_parts(draft, entry)),
        further=(*((Part("", words.label("description"), described),) if described and draft.whole else ()), *further),
        written=work if draft.whole else None,
    )


def _parts(draft: Draft, entry: Entry[Engagement]) -> Iterator[Part]:
    article = draft.article("a", 2)
    yield _clients(draft, entry, article)
    for found, (letter, key) in zip(processor.lines(draft.desk, entry), LINES, strict=True):
        yield line(found, key, letter, draft.article(letter, 2))


def _clients(draft: Draft, entry: Entry[Engagement], article: str) -> Part:
    """Return the controllers for whom the work is done; the processors themselves stand at the head of the record."""
    *_, last = processor.engaged(draft.desk, entry)
    grids = tuple(grid(table) if draft.whole else _statutory(grid(table)) for table in last.tables)
    return Part("clients", draft.words.label("clients-table"), passage(last.text), grids, "a", article)


def _statutory(found: Grid) -> Grid:
    rows = tuple(row[:STATUTORY_COLUMNS] for row in found.rows)
    return Grid(found.caption, found.columns[:STATUTORY_COLUMNS], rows)
