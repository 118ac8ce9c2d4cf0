"""Words typed in a register, set like those of the catalogues."""

import pytest

from ropa.wording.typography import typeset


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("fr", "l'adhésion : oui ; non ?", "l\u2019adhésion_: oui~; non~?"),
        ("fr", "dits « membres » !", "dits «_membres_»~!"),
        ("fr", "https://rivage.example/?a=1", "https://rivage.example/?a=1"),
        ("fr", "10:30", "10:30"),
        ("en", "the child's data : odd", "the child\u2019s data : odd"),
        ("en", "'quoted'", "'quoted'"),
    ],
)
def test_typeset(language: str, typed: str, set_: str) -> None:
    said = typeset(language, typed).replace("\N{NO-BREAK SPACE}", "_").replace("\N{NARROW NO-BREAK SPACE}", "~")
    assert said == set_
