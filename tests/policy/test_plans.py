"""However a plan lays a policy out, it says the same: every combination, over policies of the example registers."""

import shutil
from functools import cache
from itertools import product
from pathlib import Path

import pytest
import yaml

from ropa.model.notice_section import USUAL, CookieLayout, Headings, PurposeLayout, Section, SectionId
from ropa.policy.edition import Edition
from ropa.policy.inline import plain
from ropa.register import Register
from tests.policy.library import ROOT, load
from tests.policy.plans import REPOSITORY, cards, flaws, planned

POLICIES = (("library", "privacy"), ("auction-house", "privacy"), ("hospital-group", "patients-fr"))
EVERY = tuple(SectionId)
"""All sections, those included that the usual plan leaves out."""


@cache
def register(name: str) -> Register:
    return load(ROOT if name == "library" else REPOSITORY / "examples" / name)


@cache
def usual(name: str, policy: str) -> Edition:
    return planned(register(name), policy, sections=EVERY, layout=None)


def incomplete(edition: Edition) -> list[tuple[str, str]]:
    return [(row.item.id, one.about) for row in edition.coverage.rows for one in row.statements if not one.said]


@pytest.mark.parametrize(("name", "policy"), POLICIES)
@pytest.mark.parametrize("layout", PurposeLayout)
def test_purposes_in_every_layout(name: str, policy: str, layout: PurposeLayout) -> None:
    before = usual(name, policy)
    for numbered, headings in product((True, False), Headings):
        made = planned(register(name), policy, sections=EVERY, layout=layout, numbered=numbered, headings=headings)
        assert list(flaws(made.page)) == []
        assert cards(made.page) == cards(before.page)
        assert [one.id for one in made.page.sections] == [one.id for one in before.page.sections]
        assert incomplete(made) == incomplete(before) == []
        assert list(made.desk.lacks) == list(before.desk.lacks) == []
        questions = [plain(one.title).endswith("?") for one in made.page.sections]
        assert all(questions) if headings is Headings.QUESTIONS else not any(questions)


@pytest.mark.parametrize(("name", "policy"), POLICIES)
@pytest.mark.parametrize("layout", [None, PurposeLayout.BY_SOURCE, PurposeLayout.BY_CHANNEL])
def test_data_in_every_layout(name: str, policy: str, layout: PurposeLayout | None) -> None:
    by_channel = layout is PurposeLayout.BY_CHANNEL
    fields = {"split_by_channel": True} if by_channel else {"layout": layout} if layout else {}
    sections = tuple(Section(id=one, **fields) if one is SectionId.DATA else one for one in EVERY)
    made = planned(register(name), policy, sections=sections)
    assert list(flaws(made.page)) == []
    assert named(made) == named(usual(name, policy))


def named(edition: Edition) -> set[str]:
    """The categories of data that the section on data names."""
    section = next(one for one in edition.page.sections if one.id == "data")
    tables = [block.table for block in section.blocks if block.table is not None]
    return {plain(row.heading) for table in tables for group in table.groups for row in group.rows}


@pytest.mark.parametrize(("name", "policy"), POLICIES)
def test_cookies_in_every_layout(name: str, policy: str) -> None:
    told = []
    for layout in (None, *CookieLayout):
        section = Section(id=SectionId.COOKIES, **({"cookies": layout} if layout else {}))
        sections = tuple(section if one is SectionId.COOKIES else one for one in EVERY)
        made = planned(register(name), policy, sections=sections)
        assert list(flaws(made.page)) == []
        tables = [block.table for one in made.page.sections if one.id == "cookies" for block in one.blocks]
        told.append(
            sorted(str(row.heading) for table in tables if table for group in table.groups for row in group.rows)
        )
    assert told[0] == told[1] == told[2] != []


def test_a_separate_cookie_policy_says_what_the_other_leaves_to_it() -> None:
    group = load(REPOSITORY / "register")
    inline = planned(group, "privacy-fr", cookies=None)
    apart, own = planned(group, "privacy-fr"), planned(group, "cookies-fr")
    assert [list(flaws(one.page)) for one in (inline, apart, own)] == [[], [], []]
    told = [
        [block.table for one in made.page.sections if one.id == "cookies" for block in one.blocks if block.table]
        for made in (inline, apart, own)
    ]
    assert told[1] == []
    assert told[0] == told[2] != []


@pytest.mark.parametrize(("name", "policy"), POLICIES)
def test_sections_in_another_order_say_the_same(name: str, policy: str) -> None:
    made = planned(register(name), policy, sections=tuple(reversed(EVERY)), numbered=True)
    before = usual(name, policy)
    assert list(flaws(made.page)) == []
    assert cards(made.page) == cards(before.page)
    assert sorted(one.id for one in made.page.sections) == sorted(one.id for one in before.page.sections)
    blocks = {one.id: one.blocks for one in before.page.sections if one.id != "purposes"}
    assert {one.id: one.blocks for one in made.page.sections if one.id != "purposes"} == blocks


def test_the_usual_plan_is_made_of_sections() -> None:
    assert set(USUAL) < set(EVERY)


def test_a_swiss_policy_may_be_silent_on_legal_bases(tmp_path: Path) -> None:
    root = tmp_path / "register"
    shutil.copytree(REPOSITORY / "examples" / "hospital-group", root)
    for file in sorted((root / "activities").glob("swiss-*.yaml")):
        activity = yaml.safe_load(file.read_text(encoding="utf-8"))
        for purpose in activity["purposes"]:
            del purpose["legal_basis"]
        file.write_text(yaml.safe_dump(activity, allow_unicode=True), encoding="utf-8")
    for layout in (PurposeLayout.BY_ACTIVITY, PurposeLayout.BY_BASIS, PurposeLayout.TABLE):
        made = planned(load(root), "patients-ch", layout=layout)
        assert list(flaws(made.page)) == []
        assert [one.what for one in made.desk.lacks] == []
        assert [row.holds for row in made.coverage.rows if row.item.id == "legal-basis"] == [False]
        assert {card.basis for card in cards(made.page).values()} == {""}
        assert 'class="pp-card-basis"' not in made.page.body
