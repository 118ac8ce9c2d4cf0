"""A real MkDocs build: one page per record, the theme around it, hostile names inert, no wish for the outside."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.rules.shelves import SHELVES
from ropa.site.engine import build_site, settings
from tests.site.library import DAY, FIXTURE, LANGUAGES, OVERVIEW_PAGES

HOSTILE = '<img src=x onerror="alert(1)">{{ config }}'


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("register") / "register"
    shutil.copytree(FIXTURE, root)
    party = root / "parties" / "town-museum.yaml"
    text = party.read_text(encoding="utf-8")
    party.write_text(text.replace("Town Museum", f"'{HOSTILE}'"), encoding="utf-8")
    to = tmp_path_factory.mktemp("site") / "out"
    checked = check(root, DAY)
    build_site(checked, root, to, "en", LANGUAGES)
    build_site(checked, root, to / "fr", "fr", LANGUAGES)
    return to


def pages(folder: Path) -> list[str]:
    return sorted(path.parent.relative_to(folder).as_posix() for path in folder.rglob("index.html"))


def test_one_page_per_record(output: Path) -> None:
    records = [
        ".",
        "activities",
        "activities/loans",
        "activities/planned-app",
        "arrangements/shared-cards",
        "background",
        "countries",
        "countries/be",
        "countries/fr",
        "countries/gb",
        "countries/us",
        "data",
        "data/contact",
        "data/health",
        "data/special.health",
        "look-up",
        "measures",
        "overviews",
        *(name.removesuffix("/") for name in OVERVIEW_PAGES),
        "parties",
        "parties/example-hosting",
        "parties/example-mail",
        "parties/town-museum",
        "persons",
        "persons/children",
        "persons/readers",
        "policies",
        "processor",
        "processor/cataloguing",
        "records",
        "records/library",
        "records/library-uk",
        "retention",
        "search",
        *sorted(["rules", "rules/format", *(f"rules/{shelf.id}" for shelf in SHELVES if shelf.rules)]),
        "systems",
        "systems/catalogue",
        "todo",
        "trackers",
        "vocabulary",
        "wording",
    ]
    assert pages(output / "fr") == sorted(records)
    assert pages(output) == sorted(records + ["fr" if name == "." else f"fr/{name}" for name in records])


def test_files_stand_beside_the_pages(output: Path) -> None:
    found = {path.relative_to(output).as_posix() for path in output.rglob("reviews.*")}
    files = {"overviews/calendar/reviews.ics", "overviews/calendar/reviews.atom"}
    assert found == files | {f"fr/{name}" for name in files}


def test_the_body_stands_in_the_theme(output: Path) -> None:
    page = (output / "activities" / "loans" / "index.html").read_text(encoding="utf-8")
    assert page.count('id="register-page"') == 1
    assert page.count("<h1") == 1
    assert '<a href="#register-page" class="md-skip">' in page
    assert "<title>Loans of books - Register of the Example library</title>" in page


def test_the_french_site_is_french(output: Path) -> None:
    page = (output / "fr" / "activities" / "loans" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="fr"' in page
    assert '<a href="../../../activities/loans/index.html" lang="en" hreflang="en">' in page


def test_a_hostile_name_is_inert(output: Path) -> None:
    page = (output / "parties" / "town-museum" / "index.html").read_text(encoding="utf-8")
    assert "<img" not in page
    assert "&lt;img src=x onerror=" in page
    assert "{{ config }}" in page


def test_nothing_is_asked_of_others(output: Path) -> None:
    asked = re.compile(r'(?:src|<link[^>]*href)="(https?:)?//')
    assert [path for path in output.rglob("*.html") if asked.search(path.read_text(encoding="utf-8"))] == []


def test_mkdocs_alone_publishes_no_register_with_errors(tmp_path: Path) -> None:
    (tmp_path / "register").mkdir()
    (tmp_path / "register" / "register.yaml").write_text("nmae: x\n", encoding="utf-8")
    home = settings().parent
    inherited = f"INHERIT: {settings()}\ndocs_dir: {home / 'assets'}\ntheme: {{custom_dir: {home / 'theme'}}}\n"
    (tmp_path / "mkdocs.yml").write_text(inherited, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "`nmae` is not a field" in done.stderr
    assert not (tmp_path / "site").exists()
