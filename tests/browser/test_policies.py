"""The policies of the example register in a browser and before the HTML checker."""

import gzip
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

from ropa.policy import publish
from ropa.register.load import load_register
from tests.browser.accessibility import AxeReport
from tests.browser.conftest import Visit
from tests.policy.library import words

ROOT = Path(__file__).parents[2]
CSP = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">"
LIMIT = 100_000
"""Bytes of a page with its style sheet, compressed as servers send them."""


@cache
def files() -> Mapping[str, bytes]:
    """The policies of the example register, and those of the auction house below a folder."""
    others = published(ROOT / "examples" / "auction-house").items()
    return {**published(ROOT / "register"), **{f"auction-house/{name}": content for name, content in others}}


def published(register: Path) -> Mapping[str, bytes]:
    return publish(load_register(register, date(2026, 11, 22)).register, draft=True).files


TOLD_ALREADY = re.compile(r"^auction-house/(?:index|.*/(?:en|fr)/)")
"""Pages in languages that the example register has; the auction house is looked at in Dutch and German."""
PAGES = [path for path in files() if path.endswith(".html") and not TOLD_ALREADY.search(path)]
PAGES = [path for path in PAGES if not path.endswith("fragment.html")]
WAYS = ((1280, "light"), (320, "dark"), (1280, "dark"), (320, "light"))
VISITS = [(path, *WAYS[place % 4]) for place, path in enumerate(PAGES)]
"""Every page once, the pages in turn at both widths and in both schemes; all have one stylesheet."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published files, each page under the strict policy it promises to work with."""
    root = tmp_path_factory.mktemp("policies")
    for path, content in files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content.replace(b'<meta charset="utf-8">', b'<meta charset="utf-8">' + CSP.encode()))
    return root


def test_there_is_something_to_look_at() -> None:
    assert "index.html" in PAGES
    assert len(PAGES) > 4


@pytest.mark.parametrize(("path", "width", "scheme"), VISITS)
def test_accessible(  # noqa: PLR0913, PLR0917  a page and the circumstances it is read in
    built: Path,
    serve: Callable[[Path], str],
    visit: Visit,
    axe: Callable[[Page], AxeReport],
    path: str,
    width: int,
    scheme: str,
) -> None:
    page = visit(f"{serve(built)}/{path}", width=width, scheme=scheme)  # type: ignore[arg-type]
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    report = axe(page)
    assert report.violations == ()
    assert "color-contrast" in report.passes
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("path", PAGES)
def test_the_strict_policy_refuses_nothing(built: Path, serve: Callable[[Path], str], visit: Visit, path: str) -> None:
    page = visit(f"{serve(built)}/{path}")
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.reload()
    assert messages == []
    assert page.evaluate("document.styleSheets.length") == 1


@pytest.mark.parametrize("path", PAGES)
def test_readable_without_scripts(built: Path, serve: Callable[[Path], str], visit: Visit, path: str) -> None:
    page = visit(f"{serve(built)}/{path}", scripts=False)
    assert page.inner_text("h1") != ""


@pytest.mark.parametrize("path", PAGES)
def test_small(path: str) -> None:
    sent = sum(len(gzip.compress(files()[name], mtime=0)) for name in (path, "policy.css"))
    assert sent < LIMIT


@pytest.mark.parametrize("path", PAGES)
def test_the_first_layer_has_at_most_300_words(path: str) -> None:
    glance = re.search(r'<section class="pp-glance".*?</section>', files()[path].decode(), re.DOTALL)
    assert glance is None or len(words(glance[0]).split()) <= 300


def test_links_between_pages_lead_somewhere(built: Path, serve: Callable[[Path], str], visit: Visit) -> None:
    origin = serve(built)
    for path in PAGES:
        page = visit(f"{origin}/{path}")
        for target in page.eval_on_selector_all("a[href]", "all => all.map(one => one.href)"):
            if target.startswith(origin):
                assert (built / target.removeprefix(f"{origin}/").partition("#")[0]).is_file(), f"{path}: {target}"


@pytest.mark.html_checker
def test_valid_html(built: Path, html_errors: Callable[[list[Path]], list[str]]) -> None:
    assert html_errors([built / path for path in PAGES]) == []
