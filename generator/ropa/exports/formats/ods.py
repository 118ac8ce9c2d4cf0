"""A workbook as OpenDocument spreadsheet: text cells alone. Of the format, no more than sheets of text need."""

from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from ropa.exports.fitting import STANDING, pages_across, widths
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
FROZEN = 2
"""The mode of a window whose first rows or columns stay in view."""
MILLIMETRES = 2
"""The width of a sign."""
MANIFEST = (
    f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    f'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "meta.xml", "settings.xml", "styles.xml")
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
    names = sheet_names(sheet.name for sheet in workbook.sheets)
    sheets = list(zip(names, workbook.sheets, strict=True))
    pages = sorted({pages_across(widths(sheet)) for sheet in workbook.sheets})
    files = {
        "mimetype": MIMETYPE,
        "content.xml": f"{HEAD}{''.join(_content(sheets, pages))}",
        "styles.xml": f"{HEAD}{''.join(_styles(pages))}",
        "settings.xml": f"{HEAD}{''.join(_settings(sheets))}",
        "meta.xml": f'{HEAD}<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
        f"<dc:title>{escape(workbook.title)}</dc:title><dc:language>{escape(workbook.language)}</dc:language>"
        f"<meta:creation-date>{workbook.day}T00:00:00</meta:creation-date></office:meta></office:document-meta>",
        "META-INF/manifest.xml": MANIFEST,
    }
    return zipped({name: text.encode("utf-8") for name, text in files.items()}, first=("mimetype",))


def _styles(pages: Sequence[int]) -> Iterator[str]:
    """Yield a kind of page for each number of pages beside each other."""
    yield f'<office:document-styles {NAMESPACES} office:version="1.3"><office:automatic-styles>'
    for number in pages:
        yield f'<style:page-layout style:name="page{number}"><style:page-layout-properties fo:page-width="420mm" '
        yield f'fo:page-height="297mm" style:print-orientation="landscape" style:scale-to-X="{number}" '
        yield 'style:scale-to-Y="0"/></style:page-layout>'
    yield "</office:automatic-styles><office:master-styles>"
    for number in pages:
        yield f'<style:master-page style:name="Across{number}" style:page-layout-name="page{number}"/>'
    yield "</office:master-styles></office:document-styles>"


def _settings(sheets: Iterable[tuple[str, Sheet]]) -> Iterator[str]:
    """Yield what stays in view: the rows down to the headings, and the first columns."""
    yield f'<office:document-settings {NAMESPACES} office:version="1.3"><office:settings>'
    yield '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">'
    yield "<config:config-item-map-entry>"
    yield '<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>'
    yield '<config:config-item-map-named config:name="Tables">'
    for name, sheet in sheets:
        yield f"<config:config-item-map-entry config:name={quoteattr(name)}>"
        for side, edge, split in (("Horizontal", "Right", _standing(sheet)), ("Vertical", "Bottom", _top(sheet) + 1)):
            yield _item(f"{side}SplitMode", "short", FROZEN if split else 0)
            yield _item(f"{side}SplitPosition", "int", split)
            yield _item(f"Position{edge}", "int", split)
        yield "</config:config-item-map-entry>"
    yield "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
    yield "</config:config-item-set></office:settings></office:document-settings>"


def _item(name: str, kind: str, value: int) -> str:
    return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'


def _content(sheets: Sequence[tuple[str, Sheet]], pages: Sequence[int]) -> Iterator[str]:
    yield f'<office:document-content {NAMESPACES} office:version="1.3"><office:automatic-styles>'
    for number in pages:
        yield f'<style:style style:name="sheet{number}" style:family="table" style:master-page-name="Across{number}"/>'
    yield '<style:style style:name="row" style:family="table-row">'
    yield '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
    for width in sorted({width for _, sheet in sheets for width in widths(sheet)}):
        yield f'<style:style style:name="w{width}" style:family="table-column">'
        yield f'<style:table-column-properties style:column-width="{width * MILLIMETRES}mm"/></style:style>'
    for name, look in LOOKS.items():
        wrap = "" if name == "above" else ' fo:wrap-option="wrap"'
        yield f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties'
        yield f' style:vertical-align="top"{wrap}{look}/><style:text-properties fo:font-size="10pt"'
        yield f"{LETTERS.get(name, '')}/></style:style>"
    yield "</office:automatic-styles><office:body><office:spreadsheet>"
    for name, sheet in sheets:
        yield from _sheet(name, sheet)
    yield "<table:database-ranges>"
    for number, (name, sheet) in enumerate(sheets):
        if sheet.columns:
            yield f'<table:database-range table:name="__Anonymous_Sheet_DB__{number}" '
            yield f'table:display-filter-buttons="true" table:target-range-address={_filtered(name, sheet)}/>'
    yield "</table:database-ranges></office:spreadsheet></office:body></office:document-content>"


def _top(sheet: Sheet) -> int:
    """Return how many rows stand above the headings."""
    return len(sheet.above) + bool(sheet.marks)


def _standing(sheet: Sheet) -> int:
    return max(min(STANDING, len(sheet.columns) - 1), 0)


def _filtered(name: str, sheet: Sheet) -> str:
    """Return the headings and the rows below them as an address."""
    quoted = "'" + name.replace("'", "''") + "'"
    last = _letters(len(sheet.columns))
    return quoteattr(f"{quoted}.A{_top(sheet) + 1}:{quoted}.{last}{_top(sheet) + 1 + max(len(sheet.rows), 1)}")


def _letters(number: int) -> str:
    """Return how a spreadsheet calls its columns: A, B, ..., Z, AA."""
    return (_letters((number - 1) // 26) if number > 26 else "") + chr(ord("A") + (number - 1) % 26)  # noqa: PLR2004


def _sheet(name: str, sheet: Sheet) -> Iterator[str]:
    across = widths(sheet)
    number, standing = pages_across(across), _standing(sheet)
    yield f'<table:table table:name={quoteattr(name)} table:style-name="sheet{number}">'
    columns = [f'<table:table-column table:style-name="w{width}"/>' for width in across]
    if number > 1 and standing:
        columns[:standing] = [f"<table:table-header-columns>{''.join(columns[:standing])}</table:table-header-columns>"]
    yield from columns
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
