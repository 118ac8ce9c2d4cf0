"""Whole pages, byte for byte. `UPDATE=1` writes them anew; read the difference before keeping it."""

import os
from pathlib import Path

import pytest

from ropa.checking import Checked
from ropa.site.page import Site
from tests.site.library import OVERVIEW_PAGES, built, page

GOLDEN = Path(__file__).parent / "golden"
PAGES = (
    "",
    "todo/",
    "activities/",
    "activities/loans/",
    "activities/planned-app/",
    "records/",
    "records/library/",
    "records/library-uk/",
    "processor/",
    "processor/cataloguing/",
    "parties/",
    "parties/example-mail/",
    "parties/town-museum/",
    "arrangements/shared-cards/",
    "measures/",
    "retention/",
    "policies/",
    "systems/",
    "trackers/",
    "vocabulary/",
    "look-up/",
    "search/",
    "persons/",
    "persons/readers/",
    "data/",
    "data/special.health/",
    "data/contact/",
    "countries/",
    "countries/us/",
    "systems/catalogue/",
    "overviews/data-flow/",
    "overviews/processors/",
    "overviews/transfers/",
    "overviews/storage-periods/",
    *OVERVIEW_PAGES,
)
FRENCH = ("", "activities/loans/", "records/library/")


def compare(site: Site, path: str) -> None:
    name = path.strip("/").replace("/", "-") or "home"
    file = GOLDEN / f"{site.language}-{name}.html"
    found = f"{page(site, path).body}\n"
    if "UPDATE" in os.environ:
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES)
def test_page(site: Site, path: str) -> None:
    compare(site, path)


@pytest.mark.parametrize("path", FRENCH)
def test_french_page(french: Site, path: str) -> None:
    compare(french, path)


def test_the_same_register_gives_the_same_bytes(library: Checked, site: Site) -> None:
    assert built(library) == site


def test_what_a_search_finds(site: Site) -> None:
    assert page(site, "activities/loans/").search.splitlines() == [
        "ACT-1",
        "Lending you books",
        "Reminding you of due dates",
        "Readers",
        "Children",
        "Contact details",
        "Health data",
        "Example Hosting",
        "Example Mail Inc.",
        "Catalogue",
    ]
