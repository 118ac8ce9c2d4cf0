"""The page, the fragment, JSON, Markdown, plain text and PDF say the same, word for word."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from ropa.policy import publish
from tests.policy.library import ROOT, load
from tests.policy.outputs import statements
from tests.policy.outputs.pdf_words import words_of

EXAMPLE = Path(__file__).parents[3] / "register"
EDITIONS = [
    (root, f"{policy}/{language}")
    for root, policies in (
        (ROOT, ("by-basis", "privacy")),
        (EXAMPLE, ("cookies-fr", "cookies-uk", "privacy-fr", "privacy-uk")),
    )
    for policy in policies
    for language in ("en", "fr")
    if (policy, language) != ("by-basis", "fr")
]
PRINTED = re.compile(r"\((?:https?:[^()]*|[^()@]+@[^()@]+)\)")
"""Addresses behind the words that lead there."""

IDS = [path for _, path in EDITIONS]


@cache
def files(root: Path) -> Mapping[str, bytes]:
    return publish(load(root), draft=True, pdf=root == ROOT).files


def test_every_policy_of_both_registers_is_compared() -> None:
    found = [(root, path) for root in (ROOT, EXAMPLE) for path in files(root) if path.endswith("/policy.json")]
    assert [(root, path.removesuffix("/policy.json")) for root, path in found] == EDITIONS


@pytest.mark.parametrize(("root", "edition"), EDITIONS, ids=IDS)
def test_the_page_says_what_the_json_says(root: Path, edition: str) -> None:
    said = statements.of_html(files(root)[f"{edition}/index.html"])
    assert len(said) > 300
    assert statements.of_json(files(root)[f"{edition}/policy.json"]) == said


@pytest.mark.parametrize(("root", "edition"), EDITIONS, ids=IDS)
def test_the_fragment_says_what_the_page_says(root: Path, edition: str) -> None:
    page, fragment = (files(root)[f"{edition}/{name}.html"] for name in ("index", "fragment"))
    assert statements.of_html(fragment) == statements.of_html(page)


@pytest.mark.parametrize(("root", "edition"), EDITIONS, ids=IDS)
def test_markdown_and_text_say_what_the_json_says(root: Path, edition: str) -> None:
    said = statements.expanded(files(root)[f"{edition}/policy.json"])
    assert statements.of_markdown(files(root)[f"{edition}/policy.md"]) == said
    assert statements.of_text(files(root)[f"{edition}/policy.txt"]) == said


@pytest.mark.parametrize(("root", "edition"), EDITIONS[:3], ids=IDS[:3])
def test_the_pdf_says_all_of_it_in_order(root: Path, edition: str) -> None:
    rest = PRINTED.sub("", words_of(files(root)[f"{edition}/policy.pdf"]))
    for text in statements.texts_of(files(root)[f"{edition}/policy.json"]):
        before, wanted, rest = rest.partition(PRINTED.sub("", re.sub(r"\s+", "", text)))
        assert wanted, f"{text!r} is not in its place; the PDF goes on with {before[:200]!r}"
