"""Each clause of the library, in the section where it belongs, under the law of three countries.

`UPDATE=1` writes what they say; read it aloud.
"""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from ropa.model.notice_section import ClauseId, ClauseUse, Section, SectionId
from ropa.policy.inline import plain
from ropa.policy.page_view import Page
from ropa.policy.view import Block
from ropa.register import Register
from tests.policy.library import load
from tests.policy.plans import REPOSITORY, flaws, planned

HOMES = {
    ClauseId.BREACH: SectionId.BREACH,
    ClauseId.IMPACT_ASSESSMENT: SectionId.SECURITY,
    ClauseId.CHILDREN: SectionId.CHILDREN,
    ClauseId.FURTHER_PROCESSING: SectionId.PURPOSES,
    ClauseId.ANONYMISATION: SectionId.RETENTION,
    ClauseId.PROCESSOR_ROLE: SectionId.CONTROLLER,
    ClauseId.THIRD_PERSONS: SectionId.THIRD_PERSONS,
    ClauseId.CONSENT_NOT_ALWAYS: SectionId.PURPOSES,
    ClauseId.DATA_DEPEND_ON_CONTRACT: SectionId.DATA,
    ClauseId.SECURITY_CAVEAT: SectionId.SECURITY,
    ClauseId.BY_DESIGN: SectionId.COMMITMENTS,
}
POLICIES = (("register", "privacy-fr"), ("register", "privacy-uk"), ("examples/hospital-group", "patients-ch"))
GOLDEN = Path(__file__).parent / "golden" / "clauses.txt"
USUAL = tuple(one for one in SectionId if one not in (SectionId.BREACH, SectionId.CHILDREN, SectionId.THIRD_PERSONS))


@cache
def register(name: str) -> Register:
    return load(REPOSITORY / name)


def page(root: str, policy: str, language: str, *sections: Section) -> Page:
    instead = {one.id: one for one in sections}
    kept = [instead.pop(one, one) for one in USUAL]
    return planned(register(root), policy, language, sections=(*kept, *instead.values())).page


def said(page: Page, section: SectionId) -> list[Block]:
    return [block for one in page.sections if one.id == section for block in one.blocks]


def report() -> Iterator[str]:
    homes = {home: tuple(one for one in HOMES if HOMES[one] is home) for home in HOMES.values()}
    for root, policy in POLICIES:
        for language in ("en", "fr"):
            without = page(root, policy, language)
            made = page(root, policy, language, *(Section(id=home, clauses=found) for home, found in homes.items()))
            assert list(flaws(made)) == []
            for home, clauses in homes.items():
                yield f"{policy} {language} {home}: {', '.join(clauses)}\n"
                for block in said(made, home)[len(said(without, home)) :]:
                    yield f"  {plain(block.paragraph)}\n"


def test_what_each_clause_says() -> None:
    found = "".join(report())
    if "UPDATE" in os.environ:
        GOLDEN.write_text(found, encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8")


def test_no_clause_is_forgotten() -> None:
    assert set(HOMES) == set(ClauseId)


def test_the_age_that_a_plan_names_goes_before_the_law() -> None:
    use = ClauseUse(clause=ClauseId.CHILDREN, age=14)
    made = page("register", "privacy-fr", "en", Section(id=SectionId.CHILDREN, clauses=(use,)))
    assert "From the age of 14," in plain(said(made, SectionId.CHILDREN)[0].paragraph)


@pytest.mark.parametrize("section", [SectionId.BREACH, SectionId.CHILDREN, SectionId.THIRD_PERSONS])
def test_a_section_named_for_its_clause_has_it(section: SectionId) -> None:
    named = page("register", "privacy-uk", "en", Section(id=section))
    stated = page("register", "privacy-uk", "en", Section(id=section, clauses=(ClauseId(section),)))
    assert said(named, section) == said(stated, section) != []
