"""The site for others than the team: cut before a page is made, and without what is to be done."""

import os
from pathlib import Path

import pytest

from ropa.checking import Checked
from ropa.register.audience import Audience
from ropa.site.page import Site
from ropa.site.pages import build_pages
from tests.exports.library import EXAMPLE
from tests.exports.test_leaks import planted
from tests.site.library import FIXTURE, LANGUAGES, checked, page
from tests.site.test_golden import GOLDEN
from tests.site.test_pages import paths

OTHERS = (Audience.REGULATOR, Audience.PUBLIC)


def made(audience: Audience, of: Checked | None = None, language: str = "en") -> Site:
    return build_pages(of or checked(), language, LANGUAGES, audience)


def words(site: Site) -> str:
    return "\n".join(f"{one.path} {one.title} {one.search} {one.body}" for one in site.pages)


@pytest.mark.parametrize("root", [FIXTURE, EXAMPLE], ids=["library", "example"])
@pytest.mark.parametrize("audience", OTHERS)
def test_an_edit_of_what_is_hidden_changes_nothing(audience: Audience, root: Path) -> None:
    before, edited = made(audience, checked(root)), checked(root)
    assert planted(edited.loaded.register, audience) > 20
    assert made(audience, edited) == before


def test_everybody_finds_the_activities_that_are_done() -> None:
    site = made(Audience.PUBLIC)
    assert [one.path for one in site.pages if one.path.startswith("activities/")] == [
        "activities/",
        "activities/lending-you-books-reminding-you-of-due-dates/",
    ]
    assert "planned-app" not in words(site)
    assert "Loans of books" not in words(site)


@pytest.mark.parametrize("audience", OTHERS)
def test_what_is_to_be_done_is_for_the_team(audience: Audience) -> None:
    site = made(audience)
    shown = {one.path for one in site.pages}
    assert not {path for path in shown if path.startswith(("todo/", "rules/", "wording/", "policies/"))}
    assert set(paths(site.navigation)) <= shown
    assert "What needs doing" not in words(site)
    assert ".yaml" not in words(site)


def test_the_authority_sees_what_is_missing_and_everybody_that_it_is() -> None:
    gap = '<span class="rp-gap"><b>'
    assert f"{gap}To be supplied:</b> how long large print needs are kept" in words(made(Audience.REGULATOR))
    assert f"{gap}Not stated</b>" in words(made(Audience.PUBLIC))
    assert "To be supplied" not in words(made(Audience.PUBLIC))


def test_silence_about_what_is_withheld_looks_like_no_gap() -> None:
    body = page(made(Audience.PUBLIC), "activities/lending-you-books-reminding-you-of-due-dates/").body
    assert body.count("Not stated") == 1  # the period that is a gap in the file
    assert "othing is stated" not in words(made(Audience.PUBLIC))


@pytest.mark.parametrize("path", ["", "activities/", "activities/lending-you-books-reminding-you-of-due-dates/"])
def test_page_for_everybody(path: str) -> None:
    file = GOLDEN / f"public-{path.strip('/').replace('/', '-')[:24] or 'home'}.html"
    found = f"{page(made(Audience.PUBLIC), path).body}\n"
    if "UPDATE" in os.environ:
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


def test_overviews_for_everybody_say_nothing_of_contracts_and_of_what_is_wrong() -> None:
    site = made(Audience.PUBLIC)
    overviews = "".join(one.body for one in site.pages if one.path.startswith("overviews/"))
    assert overviews.count("Example Mail Inc.") > 1
    assert not {
        word for word in ("Contract", "DPA-1", "authoris", "Assessment", "nothing that holds") if word in overviews
    }
    assert "TIA-1" not in page(made(Audience.REGULATOR), "overviews/transfers/").body
