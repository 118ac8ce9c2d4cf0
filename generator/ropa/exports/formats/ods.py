"""A workbook as OpenDocument spreadsheet: text cells alone. Of the format, no more than sheets of text need."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from ropa.exports.fitting import widths
from ropa.exports.workbook import Cell, Sheet, Workbook, sheet_names
from ropa.exports.zipped import zipped

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
NAMESPACES = " ".join(
    f'xmlns:{short}="{long}"'
    for short, long in (
        ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
        ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
        ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
        ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
        ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
        ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    )
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
MILLIMETRES = 2
"""The width of a sign."""
MANIFEST = (
    f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    f'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "meta.xml", "styles.xml")
    )
    + "</manifest:manifest>"
)
LOOKS = {
    "text": "",
    "open": ' fo:background-color="#fff1cc"',
    "head": ' fo:background-color="#e7ebef" fo:border="0.5pt solid #9aa5b1"',
    "above": "",
    "mark": "",
}
LETTERS = {
    "head": ' fo:font-weight="bold"',
    "above": ' fo:font-weight="bold"',
    "mark": ' fo:font-style="italic" fo:color="#7a4b00"',
}


def as_ods(workbook: Workbook) -> bytes:
    """Return a workbook as a file."""
    files = {
        "mimetype": MIMETYPE,
        "content.xml": f"{HEAD}{''.join(_content(workbook))}",
        "styles.xml": f'{HEAD}<office:document-styles {NAMESPACES} office:version="1.3"><office:automatic-styles>'
        '<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="420mm" '
        'fo:page-height="297mm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/>'
        "</style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles>'
        "</office:document-styles>",
        "meta.xml": f'{HEAD}<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
        f"<dc:title>{escape(workbook.title)}</dc:title><dc:language>{escape(workbook.language)}</dc:language>"
        f"<meta:creation-date>{workbook.day}T00:00:00</meta:creation-date></office:meta></office:document-meta>",
        "META-INF/manifest.xml": MANIFEST,
    }
    return zipped({name: text.encode("utf-8") for name, text in files.items()}, first=("mimetype",))


def _content(workbook: Workbook) -> Iterator[str]:
    yield f'<office:document-content {NAMESPACES} office:version="1.3"><office:automatic-styles>'
    yield '<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>'
    yield '<style:style style:name="row" style:family="table-row">'
    yield '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
    for width in sorted({width for sheet in workbook.sheets for width in widths(sheet)}):
        yield f'<style:style style:name="w{width}" style:family="table-column">'
        yield f'<style:table-column-properties style:column-width="{width * MILLIMETRES}mm"/></style:style>'
    for name, look in LOOKS.items():
        wrap = "" if name == "above" else ' fo:wrap-option="wrap"'
        yield f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties'
        yield f' style:vertical-align="top"{wrap}{look}/><style:text-properties fo:font-size="10pt"'
        yield f"{LETTERS.get(name, '')}/></style:style>"
    yield "</office:automatic-styles><office:body><office:spreadsheet>"
    names = sheet_names(sheet.name for sheet in workbook.sheets)
    for name, sheet in zip(names, workbook.sheets, strict=True):
        yield from _sheet(name, sheet)
    yield "</office:spreadsheet></office:body></office:document-content>"


def _sheet(name: str, sheet: Sheet) -> Iterator[str]:
    yield f'<table:table table:name={quoteattr(name)} table:style-name="sheet">'
    for width in widths(sheet):
        yield f'<table:table-column table:style-name="w{width}"/>'
    for line in sheet.above:
        yield _row((Cell(line),), "above")
    if sheet.marks:
        yield _row(tuple(map(Cell, sheet.marks)), "mark")
    yield f"<table:table-header-rows>{_row(tuple(map(Cell, sheet.columns)), 'head')}</table:table-header-rows>"
    for row in sheet.rows:
        yield _row(row, "text")
    yield "</table:table>"


def _row(cells: tuple[Cell, ...], style: str) -> str:
    inside = "".join(_cell(cell, style) for cell in cells)
    return f'<table:table-row table:style-name="row">{inside}</table:table-row>'


def _cell(cell: Cell, style: str) -> str:
    look = "open" if cell.open and style == "text" else style
    lines = "".join(f"<text:p>{_spaced(line)}</text:p>" for line in cell.text.split("\n")) if cell.text else ""
    return f'<table:table-cell table:style-name="{look}" office:value-type="string">{lines}</table:table-cell>'


def _spaced(line: str) -> str:
    """Return a line whose spaces at the front, and several in a row, are kept."""
    return escape(line).replace("  ", " <text:s/>") if not line.startswith(" ") else (
        f'<text:s text:c="{len(line) - len(line.lstrip(" "))}"/>{escape(line.lstrip(" ")).replace("  ", " <text:s/>")}'
    )  # fmt: skip
