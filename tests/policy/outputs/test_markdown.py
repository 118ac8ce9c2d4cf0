"""Whatever a register says is text in the Markdown: CommonMark reads back exactly the words that went in."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ropa.policy.document.pieces import Document, Grid, GridGroup, GridRow, Listing, Paragraph, Part, Piece, Term, Terms
from ropa.policy.document.runs import Run, Runs
from ropa.policy.outputs.markdown import markdown
from ropa.policy.outputs.plain_text import WIDTH, plain_text
from tests.hostile.payloads import PAYLOADS
from tests.policy.outputs.statements import of_markdown

SIGNS = "ab1 .-+*_`~#>|[](){}<>&!\\/:;=^$%\"'\u00a0é\u05d0"
WORDS = st.text(st.sampled_from(SIGNS), min_size=1, max_size=30).map(lambda text: " ".join(text.split(" ")).strip(" "))


def everywhere(text: str) -> Document:
    """A document that has the same words in every place."""
    plain: Runs = (Run(text),)
    looks = (
        (Run("a"), Run(text, strong=True), Run("b")),
        (Run("a "), Run(text, emphasis=True), Run(text, label="plain")),
        (Run("a"), Run(text, code=True), Run(text, href="https://x.example/a?b=1&c=<d>\\"), Run(text)),
        (Run(text, href="#here"), Run(text, starts_line=True), Run(text, strong=True, starts_line=True)),
    )
    grid = Grid(plain, (plain, plain), (GridGroup(plain, (GridRow(plain, (plain,)),)),), quiet=False)
    pieces: tuple[Piece, ...] = (
        *(Paragraph(look) for look in looks),
        Paragraph(plain, lead=plain),
        Listing(((Paragraph(plain), Listing(((Paragraph(plain),),), ordered=True)),)),
        Terms((Term(plain, (Paragraph(plain),)), Term(looks[0], (Paragraph(plain), Paragraph(looks[1])))), "facts"),
        grid,
    )
    return Document(plain, (Paragraph(plain),), (Part("section", plain, 2, pieces, "x", "1."),), (Paragraph(plain),))


def said(text: str) -> list[str]:
    """The words of that document in the order of the Markdown."""
    found: list[str] = [text, text, f"1. {text}", f"a{text}b", f"a {text}{text}", f"a{text}{text}{text}"]
    found += [f"{text} {text} {text}", f"{text} · {text}", text, text]
    found += [text, text, f"a{text}b", text, f"a {text}{text}"]
    found += [text, text, text, text, text, text, text]
    return " ".join(found).split()


def read(text: str) -> None:
    file = markdown(everywhere(text))
    assert of_markdown(file) == said(text), file.decode()


@pytest.mark.parametrize("text", [text for text in PAYLOADS if text.isprintable()])
def test_hostile_words_stay_words(text: str) -> None:
    read(text)


@settings(max_examples=300, deadline=None)
@given(WORDS.filter(lambda text: bool(text.strip())))
def test_any_signs_stay_words(text: str) -> None:
    read(text)


def test_no_template_of_a_website_sees_a_sign_of_its_own() -> None:
    file = markdown(everywhere("{{ x }} {% raw %} {: onclick=x } ${y} <b> &lt; |a|")).decode()
    assert [sign for sign in ("{{", "{%", "{:", "${") if sign in file] == []
    assert re.findall(r"(?<!\\)(?:<b>|&lt;|\|)", file) == []


def test_links_lead_where_they_did() -> None:
    (link,) = [
        inside.attrs["href"]
        for token in MarkdownIt("commonmark").parse(markdown(everywhere("x")).decode())
        for inside in token.children or []
        if inside.type == "link_open"
    ]
    assert link == "https://x.example/a?b=1&c=%3Cd%3E%5C"


@given(WORDS.filter(lambda text: bool(text.strip())))
def test_plain_text_keeps_its_width(text: str) -> None:
    long = " ".join([text] * 12)
    lines = plain_text(everywhere(long)).decode().splitlines()
    assert [line for line in lines if len(line) > WIDTH and " " in line.strip(" *.1")[:WIDTH].rstrip()] == []
