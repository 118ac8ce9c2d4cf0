"""Every layout tells every purpose once, under headings of its kind."""

import re

import pytest

from tests.policy.conftest import Edit
from tests.policy.library import html, sections

HEADINGS = {
    "by-activity": ["The library", "The study"],
    "by-basis": [
        "Legal basis: consent",
        "Legal basis: contract",
        "Legal basis: legal obligation",
        "Legal basis: public interest or official authority",
        "Legal basis: legitimate interests",
    ],
    "by-source": ["Source: the person concerned", "Source: another organisation"],
    "by-channel": ["Collected through: website", "Other purposes"],
    "by-audience": ["For: customers"],
    "table": ["The library", "The study"],
}


@pytest.mark.parametrize(("layout", "headings"), HEADINGS.items())
def test_layout(edit: Edit, layout: str, headings: list[str]) -> None:
    publication = edit("notices/privacy.yaml", "numbered: true\n", f"numbered: true\nlayout: {layout}\n")
    markup = html(publication, "privacy/en")
    assert (
        re.findall(r'<h3 class="pp-group-title"[^>]*><span class="pp-num">[0-9.]+</span> ([^<]+)</h3>', markup)
        == headings
    )
    cards = re.findall(r'class="pp-card" id="([^"]+)"', markup)
    assert sorted(cards) == [
        "purpose-membership-accounts",
        "purpose-membership-lend",
        "purpose-newsletter-choose",
        "purpose-newsletter-send",
        "purpose-reading-study-select",
        "purpose-reading-study-study",
    ]
    assert ("Uses of data, categories and legal bases" in markup) == (layout == "table")


def test_data_split_by_channel(edit: Edit) -> None:
    plan = "sections: [{id: data, split_by_channel: true}]\n"
    publication = edit("notices/privacy.yaml", "numbered: true\n", f"numbered: true\n{plan}")
    said = sections(publication, "privacy/en")["data"]
    website, others = said.split("Data collected in other ways", 1)
    assert "Data collected through: website" in website
    assert "E-mail address." in website
    assert "Name and address." in others
    assert "E-mail address." not in others


def test_cookies_by_vendor(edit: Edit) -> None:
    plan = "sections: [{id: cookies, cookies: by-vendor}]\n"
    publication = edit("notices/privacy.yaml", "numbered: true\n", f"numbered: true\n{plan}")
    said = sections(publication, "privacy/en")["cookies"]
    assert "Cookies of this provider: Linden Library" in said
    assert "Cookies of this provider: Countly Measure" in said


def test_cookies_elsewhere(edit: Edit) -> None:
    publication = edit("notices/privacy.yaml", "numbered: true\n", "numbered: true\ncookies: by-basis\n")
    assert "_vis" not in sections(publication, "privacy/en")["cookies"]
    assert '<a href="../../by-basis/en/index.html">Privacy by basis</a>' in html(publication, "privacy/en")


def test_data_by_source(edit: Edit) -> None:
    plan = "sections: [{id: data, layout: by-source}]\n"
    publication = edit("notices/privacy.yaml", "numbered: true\n", f"numbered: true\n{plan}")
    markup = html(publication, "privacy/en").split('data-section="data"', 1)[1]
    assert re.findall(r'<h3 class="pp-subtitle">([^<]+)</h3>', markup) == [
        "1.1 From you",
        "1.2 Publishers of the region",
    ]
    person, party = sections(publication, "privacy/en")["data"].split("Publishers of the region", 1)
    assert "Eyesight." in person
    assert "Books borrowed." in party
    assert "Books borrowed." not in person
