"""Numbers of acts of the Union as each language writes them."""

import pytest

from ropa.project import templates_folder
from ropa.wording.acts import act_number
from ropa.wording.catalogue import load_wording


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["(EU) 2023/1795", "2000/518/EC", "2010/146/EU", "SI 2023/1028"]),
        ("fr", ["(UE) 2023/1795", "2000/518/CE", "2010/146/UE", "SI 2023/1028"]),
        ("nl", ["(EU) 2023/1795", "2000/518/EG", "2010/146/EU", "SI 2023/1028"]),
        ("de", ["(EU) 2023/1795", "2000/518/EG", "2010/146/EU", "SI 2023/1028"]),
    ],
)
def test_letters_of_the_union(language: str, expected: list[str]) -> None:
    wording = load_wording(templates_folder() / "wording", (language,))[language]
    letters = wording.text("act-of-union"), wording.text("act-of-community")
    given = ("(EU) 2023/1795", "2000/518/EC", "2010/146/EU", "SI 2023/1028")
    assert [act_number(number, *letters) for number in given] == expected
