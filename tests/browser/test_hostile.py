"""Hostile words in every text of a register, in a real browser: nothing runs, nothing is fetched, search included."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from ropa.building import build
from ropa.checking import check
from tests.browser.conftest import Visit
from tests.browser.requests import RequestLog
from tests.hostile.payloads import PAYLOADS, Rota
from tests.hostile.planting import Planter, plant
from tests.registers import DAY

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

ROOT = Path(__file__).parents[2]
SITE = "tests/site/fixture_register"
"""A register whose site has every sort of page; the policies are those of the example register."""
RAW = "raw.html"
SEARCHES = ("alert", "onerror", "javascript", "etc", "passwd", "press", "7")

HOOKS = """
window.hits = [];
for (const name of ["alert", "confirm", "prompt", "print"])
  window[name] = (...given) => { window.hits.push(name + " " + given); return true; };
"""
PROVOKE = """() => {
  const found = [];
  for (const one of document.querySelectorAll("*"))
    for (const {name, value} of one.attributes) {
      if (/^on/i.test(name)) found.push(`${one.tagName} ${name}=${value}`);
      if (/^[\\x00-\\x20]*(javascript|data|vbscript)\\s*:/i.test(value.replace(/[\\t\\n\\r]/g, ""))
          && ["href", "src", "action", "formaction", "data", "xlink:href", "srcdoc"].includes(name))
        found.push(`${one.tagName} ${name}=${value}`);
    }
  const events = ["mouseover", "mouseenter", "focus", "blur", "error", "load", "toggle", "animationstart", "input"];
  for (const one of document.querySelectorAll("body *"))
    for (const name of events) one.dispatchEvent(new Event(name));
  return found.concat(window.hits);
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both outputs of both registers, and one page into which the words went as they are."""
    home = tmp_path_factory.mktemp("hostile")
    for name, to in ((SITE, "site"), ("register", "policies")):
        root = plant(ROOT / name, home / f"{to}-register", Planter(Rota(PAYLOADS)))
        build(check(root, DAY), root, home / "out" / to, draft=True)
    raw = "".join(f"<p>{text}</p>" for text in PAYLOADS if "http-equiv" not in text and "<base" not in text)
    (home / "out" / RAW).write_text(f"<!DOCTYPE html><title>raw</title>{raw}", encoding="utf-8")
    return home / "out"


def opened(visit: Visit, origin: str) -> Page:
    page = visit(f"{origin}/{RAW}", scripts=True)
    page.context.add_init_script(HOOKS)
    return page


def pages(folder: Path) -> list[str]:
    """Every page of the site and of the policies; their French differs in our words only."""
    found = [*folder.glob("site/**/index.html"), *folder.glob("policies/public/**/index.html")]
    return sorted(path.relative_to(folder).as_posix() for path in found if "/fr/" not in f"{path}")


def test_raw_words_would_run(folder: Path, serve: Callable[[Path], str], visit: Visit, request_log: RequestLog) -> None:
    """The control: without it, silence of the other tests would mean nothing."""
    page = opened(visit, serve(folder))
    page.reload()
    page.wait_for_timeout(200)
    hits = page.evaluate(PROVOKE)
    assert "alert 1" in hits
    assert {"IMG onerror=alert(1)", "svg onload=alert(1)", "DETAILS ontoggle=alert(1)"} <= set(hits)
    assert request_log.take_broken() != []


def test_nothing_runs_on_any_page(
    folder: Path, serve: Callable[[Path], str], visit: Visit, request_log: RequestLog
) -> None:
    origin = serve(folder)
    page = opened(visit, origin)
    request_log.take_outside()
    request_log.take_broken()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    found = {}
    for path in pages(folder):
        page.goto(f"{origin}/{path}", wait_until="load")
        found[path] = page.evaluate(PROVOKE)
    assert len(found) > 20
    assert {path: hits for path, hits in found.items() if hits} == {}
    assert troubles == []


def test_nothing_runs_in_what_the_search_shows(
    folder: Path, serve: Callable[[Path], str], visit: Visit, request_log: RequestLog
) -> None:
    origin = serve(folder)
    page = opened(visit, origin)
    request_log.take_outside()
    request_log.take_broken()
    page.goto(f"{origin}/site/register/search/index.html", wait_until="load")
    field = page.locator(".rp-search input[name=q]")
    shown = ""
    for words in SEARCHES:
        field.fill(words)
        page.wait_for_timeout(100)
        shown += page.locator(".rp-search ol").inner_text()
        tags = page.eval_on_selector_all(".rp-search ol *", "all => all.map(one => one.localName)")
        assert set(tags) <= {"li", "a", "br", "span"}
        assert page.evaluate(PROVOKE) == []
    assert "<img src=x onerror=alert(1)>" in shown
