"""A policy under the law of a region."""

from pathlib import Path

from tests.policy.library import load, words
from tests.policy.plans import planned


def test_the_country_is_named_with_the_region() -> None:
    page = planned(load(Path("tests/unseen/mittelstand")), "extern").page
    scope = next(one for one in words(page.body).split("\n") if one.startswith("Anwendbares Recht"))
    assert scope == "Anwendbares Recht: Deutschland (Baden-Württemberg)."
