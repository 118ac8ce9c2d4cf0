"""Where a finding about something that is not written is shown."""

from typing import Any

import pytest

from ropa.diagnostics import Span
from ropa.model.activity import Activity
from ropa.model.build import build
from ropa.reading import Document, read_text
from ropa.register import Entry
from ropa.register.links import data_of
from ropa.rules.absence import place_of

FILE = "activities/x.yaml"


def entry(text: str) -> Entry[Any]:
    document = read_text(text.encode(), FILE)
    assert isinstance(document, Document)
    return Entry("activities", "x", build(Activity, document.data), document)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("recipients: []\nname: X\n", (1, 13, 1, 15), id="written and empty: itself"),
        pytest.param("name: X\ndata: [{category: contact}]\nretention: []\n", (3, 1, 3, 10), id="before what follows"),
        pytest.param(
            "retention: []\nname: X\ncore: true\n", (3, 1, 3, 5), id="in no clear order: behind the nearest before it"
        ),
        pytest.param(
            "name: X\ncore: true\ncontrollers: [y]\ndata: []\nretention: []\n", (5, 1, 5, 10), id="most of the order"
        ),
        pytest.param("name: X\ncontrollers: [y]\n", (2, 1, 2, 12), id="last: the short field before"),
        pytest.param(
            "name: X\ndata:\n  - category: contact\n    required: law\n    consequence: |\n      none\n      known  \n",
            (7, 7, 7, 12),
            id="last: the end of a long field",
        ),
        pytest.param("transfers: none\ncore: true\n", (1, 1, 1, 10), id="first: the first field"),
    ],
)
def test_a_field_missing_in_a_file(text: str, place: tuple[int, int, int, int]) -> None:
    assert place_of(entry(text), "recipients") == Span(FILE, *place)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("data:\n  - category: contact\n    notes: x\n", (2, 15, 2, 22), id="the name close by"),
        pytest.param(
            "data:\n  - category: contact\n    description: |\n      1\n      2\n      3\n      4\n    notes: x\n",
            (8, 5, 8, 10),
            id="the name far away",
        ),
        pytest.param("data:\n  - notes: x\n", (2, 5, 2, 13), id="no name"),
    ],
)
def test_a_field_missing_in_an_item(text: str, place: tuple[int, int, int, int]) -> None:
    assert place_of(data_of(entry(text))[0], "required", "category") == Span(FILE, *place)
