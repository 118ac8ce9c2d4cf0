"""Pages made by a copy of the process are the pages made here."""

import sys

import pytest

from ropa.checking import Checked
from ropa.site import ahead
from ropa.site.page import Site
from ropa.site.pages import plan_pages
from tests.site.library import LANGUAGES


@pytest.mark.skipif(sys.platform != "linux", reason="copies are made on Linux only")
def test_a_copy_makes_the_same_pages(library: Checked, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "WORTH_IT", 1)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    making = ahead.Making(plan_pages(library, "en", LANGUAGES))
    pages = tuple(making.page(page) for page in making.plan.pages)
    costly = [page.path for page in making.plan.pages if page.costly]
    assert [page.path for page in making.plan.pages if making.elsewhere(page)] == costly
    assert pages == site.pages


def test_what_a_copy_fails_to_make_is_made_here(library: Checked, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "WORTH_IT", 1)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr("marshal.dumps", lambda _: 1 / 0)
    making = ahead.Making(plan_pages(library, "en", LANGUAGES))
    assert tuple(making.page(page) for page in making.plan.pages) == site.pages


def test_a_small_site_needs_no_copy(library: Checked) -> None:
    making = ahead.Making(plan_pages(library, "en", LANGUAGES))
    assert not any(making.elsewhere(page) for page in making.plan.pages)
