"""The forms of authorities: their headings in order, what nobody verified marked as such, and no letter lost."""

import json
import os
from pathlib import Path

import pytest

from ropa.exports import FORMATS
from ropa.exports.choice import Layout
from ropa.exports.flat import flat
from ropa.exports.layouts import ico
from ropa.exports.passages import plain
from ropa.exports.view import Export
from tests.exports.library import EXAMPLE, made
from tests.exports.reading_back import everything, ods, words, xlsx
from tests.exports.words import wording
from tests.site.library import FIXTURE

FORMS = [layout.value for layout in Layout if layout.national]
WITHOUT_TOOLS = {"ico", "dsk"}
"""Forms that ask for the country of a transfer alone, as the letter of the law does."""
ALL = {"toutes les données"}
"""What a time limit is for, where it stands beside each category of data."""
GOLDEN = Path(__file__).parent / "golden"
HEADERS = Path(__file__).parents[3] / "shared" / "data" / "templates" / "headers" / "headers.json"
"""Headings of the authorities' own files, collected beside the repository; without it the golden files remain."""


def sheets(export: Export) -> str:
    found = xlsx(FORMATS["xlsx"](export)["record.xlsx"]).items()
    said = ["\n".join([f"# {name}", *(" | ".join(cell.replace("\n", " / ") for cell in row) for row in rows)])
            for name, rows in found]  # fmt: skip
    return "\n\n".join(said) + "\n"


@pytest.mark.parametrize("form", FORMS)
def test_the_form_of_the_library(form: str) -> None:
    file = GOLDEN / f"form-{form}.txt"
    said = sheets(made(layout=form, audience="internal"))
    if os.environ.get("UPDATE"):
        file.write_text(said, encoding="utf-8")
    assert said == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMS)
def test_both_kinds_of_workbook_say_the_same(form: str) -> None:
    export = made(layout=form)
    one = xlsx(FORMATS["xlsx"](export)["record.xlsx"])
    other = ods(FORMATS["ods"](export)["record.ods"])
    assert [[[cell for cell in row if cell] for row in rows] for rows in one.values()] == [
        [[cell for cell in row if cell] for row in rows] for rows in other.values()
    ]


@pytest.mark.parametrize("root", [FIXTURE, EXAMPLE], ids=["library", "example"])
@pytest.mark.parametrize("form", FORMS)
def test_no_form_loses_what_article_30_asks_for(form: str, root: Path) -> None:
    export = made(root, layout=form)
    text = squeezed(everything("record.xlsx", FORMATS["xlsx"](export)["record.xlsx"]))
    say = wording(export)
    for record in export.records:
        for entry in record.entries:
            for part in entry.parts:
                lines = plain(flat(part, say)).split("\n")
                for line in lines[:1] if part.key == "transfers" and form in WITHOUT_TOOLS else lines:
                    known = ALL if form == "cnil" else set()
                    lost = [piece for piece in pieces(line) if squeezed(piece) not in text and piece not in known]
                    assert lost == [], f"{record.name}: {plain(entry.name)}: {part.name}"


def pieces(line: str) -> list[str]:
    """The facts of a line: forms put their own signs between them."""
    for sign in ("\N{BULLET}", ": ", ", ", "; ", " · ", "[", "]", "\N{EN DASH}"):
        line = line.replace(sign, "\n")
    return [piece.strip() for piece in line.split("\n") if len(piece.strip()) > 2]


def squeezed(text: str) -> str:
    return words(text).casefold()


def test_the_thirty_columns_are_those_of_the_authority() -> None:
    headings = [column.heading for column in ico.COLUMNS]
    assert len(headings) == 30
    if HEADERS.is_file():
        assert headings == json.loads(HEADERS.read_text(encoding="utf-8"))["ico_controller_2018"]["headers"]


@pytest.mark.parametrize(("form", "remark"), [
    ("ico", "heading not verified: reported by another source"),
    ("dsk", "heading not verified: recalled, form not found"),
    ("apd-be", "heading not verified: reported by another source"),
    ("ch", "heading not verified: reported by another source"),
])  # fmt: skip
def test_a_heading_that_nobody_verified_says_so(form: str, remark: str) -> None:
    rows = list(xlsx(FORMATS["xlsx"](made(layout=form, language="en"))["record.xlsx"]).values())[1]
    top = next(number for number, row in enumerate(rows) if row[1])
    assert set(rows[top]) == {remark}
    assert all(rows[top + 1])


@pytest.mark.parametrize("form", ["cnil", "edps"])
def test_a_form_that_was_read_has_no_remark(form: str) -> None:
    assert "not verified" not in sheets(made(layout=form, language="en"))
