"""Every policy of every register here says all that the law wants told, and the coverage says where."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from ropa.policy import Publication, publish
from ropa.policy.coverage.items import ITEMS
from ropa.policy.coverage.pages import SCHEMA, coverage_files
from ropa.register import Register
from tests.policy.conftest import Edit
from tests.policy.library import ROOT, load

REPOSITORY = Path(__file__).parents[2]
REGISTERS = [ROOT, REPOSITORY / "register", *sorted(one.parent for one in REPOSITORY.glob("examples/*/register.yaml"))]
GOLDEN = Path(__file__).parent / "golden"
GROUNDS = (
    *("not-asked", "no-recipient", "no-transfer", "not-compelling", "no-transfer-consent", "not-objectable"),
    *("not-represented", "no-officer", "not-joint", "not-from-person", "no-data", "all-from-person", "no-interests"),
    *("no-consent", "not-automated", "not-reused"),
)


def unsaid(publication: Publication) -> Iterator[str]:
    for policy in publication.coverage:
        for row in policy.rows:
            for one in row.missing:
                yield f"{policy.policy}: {row.item.id} of {one.about} in {', '.join(one.unsaid_in)}"


@pytest.mark.parametrize("root", REGISTERS, ids=lambda one: one.name)
def test_nothing_that_is_owed_goes_unsaid(root: Path) -> None:
    publication = publish(load(root), draft=True)
    assert list(unsaid(publication)) == []
    assert [[row.item for row in one.rows] for one in publication.coverage] == [list(ITEMS)] * len(publication.coverage)
    assert all(row.statements or row.reason for one in publication.coverage for row in one.rows)


def test_the_library_gives_a_ground_for_every_item(published: Publication) -> None:
    held = {row.item.id for one in published.coverage for row in one.rows if row.holds}
    assert held == {one.id for one in ITEMS}


@pytest.mark.parametrize("name", ["by-basis.html", "by-basis.json"])
def test_page(library: Register, published: Publication, name: str) -> None:
    files = coverage_files(library, published.coverage)
    assert list(files) == ["by-basis.html", "by-basis.json", "privacy.html", "privacy.json", "policy.css"]
    file = GOLDEN / f"coverage-{name}"
    if "UPDATE" in os.environ:
        file.write_bytes(files[name])
    assert files[name].decode() == file.read_text(encoding="utf-8")


def test_the_page_is_in_the_first_language_of_the_policy(edit: Edit) -> None:
    publication = edit("notices/privacy.yaml", "languages: [en, fr]", "languages: [fr, en]")
    register = load(ROOT)
    made = coverage_files(register, publication.coverage)["privacy.html"]
    file = GOLDEN / "coverage-privacy-fr.html"
    if "UPDATE" in os.environ:
        file.write_bytes(made)
    assert made.decode() == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_every_word_of_the_page_is_there_in_each_language(language: str) -> None:
    register = load(REPOSITORY / "examples" / "auction-house")
    (cover,) = publish(register, draft=False).coverage
    statements = tuple(
        replace(one, gap=gap, owed=owed, unsaid_in=unsaid)
        for row in cover.rows[:1]
        for one in row.statements[:1]
        for gap in (False, True)
        for owed in (False, True)
        for unsaid in ((), ("nl", "de"))
    )
    rows = (
        *(replace(row, statements=statements) for row in cover.rows),
        *(replace(cover.rows[0], statements=(), reason=one) for one in GROUNDS),
    )
    files = coverage_files(register, [replace(cover, languages=(language,), rows=rows)])
    assert files["privacy.html"].decode().startswith(f'<!DOCTYPE html>\n<html lang="{language}">')


def test_the_json_follows_its_schema(library: Register, published: Publication) -> None:
    schema = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    files = coverage_files(library, published.coverage)
    for name in ("by-basis.json", "privacy.json"):
        assert [error.message for error in schema.iter_errors(json.loads(files[name]))] == []


PLANS = [
    (
        "transfers left out: how to get a copy stands nowhere else",
        "sections: [controller, dpo, purposes, rights, complaint]\n",
        [
            (
                "POL09 notices/privacy.yaml:8 the policy `privacy` leaves out a section that it needs (transfers to "
                "third countries)"
            )
        ],
    ),
    (
        "the officer left out",
        "sections: [controller, purposes, transfers, rights, complaint]\n",
        [
            (
                "POL09 notices/privacy.yaml:8 the policy `privacy` leaves out a section that it needs (data protection "
                "officer)"
            )
        ],
    ),
    (
        "the cards hold what reference sections repeat",
        "sections: [controller, contact, purposes, transfers, rights, complaint]\n",
        [],
    ),
]


@pytest.mark.parametrize(("plan", "expected"), [case[1:] for case in PLANS], ids=[case[0] for case in PLANS])
def test_a_plan_that_leaves_something_out(edit: Edit, plan: str, expected: list[str]) -> None:
    found = edit("notices/privacy.yaml", "numbered: true\n", f"numbered: true\n{plan}").obstacles
    assert [f"{o.code} {o.span.file}:{o.span.line} {o.message}" for o in found] == expected


def test_the_objection_must_stand_apart(edit: Edit) -> None:
    """Of a plan without rights the first layer sets it apart; without both nothing does."""
    plan = "sections: [{first}controller, dpo, purposes, transfers, complaint]\n"
    apart = []
    for first in ("at-a-glance, ", ""):
        made = edit(
            "notices/privacy.yaml", "numbered: true\n", f"numbered: true\n{plan.format(first=first)}", draft=True
        )
        row = next(row for row in made.coverage[1].rows if row.item.id == "objection")
        apart.append([[place.section for place in one.places] for one in row.statements])
    assert apart == [[["at-a-glance"], ["at-a-glance"]], [[], []]]
