"""The law of a jurisdiction as the terminal shows it, whole."""

import json
from datetime import date
from typing import Any

import pytest

from ropa.cli import main
from ropa.law import Law
from ropa.law.exported import law_json
from ropa.law.pack import pack_of
from ropa.law.places import JURISDICTIONS
from ropa.law.sheet import WIDTH, chosen, sheet, soon

DAY = date(2026, 11, 22)
PACK: dict[str, Any] = {
    "id": "XX",
    "country": "XX",
    "names": {"en": "Exampland"},
    "evidence": {"source": "general knowledge", "status": "unverified"},
    "statutes": [{"id": "xx-act", "names": {"fr": "loi sur les données", "en": "Data Act"}, "main": True}],
    "adequacy": {
        "evidence": {"source": "official journal", "checked_on": "2026-02-28", "status": "verified"},
        "facts": [
            {"id": "xx-ca", "countries": ["CA"], "act": "1/2020", "scope": "pipeda", "scope_to_confirm": True},
            {"id": "xx-br", "countries": ["BR"], "scope": "all", "valid_from": "2024-01-01", "valid_to": "2027-11-22"},
            {"id": "xx-jp", "countries": ["JP"], "scope": "all", "valid_to": "2027-11-23", "unverified": ["scope"]},
            {"id": "xx-ke", "countries": ["KE"], "scope": "all", "valid_from": "2027-01-01"},
        ],
    },
    "limits": [
        {
            "id": "xx-camera-recordings-in-public-places",
            "topic": "camera-recordings",
            "kind": "maximum",
            "binding": "law",
            "duration": "P1M",
            "trigger": "recording",
            "about": {"data": ["video"]},
            "statute": "xx-act",
            "article": "6",
            "note": "three months in stations, airports and other places that a decree of the minister names",
        },
        {
            "id": "xx-papers",
            "topic": "papers",
            "kind": "minimum",
            "binding": "law",
            "duration": "P10Y",
            "trigger": "end-of-financial-year",
            "status": "pending",
        },
    ],
}

ALL = """\
Exampland (XX) on 2026-11-22: 5 facts in force, 3 to confirm, 2 to come

statutes
  XX, unverified: general knowledge
    xx-act  loi sur les données (Data Act); main law

adequacy
  XX, verified 2026-02-28: official journal
    xx-ca  CA; 1/2020; scope pipeda, to be confirmed
    xx-br  BR; scope all
           from 2024-01-01, until 2027-11-22, ENDS WITHIN 12 MONTHS
  XX, verified 2026-02-28, but not scope: official journal
    xx-jp  JP; scope all
           until 2027-11-23

limits
  XX, unverified: general knowledge
    xx-camera-recordings-in-public-places
      at most 1 month from recording; law; about data video; xx-act 6
      note: three months in stations, airports and other places that a decree of the minister names
"""

TO_CONFIRM = """\
Exampland (XX) on 2026-11-22: 5 facts in force, 3 to confirm, 2 to come

statutes
  XX, unverified: general knowledge
    xx-act  loi sur les données (Data Act); main law

adequacy
  XX, verified 2026-02-28, but not scope: official journal
    xx-jp  JP; scope all
           until 2027-11-23

limits
  XX, unverified: general knowledge
    xx-camera-recordings-in-public-places
      at most 1 month from recording; law; about data video; xx-act 6
      note: three months in stations, airports and other places that a decree of the minister names
"""

TO_COME = """\
Exampland (XX) on 2026-11-22: 5 facts in force, 3 to confirm, 2 to come

adequacy
  XX, verified 2026-02-28: official journal
    xx-ke  KE; scope all
           from 2027-01-01, NOT YET

limits
  XX, pending: general knowledge
    xx-papers  at least 10 years from end-of-financial-year; law
"""


def law(day: date = DAY) -> Law:
    return Law((pack_of(PACK),), day)


@pytest.mark.parametrize(
    ("wanted", "expected"), [({}, ALL), ({"unverified": True}, TO_CONFIRM), ({"pending": True}, TO_COME)]
)
def test_a_sheet(wanted: dict[str, bool], expected: str) -> None:
    assert sheet(law(), chosen(law(), **wanted)) == expected


def test_both_give_what_is_to_confirm_and_what_is_to_come() -> None:
    found = [fact.id for fact in chosen(law(), unverified=True, pending=True)]
    assert found == ["xx-act", "xx-jp", "xx-camera-recordings-in-public-places", "xx-ke", "xx-papers"]


def test_nothing_is_said_too() -> None:
    assert sheet(law(), ()) == (
        "Exampland (XX) on 2026-11-22: 5 facts in force, 3 to confirm, 2 to come\n\nnothing of the kind\n"
    )


def test_a_year_on_the_29th_of_february_ends_on_the_28th() -> None:
    assert (soon(date(2028, 2, 29)), soon(DAY)) == (date(2029, 2, 28), date(2027, 11, 22))


def test_json_says_everything() -> None:
    facts = [fact for fact in chosen(law()) if fact.id == "xx-br"]
    assert json.loads(law_json(law(), facts)) == {
        "as_of": "2026-11-22",
        "jurisdiction": "XX",
        "name": "Exampland",
        "facts": [
            {
                "section": "adequacy",
                "id": "xx-br",
                "pack": "XX",
                "in_force": True,
                "status": "verified",
                "unverified": [],
                "source": "official journal",
                "checked_on": "2026-02-28",
                "valid_from": "2024-01-01",
                "valid_to": "2027-11-22",
                "ends_within_12_months": True,
                "note": None,
                "says": {
                    "act": None,
                    "adopted": None,
                    "countries": ["BR"],
                    "organisations": [],
                    "scope": "all",
                    "scope_to_confirm": False,
                    "scheme": None,
                    "parts": [],
                    "challenge": None,
                },
            }
        ],
    }


@pytest.mark.parametrize("jurisdiction", [*JURISDICTIONS, "DE-BY", "ES-CT"])
def test_every_jurisdiction_can_be_shown_in_a_terminal(jurisdiction: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", jurisdiction, "--as-of", "2026-11-22"]) == 0
    text = capsys.readouterr().out
    too_long = [line for line in text.splitlines() if len(line) > WIDTH]
    assert [line for line in too_long if " " in line.strip()] == []
    assert main(["law", jurisdiction, "--as-of", "2026-11-22", "--format", "json"]) == 0
    facts = json.loads(capsys.readouterr().out)["facts"]
    assert [one["id"] for one in facts if not one["in_force"]] == []
    assert f" ({jurisdiction}) on 2026-11-22: {len(facts)} facts in force" in text
