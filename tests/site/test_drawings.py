"""The pieces of which drawings are made."""

import re

import pytest

from ropa.model.countries import COUNTRY_CODES
from ropa.site.drawing.fitting import fitted, width, wrapped
from ropa.site.drawing.flow import Centre, Group, Place, flow
from ropa.site.drawing.lanes import Heading, Lane, Meeting, lanes
from ropa.site.drawing.world import COLUMNS, PLACES, ROWS


def test_every_country_has_a_square_of_its_own() -> None:
    assert sorted(PLACES) == sorted(COUNTRY_CODES)
    assert len(set(PLACES.values())) == len(PLACES)
    assert all(column < COLUMNS and row < ROWS for column, row in PLACES.values())


@pytest.mark.parametrize(
    ("text", "room", "lines", "expected"),
    [
        ("Claims", 100, 2, ("Claims",)),
        ("Handling of claims and complaints", 100, 2, ("Handling of", "claims and co…")),
        ("Handling of claims", 100, 1, ("Handling of cla…",)),
        ("Donaudampfschifffahrt", 80, 2, ("Donaudamp…",)),
        ("", 80, 2, ()),
    ],
)
def test_what_fits(text: str, room: float, lines: int, expected: tuple[str, ...]) -> None:
    assert wrapped(text, room, lines) == expected
    assert all(width(line) <= room for line in expected)


def test_what_fits_is_left_as_it_is() -> None:
    assert fitted("Lyon", 60) == "Lyon"


def test_ribbons_arrive_in_the_order_in_which_they_leave() -> None:
    places = [Place(f"Recipient {number}", "France" if number % 3 else "") for number in range(9)]
    drawn = str(flow("label", [Group("from", places[:3])], Centre("Claims", "in", ["CRM"]), [Group("to", places)]))
    ribbons = [
        re.findall(r"M(\d+) (\d+)C\S+ \S+ \S+ \S+ (\d+) (\d+)", way) for way in re.findall(r' d="([^"]+)"', drawn)
    ]
    for found in (ribbons[0], ribbons[2]):
        leave, arrive = [int(one[1]) for one in found], [int(one[3]) for one in found]
        assert leave == sorted(leave)
        assert arrive == sorted(arrive)
    assert [len(one) for one in ribbons] == [3, 0, 9, 0]


def test_lanes_have_a_mark_where_they_meet_a_column() -> None:
    found = [Lane("Claims", {0: Meeting(3)}, {1: Meeting(2, marked=True), 2: Meeting(1)}), Lane("Audit", {}, {})]
    right = [Heading("processor", heavy=True), Heading("hosting"), Heading("printing")]
    drawn = str(lanes("label", [Heading("the person")], right, found, ("here", "abroad"), counted=True))
    assert re.findall(r">(\d+)</text>", drawn) == ["3", "2", "1"]
    assert drawn.count("<polygon") == 2  # in the legend and on the lane
    assert drawn.count("rp-d-flow") == 2
