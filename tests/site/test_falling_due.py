"""The first page and the list of tasks have what the calendar has for the days to come, counted by the same code."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.site import lists
from ropa.site.page import Site
from tests.registers import ACTIVITY, changed, checked
from tests.site.library import EXAMPLES, built, page

DAY = date(2026, 11, 22)
LAST = DAY + timedelta(days=90)
OWN_LISTS = {"Fact to be supplied"}
LATE_REVIEWS = {"Review of a record", "Review of a policy"}


def calendar(site: Site) -> list[str]:
    """Return the days of the calendar that the first page is to have."""
    rows = re.findall(
        r'<th scope="row"><time>([\d-]+)</time>.*?data-label="What">(.*?)</td>',
        page(site, "overviews/calendar/").body,
    )
    assert rows
    return [
        day
        for day, what in rows
        if day <= LAST.isoformat() and what not in OWN_LISTS and not (day < DAY.isoformat() and what in LATE_REVIEWS)
    ]


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda one: one.name)
def test_home_and_tasks_have_what_the_calendar_has_for_ninety_days(root: Path) -> None:
    site = built(check(root, DAY), "en", ("en",))
    days = calendar(site)
    counted = re.search(r"Past, or due within 90 days</span> <span>(\d+)<", page(site, "").body)
    section = page(site, "todo/").body.partition('id="falling-due"')[2].partition("</section>")[0]
    assert counted is not None
    assert (int(counted[1]), re.findall(r'<span class="rp-note"><time>([\d-]+)</time>', section)) == (len(days), days)


def test_very_many_are_cut_and_the_calendar_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "LISTED", 8)
    soon = ACTIVITY.replace("last_review: 2026-01-15", "last_review: 2026-01-15, review_every: P1Y")
    many = {f"activities__a{number}": soon for number in range(9)}
    site = built(checked(tmp_path, changed(**many)), "en", ("en",))
    section = page(site, "todo/").body.partition('id="falling-due"')[2].partition("</section>")[0]
    count = re.search(r"Past, or due within 90 days</span> <span>(\d+)<", page(site, "").body)
    assert count is not None
    assert (int(count[1]), section.count("<time>")) == (11, 8)
    assert f'<a href="../overviews/calendar/index.html">All {count[1]}</a>' in section
    assert f'<a href="overviews/calendar/index.html">All {count[1]}</a>' in page(site, "").body
