"""Whole files, byte for byte. `UPDATE=1` writes them anew; read the difference before keeping it."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from ropa.exports import FORMATS
from ropa.exports.view import Export
from ropa.project import schema_folder
from tests.exports.library import EXAMPLE, made
from tests.exports.reading_back import xlsx

GOLDEN = Path(__file__).parent / "golden"


def compare(name: str, content: bytes) -> None:
    file = GOLDEN / name
    if os.environ.get("UPDATE"):
        file.write_bytes(content)
    assert content == file.read_bytes(), f"tests/exports/golden/{name} differs"


def test_the_record_as_a_table() -> None:
    files = FORMATS["csv"](made())
    assert list(files) == ["controllers.csv", "processors.csv"]
    for name, content in files.items():
        compare(name, content)


def test_the_record_in_french_for_the_public() -> None:
    files = FORMATS["csv"](made(language="fr", audience="public"))
    assert list(files) == ["controllers.csv"]
    compare("public.fr.csv", files["controllers.csv"])


@pytest.mark.parametrize(("layout", "audience"), [("art30", "regulator"), ("full", "internal")])
def test_the_record_as_data(layout: str, audience: str) -> None:
    compare(f"{layout}-{audience}.json", FORMATS["json"](made(layout=layout, audience=audience))["record.json"])


def test_the_sheets_of_a_workbook() -> None:
    said = [
        "\n".join([f"# {name}", *(" | ".join(cell.replace("\n", " / ") for cell in row) for row in rows)])
        for name, rows in xlsx(FORMATS["xlsx"](made(layout="full", audience="internal"))["record.xlsx"]).items()
    ]
    compare("full-internal.txt", ("\n\n".join(said) + "\n").encode())


def valid(export: Export) -> list[str]:
    schema = json.loads((schema_folder() / "export.schema.json").read_text(encoding="utf-8"))
    found = json.loads(FORMATS["json"](export)["record.json"])
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(found)]


@pytest.mark.parametrize("layout", ["art30", "full"])
@pytest.mark.parametrize("audience", ["internal", "regulator", "public"])
def test_the_data_have_the_shape_that_the_schema_states(layout: str, audience: str) -> None:
    assert valid(made(layout=layout, audience=audience)) == []
    assert valid(made(EXAMPLE, layout=layout, audience=audience)) == []
