"""Paragraph texts know paragraphs, lists, emphasis and two sorts of link; nothing else, and never for long."""

import time

import pytest

from ropa.wording.paragraphs import paragraphs
from tests.hostile.markup import dangers
from tests.hostile.payloads import corpus

REFUSED = (
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](java\tscript:alert(1))",
    "[a](vbscript:x)",
    "[a](data:text/html,x)",
    "[a](//evil.example)",
    "[a](https:\\\\evil.example)",
    "[a](http://evil.example)",
    "[a](/local)",
    "[a][b]\n\n[b]: javascript:alert(1)",
    "<https://evil.example>",
    "https://evil.example",
)
LONG = {
    "open brackets": "[" * 20_000,
    "brackets opened and closed": "[" * 5_000 + "](x)" * 5_000,
    "links begun": "[a](" * 20_000,
    "angles in links": "[a](<b" * 20_000,
    "stars": "*a " * 20_000,
    "double stars": "**a" * 20_000,
    "stars and lines": "*_" * 20_000,
    "underlines": "_a_" * 10_000 + "_" * 9_999,
    "deep lists": "\n".join("  " * depth + "- a" for depth in range(400)),
    "lists in a line": "- " * 5_000 + "a",
    "backslashes": "\\" * 50_000,
    "lines": "a\n" * 50_000,
    "items": "\n".join(f"{number}. x" for number in range(10_000)),
    "links": "[a](https://x.example) " * 10_000,
    "plain": "word " * 200_000,
}


@pytest.mark.parametrize("text", REFUSED)
def test_no_other_address_becomes_a_link(text: str) -> None:
    assert "<a" not in paragraphs(text)


def test_an_image_is_no_image() -> None:
    assert paragraphs("![a](https://x.example/y.png)") == '<p>!<a href="https://x.example/y.png">a</a></p>'


def test_a_quotation_mark_ends_no_attribute() -> None:
    assert paragraphs('[a](https://x/\\"onclick=alert(1) "t\\" onclick=\\"alert(1)")') == (
        '<p><a href="https://x/%22onclick=alert(1)" title="t&quot; onclick=&quot;alert(1)">a</a></p>'
    )


def test_no_string_of_the_corpora_becomes_more_than_prose() -> None:
    for text in corpus():
        assert dangers(paragraphs(text)) == [], text
        assert dangers(paragraphs(f"- *{text}*\n- [{text}]({text})")) == [], text


@pytest.mark.parametrize("name", LONG)
def test_time_grows_with_length_only(name: str) -> None:
    started = time.process_time()
    paragraphs(LONG[name])
    assert time.process_time() - started < 5  # a tenth of it on a quiet machine; squares would take minutes
