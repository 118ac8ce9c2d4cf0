"""The record on paper: tagged, fit for archives, every letter of every entry in its place, one file or several."""

import re
from pathlib import Path

import pytest

from ropa.exports import FORMATS
from ropa.exports.flat import flat
from ropa.exports.formats import pdf
from ropa.exports.passages import plain
from tests.exports.library import EXAMPLE, made
from tests.exports.words import wording
from tests.policy.outputs.pdf_words import words_of
from tests.site.library import FIXTURE


def squeezed(text: str) -> str:
    return re.sub(r"[\s\N{BULLET}]", "", text)


@pytest.mark.parametrize("root", [FIXTURE, EXAMPLE], ids=["library", "example"])
@pytest.mark.parametrize("layout", ["art30", "full"])
def test_every_letter_of_every_entry_is_there_in_order(layout: str, root: Path) -> None:
    export = made(root, layout=layout)
    said = squeezed(words_of(FORMATS["pdf"](export)["record.pdf"]))
    place, say = 0, wording(export)
    for record in export.records:
        place = said.index(squeezed(record.heading), place)
        for entry in record.entries:
            place = said.index(squeezed(f"{entry.number}. {plain(entry.name)}"), place)
            for part in entry.parts:
                wanted = squeezed(f"{part.article} {part.name} {plain(flat(part, say, short=True))}")
                found = said.find(wanted, place)
                assert found >= 0, f"{record.name}: {plain(entry.name)}: {wanted}"
                place = found


def test_it_is_tagged_and_fit_for_archives() -> None:
    content = FORMATS["pdf"](made())["record.pdf"]
    for mark in (b"/StructTreeRoot", b"/Lang(en)", b"<pdfuaid:part>1<", b"<pdfaid:part>2<", b"<pdfaid:conformance>A<"):
        assert mark in content.replace(b"/Lang (en)", b"/Lang(en)"), mark
    assert b"/Outlines" in content


def test_a_large_register_is_several_files(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(FORMATS["pdf"](made(layout="full"))) == ["record.pdf"]
    monkeypatch.setattr(pdf, "MOST", 1)
    export = made(EXAMPLE, layout="full", organisation="rivage-courtage")
    names = list(FORMATS["pdf"](export))
    entries = len(export.records[0].entries)
    assert names == [
        *(f"record-controller-rivage-courtage-{number}.pdf" for number in range(1, entries + 1)),
        "record-catalogues.pdf",
    ]
