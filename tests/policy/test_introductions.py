"""What the register says of a party is told once in a policy that names it; taken out, it is told nowhere."""

from pathlib import Path

import pytest

from ropa.model.party import Naming
from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import EXAMPLES, card, example, html, load, sections, words

LETTER = "activities/newsletter.yaml"
WORDS = "keeper of twelve lighthouses"
KEEPER = f"description: {{en: {WORDS}, fr: gardien de douze phares}}\n"
NEW = {"parties/keeper.yaml": "name: Keeper Ltd\ncountry: FR\n"}
SOURCE = "{id: publishers, kind: party, description: {en: publishers of the region, fr: éditeurs de la région}}"
PARTNERS = "fr: le lien dans chaque numéro}, partners: "
DPO = "fr: Délégué à la protection des données de Linden}\n"
PLACES = [
    ("nordhost", "privacy/en", "recipients", "Nordhost · keeper of twelve lighthouses"),
    (
        "university",
        "privacy/en",
        "recipients",
        "Example University · keeper of twelve lighthouses",
    ),
    ("translators", "privacy/en", "transfers", "Lingua Desk · keeper of twelve lighthouses"),
    ("countly", "privacy/en", "cookies", "Countly Measure · Keeper of twelve lighthouses"),
    (
        "mailer",
        "by-basis/en",
        "purpose-newsletter-send",
        "Pigeon Mail Inc. (United States, keeper of twelve lighthouses)",
    ),
    ("nordhost", "by-basis/en", "purpose-membership-lend", "Nordhost (Sweden, keeper of twelve lighthouses)"),
]
ADDED = [
    (LETTER, SOURCE, "{id: publishers, kind: party, party: keeper}", "sources", "from: Keeper Ltd (keeper of twelve"),
    (
        LETTER,
        SOURCE,
        "{id: publishers, kind: public, party: keeper}",
        "sources",
        "publicly accessible source: Keeper Ltd (keeper of twelve",
    ),
    (LETTER, f"{PARTNERS}none", f"{PARTNERS}[keeper]", "marketing", "Keeper Ltd (keeper of twelve"),
    ("organisations/linden.yaml", DPO, f"{DPO}  party: keeper\n", "dpo", "Keeper Ltd (keeper of twelve"),
    ("arrangements/study.yaml", "[university]", "[university, keeper]", "controller", "Keeper Ltd (keeper of twelve"),
    ("trackers.yaml", "third_parties: none", "third_parties: [keeper]", "cookies", "Keeper Ltd (keeper of twelve"),
]


def said(publication: Publication, page: str) -> str:
    return words(html(publication, page))


@pytest.mark.parametrize("told", PLACES)
def test_a_party_is_introduced_once(edit: Edit, published: Publication, told: tuple[str, ...]) -> None:
    party, page, place, line = told
    publication = edit(f"parties/{party}.yaml", "name: ", f"{KEEPER}name: ")
    found = (
        card(publication, page, place.removeprefix("purpose-"))
        if place.startswith("purpose-")
        else sections(publication, page)[place]
    )
    assert line in found
    assert said(publication, page).casefold().count(WORDS) == 1
    assert WORDS not in said(published, page).casefold()


@pytest.mark.parametrize("told", ADDED)
def test_a_party_that_is_no_recipient_is_introduced_where_it_is_named(edit: Edit, told: tuple[str, ...]) -> None:
    file, old, new, place, line = told
    described = edit(file, old, new, added={name: f"{text}{KEEPER}" for name, text in NEW.items()})
    assert line in sections(described, "privacy/en")[place]
    assert said(described, "privacy/en").count(WORDS) == 1
    silent = edit(file, old, new, added=NEW)
    assert "Keeper Ltd" in sections(silent, "privacy/en")[place]
    assert WORDS not in said(silent, "privacy/en")


def test_what_a_recipient_does_is_the_reason_where_no_other_is_stated(edit: Edit) -> None:
    publication = edit(
        LETTER,
        "{party: mailer, why: {en: to send the newsletter, fr: pour envoyer la lettre}, purposes: [send]}",
        "{party: mailer, purposes: [send]}",
        added={"parties/mailer.yaml": f"name: Pigeon Mail Inc.\nrole: processor\ncountry: US\n{KEEPER}"},
    )
    found = sections(publication, "privacy/en")["recipients"].split("\n")
    assert found[found.index("Pigeon Mail Inc.") :][:3] == [
        "Pigeon Mail Inc.",
        "United States",
        "Keeper of twelve lighthouses.",
    ]


def test_what_a_source_and_a_recipient_say_of_a_party_is_told_beside_its_name(edit: Edit) -> None:
    publication = edit(
        LETTER,
        SOURCE,
        "{id: publishers, kind: party, party: keeper, description: {en: which lends us its lists, fr: x}}",
        added={
            **NEW,
            "activities/lists.yaml": (
                "name: Lists\ncontrollers: [linden]\npurposes:\n"
                "  - {id: show, title: {en: Showing lists, fr: x}, legal_basis: {basis: contract}}\n"
                "data_subjects: [customers]\ndata: [{category: contact}]\nsources: [person]\n"
                "recipients: [{party: keeper, description: {en: its office in Lyon, fr: x}}]\n"
                "retention: [{until: consent-withdrawn, then: erase}]\nautomated_decisions: none\n"
            ),
        },
        draft=True,
    )
    told = sections(publication, "privacy/en")
    assert "We receive these data from: Keeper Ltd (which lends us its lists)." in told["sources"]
    assert "Keeper Ltd (France, its office in Lyon)" in card(publication, "privacy/en", "lists-show")
    assert "Its office in Lyon." in told["recipients"]


def test_a_source_that_is_a_category_of_bodies_is_told(edit: Edit) -> None:
    publication = edit(LETTER, SOURCE, "{id: publishers, kind: party, category: authorities}")
    assert "We receive these data from: public authorities." in sections(publication, "privacy/en")["sources"]


@pytest.mark.parametrize("root", EXAMPLES)
def test_no_policy_names_a_party_and_leaves_out_what_it_does(root: str) -> None:
    parties = [
        (str(one.value.name), one.value.description["en"])
        for one in load(Path(root)).parties.values()
        if isinstance(one.value.description, dict) and one.value.naming is not Naming.CATEGORY
    ]
    publication = example(root)
    named = 0
    for path in publication.files:
        page = path.removesuffix("/index.html")
        if not page.endswith("/en") or 'data-section="recipients"' not in html(publication, page):
            continue
        told = words(html(publication, page)).casefold()
        recipients = sections(publication, page)["recipients"].casefold()
        for name, description in parties:
            if name.casefold() in recipients:
                named += 1
                assert description.casefold() in told
    assert named
