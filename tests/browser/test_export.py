"""The record as one file: from disk, in a browser, with and without scripts, before the HTML checker."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from ropa.exports import FORMATS
from tests.browser.accessibility import AxeReport
from tests.browser.conftest import Visit
from tests.exports.library import made

COPIES = {
    "art30-regulator": ("art30", "regulator"),
    "full-internal": ("full", "internal"),
    "full-public": ("full", "public"),
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("export")
    paths = {name: root / f"{name}.html" for name in COPIES}
    for name, path in paths.items():
        path.write_bytes(FORMATS["html"](made(layout=COPIES[name][0], audience=COPIES[name][1]))["record.html"])
    return paths


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_accessible(  # noqa: PLR0913, PLR0917  a page and the circumstances it is read in
    files: dict[str, Path], visit: Visit, axe: Callable[[Page], AxeReport], name: str, width: int, scheme: str
) -> None:
    page = visit(files[name].as_uri(), width=width, scheme=scheme)  # type: ignore[arg-type]
    report = axe(page)
    assert report.violations == ()
    assert "color-contrast" in report.passes
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_filter_shows_what_holds_every_word(files: dict[str, Path], visit: Visit) -> None:
    page = visit(files["full-internal"].as_uri())
    entries = page.locator(".rp-entry")
    assert entries.count() == 4
    page.fill("#filter", "pret  MUSEUM")
    assert page.inner_text("output") == "Shown: 0 / 4"
    page.fill("#filter", "cataloguing museum")
    assert page.inner_text("output") == "Shown: 1 / 4"
    assert [entry.is_visible() for entry in entries.all()] == [False, False, False, True]
    page.fill("#filter", "")
    assert [entry.is_visible() for entry in entries.all()] == [True] * 4


def test_without_scripts_and_on_paper_everything_is_there(files: dict[str, Path], visit: Visit) -> None:
    page = visit(files["full-internal"].as_uri(), scripts=False)
    assert not page.locator(".rp-filter").is_visible()
    assert [entry.is_visible() for entry in page.locator(".rp-entry").all()] == [True] * 4
    filtered = visit(files["full-internal"].as_uri())
    filtered.fill("#filter", "nothing has these words")
    filtered.emulate_media(media="print")
    assert [entry.is_visible() for entry in filtered.locator(".rp-entry").all()] == [True] * 4


@pytest.mark.html_checker
def test_html(files: dict[str, Path], html_errors: Callable[[list[Path]], list[str]]) -> None:
    """The checker does not know the units and the nesting of today's style sheets; ours is that of the site."""
    assert [error for error in html_errors(list(files.values())) if ": CSS: " not in error] == []
