"""Overviews of a large register: every activity on one page of each, departments that share pages, none too heavy."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from ropa.site.catalogues import MANY
from ropa.site.overviews.divided import ROWS
from ropa.site.page import Site
from tests.site.library import FIXTURE, built, checked

OVERVIEWS = ("completeness", "data", "legal-bases", "assessments", "policies")
HEAVIEST = 300_000
ROW = re.compile(r'<tr><th scope="row"><a href="(?:\.\./)+activities/([a-z0-9-]+)/index\.html">')
PAGES = ["big", "big--2", "team-2"]
LEAD = re.compile(r'<tr><th scope="row"><a href="[./]*overviews/completeness/([^"]*)/index.html">([^<]*)')
LEADS = [
    ("big", "Big, 1 to 60"),
    ("big--2", "Big, 61 to 61"),
    ("big--2", "Loans"),
    ("big--2", "Team 0"),
    ("big--2", "Team 1"),
    ("team-2", "Team 2"),
]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp("large") / "register"
    shutil.copytree(FIXTURE, root)
    for number in range(2 * ROWS):
        team = "Big" if number <= ROWS else f"Team {number % 3}"
        text = f"name: Activity {number}\ndepartment: {team}\ncontrollers: [library]\n"
        (root / "activities" / f"a-{number}.yaml").write_text(text, encoding="utf-8")
    return built(checked(root))


@pytest.mark.parametrize("overview", OVERVIEWS)
def test_every_activity_is_on_one_page(large: Site, overview: str) -> None:
    below = [page for page in large.pages if re.fullmatch(rf"overviews/{overview}/(?!policy--)[a-z0-9-]+/", page.path)]
    found = Counter(name for page in below for name in set(ROW.findall(page.body)))
    activities = [page.path.split("/")[1] for page in large.pages if re.fullmatch("activities/.+/", page.path)]
    assert found == Counter(activities)
    assert [page.path.split("/")[2] for page in below] == PAGES


def test_the_first_page_leads_to_every_department(large: Site) -> None:
    first = next(page for page in large.pages if page.path == "overviews/completeness/")
    assert LEAD.findall(first.body) == LEADS


def test_no_page_is_heavy(large: Site) -> None:
    heavy = {page.path: len(page.body.encode()) for page in large.pages if page.path.startswith("overviews/")}
    assert {path: size for path, size in heavy.items() if size > HEAVIEST} == {}


@pytest.mark.parametrize(("number", "said"), [(MANY, "Loans of tools"), (MANY + 1, "1 activity")])
def test_a_long_list_of_systems_says_less_of_each(number: int, said: str, tmp_path: Path) -> None:
    root = tmp_path / "register"
    (root / "organisations").mkdir(parents=True)
    (root / "organisations" / "club.yaml").write_text("name: Club\n", encoding="utf-8")
    (root / "activities").mkdir()
    used = "name: Loans of tools\ncontrollers: [club]\nsystems: [s-0]\n"
    (root / "activities" / "loans.yaml").write_text(used, encoding="utf-8")
    (root / "systems").mkdir()
    for one in range(number):
        (root / "systems" / f"s-{one}.yaml").write_text(f"name: System {one}\nnotes: Old\n", encoding="utf-8")
    listed = next(page.body for page in built(checked(root)).pages if page.path == "systems/")
    row = re.search(r'<tr id="s-0">.*?</tr>', listed, re.DOTALL)
    assert row is not None
    assert f">{said}</a>" in row[0]
    assert ("Old" in row[0]) == (number == MANY)
