"""The JSON of a policy and the schema that describes it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ropa.policy import Publication, publish
from ropa.project import schema_folder
from tests.policy.library import load

SCHEMA: dict[str, Any] = json.loads((schema_folder() / "published" / "policy.schema.json").read_text(encoding="utf-8"))
EXAMPLE = Path(__file__).parents[3] / "register"


def files(publication: Publication) -> dict[str, Any]:
    return {path: json.loads(content) for path, content in publication.files.items() if path.endswith("/policy.json")}


def nodes(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every subschema that is an object, with its path."""
    if isinstance(schema, dict):
        yield path, schema
        for name, inside in schema.items():
            yield from nodes(inside, f"{path}/{name}")


def properties() -> dict[str, dict[str, Any]]:
    return {
        f"{path}/{name}": inside
        for path, node in nodes(SCHEMA)
        if "additionalProperties" in node
        for name, inside in node["properties"].items()
    }


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_everything_is_described() -> None:
    assert {path for path, one in properties().items() if not (one.get("title") and one.get("description"))} == set()
    objects = [node for _, node in nodes(SCHEMA["$defs"]) if node.get("type") == "object"]
    assert [one for one in objects if not (one["title"] and one["description"])] == []
    assert [one["title"] for one in objects if one["additionalProperties"]] == []


@pytest.mark.parametrize("root", [None, EXAMPLE], ids=["library", "example"])
def test_every_file_is_as_described(root: Path | None) -> None:
    made = files(publish(load(root) if root else load(), draft=True))
    assert len(made) > 2
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert [(path, error.message) for path, said in made.items() for error in validator.iter_errors(said)] == []


def test_nothing_is_described_that_is_never_written() -> None:
    written: set[str] = set()
    kinds: set[str] = set()
    for root in (None, EXAMPLE):
        for said in files(publish(load(root) if root else load(), draft=True)).values():
            walk(said, written, kinds)
    assert {path.rpartition("/")[2] for path in properties()} - written == set()
    assert set(SCHEMA["$defs"]["headed"]["properties"]["kind"]["enum"]) - kinds == set()


def walk(value: Any, names: set[str], kinds: set[str]) -> None:
    if isinstance(value, dict):
        names.update(value)
        if isinstance(value.get("kind"), str):
            kinds.add(value["kind"])
    for inside in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        walk(inside, names, kinds)


def test_what_is_known_of_a_policy(published: Publication) -> None:
    said = files(published)["privacy/en/policy.json"]
    page = published.files["privacy/en/index.html"].decode()
    known = {name: said[name] for name in said if name not in ("title", "head", "sections", "foot")}
    assert f'data-policy-version="2" data-policy-sha256="{known.pop("sha256")}"' in page
    assert known == {
        "schemaVersion": 1,
        "id": "privacy",
        "language": "en",
        "direction": "ltr",
        "version": "2",
        "effective": "2026-01-05",
        "jurisdiction": "FR",
        "controllers": [{"id": "linden", "name": "Linden Library"}],
    }
