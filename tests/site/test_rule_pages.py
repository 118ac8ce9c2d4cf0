"""Every code has its page on the site, at the address that reports give."""

import re

from ropa.rules import RULES
from ropa.rules.pages import code_table
from ropa.rules.shelves import SHELVES, page_address
from ropa.site.page import Site


def page_of(site: Site, code: str) -> str:
    path, _, _ = page_address(code).partition("index.html#")
    return next(page.body for page in site.pages if page.path == path)


def test_every_code_has_a_section_where_reports_point(site: Site) -> None:
    assert [row.code for row in code_table() if f'id="{row.code}"' not in page_of(site, row.code)] == []


def test_every_code_is_in_the_table_with_a_link(site: Site) -> None:
    index = next(page.body for page in site.pages if page.path == "rules/")
    linked = re.findall(r'<tr id="code-(\w+)"><th scope="row"><a href="([^"]+)"', index)
    assert sorted(linked) == sorted((row.code, f"../{page_address(row.code)}") for row in code_table())


def test_the_coverage_names_every_rule_beside_each_of_its_articles(site: Site) -> None:
    index = next(page.body for page in site.pages if page.path == "rules/")
    coverage = index[index.index('id="coverage"') :]
    rows = re.findall(r'<tr><th scope="row">(.*?)</th><td[^>]*>(.*?)</td>', coverage)
    said = {(law, code) for law, cell in rows for code in re.findall(r">(\w+)</a>", cell)}
    assert said == {(law, rule.code) for rule in RULES for law in rule.law}


def test_an_example_is_shown_as_it_is_written(site: Site) -> None:
    assert "\n    legal_basis: {basis: legitimate-interests, assessment: LIA-2026-004}\n" in page_of(site, "LB07")


def test_every_family_has_a_title() -> None:
    assert [shelf.id for shelf in SHELVES if not shelf.title or shelf.title.endswith(".")] == []
