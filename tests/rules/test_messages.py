"""What rules say can be read aloud to somebody who does not program."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import ropa.model
from ropa.checking import check
from ropa.diagnostics import Diagnostic
from ropa.rules import RULES, Rule
from tests.rules.page_cases import cases, write

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


def said_by(rule: Rule, folder: Path) -> Iterator[Diagnostic]:
    for case in cases(rule.page, "Reported"):
        yield from check(write(case, folder / str(case.number)), case.day).diagnostics


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_messages_and_remedies_are_in_plain_words(rule: Rule, tmp_path: Path) -> None:
    found = list(said_by(rule, tmp_path))
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
