"""The files of an export read back, each by a library or a parser that had no part in writing them.

Every reader gives the same: what stands under each letter of each entry of each record, as words.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO, StringIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import openpyxl  # type: ignore[import-untyped]  # a reader for tests

from ropa.exports.flat import flat
from ropa.exports.passages import plain
from ropa.exports.view import Export
from tests.exports.words import wording

Place = tuple[str, str, str]
"""Name of the record, name of the entry, letter with its heading; the entry is empty at the head of a record."""
Sheets = dict[str, list[list[str]]]
LETTER = re.compile(r"^(.*), (Art\. 30\([12]\)\([a-g]\))$")
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def words(text: str) -> str:
    """A text without the signs of lists and lines."""
    return " ".join(text.replace("\N{BULLET}", " ").split())


def expected(export: Export, *, short: bool) -> dict[Place, str]:
    """What an export says under each letter of each entry, in the order of the record."""
    say = wording(export)
    found = {}
    for record in export.records:
        for entry in record.entries:
            for part in entry.parts:
                where = (record.name, words(plain(entry.name)), f"{part.article} {part.name}")
                found[where] = words(plain(flat(part, say, short=short)))
    return found


def xlsx(content: bytes) -> Sheets:
    book = openpyxl.load_workbook(BytesIO(content))
    return {
        page.title: [["" if cell.value is None else cell.value for cell in row] for row in page.iter_rows()]
        for page in book
    }


def ods(content: bytes) -> Sheets:
    with ZipFile(BytesIO(content)) as archive:
        body = ET.fromstring(archive.read("content.xml"))  # noqa: S314  our own file
    return {
        table.get(f"{TABLE}name", ""): [list(map(_cell, row.iter(f"{TABLE}table-cell"))) for row in _rows(table)]
        for table in body.iter(f"{TABLE}table")
    }


def _rows(table: ET.Element) -> Iterator[ET.Element]:
    return table.iter(f"{TABLE}table-row")


def _cell(cell: ET.Element) -> str:
    for space in cell.iter(f"{TEXT}s"):
        space.text = " " * int(space.get(f"{TEXT}c", "1"))
    return "\n".join("".join(line.itertext()) for line in cell.iter(f"{TEXT}p"))


def table(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"))))


def by_letter(rows: list[list[str]], record: str) -> dict[Place, str]:
    """What stands below the letters of a sheet of a record."""
    top = next(number for number, row in enumerate(rows) if sum(bool(LETTER.match(one)) for one in row) > 2)
    found: dict[Place, str] = {}
    for row in rows[top + 1 :]:
        entry = row[1].split("\n")[0]
        for heading, value in zip(rows[top][3:], row[3:], strict=True):
            match = LETTER.match(heading)
            assert match is not None, heading
            found[record, words(entry), f"{match[2]} {match[1]}"] = words(value)
    return found


def _of_sheets(sheets: Sheets) -> dict[Place, str]:
    found: dict[Place, str] = {}
    for name, rows in sheets.items():
        if name.startswith("30(") and any(LETTER.match(one) for row in rows for one in row):
            found |= by_letter(rows, rows[0][0].split(": ", 1)[1])
    return found


def of_json(files: Mapping[str, bytes]) -> dict[Place, str]:
    found = {}
    for record in json.loads(files["record.json"])["records"]:
        for entry in record["entries"]:
            for part in entry["parts"]:
                where = (record["name"], words(entry["name"]), f"{part['article']} {part['name']}")
                tables = part.get("tables", ())
                rows = [" ".join(row) for one in tables for row in one["rows"]]
                found[where] = words(" ".join([*part["text"], *rows]))
    return found


def of_xlsx(files: Mapping[str, bytes]) -> dict[Place, str]:
    return _of_sheets(xlsx(files["record.xlsx"]))


def of_ods(files: Mapping[str, bytes]) -> dict[Place, str]:
    return _of_sheets(ods(files["record.ods"]))


READERS: Mapping[str, Callable[[Mapping[str, bytes]], dict[Place, str]]] = {
    "json": of_json,
    "xlsx": of_xlsx,
    "ods": of_ods,
}
"""How each format is read back; CSV has a test of its own, as its rows do not name their record apart."""


def everything(name: str, content: bytes) -> str:
    """All words of a file, as one text."""
    if name.endswith(".xlsx"):
        return words(" ".join(cell for rows in xlsx(content).values() for row in rows for cell in row))
    if name.endswith(".ods"):
        return words(" ".join(cell for rows in ods(content).values() for row in rows for cell in row))
    return words(content.decode("utf-8-sig").replace("\\n", " "))
