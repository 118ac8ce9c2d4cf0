"""A register may be kept under the law of a region."""

from pathlib import Path

import pytest

from ropa.model.scope import Scoped
from ropa.register.scopes import applies, places
from tests.registers import ORGANISATION, changed, checked, loaded

BAVARIA = ORGANISATION.replace("country: GB", "country: DE").replace("[UK]", "[DE-BY]")


def test_a_land_is_a_jurisdiction_and_an_unlisted_one_is_not(tmp_path: Path) -> None:
    assert [found.code for found in checked(tmp_path, changed(organisations__example=BAVARIA)).diagnostics] == []
    wrong = BAVARIA.replace("DE-BY", "DE-XX")
    found = checked(tmp_path, changed(organisations__example=wrong)).diagnostics
    assert [(one.code, one.message) for one in found] == [("REF01", "there is no jurisdiction `DE-XX`")]


@pytest.mark.parametrize(
    ("named", "holds"),
    [(None, True), (("DE-BY",), True), (("DE",), True), (("EU",), True), (("DE-BE",), False), (("FR",), False)],
)
def test_what_holds_in_the_country_and_the_union_holds_in_the_land(
    tmp_path: Path, named: tuple[str, ...] | None, holds: bool
) -> None:
    register = loaded(tmp_path, changed(organisations__example=BAVARIA))
    assert places(register, register.activities["newsletter"]) == ("DE-BY",)
    assert applies(register, Scoped(applies_in=named), "DE-BY") is holds
