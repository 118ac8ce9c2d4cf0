"""The register site in a browser: nothing inaccessible on our pages, nothing asked of others, no sideways scroll."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from ropa.checking import check
from ropa.site.engine import build_site
from tests.browser.accessibility import AxeReport
from tests.browser.conftest import Visit
from tests.site.library import DAY, FIXTURE, LANGUAGES, OVERVIEW_PAGES

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

PAGES = (
    "",
    "todo/",
    "activities/",
    "activities/loans/",
    "records/library/",
    "processor/cataloguing/",
    "parties/",
    "parties/example-mail/",
    "measures/",
    "policies/",
    "retention/",
    "vocabulary/",
    "overviews/data-flow/",
    "overviews/processors/",
    "overviews/transfers/",
    "overviews/storage-periods/",
    "rules/",
    "rules/recipients/",
    "rules/format/",
    "search/index.html?q=loans",
    "persons/",
    "persons/readers/",
    "data/",
    "data/special.health/",
    "countries/us/",
    "fr/systems/catalogue/",
    "fr/parties/example-hosting/",
    "fr/rules/",
    "fr/rules/recipients/",
    "fr/activities/loans/",
    *OVERVIEW_PAGES,
)
WAYS = ((1280, "light"), (320, "dark"), (1280, "dark"), (320, "light"))
VISITS = [(path, *WAYS[place % 4]) for place, path in enumerate(PAGES)]
"""Every page once, the pages in turn at both widths and in both schemes; all have one stylesheet."""
THEME: tuple[str, ...] = ()
"""Findings on the theme's own parts that we accept, each with its reason; none at present."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = tmp_path_factory.mktemp("register-site") / "out"
    checked = check(FIXTURE, DAY)
    build_site(checked, FIXTURE, to, "en", LANGUAGES)
    build_site(checked, FIXTURE, to / "fr", "fr", LANGUAGES)
    return to


@pytest.mark.parametrize(("path", "width", "scheme"), VISITS)
def test_page(  # noqa: PLR0913, PLR0917  the reader's circumstances, each by name
    folder: Path,
    serve: Callable[[Path], str],
    visit: Visit,
    axe: Callable[[Page], AxeReport],
    path: str,
    width: int,
    scheme: str,
) -> None:
    page = visit(f"{serve(folder)}/{path}", width=width, scheme="dark" if scheme == "dark" else "light")
    report = axe(page)
    assert report.passes
    assert [line for line in report.violations if not line.startswith(THEME or ("\0",))] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_skip_link_leads_to_the_page(folder: Path, serve: Callable[[Path], str], visit: Visit) -> None:
    page = visit(f"{serve(folder)}/activities/loans/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#register-page"


def test_a_table_shows_only_rows_with_every_word(folder: Path, serve: Callable[[Path], str], visit: Visit) -> None:
    page = visit(f"{serve(folder)}/rules/")
    table = page.locator("table", has_text="RET01").first
    rows = table.locator("tbody tr")
    box = page.locator(".rp-filter", has=page.locator("xpath=following-sibling::*[1]//table")).first
    every = rows.count()
    box.locator("input").fill("RÉT01")
    assert [row.locator("th").inner_text() for row in rows.all() if row.is_visible()] == ["RET01"]
    assert box.get_by_role("status").inner_text() == f"Shown: 1 / {every}"
    page.emulate_media(media="print")
    assert all(row.is_visible() for row in rows.all())


def test_on_paper_a_folded_list_is_open_and_a_long_drawing_left_out(
    folder: Path, serve: Callable[[Path], str], visit: Visit
) -> None:
    page = visit(f"{serve(folder)}/overviews/processors/")
    page.evaluate("""() => {
        const fold = '<details class="rp-fold"><summary>and 1 more</summary><ul><li>the last one</li></ul></details>'
        document.querySelector(".rp-table td").insertAdjacentHTML("beforeend", fold)
    }""")
    drawing = page.locator(".rp-figure-box").first
    shown = [page.get_by_text("and 1 more"), page.get_by_text("the last one"), drawing]
    assert [one.is_visible() for one in shown] == [True, False, True]
    page.emulate_media(media="print")
    assert [one.is_visible() for one in shown] == [False, True, True]
    drawing.locator("svg").evaluate("svg => svg.classList.add('rp-d-long')")
    assert not drawing.is_visible()


def test_a_heading_sorts_with_the_keyboard(folder: Path, serve: Callable[[Path], str], visit: Visit) -> None:
    page = visit(f"{serve(folder)}/rules/")
    table = page.locator("table", has_text="RET01").first
    heading = table.locator("thead th").first

    def codes() -> list[str]:
        return table.locator("tbody th").all_inner_texts()

    before = codes()
    heading.get_by_role("button").focus()
    for way, expected in (
        ("ascending", sorted(before)),
        ("descending", sorted(before, reverse=True)),
        (None, before),
    ):
        page.keyboard.press("Enter")
        assert (heading.get_attribute("aria-sort"), codes()) == (way, expected)


@pytest.mark.parametrize("language", ["", "fr/"])
@pytest.mark.parametrize("place", ["disk", "server"])
def test_the_search_works_on_a_disk_as_on_a_server(
    folder: Path, serve: Callable[[Path], str], visit: Visit, place: str, language: str
) -> None:
    root = serve(folder) if place == "server" else folder.as_uri()
    page = visit(f"{root}/{language}activities/loans/index.html")
    page.fill("#rp-find", "HOSTING lecteurs" if language else "hosting réaders")
    page.press("#rp-find", "Enter")
    page.wait_for_selector(".rp-search ol li")
    assert page.locator(".rp-search ol li a").all_inner_texts() == ["Prêt de livres" if language else "Loans of books"]
    page.locator(".rp-search ol li a").click()
    page.wait_for_selector(".rp-strip")
    assert page.url == f"{root}/{language}activities/loans/index.html"


def test_without_scripts_the_search_leads_to_the_lists(folder: Path) -> None:
    body = (folder / "search" / "index.html").read_text(encoding="utf-8")
    assert '<form class="rp-filter" hidden>' in body
    assert '<li><a href="../activities/index.html">Activities</a></li>' in body.partition("<noscript>")[2]
