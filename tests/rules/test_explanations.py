"""Every code has a page, and the pages read well in a terminal."""

import re
from pathlib import Path

import pytest

import ropa
from ropa.errors import RopaError
from ropa.rules.pages import code_table, rule_page

SOURCES = sorted(Path(ropa.__file__).parent.rglob("*.py"))
CODE = re.compile(r'"((?:YML|SHP|REF|REG|GAP|WAV)[0-9]{2})"')


def test_the_page_of_a_rule() -> None:
    assert rule_page("LB07") == (Path(__file__).parent / "lb07_page.txt").read_text(encoding="utf-8")


def test_the_page_of_another_code() -> None:
    assert rule_page("gap01") == (
        "GAP01  A fact that is still open\n"
        "================================\n\n"
        "Warning\n\n"
        "The team wrote `todo:` in place of a fact, with what is missing and perhaps who will\n"
        "supply it and by when. The gap is shown wherever the fact would stand, and a policy that\n"
        "needs it is not published. The check does not fail.\n\n"
        "What to do\n"
        "----------\n\n"
        "Write the fact in place of the `todo`.\n"
    )


def test_a_code_that_does_not_exist() -> None:
    with pytest.raises(RopaError, match="there is no code `RET99`"):
        rule_page("RET99")


def test_codes_are_unique_and_every_one_has_a_page() -> None:
    codes = [row.code for row in code_table()]
    assert len(codes) == len(set(codes))
    assert [rule_page(code).split()[0] for code in codes] == codes


def test_every_code_written_in_the_sources_is_in_the_table() -> None:
    written = {code for path in SOURCES for code in CODE.findall(path.read_text(encoding="utf-8"))}
    assert written <= {row.code for row in code_table()}


def test_prose_fits_a_terminal() -> None:
    long = [
        line
        for row in code_table()
        for line in rule_page(row.code).splitlines()[3:]
        if len(line) > 88 and not line.startswith(("    ", "Law: "))
    ]
    assert long == []
