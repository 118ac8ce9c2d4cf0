"""What the law asks of a page: provisions of the laws that apply, rights by circumstance, work client by client."""

import shutil
from pathlib import Path

import pytest

from ropa.site.page import Site
from tests.site.library import FIXTURE, built, checked, page


def changed(folder: Path, file: str, text: str, by: str) -> Site:
    shutil.copytree(FIXTURE, folder / "register")
    path = folder / "register" / file
    before = path.read_text(encoding="utf-8")
    assert text in before
    path.write_text(before.replace(text, by), encoding="utf-8")
    return built(checked(folder / "register"))


@pytest.mark.parametrize(
    ("place", "cited"),
    [("FR", "Article 6(1)(b) GDPR<"), ("UK", "Article 6(1)(b) UK GDPR<"), ("CH", "Article 31(2)(a) FADP<")],
)
def test_a_basis_is_cited_from_the_law_that_applies(tmp_path: Path, place: str, cited: str) -> None:
    site = changed(tmp_path, "activities/loans.yaml", "owner: Head", f"applies_in: [{place}]\nowner: Head")
    assert f"<b>Contract</b> · {cited}" in page(site, "activities/loans/").body


def test_research_gives_the_right_to_object_to_it(tmp_path: Path) -> None:
    ground = "condition: explicit-consent"
    site = changed(tmp_path, "activities/loans.yaml", ground, "condition: research-archiving-statistics")
    before = page(built(checked()), "activities/loans/").body
    assert "objection to research" not in before
    assert "objection to research" in page(site, "activities/loans/").body


def test_the_list_shows_what_is_done_for_each_client(tmp_path: Path) -> None:
    clients = "controllers:\n  - {party: example-mail, categories_of_processing: [hosting only]}"
    site = changed(tmp_path, "engagements/cataloguing.yaml", "controllers:", clients)
    for path in ("processor/", "processor/cataloguing/"):
        assert "hosting only" in page(site, path).body


def test_a_default_for_another_law_is_not_on_the_page(tmp_path: Path) -> None:
    swiss, french = (
        f"    - {{department: {name} desk, applies_in: [{law}]}}\n" for name, law in (("Swiss", "CH"), ("Paris", "FR"))
    )
    desk = f"  recipients:\n{swiss}{french}"
    body = page(changed(tmp_path, "register.yaml", "  recipients:\n", desk), "activities/loans/").body
    assert "Paris desk" in body
    assert "Swiss desk" not in body
