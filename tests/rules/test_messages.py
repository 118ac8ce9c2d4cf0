"""What rules say of the examples that their pages report: this and no other, word for word, in plain words."""

import os
import re
import tempfile
from functools import cache
from pathlib import Path

import pytest

import ropa.model
from ropa.checking import Checked, check
from ropa.reporters.outcome import Outcome
from ropa.reporters.text import report
from ropa.rules import RULES, Rule
from tests.rules.page_cases import Case, cases, write

REPORTS = Path(__file__).parent / "reports"
CLASS = re.compile(r"^class (\w+)", re.MULTILINE)
POINTER = re.compile(r"\$\.|(?<![\w.])/[a-z_]+/\d+|\b\w+\[\d+\]|[a-z_]\w*\.\d+\.\w+")
PYTHON = re.compile(
    r"\b(?:None|True|False|NoneType|dict|tuple|str|int|bool|KeyError|TypeError|frozenset)\b|<class|0x[0-9a-f]+"
)
QUOTED = re.compile(r"`[^`]*`")


@cache
def class_names() -> frozenset[str]:
    """Names of the model's classes that are no words of everyday language."""
    folder = Path(ropa.model.__path__[0])
    found = {name for path in folder.glob("*.py") for name in CLASS.findall(path.read_text(encoding="utf-8"))}
    return frozenset(name for name in found if re.search(r"[a-z][A-Z]", name))


@cache
def reported(code: str) -> tuple[tuple[Case, Checked], ...]:
    """Every example that the page of a rule reports, checked."""
    rule = next(rule for rule in RULES if rule.code == code)
    with tempfile.TemporaryDirectory() as folder:
        return tuple(
            (case, check(write(case, Path(folder) / str(case.number)), case.day))
            for case in cases(rule.page, "Reported")
        )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_reported_examples_give_this_finding_and_no_other(rule: Rule) -> None:
    for case, checked in reported(rule.code):
        assert {found.code for found in checked.diagnostics} == {rule.code}, (case.number, checked.diagnostics)
        assert {found.span.file for found in checked.diagnostics} <= set(case.files)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_whole_report_of_what_is_reported(rule: Rule) -> None:
    said = "".join(
        f"## Reported {case.number}\n\n{report(Outcome(checked))}\n" for case, checked in reported(rule.code)
    )
    expected = REPORTS / f"{rule.code.lower()}.txt"
    if os.environ.get("UPDATE"):
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


def test_no_report_is_left_of_a_rule_that_is_gone() -> None:
    assert sorted(path.stem.upper() for path in REPORTS.iterdir()) == sorted(rule.code for rule in RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_messages_and_remedies_are_in_plain_words(rule: Rule) -> None:
    found = [one for _, checked in reported(rule.code) for one in checked.diagnostics]
    assert found
    for one in found:
        for words in (one.message, one.help or "", *(other.message for other in one.related)):
            plain = QUOTED.sub("", words)
            assert not class_names() & set(re.findall(r"\w+", plain)), words
            assert not POINTER.search(words), words
            assert not PYTHON.search(plain), words
            assert "  " not in words, words
        assert not one.message.endswith("."), one.message
        assert not one.message[:1].isupper() or one.message[:2].isupper(), one.message
        assert one.help, one.message
        assert not one.help.endswith("."), one.help
        assert one.help[:1].islower() or one.help.startswith("`"), one.help


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_names_its_law(rule: Rule) -> None:
    assert rule.law
    assert all(re.match(r"(?:Art|s|Sch|Rec|WP|C-|Loi|L)\b|[A-Z]", law) for law in rule.law), rule.law
