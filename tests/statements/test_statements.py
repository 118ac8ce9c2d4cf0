"""The policy of every example register says what a policy of its structure must say, each statement in its section."""

import pytest

from ropa.policy import publish
from tests.policy.library import load
from tests.statements.stating import ROOT, Pages, never, statements, told

NAMES = ("assistance-group", "auction-house", "claims-service", "hospital-group", "insurance-broker")


@pytest.mark.parametrize("name", NAMES)
def test_every_statement_stands_in_its_section(name: str) -> None:
    data = told(name)
    pages = Pages(publish(load(ROOT / data["register"]), draft=False))
    missing = [str(one) for one in statements(data) if pages.silent_on(one)]
    assert "\n".join(missing) == ""
    unwanted = [str(one) for one in never(data) if not pages.silent_on(one)]
    assert "\n".join(unwanted) == ""
