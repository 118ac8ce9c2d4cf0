"""The answers as JSON have the shape of their published schemas, for every register that we show."""

import json
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ropa.project import schema_folder
from ropa.questions.answers_json import SCHEMA_VERSION, found_json, open_json
from ropa.questions.finding import ASKED_FOR, NARROWED, find
from ropa.questions.open_points import open_points
from ropa.questions.touching import touches
from ropa.register import Register
from ropa.register.load import load_register
from tests.registers import DAY
from tests.site.library import FIXTURE

ROOT = Path(__file__).parents[2]
REGISTERS = (ROOT / "register", FIXTURE, *sorted(path.parent for path in ROOT.glob("examples/*/register.yaml")))
NAMES = [f"{root.parent.name}/{root.name}" for root in REGISTERS]
EACH = 3
"""So many things of each kind are asked for."""


def schema(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((schema_folder() / "published" / f"{name}.schema.json").read_text("utf-8"))
    return read


def refused(name: str, said: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(schema(name), format_checker=jsonschema.FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(said)]


@cache
def register(root: Path) -> Register:
    return load_register(root, DAY).register


def questions(of: Register) -> Iterator[str]:
    """Questions for things of each kind that the register touches, and for parts of names."""
    touched = {touch.thing for record in of.activities.values() for touch in touches(of, record)}
    for word, kind in NARROWED.items():
        yield from islice((f"{word}:{name}" for of_kind, name in sorted(touched) if of_kind == kind), EACH)
    yield from ("data", "a")


@pytest.mark.parametrize("root", REGISTERS, ids=NAMES)
def test_every_answer_to_find_has_the_shape_of_its_schema(root: Path) -> None:
    of = register(root)
    asked = list(questions(of))
    answers = {one: json.loads(found_json(of, one, find(of, one))) for one in asked}
    assert {one: wrong for one, said in answers.items() if (wrong := refused("find", said))} == {}
    assert len(asked) > len(NARROWED)
    assert all(thing["records"] for one in asked[:-2] for thing in answers[one]["things"])


@pytest.mark.parametrize("root", REGISTERS, ids=NAMES)
def test_the_list_of_gaps_has_the_shape_of_its_schema(root: Path) -> None:
    of = register(root)
    said = json.loads(open_json(of, open_points(of)))
    assert refused("todo", said) == []
    assert bool(said["open"]) == bool(open_points(of))


@pytest.mark.parametrize("name", ["find", "todo"])
def test_a_schema_is_one_and_explains_everything(name: str) -> None:
    found = schema(name)
    jsonschema.Draft202012Validator.check_schema(found)
    assert found["$id"] == f"urn:ropa:schema:published-{name}"
    assert found["properties"]["schemaVersion"]["const"] == SCHEMA_VERSION
    assert [
        path for path, one in nodes(found) if "$ref" not in one and not (one.get("title") and one["description"])
    ] == []


def nodes(node: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema of a property or definition, with its path."""
    for group in ("properties", "$defs"):
        for name, inside in node.get(group, {}).items():
            yield f"{path}/{name}", inside
            yield from nodes(inside, f"{path}/{name}")


def test_the_kinds_are_those_that_can_be_asked_for() -> None:
    assert schema("find")["$defs"]["kind"]["enum"] == list(ASKED_FOR)


def test_a_schema_notices() -> None:
    of = register(ROOT / "register")
    found, gaps = json.loads(found_json(of, "US", find(of, "US"))), json.loads(open_json(of, open_points(of)))
    del found["things"][0]["records"][0]["places"][0]["line"]
    found["things"][0]["kind"] = "planets"
    gaps["open"][0]["due"] = "soon"
    gaps["open"][0]["extra"] = 1
    assert refused("find", found) == [
        f"$.things[0].kind: 'planets' is not one of {list(ASKED_FOR)}",
        "$.things[0].records[0].places[0]: 'line' is a required property",
    ]
    assert refused("todo", gaps) == [
        "$.open[0]: Additional properties are not allowed ('extra' was unexpected)",
        "$.open[0].due: 'soon' is not a 'date'",
    ]
