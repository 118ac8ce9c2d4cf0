"""A workbook as xlsx: text cells alone, never a formula; the same bytes for the same workbook."""

from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # its functions have no types

from ropa.exports.fitting import STANDING, height, pages_across, widths
from ropa.exports.workbook import Cell, Sheet, Workbook, sheet_names, within
from ropa.exports.zipped import unzipped, zipped

LONGEST = 32_000
"""Signs that a cell may hold: Excel refuses more than 32,767."""
LINE, HIGHEST = 13.5, 409
"""Points that a line of ten-point type takes, and that Excel allows a row."""
PLAIN: dict[str, Any] = {
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "in_memory": True,
}
TEXT = {"text_wrap": True, "valign": "top", "num_format": "@", "font_name": "Calibri", "font_size": 10}
HEAD = {**TEXT, "bold": True, "bg_color": "#E7EBEF", "border": 1, "border_color": "#9AA5B1"}
OPEN = {**TEXT, "bg_color": "#FFF1CC"}
ABOVE = {**TEXT, "text_wrap": False, "bold": True}
MARK = {**TEXT, "italic": True, "font_color": "#7A4B00"}


def as_xlsx(workbook: Workbook) -> bytes:
    """Return a workbook as a file."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, PLAIN) as book:
        # the day of the register, not of the computer: the same register is the same file
        book.set_properties({"title": workbook.title, "created": datetime.fromisoformat(workbook.day), "author": ""})
        styles = {name: book.add_format(look) for name, look in _LOOKS.items()}
        for name, sheet in zip(sheet_names(sheet.name for sheet in workbook.sheets), workbook.sheets, strict=True):
            _write(book.add_worksheet(name), sheet, styles)
    return zipped(unzipped(made.getvalue()))


_LOOKS = {"text": TEXT, "head": HEAD, "open": OPEN, "above": ABOVE, "mark": MARK}


def _write(page: Any, sheet: Sheet, styles: dict[str, Any]) -> None:
    across = widths(sheet)
    for number, width in enumerate(across):
        page.set_column(number, number, width)
    top = 0
    for line in sheet.above:
        page.write_string(top, 0, line[:LONGEST], styles["above"])
        top += 1
    if sheet.marks:
        for number, mark in enumerate(sheet.marks):
            page.write_string(top, number, mark, styles["mark"])
        top += 1
    page.set_row(top, _points(tuple(map(Cell, sheet.columns)), across))
    for number, heading in enumerate(sheet.columns):
        page.write_string(top, number, heading, styles["head"])
    last = top
    for last, row in enumerate(within(sheet.rows, LONGEST), top + 1):
        page.set_row(last, _points(row, across))
        _row(page, last, row, styles)
    standing = min(STANDING, len(sheet.columns) - 1)
    page.freeze_panes(top + 1, standing)
    if sheet.columns:
        page.autofilter(top, 0, max(last, top), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(8)  # A3: the letters of Article 30 side by side
    across_pages = pages_across(across)
    page.fit_to_pages(across_pages, 0)
    page.repeat_rows(top)
    if across_pages > 1 and standing:
        page.repeat_columns(0, standing - 1)
    page.set_footer("&L&A&R&P / &N")


def _points(row: tuple[Cell, ...], across: tuple[int, ...]) -> float:
    return min(height(row, across) * LINE + 2, HIGHEST)


def _row(page: Any, number: int, row: tuple[Cell, ...], styles: dict[str, Any]) -> None:
    for column, cell in enumerate(row):
        page.write_string(number, column, cell.text, styles["open" if cell.open else "text"])
