from babel import Locale

from ropa.model.countries import COUNTRY_CODES
from ropa.rules.countries import country_name


def test_every_country_has_its_english_name() -> None:
    names = Locale("en").territories
    said = {code: country_name(code).removeprefix("the ") for code in COUNTRY_CODES}
    assert said == {code: names[code].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for code in COUNTRY_CODES}


def test_what_is_no_country_stays_as_it_is() -> None:
    assert country_name("ZZ") == "ZZ"
