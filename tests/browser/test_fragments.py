"""Fragments inside pages of somebody else: valid, accessible, and the same under rules that spoil everything."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from ropa.policy import publish
from tests.browser.accessibility import AxeReport
from tests.browser.conftest import Visit
from tests.policy.library import load

CSP = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">"
SPOILING = """
* { box-sizing: content-box; text-shadow: 1px 1px red }
html { font-family: cursive; color: red; text-transform: uppercase; letter-spacing: .3em; text-align: center }
body { font-style: italic; line-height: 3; word-spacing: 1em; text-indent: 2em; font-weight: 900; white-space: pre }
p, dd { color: lime; font-size: 30px; margin: 40px } h2, h3, h4 { background: purple; border: 5px dashed red }
ul li { list-style: square; float: left; background: cyan } a { color: fuchsia; text-decoration: line-through }
table, td, th { border: 9px solid blue; background: pink } caption { display: none } dt { float: left; width: 9px }
div { padding: 13px; background: yellow } nav { display: none } section { columns: 3 } article * { rotate: 1deg }
summary::before, li::before { content: "XX" } .theme .content article p:first-of-type { font-size: 5px; color: red }
details:not([open]) { opacity: 0 } header, footer { position: fixed } strong, b { font-weight: 100 }
"""
LOOK = """() => [...document.querySelectorAll("[data-policy=by-basis], [data-policy=by-basis] *")].flatMap(one =>
  ["", "::before", "::after"].map(part => {
    const style = getComputedStyle(one, part || null)
    return one.tagName + "." + one.className + part + " " + [...style].filter(name => !name.startsWith("-"))
      .map(name => name + ": " + style.getPropertyValue(name)).join("; ")
  }))"""
"""Everything about how the shorter of the two looks, element by element."""


def page(fragments: str, sheet: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{CSP}<title>Their site</title>{sheet}'
        '<link rel="stylesheet" href="policy-fragment.css"></head><body class="theme">'
        f'<main class="content"><h1>Their site</h1>{fragments}</main></body></html>'
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a page that has rules and one that has none, each with two policies."""
    root = tmp_path_factory.mktemp("site")
    files = publish(load(), draft=False).files
    fragments = "".join(files[f"{edition}/fragment.html"].decode() for edition in ("privacy/en", "by-basis/en"))
    (root / "theme.css").write_text(SPOILING, encoding="utf-8")
    (root / "policy-fragment.css").write_bytes(files["policy-fragment.css"])
    (root / "spoilt.html").write_text(page(fragments, '<link rel="stylesheet" href="theme.css">'), encoding="utf-8")
    (root / "plain.html").write_text(page(fragments, ""), encoding="utf-8")
    above = "".join(f"<h{level}>Level {level}</h{level}>" for level in range(2, 6))
    deep = publish(load(), draft=False, base_heading=6).files["privacy/fr/fragment.html"].decode()
    (root / "deep.html").write_text(page(f"{above}{deep}", ""), encoding="utf-8")
    return root


def test_the_rules_of_a_site_change_nothing(site: Path, serve: Callable[[Path], str], visit: Visit) -> None:
    origin = serve(site)
    plain, spoilt = (visit(f"{origin}/{name}.html").evaluate(LOOK) for name in ("plain", "spoilt"))
    assert len(plain) > 1000
    assert [(one, other) for one, other in zip(plain, spoilt, strict=True) if one != other] == []


def test_they_do_spoil_a_page_that_is_not_confined(site: Path, serve: Callable[[Path], str], visit: Visit) -> None:
    spoilt = visit(f"{serve(site)}/spoilt.html")
    assert spoilt.evaluate("getComputedStyle(document.querySelector('h1')).textTransform") == "uppercase"


@pytest.mark.parametrize("name", ["plain", "deep"])
@pytest.mark.parametrize("width", [320, 1280])
def test_accessible(  # noqa: PLR0913, PLR0917  a page and the circumstances it is read in
    site: Path, serve: Callable[[Path], str], visit: Visit, axe: Callable[[Page], AxeReport], name: str, width: int
) -> None:
    seen = visit(f"{serve(site)}/{name}.html", width=width)
    assert axe(seen).violations == ()
    assert seen.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_every_link_inside_finds_its_place(site: Path, serve: Callable[[Path], str], visit: Visit) -> None:
    seen = visit(f"{serve(site)}/plain.html")
    lost = "[...document.querySelectorAll('a[href^=\"#\"]')].filter(one => !document.querySelector(one.hash)).length"
    assert seen.evaluate("document.querySelectorAll('a[href^=\"#\"]').length") > 30
    assert seen.evaluate(lost.replace("one.hash", "'#' + CSS.escape(one.hash.slice(1))")) == 0


@pytest.mark.html_checker
def test_valid_html(site: Path, html_errors: Callable[[list[Path]], list[str]]) -> None:
    assert html_errors(sorted(site.glob("*.html"))) == []
