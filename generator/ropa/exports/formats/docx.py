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
from ropa.exports.gaps import gaps
from ropa.exports.passages import Kind, Line, Passage, Run, address_behind, said
from ropa.exports.view import Export, Grid, Part, Record, RecordEntry
from ropa.exports.zipped import zipped
from ropa.wording.catalogue import Wording

DEEPEST = 6
WIDTH = 9638
"""Twentieths of a point between the margins of A4."""
SHADES = {Kind.GAP: "FFF1CC", Kind.MISSING: "FFF1CC", Kind.WITHHELD: "E7EBEF"}
Columns = tuple[int, ...]


def as_docx(export: Export, wording: Wording) -> bytes:
    """Return an export as a file."""
    writer = _Writer(wording)
    body = "".join(writer.document(export))
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

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.links: dict[str, str] = {}

    def document(self, export: Export) -> Iterator[str]:
        """Yield the whole text."""
        say = self.wording.text
        yield _styled("Title", export.name)
        facts = (
            (say("export-day"), export.day),
            (say("export-audience"), say(f"export-audience-{export.audience}")),
            (say("export-layout"), say(f"export-layout-{export.layout}")),
            (say("export-made-with"), export.tool),
        )
        yield self._table(None, tuple((said(name), said(value)) for name, value in facts), (3200, WIDTH - 3200))
        yield from (_styled("Normal", sentence) for sentence in export.about)
        for record in export.records:
            yield from self._record(record)
        yield from self._gaps(export)
        for annex in export.annexes:
            yield from self._part(annex, 1)

    def _record(self, record: Record) -> Iterator[str]:
        yield _styled("Heading1", record.heading)
        rows = tuple((said(part.name), flat(part, self.wording)) for part in record.parts)
        yield self._table(None, rows, (2800, WIDTH - 2800))
        empty = (record.empty,) if record.empty else ()
        yield from (_styled("Normal", sentence) for sentence in (*record.left_out, *empty))
        for entry in record.entries:
            yield from self._entry(entry)
        for part in (*((record.measures,) if record.measures else ()), *record.further):
            yield from self._part(part, 2)

    def _entry(self, entry: RecordEntry) -> Iterator[str]:
        name = "".join(self._run(run) for line in entry.name for run in line.runs)
        yield _paragraph("Heading2", f"{_text(f'{entry.number}. ')}{name}")
        yield from self._lines(entry.note)
        rows = tuple(
            (said(part.article), said(part.name, Kind.STRONG), flat(part, self.wording, short=True))
            for part in entry.parts
        )
        yield self._table(None, rows, (1500, 2000, WIDTH - 3500))
        for part in entry.further:
            yield from self._part(part, 3)

    def _part(self, part: Part, level: int) -> Iterator[str]:
        yield _styled(f"Heading{min(level, DEEPEST)}", part.name)
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

    def _gaps(self, export: Export) -> Iterator[str]:
        say = self.wording.text
        yield _styled("Heading1", say("export-gaps"))
        columns = tuple(say(f"export-{key}") for key in ("gap-record", "gap-letter", "gap-what"))
        rows = tuple(
            (said(": ".join(one for one in (gap.record, gap.entry) if one)), said(gap.part), said(gap.what, Kind.GAP))
            for gap in gaps(export)
        )
        if rows:
            yield self._table(columns, rows, (4000, 2600, WIDTH - 6600))
        else:
            yield _styled("Normal", say("export-no-gaps"))

    def _grid(self, grid: Grid) -> Iterator[str]:
        yield _styled("Caption", grid.caption)
        yield self._table(grid.columns, grid.rows, (WIDTH // len(grid.columns),) * len(grid.columns))

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
        if run.href:
            looks += '<w:color w:val="0D5560"/><w:u w:val="single"/>'
        if run.kind in SHADES:
            looks += f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADES[run.kind]}"/>'
        if run.language:
            looks += f"<w:lang w:val={quoteattr(run.language)}/>"
        made = _text(words, looks)
        if not run.href:
            return made
        name = self.links.setdefault(run.href, f"link{len(self.links) + 1}")
        address = address_behind(run)
        printed = _text(f" ({address})") if address else ""
        return f'<w:hyperlink r:id="{name}">{made}</w:hyperlink>{printed}'


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
