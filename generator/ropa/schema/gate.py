"""The gate: is a document of the shape that its kind asks for?

jsonschema-rs decides, with the committed schema files. Only for a document that it refuses is the reason looked for,
and only then is anything slow imported.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from ropa.project import schema_folder

if TYPE_CHECKING:
    import jsonschema_rs

    from ropa.diagnostics import Diagnostic
    from ropa.reading import Document


@cache
def schema_of(kind_name: str) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file, as shipped."""
    schema: dict[str, Any] = json.loads(_text(kind_name))
    return schema


def _text(kind_name: str) -> str:
    return (schema_folder() / f"{kind_name}.schema.json").read_text(encoding="utf-8")


@cache
def _validator(kind_name: str) -> "jsonschema_rs.Draft202012Validator":
    import jsonschema_rs  # noqa: PLC0415 - whoever gets files from a copy has them judged there

    # the engine without backtracking: no text in a register can make a pattern slow
    return jsonschema_rs.Draft202012Validator(_text(kind_name), pattern_options=jsonschema_rs.RegexOptions())


def refusals(kind_name: str, document: "Document") -> "tuple[Diagnostic, ...]":
    """Return why the schema refuses the document, sorted by place; nothing when it accepts it."""
    validator = _validator(kind_name)
    if validator.is_valid(document.data):
        return ()
    from ropa.schema.explaining import explain  # noqa: PLC0415 - most documents never need it

    first = next(validator.iter_errors(document.data))
    return explain(schema_of(kind_name), document, tuple(first.instance_path))
