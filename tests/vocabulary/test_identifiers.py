import doctest

import pytest

from ropa.vocabulary import check_digits, identifier_problem, shipped

SOUND = [
    ("rcs", "Lyon 100 000 017"),
    ("rcs", "Lyon B 100 000 025"),
    ("rcs", "100 000 025 R.C.S. Lyon"),
    ("siren", "100000025"),
    ("siret", "100 000 025 00013"),
    ("orias", "00000001"),
    ("bce", "0100.000.070"),
    ("vat", "BE 0100.000.070"),
    ("vat", "FR 15 100 000 017"),
    ("vat", "FRAB100000017"),
    ("vat", "CHE-100.000.006 MWST"),
    ("vat", "JP 123"),
    ("uk-company-number", "99999999"),
    ("uk-company-number", "SC000001"),
    ("fca-frn", "000001"),
    ("kvk", "00000001"),
    ("hrb", "HRB 1"),
    ("hrb", "Amtsgericht Hrastadt HRB 123 B"),
    ("es-nif", "P9900001J"),
    ("es-nif", "A-58818501"),
    ("es-nif", "G00000000"),
    ("es-nif", "G0000000J"),
    ("company-register", "anything at all"),
    ("not-shipped", "anything at all"),
]

UNSOUND = [
    ("siren", "", "the SIREN number is empty"),
    ("other", " ", "the other identifier is empty"),
    (
        "siren",
        "100 000 016",
        "`100 000 016` cannot be right (SIREN number): its check digit does not fit, so a digit is probably mistyped",
    ),
    ("siren", "12", "`12` cannot be right (SIREN number): it is written as 9 digits, for example 100 000 017"),
    (
        "siren",
        "1OO 000 017",
        "`1OO 000 017` cannot be right (SIREN number): it is written as 9 digits, for example 100 000 017",
    ),
    (
        "rcs",
        "Lyon 100 000 018",
        (
            "`Lyon 100 000 018` cannot be right (Trade and companies register, France): "
            "its check digit does not fit, so a digit is probably mistyped"
        ),
    ),
    (
        "es-nif",
        "P9900001A",
        (
            "`P9900001A` cannot be right (Tax number of legal persons, Spain): "
            "its check digit does not fit, so a digit is probably mistyped"
        ),
    ),
    (
        "bce",
        "0100.000.071",
        (
            "`0100.000.071` cannot be right (Enterprise number, Belgium): "
            "its check digit does not fit, so a digit is probably mistyped"
        ),
    ),
    (
        "vat",
        "BE 0100.000.071",
        "`BE 0100.000.071` cannot be right (VAT number): its check digit does not fit, so a digit is probably mistyped",
    ),
    (
        "uk-company-number",
        "9999999",
        (
            "`9999999` cannot be right (Company number, United Kingdom): "
            "it is written as 8 characters: 8 digits, or 2 letters and 6 digits, for example 99999999"
        ),
    ),
    (
        "fca-frn",
        "00001",
        "`00001` cannot be right (Financial conduct number, FCA): it is written as 6 or 7 digits, for example 000001",
    ),
    ("orias", "1", "`1` cannot be right (ORIAS number): it is written as 8 digits, for example 00000001"),
    ("kvk", "1\N{ARABIC-INDIC DIGIT ONE}345678", None),
]


@pytest.mark.parametrize(("kind", "value"), SOUND)
def test_sound_identifiers(kind: str, value: str) -> None:
    assert identifier_problem(kind, value) is None


@pytest.mark.parametrize(("kind", "value", "sentence"), UNSOUND)
def test_unsound_identifiers(kind: str, value: str, sentence: str | None) -> None:
    problem = identifier_problem(kind, value)
    assert problem is not None
    assert sentence is None or problem == sentence


@pytest.mark.parametrize("kind", [term.id for term in shipped("identifiers") if term.example])
def test_an_example_passes_its_own_check(kind: str) -> None:
    assert identifier_problem(kind, shipped("identifiers").terms[kind].example or "") is None


@pytest.mark.parametrize("kind", [term.id for term in shipped("identifiers") if term.check not in {None, "mod97-10"}])
def test_one_mistyped_digit_is_noticed(kind: str) -> None:
    example = shipped("identifiers").terms[kind].example or ""
    last = example[-1]
    others = [digit for digit in "0123456789" if digit != last]
    assert [digit for digit in others if identifier_problem(kind, example[:-1] + digit) is None] == []


@pytest.mark.parametrize(
    ("lei", "fits"),
    [("00000000000000000098", True), ("0000EXAMPLE000000183", True), ("0000EXAMPLE000000184", False)],
)
def test_lei(lei: str, fits: bool) -> None:
    assert check_digits.mod97_10(lei) is fits


@pytest.mark.parametrize(
    ("number", "fits"), [("DE100000008", True), ("DE100000009", False), ("LU00000101", True), ("LU00000102", False)]
)
def test_vat_of_germany_and_luxembourg(number: str, fits: bool) -> None:
    assert (identifier_problem("vat", number) is None) is fits


def test_the_examples_of_the_docstring() -> None:
    assert doctest.testmod(check_digits).failed == 0
