"""Questions with their answers, the index, and links inside an export: each leads to what is there."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import lxml.html  # type: ignore[import-untyped]  # a reader for tests
import pytest

from ropa.exports import FORMATS
from ropa.exports.formats import pdf_setting
from ropa.exports.formats.pdf_setting import document
from ropa.exports.formats.widths import widths
from ropa.exports.passages import said
from ropa.exports.places import places
from ropa.exports.view import Export, Grid, Part
from tests.exports.library import EXAMPLE, made
from tests.exports.words import wording
from tests.registers import changed, loaded

LEGAL = (
    "Which activities rest on legitimate interests or on consent, and which conditions are met for special categories?"
)
AUDIENCES = ("internal", "regulator", "public")


@pytest.fixture(scope="module")
def whole() -> Export:
    return made(EXAMPLE, layout="full")


def answers(export: Export) -> list[tuple[str, list[str]]]:
    return [(question.words, [name for name, _ in question.answers]) for question in export.guide]


def test_the_questions_of_an_inspector() -> None:
    of_controller, of_processor = "Record of the controller, Article 30(1):", "Record of the processor, Article 30(2):"
    assert answers(made(layout="full")) == [
        (
            "Who is the controller, who represents it, who is its data protection officer?",
            [
                f"{of_controller} Bibliothèque Exemple",
                f"{of_controller} Example Library Ltd",
                f"{of_processor} Bibliothèque Exemple",
            ],
        ),
        ("Which work is done for others, as a processor?", [f"{of_processor} Bibliothèque Exemple"]),
        ("Which processors work in which countries, and for which purposes?", ["Recipients and processors"]),
        ("Which data go to third countries, and on what does each transfer rest?", ["Transfers"]),
        ("What is kept for more than five years, and why?", ["Storage periods"]),
        (
            LEGAL,
            ["Legal bases"],
        ),
        ("Are there automated decisions or profiling?", ["Automated decisions and profiling"]),
        (
            "Who has access to health data and to other data that the law protects more?",
            ["Special categories (Art. 9) and data about offences (Art. 10)"],
        ),
        ("What is held about a group of persons, such as applicants?", ["Persons"]),
        ("Which processing concerns children or other vulnerable persons?", ["Children"]),
        ("For which activities is there a data protection impact assessment?", ["Impact assessments"]),
        ("Which contracts are there, and when do they end?", ["Contracts"]),
        ("What is concerned if there is a breach at a processor or another recipient?", ["Parties"]),
        ("What does the register not hold yet?", ["Gaps"]),
        ("Which activities mention a party, a group of persons, a category of data or a country?", ["Index"]),
    ]


def test_a_register_without_vulnerable_persons_says_so(tmp_path: Path) -> None:
    export = made(loaded(tmp_path, changed()), layout="full")
    asked = "Which processing concerns children or other vulnerable persons?"
    none = "No group of persons is marked as such."
    assert [one.answers for one in export.guide if one.words == asked] == [((none, ""),)]
    page = lxml.html.fromstring(FORMATS["html"](export)["record.html"].decode())
    assert [(one.tag, one.getparent().tag) for one in page.xpath("//*[text()=$none]", none=none)] == [("span", "li")]
    rows = document(export, wording(export))["guide"]["rows"]
    assert [row["answers"] for row in rows if row["words"] == asked] == [[{"words": none}]]


def test_the_statutory_layout_has_neither_questions_nor_index() -> None:
    export = made()
    assert (export.guide, export.index) == ((), ())


def test_the_public_is_told_of_what_its_copy_has() -> None:
    export = made(layout="full", audience="public")
    assert [names for _, names in answers(export)][1:] == [["Parties"], ["Gaps"]]
    assert export.index == ()


def test_the_index() -> None:
    found = [
        (
            listing.name,
            [
                (term.name, [(one.record, [number for number, _ in one.entries]) for one in term.mentions])
                for term in listing.terms
            ],
        )
        for listing in made(layout="full").index
    ]
    both = [("Bibliothèque Exemple", [1]), ("Example Library Ltd", [1])]
    assert found == [
        ("Parties", [("Example Hosting", both), ("Example Mail Inc.", both), ("Town Museum", both[:1])]),
        ("Persons", [("Children", both), ("Readers", both)]),
        ("Data", [("Contact details", both), ("Health data", both)]),
        ("Countries", [("Belgium", both), ("United States", both)]),
    ]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_answer_and_every_mention_is_somewhere(audience: str) -> None:
    export = made(EXAMPLE, layout="full", audience=audience)
    known = places(export)
    named = [place for question in export.guide for _, place in question.answers]
    named += [
        place
        for listing in export.index
        for term in listing.terms
        for mention in term.mentions
        for _, place in mention.entries
    ]
    assert [place for place in named if place not in known] == []
    assert len(set(known.values())) > len(export.annexes)


def test_every_link_in_a_page_leads_to_one_place(whole: Export) -> None:
    page = lxml.html.fromstring(FORMATS["html"](whole)["record.html"].decode())
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    inside = {href.removeprefix("#") for href in page.xpath("//a/@href") if href.startswith("#")}
    assert inside - set(ids) == set()
    assert {
        places(whole)[name] for name in ("parties/tracfin", "activities/recruitment", "persons/customers")
    } <= inside


def test_every_link_in_a_document_leads_to_one_bookmark(whole: Export) -> None:
    with ZipFile(BytesIO(FORMATS["docx"](whole)["record.docx"])) as archive:
        text = archive.read("word/document.xml").decode()
    marks = re.findall(r'<w:bookmarkStart w:id="(\d+)" w:name="(\w+)"/>', text)
    names = [name for _, name in marks]
    assert len(names) == len(set(names)) == len({number for number, _ in marks})
    assert max(map(len, names)) <= 40
    assert set(re.findall(r'w:anchor="([^"]*)"', text)) - set(names) == set()


def test_on_paper_each_page_is_named_once_in_a_row(whole: Export) -> None:
    data = document(whole, wording(whole))
    legal = next(annex for annex in data["annexes"] if annex["name"] == "Legal bases")
    first = legal["parts"][0]["grids"][0]["rows"][0]
    leads = [(run["words"], run.get("to")) for cell in first for block in cell for run in block["runs"]]
    assert leads == [
        ("Assistance and geolocation through the mobile application", "record-1-2"),
        ("Sending you help through the application", None),
        ("giving everybody in the vehicle the help our customer has paid for", None),
        ("you ask for the help yourself, and we use your data for this breakdown only", None),
    ]
    hosting = next(one for one in data["index"]["lists"][0]["terms"] if one["name"] == "Exemple Hébergement")
    assert hosting["to"] == places(whole)["parties/exemple-hebergement"]
    assert hosting["places"][:2] == ["record-1-1", "record-1-2"]


def test_the_authority_is_told_where_the_balancing_tests_are() -> None:
    found = {audience: interests(made(EXAMPLE, layout="full", audience=audience)) for audience in AUDIENCES[:2]}
    assert [found[audience].grids[0].columns for audience in AUDIENCES[:2]] == [
        ("Activity", "Purpose", "Interest", "Result of the balancing", "Balancing test"),
        ("Activity", "Purpose", "Interest", "Result of the balancing"),
    ]
    assert found["internal"].said == ()
    assert found["regulator"].said == said(
        "The balancing tests themselves are kept by the team and shown on request; "
        "this copy does not say for which purposes there is one."
    )


def interests(export: Export) -> Part:
    legal = next(annex for annex in export.annexes if annex.key == "overview-legal-bases")
    return next(part for part in legal.parts if part.key == "interests")


def test_a_column_is_as_wide_as_its_longest_word_and_what_is_left_goes_to_long_texts() -> None:
    texts = (("Hébergement", "x", "a " * 200), ("1 word", "y", "b"))
    grid = Grid("", ("Name", "No.", "Content"), tuple(tuple(said(text) for text in row) for row in texts))
    name, number, content = widths(grid, 100)
    assert (name, number, content) == (13, 5, 79)
    assert widths(grid, 10) == [13, 5, 9]


def test_in_a_large_document_the_index_alone_says_the_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    export = made(layout="full")
    assert leading(document(export, wording(export))["annexes"]) > 10
    monkeypatch.setattr(pdf_setting, "MOST_LEADS", 10)
    data = document(export, wording(export))
    assert leading(data["annexes"]) == 0
    assert data["index"]["lists"][0]["terms"][0]["places"] == ["record-1-1", "record-2-1"]


def leading(value: Any) -> int:
    if isinstance(value, dict):
        return ("to" in value) + sum(map(leading, value.values()))
    return sum(map(leading, value)) if isinstance(value, list) else 0
