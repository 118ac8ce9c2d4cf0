"""The overview of automated decisions: each decision, what is still to be said, how many activities have none."""

from pathlib import Path

import lxml.html  # type: ignore[import-untyped]  # a reader for tests

from tests.registers import ACTIVITY, changed, checked
from tests.site.library import built, page

DECISION = """automated_decisions:
  - name: order of sending
    kind: profiling
    purposes: [send]
    logic: those who opened the last issue come first
    safeguards: an editor can change the order
"""
OPEN = "automated_decisions: {todo: ask the agency, owner: Marketing}\n"


def test_each_activity_is_counted_or_named(tmp_path: Path) -> None:
    none = "automated_decisions: none\n"
    files = {
        f"activities__{name}": ACTIVITY.replace(none, stated).replace("Newsletter", name.title())
        for name, stated in (("decides", DECISION), ("waits", OPEN), ("silent", ""))
    }
    site = built(checked(tmp_path, changed(**files)), "en", ("en",))
    section = lxml.html.fromstring(page(site, "overviews/legal-bases/").body).get_element_by_id("automated")
    assert [one.text_content() for one in section.iterfind(".//p")] == [
        "1 activity is stated to have none.1 activity says nothing about them: Silent"
    ]
    assert [[cell.text_content() for cell in row] for row in section.iter("tr")] == [
        ["Activity", "Decision", "Purposes", "Procedure", "Safeguards"],
        [
            "Decides",
            "order of sendingprofiling",
            "Sending you our newsletter",
            "those who opened the last issue come first",
            "an editor can change the order",
        ],
        ["Waits", "To be supplied: ask the agencyOwner: Marketing", *3 * ["\N{EN DASH}"]],
    ]
