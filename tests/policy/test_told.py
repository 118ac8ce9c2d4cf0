"""What a record says of data, recipients, transfers and periods is told in its section, and goes when it goes."""

import pytest

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import ROOT, card, fact, sections

MEMBERS, LETTER, LINDEN = "activities/membership.yaml", "activities/newsletter.yaml", "organisations/linden.yaml"
PLAN = "notices/privacy.yaml"
BILL = (
    "required: law, consequence: {en: we cannot invoice you, fr: nous ne pouvons pas vous facturer}}\nsources: [person]"
)
DESK = "sources: [person]\nrecipients:\n  - {department: {en: front desk, fr: accueil}"
WHY = "why: {en: to lend you books, fr: pour vous prêter des livres}"

TOLD = [
    (
        "description of data",
        ("data", "As you write it on the form."),
        (
            MEMBERS,
            "fr: [nom, adresse]}, ",
            "fr: [nom, adresse]}, description: {en: as you write it on the form, fr: x}, ",
        ),
    ),
    (
        "reason of a department",
        ("internal-access", "Front desk · To lend you books."),
        (MEMBERS, "sources: [person]\n", f"{DESK}, {WHY}}}\n"),
    ),
    (
        "share of a department",
        ("internal-access", "Front desk · Only these data: contact details."),
        (
            MEMBERS,
            f"purposes: [accounts], {BILL}",
            f"{BILL.replace('sources: [person]', f'{DESK}, data: [contact]}}')}",
        ),
    ),
    (
        "department by its category",
        ("internal-access", "These departments use your data: human resources department."),
        (MEMBERS, "sources: [person]\n", "sources: [person]\nrecipients: [{category: human-resources}]\n"),
    ),
    (
        "policy of a recipient",
        ("recipients", "Privacy policy of this recipient."),
        (
            MEMBERS,
            "sources: [person]\n",
            "sources: [person]\nrecipients: [{party: university, role: controller}]\n",
        ),
    ),
    (
        "how data are derived",
        ("sources", "We derive these data from other data about you: a guess from your loans."),
        (
            MEMBERS,
            "sources: [person]\n",
            "sources: [person, {kind: derived, description: {en: a guess from your loans, fr: x}}]\n",
        ),
    ),
    (
        "criterion beside an event",
        ("retention", "The period depends on this criterion: no book is missing."),
        (
            MEMBERS,
            "for: P10Y, from: end-of-financial-year,",
            "until: case-closed, criteria: {en: no book is missing, fr: x},",
        ),
    ),
    (
        "domain of a tracker",
        ("cookies", "Counts visits. Domain: stats.linden.example."),
        ("trackers.yaml", "  category: analytics\n", "  category: analytics\n  domain: stats.linden.example\n"),
    ),
    (
        "why no computer decides",
        ("profiling", "People choose the books. Applies to: Lending you books; Keeping our accounts."),
        (MEMBERS, "automated_decisions: none", "automated_decisions: {none: {en: people choose the books, fr: x}}"),
    ),
]


@pytest.mark.parametrize(("place", "change"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_told_in_its_section_and_only_then(
    published: Publication, edit: Edit, place: tuple[str, str], change: tuple[str, str, str]
) -> None:
    section, said = place
    policy = {"parties/university.yaml": "name: Example University\nrole: joint-controller\ncountry: FR\n"}
    policy["parties/university.yaml"] += "privacy_policy: https://www.university.example/privacy\n"
    after = edit(*change, draft=True, added=policy)
    assert said in sections(after, "privacy/en")[section]
    assert said not in sections(published, "privacy/en").get(section, "")


@pytest.mark.parametrize("fact", ["recipients", "transfers", "automated_decisions"])
def test_the_reason_of_a_none_is_told_in_the_card(edit: Edit, fact: str) -> None:
    text = (ROOT / MEMBERS).read_text(encoding="utf-8").replace("automated_decisions: none\n", "")
    others = "".join(f"{one}: none\n" for one in ("recipients", "transfers", "automated_decisions") if one != fact)
    why = f"{fact}: {{none: {{en: people do it all, fr: x}}}}\n"
    told = edit("register.yaml", "training]", "training]", added={MEMBERS: f"{text}{others}{why}"})
    assert "People do it all." in card(told, "privacy/en", "membership-lend")
    silent = edit("register.yaml", "training]", "training]", added={MEMBERS: f"{text}{others}{fact}: none\n"})
    assert "People do it all." not in card(silent, "privacy/en", "membership-lend")


def test_a_share_of_the_data_is_told_with_its_recipient_and_its_transfer(edit: Edit) -> None:
    letter = (
        (ROOT / LETTER)
        .read_text(encoding="utf-8")
        .replace("purposes: [choose], sources: [publishers]", "sources: [publishers]")
    )
    whole = edit(MEMBERS, "Front desk", "Desk", added={LETTER: letter})
    assert "only these data" not in card(whole, "privacy/en", "newsletter-send").lower()
    shared = letter.replace("la lettre}, purposes: [send]}", "la lettre}, purposes: [send], data: [contact]}")
    shared = shared.replace("fr: il y travaille}}", "fr: il y travaille}, data: [contact]}")
    told = edit(MEMBERS, "Front desk", "Desk", added={LETTER: shared})
    share = "Pigeon Mail Inc. (United States), only these data: contact details"
    assert share in card(told, "privacy/en", "newsletter-send")
    assert "It works there. Only these data: contact details." in sections(told, "privacy/en")["transfers"]


def test_data_that_are_free_threaten_nothing(edit: Edit) -> None:
    free = "required: optional, consequence: {en: no newsletter reaches you, fr: aucune lettre ne vous parvient}}"
    publication = edit(LETTER, free, "required: optional}")
    line = "Contact details · e-mail address\n\N{EN DASH}\nSending you our newsletter"
    assert line in sections(publication, "privacy/en")["obligation"].partition("You are free to provide")[2]


def test_an_item_that_only_repeats_its_category_is_told_once(edit: Edit) -> None:
    named = edit(MEMBERS, "items: {en: [name, address], fr: [nom, adresse]}", "items: {en: [Contact details], fr: [x]}")
    assert fact(named, "privacy/en", "membership-lend", "Data used") == ["Contact details · required by contract"]
    assert "contact details · contact details" not in sections(named, "privacy/en")["obligation"].lower()


def test_what_is_shown_as_proof_of_identity_follows_when_it_is_asked_for(edit: Edit) -> None:
    own = "{en: Please cover the photograph., fr: Masquez la photographie.}"
    publication = edit(LINDEN, "staff: 31\n", f"staff: 31\nrequests:\n  identity: {own}\n")
    ours = "We ask you to prove who you are only if we have reasonable doubts about it."
    assert f"{ours} Please cover the photograph." in sections(publication, "privacy/en")["rights"].split("\n")
    ours = "en cas de doute raisonnable. Masquez la photographie."
    assert ours in sections(publication, "privacy/fr")["rights"]


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ('version: "1"\neffective: 2026-01-05\n', "This is the first version of this policy."),
        ('version: "1.0"\neffective: 2026-01-05\nupdated: 2026-01-05\n', "This is the first version of this policy."),
        ('version: "2"\neffective: 2026-01-05\n', ""),
        ('version: "1"\neffective: 2026-01-05\nupdated: 2026-03-01\n', ""),
    ],
)
def test_only_a_first_version_is_called_the_first(edit: Edit, plan: str, told: str) -> None:
    stated = 'version: "2", class: inform, summary: {en: a new host, fr: un nouvel hébergeur}}\n'
    changes = f"changes:\n  - {{date: 2026-01-05, {stated}"
    publication = edit(PLAN, f'version: "2"\neffective: 2026-01-05\n{changes}', plan)
    section = sections(publication, "privacy/en").get("changes", "")
    assert section.partition("\n")[2] == told
    feed = publication.files["privacy/en/feed.atom"].decode()
    assert ("first version" in feed) == bool(told)


def test_departments_stand_among_the_recipients_where_no_other_section_tells_them(edit: Edit) -> None:
    told = edit(
        "notices/by-basis.yaml",
        "  - purposes\n",
        "  - purposes\n  - recipients\n",
        added={"activities/membership.yaml": membership(f"{DESK}, {WHY}}}")},
    )
    assert (
        "Our own departments\nFront desk\n\N{EN DASH}\nTo lend you books."
        in sections(told, "by-basis/en")["recipients"]
    )
    assert "front desk" not in sections(told, "privacy/en")["recipients"].lower()


def test_the_public_is_no_controller_that_informs_its_readers(edit: Edit) -> None:
    told = edit(MEMBERS, "sources: [person]\n", "sources: [person]\nrecipients: [{category: public}]\n")
    section = sections(told, "privacy/en")["recipients"]
    assert "Others\nThe public" in section
    assert "inform you themselves" not in section


def membership(sources: str) -> str:
    """The record of members with other words in the place of its sources."""
    path = ROOT / MEMBERS
    return path.read_text(encoding="utf-8").replace("sources: [person]", sources)


def test_terms_are_explained_in_the_order_of_the_plan(edit: Edit) -> None:
    plan = edit(
        "notices/by-basis.yaml",
        "  - definitions\n",
        "  - {id: definitions, terms: [processor, customers, controller]}\n",
    )
    assert sections(plan, "by-basis/en")["definitions"].split("\n") == [
        "What do these words mean?",
        "We explain these terms in our own words. Some of them have a fixed meaning in data protection law.",
        "Processor",
        "A person or organisation that processes personal data for a controller, on its instructions.",
        "Customers",
        "Persons who buy goods or services.",
        "Controller",
        "The person or organisation that decides why and how personal data are processed.",
        "The definitions of the law: Article 4 GDPR.",
    ]
