"""What is told of a group, a category, a country and a system is what concerns it, and nothing else."""

import re
from pathlib import Path

import pytest

from ropa.site.lookups.topics import CARDS, ROWS
from ropa.site.page import Site
from tests.site.library import page
from tests.site.lookups.library import FILES, STAFF, facts, rows, site_of

EXTENSION = "UK Extension to the Data Privacy Framework"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_of(tmp_path_factory.mktemp("register"))


def test_an_applicant_is_told_what_concerns_applicants(site: Site) -> None:
    assert facts(site, "persons/job-applicants/") == {
        "Used in": "1 activity",
        "Categories of data": "Contact details, Curriculum vitae and application",
        "Sources": "the person concerned",
        "Recipients": "Example Agency / controller · United Kingdom",
        "Countries": "United Kingdom",
        "Systems": "Files, Hiring",
        "Owners": "Human Resources",
        "Purposes": "Choosing among applicants / Contract · Article 6(1)(b) UK GDPR",
        "Data": (
            "Contact details / postal address, e-mail address, telephone number, delivery address / "
            "Curriculum vitae and application / "
            "curriculum vitae, covering letter, salary expectations, interview notes"
        ),
        "Transfers to third countries": "None.",
        "Storage periods": "curriculum vitae and application / 6 months after the decision on the application",
        "Rights": "access, rectification, erasure, restriction, portability, complaint, complaint to us",
        "Owner": "Human Resources",
    }


def test_an_employee_is_told_what_concerns_employees(site: Site) -> None:
    found = facts(site, "persons/employees/")
    assert found["Categories of data"] == "Health data Health, Contact details"
    assert found["Purposes"] == "Paying you / Contract · Article 6(1)(b) UK GDPR"
    assert found["Recipients"] == "Example Payroll / processor · Ireland"
    assert rows(site, "persons/employees/", "engagements") == [
        ("Payrolls of others", "Example Client, Example Ltd", "Employees", "Pay and benefits")
    ]


def test_who_has_access_to_health_data(site: Site) -> None:
    assert rows(site, "data/", "special") == [("Health", "Health data", "1", "-", "Example Payroll")]
    assert rows(site, "data/special.health/", "receivers") == [
        ("Example Payroll", "processor", "Ireland", "Staff files")
    ]
    (row,) = rows(site, "data/special.health/", "activities")
    assert (row[0], row[2], row[4], row[5]) == (
        "Staff files / Human Resources",
        "Employees hundreds",
        "health data / 5 years after the end of the contract",
        "Files",
    )


def test_a_country_has_its_parties_and_systems(site: Site) -> None:
    assert rows(site, "countries/", "countries") == [
        ("Ireland", "adequacy decision", "1", "-", "1"),
        ("Switzerland", "adequacy decision", "-", "1", "1"),
        ("United Kingdom", "data move freely", "1", "-", "1"),
        (
            "United States",
            f"adequacy decision, SI 2023/1028, only for certified recipients: {EXTENSION}",
            "2",
            "-",
            "-",
        ),
    ]
    assert rows(site, "countries/ch/", "activities") == [("Staff files", "Hiring", "Choosing among applicants", "-")]


def test_a_system_has_the_data_that_are_in_it(site: Site) -> None:
    (hiring,) = rows(site, "systems/hiring/", "activities")
    assert hiring[1].startswith("Curriculum vitae and application / curriculum vitae,")
    assert hiring[2:4] == ("Job applicants", "Choosing among applicants / Contract · Article 6(1)(b) UK GDPR")
    (files,) = rows(site, "systems/files/", "activities")
    assert files[2] == "Job applicants, Employees hundreds"


def test_a_breach_reaches_through_those_who_engage_the_party(site: Site) -> None:
    assert rows(site, "parties/vault/", "breach") == [
        (
            "Example Client",
            "dp@client.example / C-1",
            "Payrolls of others",
            "Further processor / through Example Centre, Example Payroll",
            "Employees",
            "Pay and benefits",
        ),
        (
            "Staff files / Human Resources",
            "processor / through Example Centre, Example Payroll",
            "Employees hundreds",
            "Health data Health, Contact details",
            "Example Ltd",
        ),
    ]


def test_a_supplier_holds_what_is_in_its_system(site: Site) -> None:
    assert rows(site, "parties/agency/", "breach") == [
        (
            "Staff files / Human Resources",
            "controller / Hiring",
            "Job applicants",
            "Curriculum vitae and application",
            "Example Ltd",
        )
    ]


def test_a_client_holds_nothing_of_ours(site: Site) -> None:
    assert rows(site, "parties/client/", "breach") == []
    assert "The register names no data that this party has." in page(site, "parties/client/").body


def test_many_activities_are_in_parts_and_none_is_lost(tmp_path: Path) -> None:
    count = ROWS + 1
    many = {f"activities/a-{number}.yaml": STAFF.replace("Staff", f"Staff {number}") for number in range(count)}
    found = site_of(tmp_path, {**{name: text for name, text in FILES.items() if "activities" not in name}, **many})
    links = sorted(f"activities/a-{number}/" for number in range(count))
    for path, size in (
        ("persons/employees", CARDS),
        ("data/contact", ROWS),
        ("countries/ie", ROWS),
        ("systems/files", ROWS),
        ("parties/vault", ROWS),
    ):
        parts = [page(found, f"{path}.{number}/").body for number in range(1, -(-count // size) + 1)]
        shown = [link for body in parts for link in set(re.findall(r"activities/a-[0-9]+/", body))]
        assert sorted(shown) == links, path
        assert f"{path.partition('/')[2]}.1/index.html" in page(found, f"{path}/").body
        assert not re.search(r'<th scope="row"><a href="../../activities/', page(found, f"{path}/").body)


def test_the_kinds_that_nobody_has_are_named(site: Site) -> None:
    body = page(site, "data/").body
    (told,) = re.findall("<p>No activity in this register has data of these kinds: (.*?)[.]</p>", body)
    assert told.split(", ") == [
        "Racial or ethnic origin",
        "Political opinions",
        "Religious or philosophical beliefs",
        "Trade union membership",
        "Genetic data",
        "Biometric data for identification",
        "Sex life",
        "Sexual orientation",
        "Convictions and offences",
    ]


def test_an_activity_says_which_sensitive_data_it_has_and_that_it_has_none(tmp_path: Path, site: Site) -> None:
    assert facts(site, "activities/staff/")["Special categories and offences"] == "Health"
    plain = {**FILES, "activities/staff.yaml": STAFF.replace("category: health", "category: needs")}
    none = site_of(tmp_path, plain)
    assert facts(none, "activities/staff/")["Special categories and offences"] == "None."
    assert ", Genetic data, Biometric data for identification, Health, Sex life," in page(none, "data/").body


def test_an_activity_leads_to_what_is_looked_up(site: Site) -> None:
    body = page(site, "activities/staff/").body
    assert sorted({*re.findall(r'href="\.\./\.\./((?:persons|data|countries|systems)/[^"]+)/index', body)}) == [
        "countries/gb",
        "countries/ie",
        "data/contact",
        "data/curriculum-vitae",
        "data/health",
        "data/special.health",
        "persons/employees",
        "persons/job-applicants",
        "systems/files",
        "systems/hiring",
    ]
