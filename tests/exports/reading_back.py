"""The files of an export read back, each by a library or a parser that had no part in writing them.

Every reader gives the same: what stands under each letter of each entry of each record, as words.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from io import BytesIO, StringIO
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import lxml.html  # type: ignore[import-untyped]  # as below
import openpyxl  # type: ignore[import-untyped]  # a reader for tests
from docx import Document

from ropa.exports.flat import flat
from ropa.exports.passages import plain
from ropa.exports.view import Export
from tests.exports.words import wording
from tests.policy.outputs.pdf_words import words_of

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


def of_html(files: Mapping[str, bytes]) -> dict[Place, str]:
    page = lxml.html.fromstring(files["record.html"].decode("utf-8"))
    found = {}
    for record in page.find_class("rp-record"):
        name = record.find("h2").text_content().split(": ", 1)[-1]
        for entry in record.find_class("rp-entry"):
            title = entry.find_class("rp-entry-title")[0].text_content().split(" ", 1)[1]
            for line in entry.find_class("rp-line"):
                article = line.find_class("rp-hidden")[0].text_content().strip()
                part = line.find("dt")[-1].text_content()
                found[name, words(title), f"{article} {part}"] = words(" ".join(_texts(line.find("dd"))))
    return found


def _texts(node: Any) -> list[str]:
    """The texts of table cells, and what stands outside of tables; captions and headings repeat what is known."""
    cells = [cell for cell in node.iter("td", "th") if cell.getparent().getparent().tag != "thead"]
    return [_marked(one) for one in cells] if cells else [_marked(node)]


def _marked(node: Any) -> str:
    for tag in node.find_class("rp-tag"):
        tag.text = f"[{tag.text}]"
    blocks = list(node.iter("p", "li", "br"))
    for block in blocks:
        block.tail = f" {block.tail or ''}"
    for link in node.xpath(".//a[not(starts-with(@href, '#'))]"):
        address = unquote(link.get("href").removeprefix("mailto:"))
        if address != link.text:
            link.text = f"{link.text} ({address})"
    return str(node.text_content())


def docx(content: bytes) -> Any:
    return Document(BytesIO(content))


def of_docx(files: Mapping[str, bytes]) -> dict[Place, str]:
    found, record, entry = {}, "", ""
    for piece in docx(files["record.docx"]).iter_inner_content():
        style = getattr(piece.style, "name", "")
        if style == "Heading 1":
            record, entry = piece.text.split(": ", 1)[-1], ""
        elif style == "Heading 2":
            entry = words(piece.text.split(" ", 1)[-1])
        elif entry and hasattr(piece, "rows") and len(piece.columns) == 3:
            for row in piece.rows:
                article, part, text = (cell.text for cell in row.cells)
                if article.startswith("Art. 30"):
                    found[record, entry, f"{article} {part}"] = words(text)
    return found


def docx_words(content: bytes) -> str:
    """All words of a document, and the addresses to which they lead."""
    document = docx(content)
    texts = [node.text or "" for node in document.element.body.iter() if node.tag.endswith("}t")]
    texts += [one.target_ref for one in document.part.rels.values() if one.is_external]
    return words(" ".join(texts))


NOTE = re.compile(r"(Art\. 30\([12]\)\([a-g]\) [^:]+): (.*)", re.DOTALL)


def of_jsonld(files: Mapping[str, bytes]) -> dict[Place, str]:
    found = {}
    for record in json.loads(files["record.jsonld"])["dct:hasPart"]:
        name = record["dct:publisher"]["dpv:hasName"]
        for entry in record["dct:hasPart"]:
            for note in entry["skos:note"]:
                match = NOTE.fullmatch(note["@value"])
                if match:
                    found[name, words(entry["dct:title"]["@value"]), match[1]] = words(match[2])
    return found


READERS: Mapping[str, Callable[[Mapping[str, bytes]], dict[Place, str]]] = {
    "json": of_json,
    "xlsx": of_xlsx,
    "ods": of_ods,
    "html": of_html,
    "docx": of_docx,
    "jsonld": of_jsonld,
}
"""How each format is read back; CSV has a test of its own, as its rows do not name their record apart."""


def everything(name: str, content: bytes) -> str:
    """All words of a file, as one text; those of a PDF without the spaces between them."""
    if name.endswith(".xlsx"):
        return words(" ".join(cell for rows in xlsx(content).values() for row in rows for cell in row))
    if name.endswith(".ods"):
        return words(" ".join(cell for rows in ods(content).values() for row in rows for cell in row))
    if name.endswith(".pdf"):
        return words_of(content)
    if name.endswith(".docx"):
        return docx_words(content)
    if name.endswith(".html"):
        return words(unescape(re.sub(r"</?(?!a )[^>]*>", " ", content.decode("utf-8"))))
    return words(content.decode("utf-8-sig").replace("\\n", " "))
