"""Every rule page has its parts, and what it accepts gives nothing; test_messages.py has what it reports."""

import re
from pathlib import Path
from types import ModuleType

import pytest
from _pytest.mark import ParameterSet

from ropa import rules
from ropa.checking import check
from ropa.rules import FAMILIES, RULES, Rule
from tests.rules.page_cases import DAY, SURROUNDINGS, Case, cases, headings, write

SECTIONS = ["Why it matters", "Reported", "Accepted"]


def accepted() -> list[ParameterSet]:
    found = [(rule, case) for rule in RULES for case in cases(rule.page, "Accepted")]
    return [pytest.param(rule, case, id=f"{rule.code}-{case.number}") for rule, case in found]


@pytest.mark.parametrize(("rule", "case"), accepted())
def test_accepted_examples_give_nothing(rule: Rule, case: Case, tmp_path: Path) -> None:
    assert check(write(case, tmp_path / "register"), case.day).diagnostics == (), rule.code


def test_what_surrounds_the_examples_is_clean() -> None:
    assert check(SURROUNDINGS, DAY).diagnostics == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_has_its_headings_and_examples(rule: Rule) -> None:
    assert headings(rule.page)[:3] == SECTIONS
    assert headings(rule.page)[3:] in ([], ["Limits"])
    assert cases(rule.page, "Reported")
    assert cases(rule.page, "Accepted")
    assert rule.page.startswith(f"{rule.title}.\n\n## ")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__.rpartition(".")[2])
def test_codes_ascend_within_a_family(family: ModuleType) -> None:
    codes = [rule.code for rule in family.RULES]
    assert codes == sorted(set(codes))


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


def test_every_rule_file_is_listed() -> None:
    folder = Path(rules.__file__).parent
    written = sorted(path.stem for path in folder.glob("*/*.py") if re.match(r"[a-z]+[0-9]{2}_", path.stem))
    assert sorted(rule.find.__module__.rpartition(".")[2] for rule in RULES) == written
    assert sorted(f"{rule.code.lower()}_{rule.name.replace('-', '_')}" for rule in RULES) == written


def test_a_case_ends_where_a_sentence_stands() -> None:
    page = (
        "Title.\n\n## Reported\n\n"
        '```yaml title="a.yaml"\nx: 1\n```\n\n```yaml title="b.yaml"\ny: 2\n```\n\nAnd another.\n\n'
        '```yaml title="a.yaml"\nx: 3\n```\n\n## Accepted\n\n```yaml title="c.yaml"\nz: 4\n```\n'
    )
    assert cases(page, "Reported") == [
        Case("Reported", 1, {"a.yaml": "x: 1\n", "b.yaml": "y: 2\n"}),
        Case("Reported", 2, {"a.yaml": "x: 3\n"}),
    ]
    assert cases(page, "Accepted") == [Case("Accepted", 1, {"c.yaml": "z: 4\n"})]
