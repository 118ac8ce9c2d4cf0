"""An export in a format, as files by name."""

import re
import unicodedata
from collections.abc import Callable, Mapping

from ropa.exports.formats.csv import as_csv
from ropa.exports.formats.json import as_json
from ropa.exports.sheets import article_30, workbook
from ropa.exports.view import Export
from ropa.exports.workbook import Sheet
from ropa.project import templates_folder
from ropa.wording.catalogue import Wording, load_wording

Files = Mapping[str, bytes]
STEM = "record"


def wording_of(export: Export) -> Wording:
    """Return the clauses of an export's language."""
    return load_wording(templates_folder() / "wording", (export.language,))[export.language]


def json_files(export: Export) -> Files:
    """Return the export as JSON."""
    return {f"{STEM}.json": as_json(export)}


def xlsx_files(export: Export) -> Files:
    """Return the export as a workbook of Excel."""
    from ropa.exports.formats.xlsx import as_xlsx  # noqa: PLC0415  the other formats have no need of its library

    return {f"{STEM}.xlsx": as_xlsx(workbook(export, wording_of(export)))}


def ods_files(export: Export) -> Files:
    """Return the export as an OpenDocument workbook."""
    from ropa.exports.formats.ods import as_ods  # noqa: PLC0415  as above

    return {f"{STEM}.ods": as_ods(workbook(export, wording_of(export)))}


def html_files(export: Export) -> Files:
    """Return the export as one page that opens from disk."""
    from ropa.exports.formats.html import as_html  # noqa: PLC0415  as above

    return {f"{STEM}.html": as_html(export, wording_of(export))}


def docx_files(export: Export) -> Files:
    """Return the export as a Word document."""
    from ropa.exports.formats.docx import as_docx  # noqa: PLC0415  as above

    return {f"{STEM}.docx": as_docx(export, wording_of(export))}


def jsonld_files(export: Export) -> Files:
    """Return the export as linked data."""
    from ropa.exports.formats.jsonld import as_jsonld  # noqa: PLC0415  as above

    return {f"{STEM}.jsonld": as_jsonld(export)}


def pdf_files(export: Export) -> Files:
    """Return the export on paper: one file, or one per organisation and 500 entries. RopaError without the compiler."""
    from ropa.exports.formats.pdf import as_pdf, volumes  # noqa: PLC0415  as above

    wording = wording_of(export)
    return {f"{STEM}{end}.pdf": as_pdf(one, wording) for end, one in volumes(export)}


def csv_files(export: Export) -> Files:
    """Return the records of controllers as one table, those of processors as another; further ones for the rest."""
    wording, found = wording_of(export), {}
    for paragraph, name in ((1, "controllers.csv"), (2, "processors.csv")):
        tables = [
            article_30(record, wording, short=False)
            for record in export.records
            if record.paragraph == paragraph and record.entries
        ]
        if tables:
            columns = max((columns for columns, _ in tables), key=len)
            found[name] = as_csv(Sheet(name, columns, tuple(row for _, rows in tables for row in rows)))
    if export.layout == "full":
        whole = workbook(export, wording).sheets
        first = next(number for number, sheet in enumerate(whole) if sheet.name == wording.text("export-gaps"))
        for number, sheet in enumerate(whole[first:], 1):
            found[f"{number:02}-{_slug(sheet.name)}.csv"] = as_csv(sheet)
    return found


def _slug(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", letters)) or "table"


FORMATS: Mapping[str, Callable[[Export], Files]] = {
    "json": json_files,
    "csv": csv_files,
    "xlsx": xlsx_files,
    "ods": ods_files,
    "html": html_files,
    "docx": docx_files,
    "pdf": pdf_files,
    "jsonld": jsonld_files,
}
"""Every format, and what makes its files."""
