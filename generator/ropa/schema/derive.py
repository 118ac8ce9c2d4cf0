"""The model to JSON Schema 2020-12, one document per kind of file.

pydantic generates; four things are ours. Unions become `if`/`then` by the kind of value, so that a message speaks of
the branch the writer meant. Every property carries title, description and example for editors. Enumerations describe
their members. What recurs has a name.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from ropa.model.kinds import KINDS, Kind
from ropa.model.outputs import OUTPUTS
from ropa.schema.examples import add_examples
from ropa.schema.generating import DIALECT, Generator
from ropa.schema.hints import add_marker_keys, add_words, keep_words_of_properties
from ropa.schema.ordering import ordered
from ropa.schema.shared import NAMED, Sharing

SUFFIX = ".schema.json"


def _generated(model: Any) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Return the schema of a type, and the records and enumerations below it by name."""
    body = TypeAdapter(model).json_schema(schema_generator=Generator, mode="validation")
    below = {_readable(name): _renamed(schema) for name, schema in body.pop("$defs", {}).items()}
    body.pop("$schema", None)
    body = _renamed(body)
    root = {"$defs": below}
    every = (body, *below.values())
    for step in (add_examples, add_words, keep_words_of_properties, add_marker_keys):
        for schema in every:
            step(root, schema)
    if set(body) == {"$ref"}:
        body = below[body["$ref"].rsplit("/", 1)[1]]
    return body, below


def _readable(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()


def _renamed(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {
            key: f"#/$defs/{_readable(value.rsplit('/', 1)[1])}" if key == "$ref" else _renamed(value)
            for key, value in schema.items()
        }
    return [_renamed(item) for item in schema] if isinstance(schema, list) else schema


@cache
def _named() -> dict[str, dict[str, Any]]:
    named: dict[str, dict[str, Any]] = {}
    for name, model in NAMED:
        body, below = _generated(model)
        named.setdefault(name, body)
        named.update(below)
    return named


def derive(kind: Kind) -> dict[str, Any]:
    """Return the JSON Schema of one kind of file."""
    body, below = _generated(kind.type)
    sharing = Sharing({**_named(), **below})
    body = sharing.inside(body)
    head = {"$schema": DIALECT, "$id": f"urn:ropa:schema:{kind.name}", "title": kind.title}
    head["description"] = body.pop("$comment", kind.title)
    definitions = {name: sharing.used[name] for name in sorted(sharing.used)}
    return ordered({**body, **head, "$defs": definitions})


def derived_files() -> dict[str, str]:
    """Return name and text of every schema file."""
    every = (*KINDS, *OUTPUTS)
    return {f"{kind.name}{SUFFIX}": json.dumps(derive(kind), indent=2, ensure_ascii=False) + "\n" for kind in every}


def write_schemas(folder: Path) -> None:
    """Write the schema of every kind into the folder, and remove schema files of kinds that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    files = derived_files()
    for old in folder.glob(f"*{SUFFIX}"):
        if old.name not in files:
            old.unlink()
    for name, text in files.items():
        (folder / name).write_bytes(text.encode("utf-8"))


def stale_schemas(folder: Path) -> list[str]:
    """Return the names of the files in the folder that differ from the model: changed, missing or too many."""
    files = derived_files()
    present = {path.name: path.read_bytes() for path in sorted(folder.glob(f"*{SUFFIX}"))}
    return sorted(
        name for name in {*files, *present} if name not in files or present.get(name) != files[name].encode("utf-8")
    )
