"""What the overviews work out before they draw."""

import re
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.model.retention import Archive, Retention
from ropa.site.drawing.timeline import DAYS, END, START, STEP, STEPS, Kind, Span, place
from ropa.site.overviews.keeping import spans_of
from ropa.site.overviews.stretches import Stretch, stretches
from ropa.site.time_limits import phases
from tests.benchmarks.synthetic import write_register
from tests.registers import DAY, answered, changed, checked
from tests.site.library import built, page

YEAR = 365.25


@pytest.mark.parametrize(
    ("retention", "expected"),
    [
        (Retention(for_="P2Y", from_="last-contact"), [Span(Kind.ACTIVE, 0, 2 * YEAR)]),
        (
            Retention(until="end-of-contract", archive=Archive(for_="P5Y", from_="end-of-contract")),
            [Span(Kind.ACTIVE, 0, None, before=True), Span(Kind.ARCHIVE, 0, 5 * YEAR)],
        ),
        (
            Retention(for_="P6Y", from_="end-of-contract", archive=Archive(for_="P10Y", from_="end-of-contract")),
            [Span(Kind.ACTIVE, 0, 6 * YEAR), Span(Kind.ARCHIVE, 6 * YEAR, 10 * YEAR)],
        ),
        (
            Retention(for_="P1Y", from_="collection", archive=Archive(for_="P2Y")),
            [Span(Kind.ACTIVE, 0, YEAR), Span(Kind.ARCHIVE, YEAR, 3 * YEAR)],
        ),
        (
            Retention(
                for_="P1Y",
                from_="collection",
                archive=tuple(Archive(for_=one, from_="end-of-contract") for one in ("P2Y", "P5Y")),
            ),
            [Span(Kind.ACTIVE, 0, YEAR), Span(Kind.ARCHIVE, YEAR, 3 * YEAR), Span(Kind.ARCHIVE, 3 * YEAR, 6 * YEAR)],
        ),
        (Retention(unlimited="archive in the public interest"), [Span(Kind.ACTIVE, 0, None)]),
        (Retention(criteria="until the building is sold"), [Span(Kind.ACTIVE, 0, None, before=True)]),
    ],
)
def test_phases_on_the_axis(retention: Retention, expected: list[Span]) -> None:
    assert list(spans_of(retention, phases(retention))) == expected


def test_a_step_is_as_wide_as_the_next() -> None:
    assert [place(days) for days in DAYS] == [STEP * number for number in range(len(DAYS))]
    assert place(1000 * YEAR) == STEP * len(STEPS) == END - START


def test_a_list_over_several_pages_loses_nothing() -> None:
    assert stretches("x/", [], 10) == (Stretch("x/", 0, 0, 0, 1),)
    assert stretches("x/", [4, 4, 4, 30, 1], 10) == (
        Stretch("x/", 0, 0, 2, 4),
        Stretch("x/", 1, 2, 3, 4),
        Stretch("x/", 2, 3, 4, 4),
        Stretch("x/", 3, 4, 5, 4),
    )
    assert [one.path for one in stretches("x/", [9, 9], 10)] == ["x/", "x-2/"]


def test_many_activities_share_lanes_and_pages_and_none_is_lost(tmp_path: Path) -> None:
    write_register(170, tmp_path)
    site = built(check(tmp_path, DAY), "en", ("en",))
    overviews = {one.path: one.body for one in site.pages if one.path.startswith("overviews/")}
    assert {path for path, body in overviews.items() if len(body.encode()) > 300_000} == set()
    assert overviews["overviews/data-flow/"].count("<tr>") == 1 + 25  # departments
    told = "".join(body for path, body in overviews.items() if "storage-periods" in path)
    assert {number for number in range(170) if f"activities/activity-{number}/" not in told} == set()


CHAINED = {
    "parties__one": """\
name: One
role: processor
country: FR
contracts: [{document: DPA-1, signed: 2024-01-15, expires: 2026-12-24}]
subprocessors:
  - {party: two, service: backups, authorised: 2024-02-01}
  - {name: Three Ltd, country: IN}
""",
    "parties__two": "name: Two\nrole: processor\ncountry: BE\ncontracts: none\nsubprocessors: [{party: one}]\n",
    "activities__newsletter": answered("recipients", "[{party: one}, {party: two, applies_in: [FR]}]"),
}


def test_a_chain_follows_further_processors_and_ends_where_it_meets_itself(tmp_path: Path) -> None:
    body = built(checked(tmp_path, changed(**CHAINED)), "en", ("en",))
    drawn = page(body, "overviews/processors/").body.partition("<svg")[2].partition("</svg>")[0]
    texts = [(float(x), text) for x, text in re.findall(r'<text class="[^"]*" x="([^"]+)" y="[^"]+">([^<]*)', drawn)][
        3:
    ]
    assert texts == [
        (0, "Example Ltd"),
        (26, "One"),
        (430, "France"),
        (658, "expires 2026-12-24"),
        (52, "Two"),
        (430, "Belgium"),
        (658, "authorised 2024-02-01"),
        (78, "One"),
        (430, "France"),
        (658, "authorisation not stated"),
        (52, "Three Ltd"),
        (430, "India"),
        (658, "authorisation not stated"),
        (0, "Not stated"),
        (26, "Two"),
        (430, "Belgium"),
        (658, "no contract"),
        (52, "One"),
        (430, "France"),
        (658, "authorisation not stated"),
        (78, "Two"),
        (430, "Belgium"),
        (658, "authorised 2024-02-01"),
        (78, "Three Ltd"),
        (430, "India"),
        (658, "authorisation not stated"),
    ]
