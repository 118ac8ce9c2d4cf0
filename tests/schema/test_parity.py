"""Schema and model accept and refuse the same documents, and the gate has words for every refusal."""

import copy
import json
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from ropa.model.base import Record
from ropa.model.kinds import KINDS, Kind
from ropa.reading import Document
from ropa.schema.derive import derive
from ropa.schema.gate import refusals
from ropa.schema.nodes import Node
from tests.model.shapes import documents, records_of
from tests.schema.mistakes import VALUES, spoilt


def adapter(model: Any) -> TypeAdapter[Any]:
    return TypeAdapter(model)


def as_json(value: Any) -> Any:
    """Write numbers as JSON means them: 12.0 and 12 are the same."""
    if isinstance(value, dict):
        return {key: as_json(part) for key, part in value.items()}
    if isinstance(value, list):
        return [as_json(part) for part in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def accepts(model: TypeAdapter[Any], data: Any) -> bool:
    try:
        model.validate_json(json.dumps(as_json(data)))
    except ValidationError:
        return False
    return True


SCHEMAS: dict[str, Node] = {kind.name: derive(kind) for kind in KINDS}
REFERENCE = {name: jsonschema.Draft202012Validator(dict(schema)) for name, schema in SCHEMAS.items()}
GATE = {name: jsonschema_rs.Draft202012Validator(dict(schema)) for name, schema in SCHEMAS.items()}
MODEL: dict[str, TypeAdapter[Any]] = {kind.name: adapter(kind.type) for kind in KINDS}
kinds = st.sampled_from(KINDS)
lasting = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def verdicts(kind: Kind, data: Any) -> dict[str, bool]:
    return {
        "model": accepts(MODEL[kind.name], data),
        "schema, by the reference": REFERENCE[kind.name].is_valid(data),
        "schema, by the gate": GATE[kind.name].is_valid(data),
    }


@lasting
@given(kinds.flatmap(lambda kind: st.tuples(st.just(kind), documents(kind.type))))
def test_every_document_made_from_the_types_is_accepted(case: tuple[Kind, Any]) -> None:
    kind, data = case
    assert verdicts(kind, data) == {"model": True, "schema, by the reference": True, "schema, by the gate": True}


@lasting
@given(kinds.flatmap(lambda kind: st.tuples(st.just(kind), spoilt(documents(kind.type)))))
def test_a_document_with_slips_has_one_verdict_and_words_for_it(case: tuple[Kind, Any]) -> None:
    kind, data = case
    given_verdicts = verdicts(kind, data)
    assert len(set(given_verdicts.values())) == 1, given_verdicts
    before = copy.deepcopy(data)
    document = Document("x.yaml", data, json.dumps(data).encode())
    said = refusals(kind.name, document)
    assert (not said) == given_verdicts["model"]
    assert "SHP09" not in {finding.code for finding in said}
    assert data == before


@pytest.mark.parametrize("record", records_of(KINDS), ids=lambda record: record.__qualname__)
def test_every_field_has_one_verdict_on_every_value(record: type[Record]) -> None:
    schema = derive(Kind("record", "Any record", record))
    gate, model = jsonschema_rs.Draft202012Validator(schema), adapter(record)
    required = {key: schema["properties"][key]["examples"][0] for key in schema.get("required", ())}
    differing = []
    for key in schema["properties"]:
        for value in VALUES:
            data = {**required, key: value}
            if accepts(model, data) != gate.is_valid(data):
                differing.append(data)
    assert differing == []


@pytest.mark.parametrize("written", ["FR\n", "\nFR", " FR", "FRA", ""])
def test_a_country_is_two_letters_and_nothing_around_them(written: str) -> None:
    kind = next(kind for kind in KINDS if kind.name == "party")
    data = {"country": written}
    with pytest.raises(ValidationError):
        MODEL[kind.name].validate_python(data)
    assert not GATE[kind.name].is_valid(data)
    document = Document("x.yaml", data, json.dumps(data).encode())
    assert [finding.code for finding in refusals(kind.name, document)] in (["SHP04"], ["SHP07"])
