"""All jurisdictions at a glance, whole."""

import json
from datetime import date

import pytest

from ropa.cli import main
from ropa.law import JURISDICTIONS, overview
from ropa.law.sheet import WIDTH

DAY = date(2026, 11, 22)

TABLE = """\
The law on 2026-11-22

code  jurisdiction   extends  in force  unverified  to come  ending
DE    Germany        EU             70          70
LI    Liechtenstein  EU              4           4        1

Regions of Germany: DE-BB, DE-BE, DE-BW, DE-BY, DE-HB, DE-HE, DE-HH, DE-MV, DE-NI, DE-NW, DE-RP,
DE-SH, DE-SL, DE-SN, DE-ST, DE-TH

Each pack is counted without what it inherits; `unverified` counts every fact of which a part is.
`ropa law FR` shows one jurisdiction, `ropa law --unverified` what a lawyer should confirm,
`ropa law --pending` what is to come.
"""


def test_the_table(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(overview, "JURISDICTIONS", ("DE", "LI"))
    assert main(["law", "--as-of", "2026-11-22"]) == 0
    assert capsys.readouterr().out == TABLE


ENDING = """\
The law on 2026-03-01

code  jurisdiction  extends  in force  unverified  to come  ending
FR    France        EU             51          51        1       2

Ending within 12 months: FR marketing/marketing-telephone, FR opt_out_lists/fr-bloctel

Each pack is counted without what it inherits; `unverified` counts every fact of which a part is.
`ropa law FR` shows one jurisdiction, `ropa law --unverified` what a lawyer should confirm,
`ropa law --pending` what is to come.
"""


def test_what_ends_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(overview, "JURISDICTIONS", ("FR",))
    assert main(["law", "--as-of", "2026-03-01"]) == 0
    assert capsys.readouterr().out == ENDING


def test_what_ends_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(overview, "JURISDICTIONS", ("FR",))
    assert main(["law", "--as-of", "2026-03-01", "--format", "json"]) == 0
    (france,) = json.loads(capsys.readouterr().out)["jurisdictions"]
    assert france["ending"] == ["marketing/marketing-telephone", "opt_out_lists/fr-bloctel"]
    assert (france["code"], france["name"], france["parent"], france["regions"]) == ("FR", "France", "EU", [])


def test_every_jurisdiction_has_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "--as-of", "2026-11-22"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if len(line) > WIDTH] == []
    assert [line.split()[0] for line in lines[3 : 3 + len(JURISDICTIONS)]] == list(JURISDICTIONS)


TO_COME = """\
Iceland (IS) on 2026-11-22: 5 facts in force, 5 to confirm, 1 to come

adequacy
  IS, pending: secondary sources
    eu-adequacy-br  BR; (EU) 2026/179; scope all
                    note: draft decision of the EEA Joint Committee, sent on 6.5.2026; when it is in
                    force give valid_from and end the entry above the day before

United Kingdom (UK) on 2026-11-22: 112 facts in force, 112 to confirm, 1 to come

authorities
  UK, pending: Data (Use and Access) Act 2025, s. 119; SI 2026/386
    uk-ico  Information Commission; https://ico.org.uk/; was Information Commissioner's Office
            note: takes the Commissioner's place when s. 119 is fully in force; day and address not
            found. Give valid_from and a status, and end the entry above the day before
"""


def test_what_is_to_come_everywhere(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("ropa.law.JURISDICTIONS", ("GR", "IS", "UK"))
    assert main(["law", "--pending", "--as-of", "2026-11-22"]) == 0
    assert capsys.readouterr().out.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") == TO_COME


def test_what_is_to_come_as_json(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("ropa.law.JURISDICTIONS", ("GR", "IS", "UK"))
    assert main(["law", "--pending", "--as-of", "2026-11-22", "--format", "json"]) == 0
    facts = json.loads(capsys.readouterr().out)["facts"]
    assert [(one["pack"], one["section"], one["id"], one["status"]) for one in facts] == [
        ("IS", "adequacy", "eu-adequacy-br", "pending"),
        ("UK", "authorities", "uk-ico", "pending"),
    ]


def test_an_unknown_jurisdiction_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "XX"]) == 2
    assert capsys.readouterr().err.startswith("ropa: there is no law for the jurisdiction `XX`; known are AT, BE")
