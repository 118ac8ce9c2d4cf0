"""Words stay words: no cell of a spreadsheet becomes a formula, a number or a link."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import openpyxl  # type: ignore[import-untyped]  # a reader for tests
import pytest

from ropa.exports.formats.csv import as_csv, harmless
from ropa.exports.formats.ods import as_ods
from ropa.exports.formats.xlsx import as_xlsx
from ropa.exports.workbook import Cell, Sheet, Workbook, sheet_names, within
from tests.exports.reading_back import ods, table, xlsx

FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+49 30 000000",
    "-2+3",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "\N{FULLWIDTH EQUALS SIGN}1+1",
    "\N{FULLWIDTH PLUS SIGN}1",
    "\N{FULLWIDTH HYPHEN-MINUS}1",
    "\N{FULLWIDTH COMMERCIAL AT}x",
    "{=1+1}",
    "0044",
    "1.10",
    "https://evil.example",
    "<b>&amp;</b>",
    "two  spaces\n  and a line",
)
IN_XML = tuple(text for text in FORMULAS if "\r" not in text)
"""The texts of a register have no carriage return; XML would make a line end of it."""
SHEET = Sheet("=1+1", ("=heading", "value"), tuple((Cell(text), Cell("plain")) for text in FORMULAS), ("=above",))
BOOK = Workbook(
    "=title", "2026-11-22", "en", (replace(SHEET, rows=tuple((Cell(text), Cell("plain")) for text in IN_XML)),)
)


def test_an_xlsx_holds_text_alone() -> None:
    content = as_xlsx(BOOK)
    (rows,) = xlsx(content).values()
    assert [row[0] for row in rows] == ["=above", "=heading", *IN_XML]
    book = openpyxl.load_workbook(BytesIO(content))
    assert {cell.data_type for row in book.active.iter_rows() for cell in row if cell.value is not None} == {"s"}
    with ZipFile(BytesIO(content)) as archive:
        page = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in page
    assert b"hyperlink" not in page


def test_an_ods_holds_text_alone() -> None:
    content = as_ods(BOOK)
    (rows,) = ods(content).values()
    assert [row[0] for row in rows] == ["=above", "=heading", *IN_XML]
    with ZipFile(BytesIO(content)) as archive:
        body = archive.read("content.xml")
    assert b"formula" not in body
    assert set(body.split(b'office:value-type="')[1:]) == {part for part in body.split(b'office:value-type="')[1:]
                                                           if part.startswith(b'string"')}  # fmt: skip


def test_a_csv_puts_an_apostrophe_before_what_might_be_a_formula() -> None:
    rows = table(as_csv(SHEET))
    assert [row[0] for row in rows] == ["'=heading", *(f"'{text}" for text in FORMULAS[:12]), *FORMULAS[12:]]


@pytest.mark.parametrize("text", ["", "\N{EN DASH}", "\N{BULLET} = is no formula here", "a=b", "plain"])
def test_other_words_are_as_they_are(text: str) -> None:
    assert harmless(text) == text


def test_a_text_too_long_for_a_cell_goes_on_below() -> None:
    lines = "\n".join(["word " * 10] * 1500)
    rows = list(within([(Cell(lines), Cell("beside"))], 32_000))
    assert [len(row[0].text) <= 32_000 for row in rows] == [True] * 3
    assert " ".join(row[0].text for row in rows).split() == lines.split()
    assert [row[1].text for row in rows] == ["beside", "", ""]
    assert [row[0].text for row in within([(Cell("x" * 70),)], 32)] == ["x" * 32, "x" * 32, "x" * 6]


def test_names_of_sheets_are_short_and_each_once() -> None:
    names = ["A/B: [c]*?", "a-b- -c---", "x" * 40, "X" * 40, "'", ""]
    assert sheet_names(names) == ["A-B- -c---", "a-b- -c--- 2", "x" * 31, f"{'X' * 29} 2", "-", "- 2"]
