"""Hostile words in every text of a register stay words in every format."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from ropa.exports import FORMATS
from ropa.register.load import load_register
from tests.exports.library import made
from tests.exports.reading_back import everything, ods, table, xlsx
from tests.hostile.markup import dangers
from tests.hostile.payloads import PAYLOADS, Rota
from tests.hostile.planting import Planter, plant
from tests.registers import DAY
from tests.site.library import FIXTURE

FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    planter = Planter(Rota((*PAYLOADS, *FORMULAS)))
    return plant(FIXTURE, tmp_path_factory.mktemp("hostile"), planter)


def files(name: str, root: Path) -> dict[str, bytes]:
    return dict(FORMATS[name](made(load_register(root, DAY).register, layout="full", audience="internal")))


def test_a_page_holds_no_markup_of_theirs(hostile: Path) -> None:
    (page,) = files("html", hostile).values()
    body = page.decode().partition("</style>")[2]
    own = body.rpartition("<script>")
    assert dangers(own[0]) == []
    assert "</script>" not in own[0]


def test_the_compiler_reads_no_word_of_theirs_as_its_language(hostile: Path) -> None:
    (paper,) = files("pdf", hostile).values()
    said = everything("record.pdf", paper)
    for text in ("<script>alert(1)</script>", "=cmd|'/Ccalc'!A0"):
        assert text.translate(str.maketrans("'", "\N{RIGHT SINGLE QUOTATION MARK}")) in said.translate(
            str.maketrans("'", "\N{RIGHT SINGLE QUOTATION MARK}")
        )


def test_no_cell_is_a_formula(hostile: Path) -> None:
    for content in files("csv", hostile).values():
        for row in table(content):
            assert [cell for cell in row if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    (book,) = files("xlsx", hostile).values()
    (other,) = files("ods", hostile).values()
    said = {cell for rows in ods(other).values() for row in rows for cell in row}
    assert {cell for rows in xlsx(book).values() for row in rows for cell in row} <= said | {""}


def test_a_document_has_no_field_but_the_numbers_of_its_pages(hostile: Path) -> None:
    (content,) = files("docx", hostile).values()
    with ZipFile(BytesIO(content)) as archive:
        fields = [
            (name, field)
            for name in archive.namelist()
            for field in re.findall(
                r'<w:(?:fldSimple w:instr="|instrText[^>]*>)([^"<]*)', archive.read(name).decode("utf-8")
            )
        ]
        assert fields == [("word/footer1.xml", " PAGE ")]
        assert not [name for name in archive.namelist() if "vba" in name.lower() or "embeddings" in name]
