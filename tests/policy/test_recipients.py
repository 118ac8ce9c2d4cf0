"""Who receives data, where, and who signed for it: every country shows, and nobody receives their own data."""

import re

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import fact, html, sections, words

MEMBERS, LETTER = "activities/membership.yaml", "activities/newsletter.yaml"
SHOP = "category: hosting-providers\nrole: controller\nnaming: category\n"
TWO = {
    "parties/shops-us.yaml": f"name: Shops Inc.\ncountry: US\n{SHOP}",
    "parties/shops-ma.yaml": f"name: Shops SA\ncountry: MA\n{SHOP}",
}
BOTH = (
    "sources: [person]\n"
    "recipients:\n"
    "  - {party: shops-us, why: {en: to sell there, fr: pour y vendre}}\n"
    "  - {party: shops-ma, why: {en: to buy there, fr: pour y acheter}}\n"
)
CLAUSES = "    mechanism: scc\n    modules: [2]\n"
ROOMS = (
    "name: Linden Reading Rooms\nlegal_form: {en: association, fr: association}\n"
    'identifiers: [{type: siren, value: "100 000 025"}]\n'
    'address: {street: 4 rue des Tilleuls, postcode: "38000", city: Grenoble, country: FR}\n'
    "email: rooms@linden.example\n"
    "contacts:\n  - {for: [rights, privacy], email: rights@rooms.example}\n"
    "dpo: none\nauthority: fr-cnil\njurisdictions: [FR]\n"
)
PLAN = (
    "title: {en: Privacy policy, fr: Politique de confidentialité}\naudience: [customers]\njurisdiction: FR\n"
    'controllers: [linden, rooms]\nlanguages: [en, fr]\nversion: "2"\neffective: 2026-01-05\n'
)


def row(publication: Publication, section: str, name: str) -> list[str]:
    """The cells of the row of a table of the English policy that begins with a name."""
    part = html(publication, "privacy/en").split(f'data-section="{section}"', 1)[1].split("</section>", 1)[0]
    found = re.search(rf'<tr><th scope="row">{re.escape(name)}</th>(.*?)</tr>', part)
    assert found is not None
    return words(found[1]).split("\n")


def test_two_parties_of_a_category_show_both_countries(edit: Edit) -> None:
    publication = edit(MEMBERS, "sources: [person]\n", BOTH, added=TWO)
    assert row(publication, "recipients", "Hosting and cloud providers")[:2] == [
        "United States and Morocco",
        "To sell there. To buy there.",
    ]


def test_the_description_is_told_rather_than_the_category(edit: Edit) -> None:
    description = "description: {en: shops abroad, fr: boutiques étrangères}\n"
    publication = edit(
        MEMBERS, "sources: [person]\n", BOTH, added={name: text + description for name, text in TWO.items()}
    )
    assert row(publication, "recipients", "Shops abroad")[0] == "United States and Morocco"


def test_the_processor_that_passes_data_on_has_signed(edit: Edit) -> None:
    publication = edit(LETTER, CLAUSES, f"{CLAUSES}    exporter: mailer\n")
    said = sections(publication, "privacy/en")["transfers"]
    assert "Pigeon Mail Inc. passes the data on and has signed the standard contractual clauses" in said
    assert "We have signed" not in said


def test_a_decision_that_does_not_reach_the_recipient(edit: Edit) -> None:
    publication = edit(
        LETTER,
        "countries: [US], mechanism: adequacy, purposes: [send],",
        "countries: [US], mechanism: scc, copy: {en: on request, fr: sur demande}, purposes: [send],",
    )
    assert "No adequacy decision covers this recipient." in row(publication, "transfers", "Pigeon Mail Inc.")[1]
    assert "No adequacy decision covers this destination." in row(publication, "transfers", "Lingua Desk")[1]


def test_the_sole_controller_is_no_recipient_of_its_own_data(edit: Edit) -> None:
    publication = edit(
        "register.yaml",
        "  recipients:\n",
        "  recipients:\n    - {organisation: linden, role: processor, why: {en: to host, fr: pour héberger}}\n",
    )
    assert "Linden Library" not in sections(publication, "privacy/en")["recipients"]


def test_one_of_several_controllers_works_for_the_others_and_each_has_its_contact(edit: Edit) -> None:
    publication = edit(
        MEMBERS,
        "controllers: [linden]\n",
        "controllers: [linden, rooms]\nrecipients:\n  - {organisation: rooms, role: processor}\n",
        added={"organisations/rooms.yaml": ROOMS, "notices/privacy.yaml": PLAN},
    )
    assert fact(publication, "privacy/en", "membership-lend", "Who receives them") == [
        "Service providers (processors) · Nordhost (Sweden); Linden Reading Rooms (France, for Linden Library)"
    ]
    said = sections(publication, "privacy/en")["rights"]
    assert (
        "To use your rights, contact: privacy@linden.example (Linden Library) and rights@rooms.example "
        "(Linden Reading Rooms)."
    ) in said
    assert "Object by e-mail: Linden Reading Rooms" in said


def test_what_one_of_several_controllers_states_is_told_as_its_own(edit: Edit) -> None:
    stated = (
        "requests:\n  identity: {en: Please show your reader's card., fr: x}\n"
        "  second_instance: {en: the president, fr: x}\n"
        "internal_access: {en: Only the front desk sees loans., fr: x}\n"
    )
    publication = edit(
        MEMBERS,
        "controllers: [linden]\n",
        "controllers: [linden, rooms]\n",
        added={"organisations/rooms.yaml": f"{ROOMS}{stated}", "notices/privacy.yaml": PLAN},
        draft=True,
    )
    said = sections(publication, "privacy/en")
    card = "Linden Reading Rooms: Please show your reader\N{RIGHT SINGLE QUOTATION MARK}s card."
    assert f"only if we have reasonable doubts about it. {card}" in said["rights"]
    assert "ask for a second review: the president (Linden Reading Rooms)." in said["rights"]
    assert said["internal-access"].endswith("Linden Reading Rooms\nOnly the front desk sees loans.")
    alone = edit(
        MEMBERS,
        "controllers: [linden]\n",
        "controllers: [rooms]\n",
        added={
            "organisations/rooms.yaml": f"{ROOMS}{stated}",
            "notices/privacy.yaml": PLAN.replace("[linden, rooms]", "[rooms]"),
        },
        draft=True,
    )
    said = sections(alone, "privacy/en")
    assert "only if we have reasonable doubts about it. Please show" in said["rights"]
    assert said["internal-access"].endswith("access to them.\nOnly the front desk sees loans.")
