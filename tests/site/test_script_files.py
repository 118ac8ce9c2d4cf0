"""The index of the search: a script that says each phrase once and is data whatever a register holds."""

import json

from markupsafe import Markup

from ropa.site.page import Page
from ropa.site.script_files import search_index, words_of_scripts


def test_phrases_stand_once() -> None:
    pages = [
        Page("activities/one/", "One", Markup(), search="Customers\nVendor"),
        Page("activities/two/", "Two", Markup(), search="Vendor"),
        Page("parties/vendor/", "Vendor", Markup()),
    ]
    assert search_index(pages, [("measures/#locks", "Locks")]) == (
        'ropaIndex({"phrases":["Customers","Vendor"],"pages":[["activities/one/","One",[0,1]],'
        '["activities/two/","Two",[1]],["parties/vendor/","Vendor",[]],["measures/#locks","Locks",[]]]});\n'
    )


def test_text_of_a_register_stays_text() -> None:
    title = '</script><script>alert("\\u0041\u2028")//'
    script = search_index([Page("x/", title, Markup())], [])
    assert "<" not in script
    assert json.loads(script.removeprefix("ropaIndex(").removesuffix(");\n"))["pages"] == [["x/", title, []]]


def test_the_words_of_scripts() -> None:
    assert words_of_scripts({"filter": "Montrer <"}) == 'const ropaLabels = {"filter":"Montrer \\u003c"};\n'
