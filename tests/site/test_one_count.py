"""A gap counts the same wherever gaps are counted, and counts whether or not a waiver accepts it for a time."""

import re
from collections import Counter
from pathlib import Path

import pytest

from ropa.checking import Checked, check
from ropa.questions.open_points import open_points
from ropa.site import processor_letters
from ropa.site.letters import FIELDS
from ropa.site.page import Site
from tests.registers import ACTIVITY, DAY, changed, checked
from tests.site.library import EXAMPLES, built, page

INTEREST = "legal_basis:\n      basis: legitimate-interests\n      interest: keeping our list clean\n"
TEST = "      assessment: {todo: balancing test, owner: DPO, due: 2027-01-31}\n"
WAIVER = "waivers:\n  - {rule: CODE, record: activities/newsletter, reason: r, approver: DPO, until: 2027-02-01}\n"
ACCEPTED = '<span class="rp-tag">accepted until 2027-02-01</span>'

Counts = tuple[int, Counter[str], Counter[str]]


def shown(site: Site) -> Counts:
    """Return how many gaps the home counts, and how many the calendar and the completeness have by record."""
    home = re.search(r"Gaps, by owner</span> <span>(\d+)<", page(site, "").body)
    calendar = page(site, "overviews/calendar/").body
    days = re.findall(r'Fact to be supplied</td><td data-label="Record">(.*?)</td>', calendar)
    rows = re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', page(site, "overviews/completeness/").body)
    letters = {name: sum(map(int, re.findall(r">(\d+) gaps?<", row))) for name, row in rows}
    assert home is not None
    return int(home[1]), Counter(map(_record, days)), Counter({_record(name): count for name, count in letters.items()})


def _record(link: str) -> str:
    """Return the name of the record to which a link leads; the file that stands there where it has no page."""
    found = re.search(r'href="(?:\.\./)*(.*?)/?index.html(#.*?)?"', link)
    return f"{found[1]}{found[2] or ''}".replace("processor/", "engagements/") if found else re.sub("<.*?>", "", link)


def open_(result: Checked) -> Counts:
    """Return what the pages should show."""
    points = open_points(result.loaded.register)
    fields = {*FIELDS, *processor_letters.FIELDS}
    days = Counter(one.entry.document.file.removesuffix(".yaml") for one in points if one.due)
    letters = Counter(
        one.record
        for one in points
        if one.entry.collection in {"activities", "engagements"} and str(one.pointer[0]) in fields
    )
    return len(points), days, letters


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda one: one.name)
def test_every_register_counts_its_gaps_once(root: Path) -> None:
    result = check(root, DAY)
    site = built(result, "en", ("en",))
    assert shown(site) == open_(result)


def _site(tmp_path: Path, test: str, waived: str = "") -> tuple[Checked, Site]:
    activity = re.sub(r"legal_basis:\n.*\n.*\n", INTEREST + test, ACTIVITY)
    waivers = {"waivers": WAIVER.replace("CODE", waived)} if waived else {}
    result = checked(tmp_path / f"register-{waived}", changed(activities__newsletter=activity, **waivers))
    return result, built(result, "en", ("en",))


def test_a_waiver_changes_no_count_and_says_until_when(tmp_path: Path) -> None:
    (_, open__), (_, accepted) = _site(tmp_path, TEST), _site(tmp_path, TEST, "GAP01")
    once = Counter(["activities/newsletter"])
    assert shown(open__) == shown(accepted) == (1, once, once)
    for path in ("", "todo/", "activities/newsletter/", "overviews/calendar/", "overviews/legal-bases/"):
        assert (page(open__, path).body.count(ACCEPTED), page(accepted, path).body.count(ACCEPTED)) == (0, 1), path


@pytest.mark.parametrize(("test", "lacks"), [("", 1), (TEST, 1), ("      assessment: {none: expected}\n", 0)])
def test_a_balancing_test_is_missing_where_the_rule_says_so(tmp_path: Path, test: str, lacks: int) -> None:
    result, site = _site(tmp_path, test)
    found = [one.code for one in result.diagnostics if one.code in {"LB08", "GAP01"}]
    drawn = page(site, "overviews/legal-bases/").body.partition("</a>")[2].partition('"rp-d-rule"')[0]
    marked = drawn.count('class="rp-d-gap"')
    assert (len(found), marked) == (lacks, lacks)


def test_a_missing_test_that_is_accepted_is_no_gap_and_is_still_shown_as_missing(tmp_path: Path) -> None:
    result, site = _site(tmp_path, "", "LB08")
    assert [one.code for one in result.waived] == ["LB08"]
    assert shown(site) == (0, Counter(), Counter())
    for path in ("activities/newsletter/", "overviews/legal-bases/"):
        assert f'<span class="rp-gap"><b>Not stated</b></span> {ACCEPTED}' in page(site, path).body
