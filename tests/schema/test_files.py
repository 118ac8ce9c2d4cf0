"""The committed schema files: up to date, and complete for an editor that teaches the format."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ropa.model.kinds import KINDS
from ropa.model.outputs import OUTPUTS
from ropa.project import schema_folder
from ropa.schema.derive import stale_schemas, write_schemas

LEVELS = {"public", "regulator", "internal"}
FILES = [f"{kind.name}.schema.json" for kind in (*KINDS, *OUTPUTS)]


def _schema(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((schema_folder() / name).read_text(encoding="utf-8"))
    return schema


def _nodes(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every subschema with its path."""
    yield path, schema
    for key in ("items", "then", "else"):
        if key in schema:
            yield from _nodes(schema[key], f"{path}/{key}")
    for key in ("properties", "patternProperties", "$defs"):
        for name, inside in schema.get(key, {}).items():
            yield from _nodes(inside, f"{path}/{key}/{name}")


def _properties(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        f"{path}/{name}": property_
        for path, node in _nodes(schema)
        for name, property_ in node.get("properties", {}).items()
    }


def test_the_committed_files_are_those_of_the_model() -> None:
    assert stale_schemas(schema_folder()) == []


def test_a_changed_a_missing_and_a_superfluous_file_are_stale(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)
    (tmp_path / "party.schema.json").write_text("{}\n", encoding="utf-8")
    (tmp_path / "system.schema.json").unlink()
    (tmp_path / "old.schema.json").write_text("{}\n", encoding="utf-8")
    assert stale_schemas(tmp_path) == ["old.schema.json", "party.schema.json", "system.schema.json"]
    write_schemas(tmp_path)
    assert stale_schemas(tmp_path) == []


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_a_schema_of_its_dialect(name: str) -> None:
    schema = _schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert list(schema)[:4] == ["$schema", "$id", "title", "description"]
    assert list(schema)[-1] == "$defs"


@pytest.mark.parametrize("name", FILES)
def test_every_property_is_explained(name: str) -> None:
    wanted = {"title", "description", "examples", "x-disclosure"}
    lacking = {path: wanted - property_.keys() for path, property_ in _properties(_schema(name)).items()}
    assert {path: missing for path, missing in lacking.items() if missing} == {}


@pytest.mark.parametrize("name", FILES)
def test_every_level_of_disclosure_is_one_of_three(name: str) -> None:
    assert {property_["x-disclosure"] for property_ in _properties(_schema(name)).values()} <= LEVELS


@pytest.mark.parametrize("name", FILES)
def test_every_example_fits_its_property(name: str) -> None:
    schema = _schema(name)
    refused = {
        path: example
        for path, property_ in _properties(schema).items()
        for example in property_["examples"]
        if not jsonschema.Draft202012Validator({**property_, "$defs": schema["$defs"]}).is_valid(example)
    }
    assert refused == {}


@pytest.mark.parametrize("name", FILES)
def test_every_fixed_word_and_every_pattern_has_its_sentence(name: str) -> None:
    nodes = dict(_nodes(_schema(name)))
    words = [path for path, node in nodes.items() if len(node.get("enum", ())) > 1 and "pattern" not in node]
    told = {path: len(nodes[path].get("markdownEnumDescriptions", ())) for path in words}
    assert [path for path in words if told[path] != len(nodes[path]["enum"])] == []
    patterns = [path for path, node in nodes.items() if {"pattern", "patternProperties"} & node.keys()]
    assert [path for path in patterns if not nodes[path].get("patternErrorMessage")] == []


@pytest.mark.parametrize("name", FILES)
def test_no_definition_is_superfluous_or_missing(name: str) -> None:
    schema = _schema(name)
    used = {node["$ref"] for _, node in _nodes(schema) if "$ref" in node}
    assert used == {f"#/$defs/{definition}" for definition in schema["$defs"]}


@pytest.mark.parametrize("name", FILES)
def test_no_union_is_left_to_guessing(name: str) -> None:
    assert [path for path, node in _nodes(_schema(name)) if {"anyOf", "oneOf", "allOf"} & node.keys()] == []
