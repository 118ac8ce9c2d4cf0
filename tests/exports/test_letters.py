"""Every format carries every letter of every entry, with the words of the record: gaps as gaps, a none as a none."""

from pathlib import Path

import pytest

from ropa.exports import FORMATS
from ropa.exports.flat import flat
from ropa.exports.passages import plain
from ropa.exports.view import Export
from tests.exports.library import EXAMPLE, made
from tests.exports.reading_back import READERS, expected, table, words
from tests.exports.words import wording
from tests.site.library import FIXTURE

ARTICLE_30_1 = {f"Art. 30(1)({letter})" for letter in "abcdefg"}
ARTICLE_30_2 = {f"Art. 30(2)({letter})" for letter in "abcd"}
SHORT = {"xlsx", "ods", "html", "docx"}
"""Formats that describe each measure once, in a place of its own."""


def without_signs(said: dict[tuple[str, str, str], str]) -> dict[tuple[str, str, str], str]:
    """The same without the signs by which formats tell the cells of a table apart."""
    return {
        where: words(text.translate(dict.fromkeys(map(ord, ":,;\N{EN DASH}"), " "))) for where, text in said.items()
    }


@pytest.mark.parametrize("root", [FIXTURE, EXAMPLE], ids=["library", "example"])
@pytest.mark.parametrize("layout", ["art30", "full"])
@pytest.mark.parametrize("name", READERS)
def test_every_letter_of_every_entry_is_there(name: str, layout: str, root: Path) -> None:
    export = made(root, layout=layout)
    read = READERS[name](FORMATS[name](export))
    assert without_signs(read) == without_signs(expected(export, short=name in SHORT))


@pytest.mark.parametrize("root", [FIXTURE, EXAMPLE], ids=["library", "example"])
def test_nothing_of_article_30_is_left_out(root: Path) -> None:
    export = made(root)
    letters = {
        (record.name, entry.number, record.paragraph): {part.article for part in entry.parts}
        for record in export.records
        for entry in record.entries
    }
    assert letters == {key: ARTICLE_30_1 if key[2] == 1 else ARTICLE_30_2 for key in letters}
    assert {(record.paragraph, part.letter) for record in export.records for part in record.parts} == {
        (1, "a"),
        (2, "a"),
    }


def rows_of(export: Export, name: str) -> list[list[str]]:
    return table(FORMATS["csv"](export)[name])


def test_a_table_names_the_controller_in_every_row() -> None:
    rows = rows_of(made(EXAMPLE), "controllers.csv")
    assert [heading.rpartition(", ")[2] for heading in rows[0][2:]] == [
        *["Art. 30(1)(a)"] * 2,
        "Art. 30(1)(b)",
        *["Art. 30(1)(c)"] * 2,
        *[f"Art. 30(1)({letter})" for letter in "defg"],
    ]
    who = [next(line for line in row[2].split("\n") if line.startswith("Controller: ")) for row in rows[1:]]
    assert [who.count(name) for name in dict.fromkeys(who)] == [19, 17, 19, 19]
    assert all("Data protection officer: " in row[2] for row in rows[1:])


@pytest.mark.parametrize("root", [FIXTURE, EXAMPLE], ids=["library", "example"])
@pytest.mark.parametrize(("name", "paragraph"), [("controllers.csv", 1), ("processors.csv", 2)])
def test_every_row_of_a_table_says_what_the_record_says(name: str, paragraph: int, root: Path) -> None:
    export = made(root)
    say = wording(export)
    records = [record for record in export.records if record.paragraph == paragraph]
    wanted = [[plain(flat(part, say)) for part in entry.parts] for record in records for entry in record.entries]
    assert [row[3:] for row in rows_of(export, name)[1:]] == wanted


@pytest.mark.parametrize("name", [*READERS, "csv"])
def test_what_a_gap_a_none_and_silence_look_like(name: str) -> None:
    files = FORMATS[name](made(audience="internal", organisation="library"))
    text = " ".join(content.decode("utf-8", "ignore") for content in files.values()) if name in {"csv", "json"} else ""
    if name in READERS:
        text = " ".join(READERS[name](files).values())
    assert "To be supplied: how long large print needs are kept" in text
    assert "None." in text
