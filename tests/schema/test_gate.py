"""The gate costs little, and every code is used and told apart."""

import subprocess
import sys
from pathlib import Path

from ropa.model.kinds import KINDS
from ropa.reading import Document, read_text
from ropa.schema.codes import CODES, UNEXPLAINED
from ropa.schema.gate import refusals, schema_of
from tests.schema.cases import FOLDER, cases_in

GENERATOR = Path(__file__).parents[2] / "generator"


def _document(text: str) -> Document:
    document = read_text(text.encode(), "activities/claims.yaml")
    assert isinstance(document, Document)
    return document


def test_an_accepted_document_has_no_findings() -> None:
    assert refusals("activity", _document("name: Breakdown claims\nrecipients: none\n")) == ()


def test_accepting_imports_neither_pydantic_nor_the_explaining_validator() -> None:
    program = (
        "import sys; from ropa.reading import Document; from ropa.schema.gate import refusals; "
        "assert not refusals('activity', Document('x.yaml', {'name': 'x'}, b'name: x')); "
        "print(sorted({'pydantic', 'jsonschema', 'babel', 'ropa.model.activity'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=GENERATOR, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


def test_findings_are_sorted_by_place() -> None:
    said = refusals("activity", _document("recipents: none\nname: 12\ncore: yes\n"))
    assert [(finding.span.line, finding.code) for finding in said] == [(1, "SHP01"), (2, "SHP02"), (3, "SHP02")]


def test_every_kind_has_a_committed_schema() -> None:
    assert [schema_of(kind.name)["title"] for kind in KINDS] == [kind.title for kind in KINDS]


def test_every_code_is_shown_by_a_case_but_the_one_that_should_never_be() -> None:
    told = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md"))
    shown = {code.code for code in CODES if any(f" {code.code} " in case.said for case in cases_in(told))}
    assert [code.code for code in CODES if code.code not in shown] == [UNEXPLAINED.code]


def test_a_disagreement_of_the_two_validators_still_names_the_place() -> None:
    # Python lets a line end follow a name; the gate does not
    said = refusals("activity", _document('reference: A-1\nname:\n  "en\\n": Claims\n'))
    assert [(finding.code, finding.span.line, finding.message) for finding in said] == [
        (UNEXPLAINED.code, 3, "`name` does not have the form asked for")
    ]
