"""What touches a thing: named, inherited, or behind what is named; asked by id, by name, by part of a name."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from ropa.cli import main
from ropa.errors import RopaError
from ropa.questions.finding import find
from ropa.register.load import load_register
from tests.registers import ACTIVITY, DAY, SOUND, changed, write

PROCESSOR = """\
name: Acme Mailings
country: DE
subprocessors:
  - {party: deep-storage, service: storage, country: US}
"""
STORAGE = "name: Deep Storage Inc\ncountry: US\n"
SETTINGS = SOUND["register.yaml"] + "defaults:\n  recipients:\n    - {party: acme, role: processor}\n"
FILES = {"parties/deep-storage.yaml": STORAGE} | changed(
    register=SETTINGS,
    parties__acme=PROCESSOR,
    systems__mailer="name: Mailer\nsupplier: deep-storage\nlocations: [US]\n",
    activities__newsletter=ACTIVITY.replace("recipients: none", "inherits: [recipients]\nsystems: [mailer]"),
    activities__archive=ACTIVITY.replace("name: Newsletter", "name: Archive of issues").replace(
        "then: erase,", "then: erase, law: {statute: limitation-act-1980, article: '5'},"
    ),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path, FILES)


ANSWERS: Mapping[str, str] = {
    "party:acme": """\
party acme (Acme Mailings): 1 record
  activities/newsletter: Newsletter
    register.yaml:6: recipients, a default
""",
    "deep storage inc": """\
party deep-storage (Deep Storage Inc): 1 record
  activities/newsletter: Newsletter
    activities/newsletter.yaml:16: systems, through the system mailer
    register.yaml:6: recipients, a default, through the party acme
""",
    "Germany": """\
country DE (Germany): 1 record
  activities/newsletter: Newsletter
    register.yaml:6: recipients, a default, through the party acme
""",
    "system:mail": """\
system mailer (Mailer): 1 record
  activities/newsletter: Newsletter
    activities/newsletter.yaml:16: systems
""",
    "limitation act": """\
statute limitation-act-1980 (Limitation Act 1980): 1 record
  activities/archive: Archive of issues
    activities/archive.yaml:18: retention
""",
    "subject:subscribers": """\
group of persons subscribers (Subscribers): 2 records
  activities/archive: Archive of issues
    activities/archive.yaml:11: purposes
    activities/archive.yaml:12: data_subjects
  activities/newsletter: Newsletter
    activities/newsletter.yaml:11: purposes
    activities/newsletter.yaml:12: data_subjects
""",
    "data:genetic": "data category genetic (Genetic data): no records\n",
}


@pytest.mark.parametrize("asked", ANSWERS)
def test_what_touches_it(asked: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", asked, str(root), "--as-of", "2026-11-22"]) == 0
    assert capsys.readouterr().out == ANSWERS[asked]


def test_the_same_for_scripts(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "party:acme", str(root), "--as-of", "2026-11-22", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "schemaVersion": 1,
        "asOf": "2026-11-22",
        "asked": "party:acme",
        "things": [
            {
                "kind": "parties",
                "id": "acme",
                "name": "Acme Mailings",
                "records": [
                    {
                        "record": "activities/newsletter",
                        "name": "Newsletter",
                        "places": [
                            {"file": "register.yaml", "line": 6, "column": 15, "inherited": True, "through": []}
                        ],
                    }
                ],
            }
        ],
    }


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("deep-storrage", "did you mean the party `deep-storage` (Deep Storage Inc)?"),
        ("country:Atlantis", "ask for an id or a name, such as `party:acme` or `US`"),
        ("...", "ask for an id or a name, such as `party:acme` or `US`"),
    ],
)
def test_what_is_not_there(asked: str, said: str, root: Path) -> None:
    with pytest.raises(RopaError, match="nothing in this register is called") as refused:
        find(load_register(root, DAY).register, asked)
    assert str(refused.value).endswith(said)


def test_a_file_that_cannot_be_read_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "activities" / "archive.yaml").write_text("nmae: Archive\n", encoding="utf-8")
    assert main(["find", "party:acme", str(root)]) == 0
    said = capsys.readouterr()
    assert said.err == f"ropa: 1 file of the register left out; `ropa check {root}` says why\n"
    assert said.out == ANSWERS["party:acme"]
