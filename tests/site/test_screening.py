"""What a record shows beside its screening: on the pages what the rules count, and what they leave to be judged."""

import re
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.project import templates_folder
from ropa.rules.impact.criteria import met, screened_activities, stated
from ropa.site.page import Site
from ropa.wording.catalogue import load_wording
from tests.registers import DAY, answered, changed, checked
from tests.site.library import EXAMPLES, built, page

PERSONS = "[{group: customers, scale: under-100000}, {group: employees, vulnerable: true}]"
DATA = "[{category: bank-payment, required: optional}, {category: location, required: optional}]"
DECISIONS = "[{name: Score, kind: profiling, logic: points}]"


def also(site: Site) -> dict[str, tuple[list[str], list[str]]]:
    """Return by activity which criteria the record also shows, and which are to be judged, each with what shows it."""
    body = page(site, "overviews/assessments/").body
    rows = re.findall(r'<th scope="row"><a href="../../activities/([^"]*)/index.html">.*?also shows">(.*?)</td>', body)
    halves = {name: said.replace("\N{EN DASH}", "").partition("To be judged:") for name, said in rows}
    return {name: (_listed(shown), _listed(judge)) for name, (shown, _, judge) in halves.items()}


def _listed(said: str) -> list[str]:
    items = (re.sub("<.*?>", "", one).strip() for one in re.split("<br>|</li><li>", said))
    return [one for one in items if one]


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda one: one.name)
def test_pages_show_what_the_rules_count(root: Path) -> None:
    result = check(root, DAY)
    words = load_wording(templates_folder() / "wording", ("en",))["en"]
    counted = {
        activity.id: [
            words.text(f"dpia-criterion-{one}") for one in met(activity, shown) if one not in (stated(activity) or ())
        ]
        for activity, shown in screened_activities(result.loaded.register)
    }
    told = also(built(result, "en", ("en",)))
    assert {name: [one.partition(":")[0] for one in said] for name, (said, _) in told.items() if name in counted} == (
        counted
    )


def test_what_only_suggests_a_criterion_is_to_be_judged(tmp_path: Path) -> None:
    activity = answered("data_subjects", PERSONS)
    for fact, said in (("data", DATA), ("automated_decisions", DECISIONS)):
        activity = re.sub(rf"^{fact}:.*\n(?:  .*\n)*", f"{fact}: {said}\n", activity, flags=re.MULTILINE)
    site = built(checked(tmp_path, changed(activities__newsletter=activity)), "en", ("en",))
    judge = [
        "systematic monitoring: Location data",
        "sensitive or highly personal data: Bank and payment data, Location data",
        "large scale: Customers tens of thousands",
    ]
    assert also(site) == {"newsletter": (["evaluation or scoring", "vulnerable persons: Employees"], judge)}
    assert "vulnerable persons: <a" in page(site, "activities/newsletter/").body
