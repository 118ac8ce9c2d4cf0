"""The overviews of processors and contracts: nothing that is cut short is out of reach, and work inside a group."""

import re
from pathlib import Path

import pytest
from markupsafe import Markup

from ropa.checking import Checked, check
from ropa.exports.passages import passage, plain
from ropa.site import cells
from ropa.site.page import Site
from ropa.site.shortened import FOLDED
from tests.exports.library import made
from tests.registers import ACTIVITY, DAY, ORGANISATION, answered, changed, checked
from tests.site.library import EXAMPLES, built, page

MORE = re.compile(r"and [\d,]+ more")


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda one: one.name)
def test_what_is_cut_short_is_folded_or_leads_to_the_rest(root: Path) -> None:
    site = built(check(root, DAY), "en", ("en",))
    places = {one.path for one in site.pages}
    for one in site.pages:
        told = re.sub(r"<svg.*?</svg>", "", one.body, flags=re.DOTALL)
        for found in MORE.finditer(told):
            before = told[: found.start()]
            assert before.endswith("<summary>") or _leads(before, told, places), one.path


def _leads(before: str, whole: str, places: set[str]) -> bool:
    """Tell whether the words are those of a link to a page of the site, or to a section of the same page."""
    link = re.search(r'<a href="(?:(?:\.\./)*([^"#]*)index\.html)?(#[a-z]+)?">$', before)
    if link is None:
        return False
    return link[1] in places if link[1] is not None else f'id="{(link[2] or "")[1:]}"' in whole


def test_an_activity_of_many_is_there_however_many_there_are(tmp_path: Path) -> None:
    def register(count: int) -> Checked:
        activity = answered("recipients", "[{party: acme}]")
        many = {f"activities__a{number}": activity.replace("Newsletter", f"Letter {number}") for number in range(count)}
        party = "name: Acme\nrole: processor\ncountry: FR\n"
        return checked(tmp_path / str(count), changed(**many, parties__acme=party))

    def shown(site: Site) -> str:
        return page(site, "overviews/processors/").body.partition("<table")[2]

    few, many = register(6 + FOLDED), register(7 + FOLDED)
    every = {f"Letter {number}" for number in range(6 + FOLDED)}
    assert every == set(re.findall(r"Letter \d+", shown(built(few, "en", ("en",)))))
    link = f'<a href="../../parties/acme/index.html#used">and {FOLDED + 1} more</a>'
    assert link in shown(built(many, "en", ("en",)))
    annex = next(one for one in made(many.loaded.register, layout="full").annexes if one.key == "overview-processors")
    lines = plain(annex.parts[0].grids[0].rows[0][-1]).splitlines()
    named = [line for line in lines if line.startswith("•")]
    assert named == sorted(f"• Letter {number}" for number in range(7 + FOLDED))


def test_an_export_reads_a_folded_list_as_the_rest_of_the_list() -> None:
    folded = cells.listed([Markup("one"), Markup("two")]) + cells.folded("and 1 more", [Markup("three")])
    assert plain(passage(folded)) == "• one\n• two\n• three"


GROUP = {
    "organisations__sister": ORGANISATION.replace("Example Ltd", "Sister Ltd"),
    "organisations__cousin": ORGANISATION.replace("Example Ltd", "Cousin Ltd"),
    "activities__newsletter": ACTIVITY.replace("controllers: [example]", "controllers: [example, cousin]").replace(
        "recipients: none", "recipients: [{organisation: sister, role: processor}]"
    ),
}
WORK = """\
name: Mailings
processors: [sister]
controllers:
  - {organisation: example, contract: IGA-1, signed: 2025-03-03}
"""
AGREED = "group agreement, signed 2025-03-03"


@pytest.mark.parametrize(
    ("work", "drawn", "missing"),
    [
        ("", "no group agreement stated", ["Example Ltd", "Cousin Ltd"]),
        (WORK, "no group agreement stated", ["Cousin Ltd"]),
        (f"{WORK}  - {{organisation: cousin, contract: IGA-2, signed: 2025-03-04}}\n", AGREED, []),
    ],
)
def test_what_was_agreed_inside_a_group(tmp_path: Path, work: str, drawn: str, missing: list[str]) -> None:
    more = {"engagements__mailings": work} if work else {}
    site = built(checked(tmp_path, changed(**GROUP, **more)), "en", ("en",))
    body = page(site, "overviews/processors/").body
    assert re.findall(r">([^<]*agreement[^<]*)</text>", body) == [drawn]
    told = re.findall(r'alert">no group agreement stated</span><br><span class="rp-note">(.*?)</span>', body)
    assert [re.sub("<.*?>", "", one).split(", ") for one in told] == ([missing] if missing else [])
    contracts = page(site, "overviews/contracts/").body
    missed = r'Sister Ltd</a></th><td data-label="Contract"><span class="rp-tag rp-tag-alert">missing</span>'
    rows = re.findall(rf'{missed}.*?data-label="Used in">for (.*?)</td>', contracts)
    assert rows == missing
