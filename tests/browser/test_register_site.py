"""The register site in a browser: nothing inaccessible on our pages, nothing asked of others, no sideways scroll."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from ropa.checking import check
from ropa.site.engine import build_site
from tests.browser.accessibility import AxeReport
from tests.browser.conftest import Visit
from tests.site.library import DAY, FIXTURE, LANGUAGES

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
    "fr/rules/",
    "fr/rules/recipients/",
    "fr/activities/loans/",
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
