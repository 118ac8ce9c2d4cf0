"""A policy as linked data: it says the same as the page, in terms that the W3C vocabulary has."""

import csv
import io
import json
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rdflib import DCTERMS, RDF, XSD, Graph, Literal, Namespace, URIRef

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import EXAMPLES, example

DPV_TABLES = Path(__file__).parents[3] / "shared" / "data" / "dpv"
"""The W3C DPV 2.3 tables. They are not part of this project: only their identifiers are."""
CODE = Path(__file__).parents[2] / "generator" / "ropa" / "policy" / "outputs"
TERM = re.compile(r"(?:dpv|pd|eu-gdpr):[A-Za-z0-9-]+")
DPV = Namespace("https://w3id.org/dpv#")
GDPR = Namespace("https://w3id.org/dpv/legal/eu/gdpr#")
HERE = "https://www.linden.example/en/policy.dpv.jsonld"
PAGE = "https://www.linden.example/en/index.html"


def graph(raw: bytes) -> Graph:
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # rdflib reads JSON-LD with a class it has itself deprecated
        return Graph().parse(data=raw.decode(), format="json-ld", publicID=HERE)


def words(value: Any) -> Iterator[str]:
    """Every key and every text of plain data."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield key
            yield from words(part)
    elif isinstance(value, list):
        for part in value:
            yield from words(part)
    elif isinstance(value, str):
        yield value


@pytest.fixture(scope="module")
def read(published: Publication) -> Graph:
    return graph(published.files["privacy/en/policy.dpv.jsonld"])


def test_every_term_exists_in_dpv_2_3() -> None:
    if not DPV_TABLES.is_dir():
        pytest.skip("NOT RUN: terms of W3C DPV 2.3 are compared only where ../shared/data/dpv is there")
    known = {
        f"{prefix}:{row['term']}"
        for prefix in ("dpv", "pd", "eu-gdpr")
        for row in csv.DictReader(io.StringIO((DPV_TABLES / f"{prefix}.csv").read_text(encoding="utf-8")))
    }
    used = {term for file in CODE.glob("dpv*.py") for term in TERM.findall(file.read_text(encoding="utf-8"))}
    for root in EXAMPLES:
        for path, raw in example(root).files.items():
            if path.endswith(".jsonld"):
                used |= {one for one in words(json.loads(raw)["@graph"]) if TERM.fullmatch(one)}
    assert "dpv:hasPersonalData" in used
    assert sorted(used - known) == []


def test_the_notice_names_its_law_its_controller_and_its_version(read: Graph) -> None:
    notice = URIRef(PAGE)
    assert set(read.objects(notice, RDF.type)) == {
        *(DPV.PrivacyNotice, DPV.LayeredNotice),
        *(GDPR.DirectDataCollectionNotice, GDPR.IndirectDataCollectionNotice),
    }
    assert read.value(notice, DCTERMS.title) == Literal("Privacy notice of Linden", lang="en")
    assert str(read.value(notice, DCTERMS.issued)) == "2026-01-05"
    assert str(read.value(notice, URIRef("https://schema.org/version"))) == "2"
    controller = read.value(notice, DPV.hasDataController)
    assert read.value(controller, DPV.hasName) == Literal("Linden Library")
    officer = read.value(controller, DPV.hasDataProtectionOfficer)
    assert read.value(officer, DPV.hasContact) == Literal("dpo@linden.example")


def test_every_card_of_the_page_is_a_process(read: Graph, published: Publication) -> None:
    page = published.files["privacy/en/index.html"].decode()
    cards = re.findall(r'class="pp-card" id="(purpose-[^"]+)"', page)
    told = [str(one) for one in read.objects(URIRef(PAGE), DPV.hasProcess)]
    assert sorted(told) == sorted(f"{PAGE}#{card}" for card in cards)


def test_a_purpose_joins_basis_data_recipients_transfers_and_time(read: Graph) -> None:
    send = URIRef(f"{PAGE}#purpose-newsletter-send")
    basis = read.value(send, DPV.hasLegalBasis)
    assert list(read.objects(basis, RDF.type)) == [GDPR["A6-1-a"]]
    data = read.value(send, DPV.hasPersonalData)
    assert read.value(data, DPV.hasNecessity) == DPV.Optional
    assert read.value(read.value(data, DPV.hasConsequence), DCTERMS.description) == Literal(
        "no newsletter reaches you", lang="en"
    )
    transfer = read.value(send, DPV.hasProcess)
    assert str(read.value(read.value(transfer, DPV.hasThirdCountry), DCTERMS.identifier)) == "US"
    assert set(read.objects(read.value(transfer, DPV.hasLegalBasis), RDF.type)) == {GDPR["A45-3"]}
    kept = read.value(URIRef(f"{PAGE}#purpose-newsletter-choose"), DPV.hasStorageCondition)
    length = read.value(read.value(kept, DPV.hasDuration), DCTERMS.extent)
    assert length == Literal("P2Y", datatype=XSD.duration)


def test_rights_hang_on_the_purpose(read: Graph) -> None:
    lend = set(read.objects(URIRef(f"{PAGE}#purpose-membership-lend"), DPV.hasRight))
    send = set(read.objects(URIRef(f"{PAGE}#purpose-newsletter-send"), DPV.hasRight))
    assert GDPR.A20 in lend
    assert GDPR["A7-3"] not in lend
    assert GDPR["A7-3"] in send


def test_no_property_lost_its_name(published: Publication) -> None:
    """A processor drops keys without an address; then a statement would be missing, and nobody told."""
    made = graph(published.files["by-basis/en/policy.dpv.jsonld"])
    keys = set(words(json.loads(published.files["by-basis/en/policy.dpv.jsonld"])["@graph"]))
    named = {made.namespace_manager.curie(str(one)) for one in made.predicates()}
    assert {key for key in keys if re.fullmatch(r"(dpv|dct|skos|schema):[a-z][A-Za-z]+", key)} <= named


def test_a_term_of_the_register_stands_below_one_of_dpv(edit: Edit) -> None:
    term = "data_categories:\n  shelf-marks: {label: {en: Shelf marks, fr: Cotes}, parent: contact}\n"
    made = edit(
        "activities/membership.yaml",
        "{category: billing,",
        "{category: shelf-marks,",
        draft=True,
        added={"vocabulary.yaml": term},
    )
    read = graph(made.files["privacy/en/policy.dpv.jsonld"])
    concept = URIRef(f"{PAGE}#data-categories-shelf-marks")
    skos = Namespace("http://www.w3.org/2004/02/skos/core#")
    assert read.value(concept, skos.prefLabel) == Literal("Shelf marks", lang="en")
    assert read.value(concept, skos.broader) == URIRef("https://w3id.org/dpv/pd#Contact")


def test_outside_the_union_no_term_of_the_gdpr_is_used(edit: Edit) -> None:
    made = edit("notices/by-basis.yaml", "jurisdiction: FR", "jurisdiction: CH", draft=True)
    raw = made.files["by-basis/en/policy.dpv.jsonld"].decode()
    assert [one for one in words(json.loads(raw)["@graph"]) if one.startswith("eu-gdpr:")] == []
