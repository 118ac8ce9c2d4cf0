"""A sheet as CSV: RFC 4180 in UTF-8.

A byte order mark stands first: without it, Excel reads UTF-8 as the code page of its computer and every accent is
lost; whatever else reads CSV skips it. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
"""

import csv
from io import StringIO

from ropa.exports.workbook import Sheet

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}",
           "\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}")  # fmt: skip
"""Signs with which a formula may begin, spaces before them left aside."""


def as_csv(sheet: Sheet) -> bytes:
    """Return headings and rows; what stands above the headings is for formats with room for it."""
    made = StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(map(harmless, sheet.columns))
    writer.writerows([harmless(cell.text) for cell in row] for row in sheet.rows)
    return (MARK + made.getvalue()).encode("utf-8")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("\t", "\r")) or text.lstrip(" ").startswith(FORMULA) else text
