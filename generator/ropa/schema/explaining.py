"""Why a document was refused, as findings in the reader's words: one for each mistake."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

from ropa.diagnostics import Diagnostic, Severity
from ropa.schema.codes import UNEXPLAINED
from ropa.schema.messages import say
from ropa.schema.refusals import Refusal, gathered
from ropa.schema.said import Said, field_name
from ropa.schema.strays import settled

if TYPE_CHECKING:
    from ropa.diagnostics import Pointer
    from ropa.reading import Document


def _pattern(_validator: object, pattern: str, value: object, _schema: object) -> Iterator[ValidationError]:
    """Match as JSON Schema means it: the end is the end, where Python's `$` lets a line end follow."""
    ends = f"{pattern[:-1]}\\Z" if pattern.endswith("$") else pattern
    if isinstance(value, str) and not re.search(ends, value):
        yield ValidationError("pattern")


_Validator = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]


def explain(schema: dict[str, Any], document: "Document", first_place: "Pointer") -> "tuple[Diagnostic, ...]":
    """Return the findings about a document that the schema refuses; at least one, sorted by place.

    `first_place` is a value that certainly does not fit; it is named when the two validators disagree.
    """
    refused = settled(document.data, gathered(schema, _Validator(schema).iter_errors(document.data), document.data))
    findings = {_finding(document, refusal, said) for refusal in refused for said in say(refusal)}
    if not findings:
        findings = {_unexplained(document, first_place)}
    return tuple(sorted(findings, key=lambda finding: finding.order))


def _finding(document: "Document", refusal: Refusal, said: Said) -> Diagnostic:
    span = document.locate((*refusal.pointer, *said.below), key=said.at_key)
    return Diagnostic(said.code.code, Severity.ERROR, said.message, span, said.help or said.code.remedy)


def _unexplained(document: "Document", place: "Pointer") -> Diagnostic:
    message = f"{field_name(place)} does not have the form asked for"
    return Diagnostic(UNEXPLAINED.code, Severity.ERROR, message, document.locate(place), UNEXPLAINED.remedy)
