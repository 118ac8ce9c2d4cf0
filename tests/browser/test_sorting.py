"""Tables sort by what is meant: periods by their length, numbers by their size, days by date, in every language."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ropa.project import templates_folder
from ropa.site.pages import build_pages
from tests.browser.conftest import Visit
from tests.registers import answered, changed, checked
from tests.site.library import page

pytestmark = [pytest.mark.browser]

PERIODS = ("P10Y", "P6M", "P5Y", "P30D", "P2Y6M", "P1D", "P13M", "P100D")
ASCENDING = ("P1D", "P30D", "P100D", "P6M", "P13M", "P2Y6M", "P5Y", "P10Y")
RETENTION = "".join(f"\n  - {{for: {one}, from: last-contact, then: erase, reason: {one}}}" for one in PERIODS)
MORE = "\n  - {unlimited: archive, reason: unlimited}\n  - {until: end-of-contract, reason: event}"


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_periods_sort_by_length(tmp_path: Path, serve: Callable[[Path], str], visit: Visit, language: str) -> None:
    files = changed(activities__newsletter=answered("retention", RETENTION + MORE))
    site = build_pages(checked(tmp_path / "register", files), language, (language,))
    folder = tmp_path / "site"
    folder.mkdir()
    scripts = ("labels.js", "filter.js", "tables.js")
    for name in scripts:
        shipped = templates_folder() / "register" / "assets" / name
        (folder / name).write_bytes(shipped.read_bytes() if shipped.exists() else site.assets[name])
    tags = "".join(f'<script defer src="{name}"></script>' for name in scripts)
    body = page(site, "activities/newsletter/").body
    text = f"<!doctype html><html lang={language}><title>x</title>{tags}<body>{body}"
    (folder / "activity.html").write_text(text, encoding="utf-8")

    shown = visit(f"{serve(folder)}/activity.html")
    table = shown.locator("table", has=shown.locator(".rp-figure [data-order]")).first
    table.locator("thead button").nth(2).click()
    reasons = [cell.inner_text() for cell in table.locator("tbody td:nth-child(5)").all()]
    assert reasons == [*ASCENDING, "unlimited", "event"]
