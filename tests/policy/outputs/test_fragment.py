"""A fragment stands on somebody else's page: it shares no id with it and fits its headings."""

import re

import pytest

from ropa.policy import Publication, publish
from ropa.policy.outputs.stylesheet import confined, stylesheets
from tests.policy.conftest import Edit
from tests.policy.library import ROOT, html, load

ID = re.compile(r' id="([^"]*)"')


def fragment(publication: Publication, edition: str) -> str:
    return publication.files[f"{edition}/fragment.html"].decode()


def test_it_is_one_element(published: Publication) -> None:
    made = fragment(published, "privacy/fr")
    sha256 = re.search(r'data-policy-sha256="(\w+)"', published.files["privacy/fr/index.html"].decode())
    assert sha256 is not None
    assert made.startswith(
        '<article class="pp pp-fragment" lang="fr" dir="ltr" data-policy="privacy" data-policy-version="2" '
        f'data-policy-sha256="{sha256[1]}">\n'
    )
    assert made.endswith("</article>\n")
    assert made.count('<article class="pp ') == 1
    foreign = ("<html", "<head>", "<body", "<main", "<h1", "<link", "<style", "<script")
    assert [tag for tag in foreign if tag in made] == []


def test_two_fragments_share_no_id_and_every_link_has_its_place(published: Publication) -> None:
    both = fragment(published, "privacy/en") + fragment(published, "by-basis/en")
    ids = ID.findall(both)
    assert len(ids) == len(set(ids)) > 50
    assert [one for one in ids if not re.match(r"ropa-(privacy|by-basis)_", one)] == []
    wanted = [one for found in re.findall(r' (?:href="#|aria-labelledby=")([^"]*)"', both) for one in found.split()]
    assert len(wanted) > 50
    assert set(wanted) - set(ids) == set()


def test_another_policy_is_linked_where_it_is_published_and_named_where_nobody_says(edit: Edit) -> None:
    old, new = "numbered: true\n", "numbered: true\nrelated: [{notice: by-basis}]\n"
    silent = edit("notices/privacy.yaml", old, new)
    assert 'href="../../by-basis/en/index.html"' in html(silent, "privacy/en")
    assert "<a>Privacy by basis</a>" in fragment(silent, "privacy/en")
    plan = (ROOT / "notices" / "by-basis.yaml").read_text(encoding="utf-8")
    stated = edit(
        "notices/privacy.yaml", old, new, added={"notices/by-basis.yaml": f"{plan}url: https://linden.example/basis\n"}
    )
    assert '<a href="https://linden.example/basis">Privacy by basis</a>' in fragment(stated, "privacy/en")
    assert "[Privacy by basis](<https://linden.example/basis>)" in stated.files["privacy/en/policy.md"].decode()


@pytest.mark.parametrize(("base", "levels"), [(1, "1234"), (2, "2345"), (4, "456"), (6, "6")])
def test_headings_begin_where_they_are_told(base: int, levels: str) -> None:
    made = fragment(publish(load(), draft=False, base_heading=base), "privacy/en")
    assert sorted(set(re.findall(r"<h([1-6])\b", made))) == list(levels)
    assert len(re.findall(r"<h[1-6]\b", made)) == len(re.findall(r"</h[1-6]>", made))
    assert (base == 6) == ('<span role="heading" aria-level="7" class="pp-section-title"' in made)


def test_rules_are_confined() -> None:
    root = ":where(.pp-fragment):not(#pp#pp)"
    css = """/* words { } */
.pp { color: red }
.pp p + p, .pp-list :is(a, b) { margin: 0 }
.pp-full { margin: 0 }
.pp-full, .pp-adaptive { color: blue }
[dir="rtl"] details.pp-card { margin: 0 }
@page { margin: 1cm }
@property --pp-u { syntax: "<length>"; }
@media print { .pp-full { a: b } .pp-head { c: d; }
@container pp (min-width: 4em) { details.pp-card > summary { e: f } } }
@media screen { .pp-full { a: b } }
"""
    assert (
        confined(css)
        == f"""{root}.pp {{ color: red }}
{root}.pp p + p, {root} .pp-list :is(a, b) {{ margin: 0 }}
{root}.pp-adaptive {{ color: blue }}
{root}[dir="rtl"] details.pp-card {{ margin: 0 }}
@property --pp-u {{ syntax: "<length>"; }}
@media print {{
{root} .pp-head {{ c: d; }}
@container pp (min-width: 4em) {{
{root} details.pp-card > summary {{ e: f }}
}}
}}
"""
    )


def test_no_rule_of_the_stylesheet_leaves_the_fragment() -> None:
    css = stylesheets()["policy-fragment.css"].decode()
    heads = re.findall(r"^([^@}{/][^{]*)\{", css, re.MULTILINE)
    assert len(heads) > 150
    assert [head for head in heads if not head.startswith(":where(.pp-fragment):not(#pp#pp)")] == []
    assert "@page" not in css


def test_an_open_bracket_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="is not closed"):
        confined(".pp { color: red")
