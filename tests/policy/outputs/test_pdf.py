"""PDF: tagged, fit for archives, the same on every day, and never a program made of a register's words."""

import json
import re
import sys
from pathlib import Path

import pytest

from ropa.errors import RopaError
from ropa.policy import Publication, publish
from ropa.policy.outputs import printable
from ropa.policy.outputs.pdf import source
from tests.hostile.payloads import PAYLOADS
from tests.policy.library import load
from tests.policy.outputs.pdf_words import words_of

WILD = (
    '#panic() #import "x.typ" #read("/etc/passwd") #set page(width: 1pt)',
    "$ x^2 $ @here <here> *bold* _thin_ = title - item + item / term: x",
    "\\ \\u{0} \\# `code` ``` raw ``` // gone /* gone */ ~ --- ... 'x' \"y\"",
    "Zażółć gęślą jaźń ß œ ĳ ñ ő ș Ελληνικά кириллица \u05e9\u05dc\u05d5\u05dd",
    "0" * 200,
    *PAYLOADS,
)

HEBREW = re.compile(r"[\u0590-\u05ff]")


@pytest.fixture(scope="module")
def made() -> Publication:
    return publish(load(), draft=False, pdf=True)


def content(publication: Publication, edition: str) -> bytes:
    return publication.files[f"{edition}/policy.pdf"]


def set_in_type(text: str, **more: object) -> bytes:
    """A document that says `text` in every sort of piece."""
    words = {"text": text}
    linked = {"text": text, "parts": [{"text": text, "href": "https://x.example/"}, {"text": "x", "mark": "gap"}]}
    group = {"heading": words, "rows": [{"heading": words, "cells": []}]}
    pieces = [
        {"kind": "paragraph", "lead": words, **words},
        {"kind": "paragraph", **linked},
        {"kind": "list", "ordered": True, "start": 3, "items": [[{"kind": "paragraph", **words}]]},
        {"kind": "terms", "role": "facts", "terms": [{"label": words, "texts": [words]}]},
        {"kind": "table", "caption": words, "columns": [words], "groups": [group]},
    ]
    section = {"kind": "section", "level": 2, "id": "a", "number": "1", "title": words, "blocks": pieces}
    policy = {
        "pageTitle": text,
        "lang": "en",
        "region": None,
        "direction": "ltr",
        "authors": [text],
        "keywords": [text],
        "day": "2026-01-05",
        "footer": text,
        "contents": text,
        "title": words,
        "head": [],
        "sections": [section],
        "foot": [{"kind": "paragraph", **words}],
        **more,
    }
    shown = printable.printable(json.dumps(policy, ensure_ascii=False))
    return printable.compiled(source(), {"policy": shown}, "it")


def test_only_a_build_that_asks_has_them(published: Publication, made: Publication) -> None:
    assert [path for path in published.files if path.endswith(".pdf")] == []
    assert [path for path in made.files if path.endswith(".pdf")] == [
        "by-basis/en/policy.pdf",
        "privacy/en/policy.pdf",
        "privacy/fr/policy.pdf",
    ]
    link = '<link rel="alternate" type="application/pdf" href="policy.pdf" title="PDF">'
    for path in ("privacy/en/index.html", "privacy/fr/index.html"):
        assert link not in published.files[path].decode()
        assert link in made.files[path].decode()
        assert '<a href="policy.pdf">PDF</a>' in made.files[path].decode()


def test_the_other_files_are_the_same_with_and_without(published: Publication, made: Publication) -> None:
    same = [path for path in published.files if path.endswith((".md", ".txt", ".json", "fragment.html", ".css"))]
    assert len(same) > 10
    assert [path for path in same if published.files[path] != made.files[path]] == []


@pytest.mark.parametrize(("edition", "language"), [("privacy/en", "en"), ("privacy/fr", "fr")])
def test_what_the_file_says_of_itself(made: Publication, edition: str, language: str) -> None:
    file = content(made, edition)
    sha256 = json.loads(made.files[f"{edition}/policy.json"])["sha256"]
    assert re.findall(rb"<pdfuaid:part>(.*?)<", file) == [b"1"]
    assert re.findall(rb"<pdfaid:(?:part|conformance)>(.*?)<", file) == [b"2", b"A"]
    assert f"/Lang({language})".encode() in file
    assert b"/MarkInfo<</Marked true" in file
    assert f"sha256:{sha256}".encode() in file
    assert re.findall(rb"/CreationDate ?\((.*?)\)", file) == [b"D:20260105000000Z"]
    assert file.count(b"/Type/OutlineItem") + file.count(b"/Title") > 10
    assert b"/Outlines" in file


def test_a_table_has_cells_that_head_others(made: Publication) -> None:
    file = content(made, "privacy/en")
    tables = json.dumps(json.loads(made.files["privacy/en/policy.json"])).count('"kind": "table"')
    assert tables > 3
    assert file.count(b"/S/Table") == file.count(b"/S/THead") == file.count(b"/S/Caption") == tables


def test_the_same_bytes_again(made: Publication) -> None:
    again = publish(load(), draft=False, pdf=True)
    assert [path for path in made.files if made.files[path] != again.files[path]] == []


@pytest.mark.parametrize("text", WILD)
def test_words_of_a_register_are_no_program(text: str) -> None:
    said, wanted = words_of(set_in_type(text)), re.sub(r"\s+", "", printable.printable(text))
    # words that run from right to left lie in the file as the eye finds them
    assert HEBREW.sub("", said).count(HEBREW.sub("", wanted)) >= 9


def test_signs_without_a_picture_stand_as_numbers() -> None:
    assert printable.printable("a \U0001f469 é \ue000 \u65e5 ß") == "a [U+1F469] é [U+E000] [U+65E5] ß"
    assert printable.printable("e\u0301 s\u0323 Z\u0351\u036b") == "e\u0301 s\u0323 Z[U+0351][U+036B]"


def test_from_right_to_left() -> None:
    text = "\u05de\u05d3\u05d9\u05e0\u05d9\u05d5\u05ea \u05e4\u05e8\u05d8\u05d9\u05d5\u05ea"
    file = set_in_type(text, lang="he", direction="rtl")
    assert b"/Lang(he)" in file


def test_without_the_compiler_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    printable._typst.cache_clear()
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(RopaError, match=r"pip install 'ropa-register\[pdf\]'"):
        publish(load(), draft=False, pdf=True)


def test_what_the_compiler_refuses_is_told_with_its_name() -> None:
    dateless = b'#set document(title: "x", date: none)\n#set text(lang: "en")\nx'
    with pytest.raises(RopaError, match=r"the policy `x` cannot be written as PDF: .* missing document date"):
        printable.compiled(dateless, {}, "the policy `x`")


def test_nothing_of_the_surroundings(made: Publication) -> None:
    for edition in ("privacy/en", "privacy/fr"):
        assert str(Path(__file__).parents[3]).encode() not in content(made, edition)
