"""The pages as a whole: one per record, links that lead somewhere, languages, one order."""

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath

import pytest

from ropa.checking import Checked
from ropa.register import Register
from ropa.register.load import Loaded
from ropa.rules.shelves import SHELVES
from ropa.site.departments import MANY
from ropa.site.page import NavigationItem, Page, Site
from tests.site.library import FIXTURE, OVERVIEW_PAGES, OVERVIEWS, built, checked, page


def paths(items: tuple[NavigationItem, ...]) -> Iterator[str]:
    for item in items:
        yield item.path
        yield from paths(item.items)


RULE_PAGES = ["rules/", *(f"rules/{shelf.id}/" for shelf in SHELVES if shelf.rules), "rules/format/"]


def test_one_page_per_record(site: Site) -> None:
    assert [page.path for page in site.pages] == [
        "",
        "search/",
        "todo/",
        "activities/",
        "activities/loans/",
        "activities/planned-app/",
        "records/",
        "records/library/",
        "records/library-uk/",
        "processor/",
        "processor/cataloguing/",
        "parties/",
        "arrangements/shared-cards/",
        "look-up/",
        "overviews/",
        "background/",
        "parties/example-hosting/",
        "parties/example-mail/",
        "parties/town-museum/",
        "persons/",
        "persons/children/",
        "persons/readers/",
        "data/",
        "data/special.health/",
        "data/contact/",
        "data/health/",
        "countries/",
        "countries/be/",
        "countries/fr/",
        "countries/gb/",
        "countries/us/",
        "systems/catalogue/",
        *OVERVIEW_PAGES,
        "systems/",
        "measures/",
        "retention/",
        "trackers/",
        "vocabulary/",
        "wording/",
        "policies/",
        *RULE_PAGES,
    ]


def test_navigation_names_no_activity(site: Site) -> None:
    assert list(paths(site.navigation)) == [
        "",
        "todo/",
        "activities/",
        "records/",
        "records/library/",
        "records/library-uk/",
        "processor/",
        "look-up/",
        "persons/",
        "data/",
        "parties/",
        "countries/",
        "systems/",
        "measures/",
        "retention/",
        "trackers/",
        "overviews/",
        "overviews/completeness/",
        "overviews/calendar/",
        "overviews/data-flow/",
        "overviews/data/",
        "overviews/processors/",
        "overviews/contracts/",
        "overviews/transfers/",
        "overviews/storage-periods/",
        "overviews/legal-bases/",
        "overviews/assessments/",
        "overviews/policies/",
        "policies/",
        "background/",
        "rules/",
        "vocabulary/",
        "wording/",
    ]


def test_a_body_is_one_element_with_one_heading(site: Site) -> None:
    for one in site.pages:
        assert one.body.startswith(
            ('<div class="rp" id="register-page">', '<div class="rp rp-search" id="register-page">')
        )
        assert one.body.count('id="register-page"') == 1
        assert one.body.count("<h1") == 1


def test_ids_are_unique(site: Site) -> None:
    for one in site.pages:
        counts = Counter(re.findall(r' id="([^"]*)"', one.body))
        assert [name for name, number in counts.items() if number > 1] == [], one.path


def broken(one: Page, site: Site, others: dict[str, Site]) -> Iterator[str]:
    """Links that lead to no page, or to no place on it."""
    bodies = {f"{prefix}{page.path}": page.body for prefix, found in others.items() for page in found.pages}
    own = next(prefix for prefix, found in others.items() if found is site)
    for href in re.findall(r'href="([^"]*)"', one.body):
        if href.startswith(("https://", "mailto:")):
            continue
        target, _, place = href.partition("#")
        at = normpath(f"/{own}{one.path}{target}") if target else f"/{own}{one.path}index.html"
        if at.removeprefix(f"/{own}") in site.assets:
            continue
        body = bodies.get(at.removeprefix("/").removesuffix("index.html")) if at.endswith("/index.html") else None
        if body is None or (place and f'id="{place}"' not in body):
            yield href


@pytest.mark.parametrize("language", ["en", "fr"])
def test_links_lead_somewhere(site: Site, french: Site, language: str) -> None:
    sites = {"": site, "fr/": french}
    here = site if language == "en" else french
    assert {one.path: list(broken(one, here, sites)) for one in here.pages if list(broken(one, here, sites))} == {}


def test_a_site_of_one_language_has_no_switch(library: Checked) -> None:
    assert all("rp-languages" not in one.body for one in built(library, "en", ("en",)).pages)


def test_texts_of_another_language_are_marked(french: Site) -> None:
    body = page(french, "activities/loans/").body
    assert '<span lang="en">Reminding you of due dates</span>' in body
    assert '<div lang="en"><p>Readers borrow <strong>books</strong>.</p>' in body
    assert '<h1 class="rp-title">Prêt de livres</h1>' in body


def test_both_languages_have_the_same_pages(site: Site, french: Site) -> None:
    assert [one.path for one in french.pages] == [one.path for one in site.pages]


def test_german_pages(library: Checked, site: Site) -> None:
    german = built(library, "de", ("en", "fr", "de"))
    assert [one.path for one in german.pages] == [one.path for one in site.pages]
    body = page(german, "activities/loans/").body
    assert "Art.\N{NO-BREAK SPACE}6 Abs.\N{NO-BREAK SPACE}1 Buchst.\N{NO-BREAK SPACE}b DSGVO" in body
    assert "Löschfristen" in body


def test_a_record_holds_what_its_own_law_wants(site: Site) -> None:
    french_company, british_company = (page(site, f"records/{name}/").body for name in ("library", "library-uk"))
    assert "Loans desk" not in french_company
    assert "Loans desk" in british_company
    assert "6 years" not in french_company
    assert "6 years" in british_company


def test_planned_activities_are_in_no_record(site: Site) -> None:
    assert all("Reader app" not in page(site, f"records/{name}/").body for name in ("library", "library-uk"))


def test_order_does_not_come_from_the_files(library: Checked, site: Site) -> None:
    loaded = library.loaded
    collections = loaded.register.collections.items()
    turned = {name: dict(sorted(found.items(), reverse=True)) for name, found in reversed(list(collections))}
    register = Register(
        loaded.register.day,
        turned,
        loaded.register.known_ids,
        loaded.register.settings_entry,
        loaded.register.terms_entry,
        loaded.register.waivers_entry,
    )
    again = Checked(Loaded(register, loaded.diagnostics), library.diagnostics, library.waived)
    assert built(again) == site


def test_an_empty_register_has_its_pages(tmp_path: Path) -> None:
    shutil.copy(FIXTURE / "register.yaml", tmp_path)
    shutil.copytree(FIXTURE / "parties", tmp_path / "parties")
    shutil.copy(FIXTURE / "measures.yaml", tmp_path)
    assert [one.path for one in built(checked(tmp_path)).pages] == [
        "",
        "search/",
        "todo/",
        "activities/",
        "records/",
        "processor/",
        "parties/",
        "look-up/",
        "overviews/",
        "background/",
        "parties/example-hosting/",
        "parties/example-mail/",
        "parties/town-museum/",
        "countries/",
        "countries/be/",
        "countries/fr/",
        "countries/us/",
        "overviews/data-flow/",
        "overviews/processors/",
        "overviews/transfers/",
        "overviews/storage-periods/",
        *OVERVIEWS,
        "measures/",
        "vocabulary/",
        "wording/",
        *RULE_PAGES,
    ]


def test_a_large_register_has_a_page_per_department(tmp_path: Path) -> None:
    shutil.copytree(FIXTURE, tmp_path / "register")
    for number in range(MANY):
        activity = f"name: Activity {number}\ndepartment: {{en: Team {number % 3}, fr: Équipe {number % 3}}}\n"
        (tmp_path / "register" / "activities" / f"a-{number}.yaml").write_text(activity, encoding="utf-8")
    result = checked(tmp_path / "register")
    large, french = built(result), built(result, "fr")
    departments = [one.path for one in large.pages if one.path.startswith("departments/")]
    assert departments == ["departments/loans/", "departments/team-0/", "departments/team-1/", "departments/team-2/"]
    assert [one.path for one in french.pages] == [one.path for one in large.pages]
    for path in ("", "activities/"):
        assert "activities/a-1/" not in page(large, path).body.partition('class="rp-counts"')[2 if path == "" else 0]
        assert all(f"{place}index.html" in page(large, path).body for place in departments)
    shown = [link for path in departments for link in re.findall(r"activities/[a-z0-9-]+/", page(large, path).body)]
    assert sorted(shown) == sorted(f"activities/{name}/" for name in result.loaded.register.activities)
    assert [one.path for one in large.pages if list(broken(one, large, {"": large, "fr/": french}))] == []
