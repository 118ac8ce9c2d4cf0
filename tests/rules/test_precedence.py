"""One mistake gives one finding."""

from collections.abc import Iterator
from datetime import date

import pytest

from ropa.diagnostics import Severity
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.load import load_register
from ropa.rules import RULES, Finding, Rule
from ropa.rules.precedence import ordered, settled
from tests.rules.page_cases import SURROUNDINGS

DAY = date(2026, 3, 1)


def rule(code: str, *route: str | int, yields_to: tuple[str, ...] = ()) -> Rule:
    """A rule that speaks of one item of the example activity, at a place of its own."""

    def find(register: Register) -> Iterator[Finding]:
        entry = every_activity(register)[0].entry
        item = Stated(None, entry, route)
        place = entry.at("name") if code == "AAA01" else entry.at("owner")
        yield Finding(place, "x", "y", about=item)

    return Rule(code, code, Severity.ERROR, ("law",), "0.2", "T.\n\n## W", find, yields_to)


def codes(*rules: Rule) -> list[str]:
    return [one.code for one in settled(load_register(SURROUNDINGS, DAY).register, rules)]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        pytest.param(("data", 0), ("data", 0), ["AAA01"], id="the same item"),
        pytest.param(("data", 0), ("data", 0, "items"), ["AAA01"], id="a part of it"),
        pytest.param(("data", 0, "items"), ("data",), ["AAA01"], id="what is around it"),
        pytest.param(("data", 0), ("data", 1), ["AAA01", "BBB01"], id="its neighbour"),
    ],
)
def test_a_rule_is_silent_where_another_has_spoken(
    first: tuple[str | int, ...], second: tuple[str | int, ...], said: list[str]
) -> None:
    assert codes(rule("BBB01", *second, yields_to=("AAA01",)), rule("AAA01", *first)) == said


def test_rules_that_do_not_yield_both_speak() -> None:
    assert codes(rule("BBB01", "data"), rule("AAA01", "data")) == ["BBB01", "AAA01"]


def test_a_circle_is_refused() -> None:
    with pytest.raises(ValueError, match="rules yield to each other in a circle: AAA01, BBB01"):
        ordered((rule("AAA01", yields_to=("BBB01",)), rule("BBB01", yields_to=("AAA01",))))


def test_every_rule_yields_to_rules_that_exist() -> None:
    known = {one.code for one in RULES}
    assert [(one.code, other) for one in ordered(RULES) for other in one.yields_to if other not in known] == []
