"""An export as a Word document: headings, a table per activity with a row per letter, real lists and tables."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from ropa.exports.flat import flat
from ropa.exports.formats.docx_parts import (
    CONTENT_TYPES,
    FOOTER,
    HEAD,
    NUMBERING,
    OWN_RELATIONS,
    PACKAGE,
    RELATIONS,
    ROOT,
    WORD,
    styles,
)
from ropa.exports.formats.widths import widths
from ropa.exports.gaps import gaps
from ropa.exports.passages import Kind, Line, Passage, Run, address_behind, said
from ropa.exports.places import GAPS, INDEX, annex_place, entry_place, places, record_place
from ropa.exports.view import Export, Grid, Part, Record, RecordEntry, Term
from ropa.exports.zipped import zipped
from ropa.wording.catalogue import Wording

DEEPEST = 6
WIDTH = 9638
"""Twentieths of a point between the margins of A4."""
ROOM = 76
"""Signs beside each other in a table of that width."""
SHADES = {Kind.GAP: "FFF1CC", Kind.MISSING: "FFF1CC", Kind.WITHHELD: "E7EBEF"}
Columns = tuple[int, ...]


def as_docx(export: Export, wording: Wording) -> bytes:
    """Return an export as a file."""
    writer = _Writer(export, wording)
    body = "".join(writer.document())
    links = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/hyperlink" Target={quoteattr(href)} TargetMode="External"/>'
        for href, name in writer.links.items()
    )
    own = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(OWN_RELATIONS, 1)
    )
    core = (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(export.name)}</dc:title><dc:language>{escape(export.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{export.day}T00:00:00Z</dcterms:created></cp:coreProperties>'
    )
    files = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT,
        "docProps/core.xml": core,
        "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{own}{links}'
        "</Relationships>",
        "word/document.xml": f'{HEAD}<w:document xmlns:w="{WORD}" xmlns:r="{RELATIONS}"><w:body>{body}'
        '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" '
        'w:gutter="0"/></w:sectPr></w:body></w:document>',
        "word/footer1.xml": FOOTER,
        "word/numbering.xml": NUMBERING,
        "word/styles.xml": styles(export.language),
    }
    return zipped({name: text.encode("utf-8") for name, text in files.items()})


class _Writer:
    """Writes paragraphs and tables, and keeps the addresses to which words lead."""

    def __init__(self, export: Export, wording: Wording) -> None:
        self.export, self.wording, self.say = export, wording, wording.text
        self.places = places(export)
        self.links: dict[str, str] = {}
        self._marks = 0

    def document(self) -> Iterator[str]:
        """Yield the whole text."""
        export, say = self.export, self.say
        yield _styled("Title", export.name)
        facts = (
            (say("export-day"), export.day),
            (say("export-audience"), say(f"export-audience-{export.audience}")),
            (say("export-layout"), say(f"export-layout-{export.layout}")),
            (say("export-made-with"), export.tool),
        )
        yield self._table(None, tuple((said(name), said(value)) for name, value in facts), (3200, WIDTH - 3200))
        yield from (_styled("Normal", sentence) for sentence in export.about)
        yield from self._guide()
        for record in export.records:
            yield from self._record(record)
        yield from self._gaps()
        for annex in export.annexes:
            yield from self._part(annex, 1, annex_place(annex))
        yield from self._index()

    def _guide(self) -> Iterator[str]:
        """Yield the questions, each with its answers as links to the places."""
        if self.export.guide:
            yield _styled("Heading1", self.say("export-guide"))
            columns = (self.say("export-guide-question"), self.say("export-guide-answer"))
            rows = tuple(
                (said(one.words), tuple(Line((Run(name, target=place),)) for name, place in one.answers))
                for one in self.export.guide
            )
            yield self._table(columns, rows, (WIDTH - 4800, 4800))

    def _index(self) -> Iterator[str]:
        """Yield what is mentioned in which entries: their numbers, which are links."""
        if self.export.index:
            yield self._heading(1, _text(self.say("export-index")), INDEX)
        for listing in self.export.index:
            yield _styled("Heading2", listing.name)
            yield from self._lines(tuple(Line(tuple(_term(term))) for term in listing.terms))

    def _heading(self, level: int, runs: str, place: str) -> str:
        """Return a heading, to which links lead if it has a place."""
        anchor = self.places.get(place)
        if anchor:
            self._marks += 1
            begin = f'<w:bookmarkStart w:id="{self._marks}" w:name="{_bookmark(anchor)}"/>'
            runs = f'{begin}{runs}<w:bookmarkEnd w:id="{self._marks}"/>'
        return _paragraph(f"Heading{min(level, DEEPEST)}", runs)

    def _record(self, record: Record) -> Iterator[str]:
        yield self._heading(1, _text(record.heading), record_place(record))
        rows = tuple((said(part.name), flat(part, self.wording)) for part in record.parts)
        yield self._table(None, rows, (2800, WIDTH - 2800))
        empty = (record.empty,) if record.empty else ()
        yield from (_styled("Normal", sentence) for sentence in (*record.left_out, *empty))
        for entry in record.entries:
            yield from self._entry(record, entry)
        for part in (*((record.measures,) if record.measures else ()), *record.further):
            yield from self._part(part, 2)

    def _entry(self, record: Record, entry: RecordEntry) -> Iterator[str]:
        name = "".join(self._run(run) for line in entry.name for run in line.runs)
        yield self._heading(2, f"{_text(f'{entry.number}. ')}{name}", entry_place(record, entry))
        yield from self._lines(entry.note)
        rows = tuple(
            (said(part.article), said(part.name, Kind.STRONG), flat(part, self.wording, short=True))
            for part in entry.parts
        )
        yield self._table(None, rows, (1500, 2000, WIDTH - 3500))
        for part in entry.further:
            yield from self._part(part, 3)

    def _part(self, part: Part, level: int, place: str = "") -> Iterator[str]:
        yield self._heading(level, _text(part.name), place or part.place)
        yield from self._lines(part.said)
        for grid in part.grids:
            yield from self._grid(grid)
        leaves = tuple(one for one in part.parts if not one.parts and not one.grids)
        if leaves:
            rows = tuple((said(one.name, Kind.STRONG), one.said) for one in leaves)
            yield self._table(None, rows, (2800, WIDTH - 2800))
        for below in part.parts:
            if below.parts or below.grids:
                yield from self._part(below, level + 1)

    def _gaps(self) -> Iterator[str]:
        say = self.say
        yield self._heading(1, _text(say("export-gaps")), GAPS)
        columns = tuple(say(f"export-{key}") for key in ("gap-record", "gap-letter", "gap-what"))
        rows = tuple(
            (said(": ".join(one for one in (gap.record, gap.entry) if one)), said(gap.part), said(gap.what, Kind.GAP))
            for gap in gaps(self.export)
        )
        if rows:
            yield self._table(columns, rows, (4000, 2600, WIDTH - 6600))
        else:
            yield _styled("Normal", say("export-no-gaps"))

    def _grid(self, grid: Grid) -> Iterator[str]:
        if not grid.quiet:
            yield _styled("Caption", grid.caption)
        parts = widths(grid, ROOM)
        yield self._table(grid.columns, grid.rows, tuple(WIDTH * part // sum(parts) for part in parts))

    def _table(self, columns: tuple[str, ...] | None, rows: Iterable[tuple[Passage, ...]], widths: Columns) -> str:
        head = ""
        if columns:
            cells = "".join(
                self._cell((Line((Run(name, Kind.STRONG),)),), width, shade="E7EBEF")
                for name, width in zip(columns, widths, strict=True)
            )
            head = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"
        body = "".join(
            f"<w:tr>{''.join(self._cell(cell, width) for cell, width in zip(row, widths, strict=True))}</w:tr>"
            for row in rows
        )
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl><w:p/>'
        )

    def _cell(self, inside: Passage, width: int, *, shade: str = "") -> str:
        lines = "".join(self._lines(inside)) or "<w:p/>"
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}</w:tcPr>{lines}</w:tc>'

    def _lines(self, lines: Passage) -> Iterator[str]:
        for line in lines:
            runs = "".join(map(self._run, line.runs))
            yield f"<w:p>{_place(line)}{runs}</w:p>"

    def _run(self, run: Run) -> str:
        words = f"[{run.words}]" if run.kind is Kind.TAG else run.words
        looks = "<w:b/>" if run.kind is Kind.STRONG else ""
        anchor = self.places.get(run.target or "")
        if run.href or anchor:
            looks += '<w:color w:val="0D5560"/><w:u w:val="single"/>'
        if run.kind in SHADES:
            looks += f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADES[run.kind]}"/>'
        if run.language:
            looks += f"<w:lang w:val={quoteattr(run.language)}/>"
        made = _text(words, looks)
        if anchor:
            return f'<w:hyperlink w:anchor="{_bookmark(anchor)}">{made}</w:hyperlink>'
        if not run.href:
            return made
        name = self.links.setdefault(run.href, f"link{len(self.links) + 1}")
        address = address_behind(run)
        printed = _text(f" ({address})") if address else ""
        return f'<w:hyperlink r:id="{name}">{made}</w:hyperlink>{printed}'


def _term(term: Term) -> Iterator[Run]:
    yield Run(term.name, Kind.STRONG, target=term.place)
    for mention in term.mentions:
        yield Run(f" {mention.record}")
        for number, (entry, place) in enumerate(mention.entries):
            yield Run(", " if number else " ")
            yield Run(str(entry), target=place)


def _bookmark(anchor: str) -> str:
    """Return an anchor as Word wants it: letters, digits and low lines."""
    return anchor.replace("-", "_")


def _place(line: Line) -> str:
    """Return how a line stands in its list."""
    if not line.depth:
        return ""
    if line.bullet:
        level = f'<w:ilvl w:val="{min(line.depth, 9) - 1}"/><w:numId w:val="1"/>'
        return f"<w:pPr><w:numPr>{level}</w:numPr></w:pPr>"
    return f'<w:pPr><w:ind w:left="{line.depth * 260}"/></w:pPr>'


def _text(words: str, looks: str = "") -> str:
    style = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{style}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def _styled(style: str, words: str) -> str:
    return _paragraph(style, _text(words))


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
