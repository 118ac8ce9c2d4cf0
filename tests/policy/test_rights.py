"""Which rights a card names: the matrix of law.md 2.4, by basis and circumstance."""

import pytest

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import fact, sections

EVER = ["access", "rectification", "erasure", "restriction"]
DEATH = "directives for after your death"
BY_PURPOSE = {
    "membership-lend": [*EVER, "portability", DEATH],
    "membership-accounts": [*EVER, DEATH],
    "newsletter-send": [*EVER, "portability", "objection to marketing", "withdrawal of consent", DEATH],
    "newsletter-choose": [*EVER, "objection", DEATH],
    "reading-study-study": [*EVER, "portability", "withdrawal of consent", DEATH],
    "reading-study-select": [*EVER, "portability", "objection", "withdrawal of consent", "human decision", DEATH],
}


@pytest.mark.parametrize(("purpose", "rights"), BY_PURPOSE.items())
def test_rights_of_a_purpose(published: Publication, purpose: str, rights: list[str]) -> None:
    sentence = f"{', '.join(rights[:-1])} and {rights[-1]}."
    assert fact(published, "privacy/en", purpose, "Your rights here") == [sentence[0].upper() + sentence[1:]]


def test_each_right_says_for_which_purposes(published: Publication) -> None:
    said = sections(published, "privacy/en")["rights"]
    assert "Applies to: Sending you our newsletter. Provision: Article 21(2) GDPR." in said
    assert "with safeguards for you. This concerns: Choosing who takes part.\nProvision: Article 22 GDPR." in said
    assert "Applies to all purposes. Provision: Article 15 GDPR." in said


def test_a_law_without_the_right_does_not_name_it(published: Publication) -> None:
    assert "Right to complain to us" not in sections(published, "privacy/en")["rights"]


def test_a_right_granted_beyond_the_law(edit: Edit) -> None:
    publication = edit(
        "activities/membership.yaml",
        "    legal_basis: {basis: legal-obligation,",
        (
            "    rights: [{right: object, granted: {en: we take you off the list, fr: nous vous rayons de la liste}, "
            "instead: {en: at the front desk, fr: au guichet}}]\n    legal_basis: {basis: legal-obligation,"
        ),
    )
    assert (
        "Beyond what the law requires, we grant you this right: we take you off the list. "
        "How to exercise it instead: at the front desk. Applies to: Keeping our accounts."
    ) in sections(publication, "privacy/en")["rights"]
    assert "objection" in fact(publication, "privacy/en", "membership-accounts", "Your rights here")[0]
