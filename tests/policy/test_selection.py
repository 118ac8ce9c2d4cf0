"""What a policy covers: lifecycle, jurisdiction and channel of every item."""

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import fact, html, sections

MEMBERS = "activities/membership.yaml"


def test_planned_activities_are_not_told(published: Publication) -> None:
    assert "A planned purpose" not in html(published, "privacy/en")


def test_ended_activities_are_no_longer_told(edit: Edit) -> None:
    publication = edit(MEMBERS, "sources: [person]\n", "sources: [person]\nlifecycle: {status: ended}\n")
    assert "Lending you books" not in html(publication, "privacy/en")


def test_items_of_the_union_hold_in_its_countries_and_others_do_not(edit: Edit) -> None:
    both = (
        "recipients:\n"
        "  - {party: countly, applies_in: [EU], why: {en: to count, fr: pour compter}}\n"
        "  - {party: mailer, applies_in: [UK], why: {en: to write, fr: pour écrire}}\n"
    )
    publication = edit(MEMBERS, "sources: [person]\n", f"sources: [person]\n{both}")
    assert fact(publication, "privacy/en", "membership-lend", "Who receives them") == [
        "Service providers (processors) · Nordhost (Sweden); Countly Measure (France)",
    ]


def test_a_law_that_holds_elsewhere_is_left_out_although_it_stands_alone(edit: Edit) -> None:
    there = "law: {statute: fr-code-commerce, article: L123-22}}\nautomated"
    british = "law: {statute: limitation-act-1980, article: '5', applies_in: [UK]}}\nautomated"
    publication = edit(MEMBERS, there, british)
    assert fact(publication, "privacy/en", "membership-accounts", "How long we keep them") == [
        "Billing data · 10 years after the end of the financial year. We then destroy the data and their carriers.",
    ]


def test_only_the_channels_of_the_plan(edit: Edit) -> None:
    publication = edit(
        "notices/privacy.yaml", "jurisdiction: FR\n", "jurisdiction: FR\nchannels: [telephone]\n", draft=True
    )
    assert "Sending you our newsletter" not in html(publication, "privacy/en")
    assert "Lending you books" in html(publication, "privacy/en")


def test_only_the_purposes_that_the_plan_names(published: Publication) -> None:
    said = sections(published, "by-basis/en")
    assert "Sending you our newsletter" in said["purposes"]
    assert "Choosing books to recommend" not in said["purposes"]


def test_purposes_stand_under_their_basis(published: Publication) -> None:
    said = sections(published, "by-basis/en")["purposes"].split("\n")
    headings = [line for line in said if line.startswith("Legal basis: ")]
    assert headings == ["Legal basis: consent", "Legal basis: contract", "Legal basis: legal obligation"]


def test_sections_follow_the_plan(published: Publication) -> None:
    told = "at-a-glance definitions controller dpo purposes breach rights complaint"
    assert list(sections(published, "by-basis/en")) == told.split()
    assert "A friendly word is enough." in sections(published, "by-basis/en")["rights"]
    assert "<em>friendly</em>" in html(published, "by-basis/en")
