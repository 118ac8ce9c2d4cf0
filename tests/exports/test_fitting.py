"""No text is hidden in a cell: columns grow wider, rows are as high as their text."""

from io import BytesIO

from openpyxl import load_workbook  # type: ignore[import-untyped]  # a reader for tests, without types

from ropa.exports import FORMATS
from ropa.exports.fitting import MOST_LINES, WIDEST, height, lines, pages_across, widths
from ropa.exports.workbook import Cell, Sheet
from tests.exports.library import EXAMPLE, made


def test_lines_of_a_text() -> None:
    assert (lines("", 40), lines("one\ntwo", 40), lines("x" * 100, 40)) == (1, 2, 3)


def test_a_column_grows_until_its_longest_text_fits_or_is_as_wide_as_can_be_read() -> None:
    texts = ("short", "\n".join(["x" * 70] * 20), "x" * 40 * 200)
    sheet = Sheet("s", ("a", "b", "c"), (tuple(map(Cell, texts)),), widths=(10, 40, 40))
    assert widths(sheet) == (10, 80, WIDEST)
    assert height(tuple(map(Cell, texts[:2])), widths(sheet)) == 20


def test_every_row_of_a_workbook_is_as_high_as_its_text() -> None:
    ((_, content),) = FORMATS["xlsx"](made(EXAMPLE, layout="art30")).items()
    for page in load_workbook(BytesIO(content)):
        across = [page.column_dimensions[column[0].column_letter].width for column in page.iter_cols()]
        for row in list(page.iter_rows())[3:]:
            wanted = max(
                (lines(str(one.value or ""), int(width)) for one, width in zip(row, across, strict=True)), default=1
            )
            assert (page.row_dimensions[row[0].row].height or 0) >= min(wanted, MOST_LINES) * 13


def test_a_wide_sheet_is_printed_over_several_pages_with_its_first_columns_on_each() -> None:
    assert [pages_across(across) for across in ((36, 100), (40,) * 9, (40,) * 10, (40,) * 30)] == [1, 1, 2, 4]
    content = FORMATS["xlsx"](made(EXAMPLE, layout="ico"))["record.xlsx"]
    page = load_workbook(BytesIO(content)).worksheets[1]
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (4, 0)
    assert (page.print_title_cols, page.print_title_rows) == ("$A:$B", "$6:$6")
