"""A policy in TILT: valid against the schema of May 2023, and honest about what that format cannot hold."""

import hashlib
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import EXAMPLES, example

SCHEMA = Path(__file__).parent / "tilt" / "tilt-schema.json"
"""github.com/Transparency-Information-Language/schema, MIT, as it was on 4 May 2023; its licence lies beside it."""
HASH = "ae440e61fb3932e0f82724064c328f0a8ff93feaf5d9900c6abbf890796a15dc"


def problems(publication: Publication) -> list[str]:
    """What the schema refuses in any TILT document of a publication; formats such as e-mail addresses included."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    judge = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    return [
        f"{path} {error.json_path}: {error.message}"
        for path, raw in publication.files.items()
        if path.endswith("policy.tilt.json")
        for error in judge.iter_errors(json.loads(raw))
    ]


def read(publication: Publication, page: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(publication.files[f"{page}/policy.tilt.json"])
    return made


def test_the_schema_is_the_published_one() -> None:
    assert hashlib.sha256(SCHEMA.read_bytes()).hexdigest() == HASH


def test_the_schema_would_notice(published: Publication) -> None:
    made = read(published, "privacy/en")
    del made["controller"]["representative"]
    made["dataDisclosed"][0]["legalBases"][0]["reference"] = "Art. 6"
    broken = Publication({"x/policy.tilt.json": json.dumps(made).encode()}, (), 1, ())
    assert [one.partition(":")[0] for one in problems(broken)] == [
        "x/policy.tilt.json $.controller",
        "x/policy.tilt.json $.dataDisclosed[0]",
    ]


@pytest.mark.parametrize("root", EXAMPLES)
def test_every_document_is_valid(root: str) -> None:
    assert problems(example(root)) == []


def test_nothing_is_invented(edit: Edit) -> None:
    """TILT demands a person who represents the controller, and an officer even where there is none."""
    name = "{en: Data protection officer of Linden, fr: Délégué à la protection des données de Linden}"
    officer = f"dpo:\n  name: {name}\n  email: dpo@linden.example\n"
    made = edit("organisations/linden.yaml", officer, "dpo: none\n")
    assert problems(made) == []
    document = read(made, "by-basis/en")
    assert document["controller"]["representative"] == {"name": "not stated", "email": "privacy@linden.example"}
    assert document["dataProtectionOfficer"] == {
        "name": "We have not appointed a data protection officer. The law does not oblige us to have one.",
        "address": "",
        "country": "FR",
        "email": "privacy@linden.example",
    }


def test_without_dates_it_takes_the_day_of_the_build(edit: Edit) -> None:
    made = edit("notices/by-basis.yaml", 'version: "1"\neffective: 2026-01-05\n', "", draft=True)
    assert problems(made) == []
    meta = read(made, "by-basis/en")["meta"]
    assert (meta["created"], meta["modified"], meta["version"]) == ("2026-11-22", "2026-11-22", 1)


def test_what_the_format_cannot_hold_has_a_place_of_its_own(published: Publication) -> None:
    document = read(published, "privacy/fr")
    assert document["x-ropa"]["note"].startswith("Extrait de la politique de confidentialité au format TILT")
    assert document["x-ropa"]["version"] == "2"
    assert document["x-ropa"]["rightToObject"]["available"] is True
    assert document["x-ropa"]["rightToRestriction"]["available"] is True
