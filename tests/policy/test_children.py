"""A policy for children alone speaks to them and says all that the law wants said."""

import re

import pytest

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import card, example, html, sections, words

PLAN = "notices/privacy.yaml"


@pytest.fixture
def told(edit: Edit) -> Publication:
    return edit(PLAN, "audience: [customers]", "audience: [children]")


def test_the_first_layer_speaks_to_a_child(told: Publication) -> None:
    first = sections(told, "privacy/fr")["at-a-glance"].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split("\n")
    assert first[:12] == [
        "Le plus important",
        "Qui nous sommes",
        "Linden Library décide comment tes données sont utilisées et doit les protéger.",
        "Qui décide pour tes données",
        "Pourquoi nous utilisons tes données",
        "La bibliothèque",
        "L'étude",
        "Ton droit de dire non",
        (
            "Tu peux dire non à certaines utilisations de tes données et nous dire pourquoi. "
            "Pour chacune, nous disons si c'est possible."
        ),
        "Tu peux dire non à la publicité à tout moment. Nous arrêtons alors.",
        "Dire non par courriel",
        "Dire non à la publicité par courriel",
    ]


def test_rights_and_cards_speak_to_a_child(told: Publication) -> None:
    rights = sections(told, "privacy/en")["rights"]
    assert "If something is wrong, you can have it corrected. You can add what is missing." in rights
    assert "We ask who you are only if we are really not sure." in rights
    assert "Article 16 GDPR" in rights
    letter = card(told, "privacy/en", "newsletter-send")
    assert "We do this only if you say yes (Article 6(1)(a) GDPR)." in letter
    assert "Why this is allowed" in letter


def test_what_a_contact_is_for_is_said_to_a_child(told: Publication) -> None:
    contact = sections(told, "privacy/fr")["contact"]
    assert "Exercice de tes droits" in contact
    assert "vos droits" not in contact


def test_no_statement_is_missing(told: Publication, published: Publication) -> None:
    assert told.obstacles == ()
    assert [row.item.id for one in told.coverage for row in one.rows if row.missing] == []
    assert set(sections(told, "privacy/en")) == set(sections(published, "privacy/en"))


def test_a_policy_for_others_as_well_speaks_to_grown_ups(edit: Edit, published: Publication) -> None:
    mixed = edit(PLAN, "audience: [customers]", "audience: [customers, children]")
    assert sections(mixed, "privacy/en")["rights"] == sections(published, "privacy/en")["rights"]
    assert "You have these rights: access" in sections(published, "privacy/en")["at-a-glance"]


def test_the_hospital_has_a_policy_for_children() -> None:
    publication = example("examples/hospital-group")
    page = words(html(publication, "children-fr/fr"))
    assert "Te soigner" in page
    assert "Nous notons où tu as mal" in page
    assert "Soigner les enfants" not in page
    clauses = re.sub(r"vos-droits|prennent part à vos soins", "", page)  # an address, and a term of the vocabulary
    assert re.findall(r"(?i).{20}\b(?:vous|votre|vos)\b.{20}", clauses) == []
