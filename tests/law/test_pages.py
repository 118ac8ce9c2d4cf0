"""The lists of the terminal say what an id stands for, one line each."""

import pytest

from ropa.law import KnownJurisdictions
from ropa.law.pages import LISTS


def test_jurisdictions_have_their_names() -> None:
    rows = LISTS["jurisdictions"]()
    assert [code for code, _ in rows] == list(KnownJurisdictions())
    assert {"ES": "Spain", "DE-BY": "Bavaria"}.items() <= dict(rows).items()


@pytest.mark.parametrize("name", LISTS)
def test_ids_are_listed_once_and_sorted(name: str) -> None:
    ids = [row_id for row_id, _ in LISTS[name]()]
    assert ids == sorted(set(ids))


@pytest.mark.parametrize(
    ("name", "row_id", "meaning"),
    [
        ("authorities", "es-aepd", "ES: Agencia Española de Protección de Datos (Spanish Agency for Data Protection)"),
        ("authorities", "de-by-baylda", "DE-BY, private: Bayerisches Landesamt für Datenschutzaufsicht"),
        ("authorities", "de-ekd", "DE, church: Der Beauftragte für den Datenschutz der EKD"),
        ("authorities", "uk-ico", "UK: Information Commissioner\N{RIGHT SINGLE QUOTATION MARK}s Office"),
        ("rights", "access", "CH (25), EU and its states (15), EUI (17), UK (15)"),
        ("rights", "human-intervention", "CH (21(2)), EU and its states (22), EUI (24), UK (22C)"),
        ("rights", "post-mortem", "FR (85)"),
        ("statutes", "at-dsg", "AT: Austrian Data Protection Act"),
    ],
)
def test_a_row(name: str, row_id: str, meaning: str) -> None:
    assert dict(LISTS[name]())[row_id] == meaning
