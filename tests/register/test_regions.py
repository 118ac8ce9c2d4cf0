"""A register may be kept under the law of a region."""

from pathlib import Path

import pytest

from ropa.model.scope import Scoped
from ropa.register.scopes import applies, places
from tests.registers import NOTICE, changed, checked, lines, loaded

BAVARIA = """\
name: Example GmbH
legal_form: private limited company
address: {street: Beispielstraße 1, postcode: "80331", city: München, country: DE}
email: privacy@controller.example
jurisdictions: [DE-BY]
identifiers:
  - {type: hrb, value: Amtsgericht München HRB 1}
contacts:
  - {for: [rights, privacy, complaints], email: privacy@controller.example}
dpo: {none: no core activity needs one}
authority: de-by-baylda
public_authority: false
staff: 10
"""


def test_a_land_is_a_jurisdiction_and_an_unlisted_one_is_not(tmp_path: Path) -> None:
    told = NOTICE.replace("jurisdiction: UK", "jurisdiction: DE-BY")
    assert lines(checked(tmp_path, changed(organisations__example=BAVARIA, notices__privacy=told))) == []
    wrong = BAVARIA.replace("DE-BY", "DE-XX")
    found = lines(checked(tmp_path, changed(organisations__example=wrong)))
    assert found == ["organisations/example.yaml:5: REF01 there is no jurisdiction `DE-XX`"]


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
