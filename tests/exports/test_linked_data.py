"""The record as linked data: RDF that a parser reads, terms that DPV 2.3 has, shapes of DPCat that it fits."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import Graph, Namespace
from rdflib.namespace import RDF

from ropa.exports import FORMATS
from ropa.exports.linked.terms import CONTEXT
from tests.exports.library import EXAMPLE, made
from tests.site.library import FIXTURE

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
"""The library for RDF says so of itself."""
DATA = Path(__file__).parents[3] / "shared" / "data"
SHAPES = DATA / "dpcat" / "dpcat_shapes_mandatory.ttl"
OLD, NEW = "https://w3id.org/dpv/dpv-skos#", "https://w3id.org/dpv#"
"""The shapes are of 2022, and name the terms of then."""
DPCAT = Namespace(CONTEXT["dpcat"])
SHACL = Namespace("http://www.w3.org/ns/shacl#")


def linked(root: Path = FIXTURE, layout: str = "full", audience: str = "regulator") -> Graph:
    content = FORMATS["jsonld"](made(root, layout=layout, audience=audience))["record.jsonld"]
    return Graph().parse(data=content, format="json-ld")


def test_every_record_is_found_as_rdf() -> None:
    found = linked(EXAMPLE)
    records = made(EXAMPLE, layout="full").records
    assert len(set(found.subjects(RDF.type, DPCAT.ROPARecord))) == sum(
        len(record.entries) for record in records if record.paragraph == 1
    )


@pytest.mark.parametrize("root", [FIXTURE, EXAMPLE], ids=["library", "example"])
def test_it_fits_the_mandatory_shapes_of_dpcat(root: Path) -> None:
    if not SHAPES.is_file():
        pytest.skip("NOT RUN: the shapes of DPCat are asked only where ../shared/data/dpcat is there")
    shapes = Graph().parse(data=SHAPES.read_text(encoding="utf-8").replace(OLD, NEW), format="turtle")
    _, report, _ = validate(linked(root), shacl_graph=shapes, advanced=True)
    assert sorted(str(one) for one in report.objects(None, SHACL.resultMessage)) == []


def test_a_record_without_a_purpose_does_not_fit() -> None:
    """The shapes see what they should: the layout `art30` has no legal basis and no source."""
    if not SHAPES.is_file():
        pytest.skip("NOT RUN: the shapes of DPCat are asked only where ../shared/data/dpcat is there")
    shapes = Graph().parse(data=SHAPES.read_text(encoding="utf-8").replace(OLD, NEW), format="turtle")
    _, report, _ = validate(linked(layout="art30"), shacl_graph=shapes, advanced=True)
    assert {str(one).rpartition("#")[2] for one in report.objects(None, SHACL.resultPath)} == {
        "hasDataSource",
        "hasLegalBasis",
    }


def test_every_term_is_one_of_dpv_2_3() -> None:
    if not (DATA / "dpv").is_dir():
        pytest.skip("NOT RUN: terms are compared only where ../shared/data/dpv is there")
    known = {CONTEXT["dpcat"] + "ROPARecord"}
    for prefix in ("dpv", "pd", "eu-gdpr"):
        rows = csv.DictReader(StringIO((DATA / "dpv" / f"{prefix}.csv").read_text(encoding="utf-8")))
        known |= {CONTEXT[prefix] + row["term"] for row in rows}
    spaces = tuple(CONTEXT[prefix] for prefix in ("dpv", "pd", "eu-gdpr", "dpcat"))
    for root in (FIXTURE, EXAMPLE):
        used = {str(term) for triple in linked(root, audience="internal") for term in triple}
        assert sorted(term for term in used if term.startswith(spaces) and term not in known) == []


def test_nothing_is_fetched_to_read_it() -> None:
    content = FORMATS["jsonld"](made())["record.jsonld"]
    assert json.loads(content)["@context"] == CONTEXT
    assert all(isinstance(value, str) for value in CONTEXT.values())
