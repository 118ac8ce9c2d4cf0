"""The 21 items of Articles 13 and 14 GDPR (and 21(4), 26(2), 49): said when due, in their section, and not otherwise.

Each row: the item, the section, what it says, and the edit of the register that takes the ground for saying it away.
"""

import pytest

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import sections

NEWSLETTER, STUDY, MEMBERS = "activities/newsletter.yaml", "activities/reading-study.yaml", "activities/membership.yaml"
LINDEN = "organisations/linden.yaml"

ITEMS = [
    ("controller", "controller", "2 rue des Tilleuls", (LINDEN, "street: 2 rue des Tilleuls", "street: 9 rue Neuve")),
    (
        "representative",
        "controller",
        "Our representative in the United Kingdom is: Linden Agents.",
        (LINDEN, "representatives:\n  uk: {name: Linden Agents, email: agents@linden.example}\n", ""),
    ),
    (
        "data protection officer",
        "dpo",
        "dpo@linden.example",
        (
            LINDEN,
            (
                "dpo:\n  name: {en: Data protection officer of Linden, fr: Délégué à la protection des données de "
                "Linden}\n  email: dpo@linden.example\n"
            ),
            "dpo: none\n",
        ),
    ),
    ("purposes", "purposes", "Lending you books", (MEMBERS, "{en: Lending you books,", "{en: Giving you books,")),
    (
        "legal basis per purpose",
        "purposes",
        "We need this to perform our contract with you (Article 6(1)(b) GDPR).",
        (MEMBERS, "{basis: contract, stage: performance}", "{basis: vital-interests}"),
    ),
    (
        "legitimate interest",
        "purposes",
        "recommending books that you will like",
        (NEWSLETTER, "interest: {en: recommending books that you will like, ", "interest: {en: selling books, "),
    ),
    (
        "recipients",
        "recipients",
        "Pigeon Mail Inc.",
        (
            NEWSLETTER,
            (
                "recipients:\n  - {party: mailer, why: {en: to send the newsletter, fr: pour envoyer la lettre}, "
                "purposes: [send]}\n"
            ),
            "",
        ),
    ),
    (
        "transfers and copy",
        "transfers",
        "On request from dpo@linden.example.",
        (NEWSLETTER, "{en: on request from dpo@linden.example,", "{en: at the front desk,"),
    ),
    (
        "storage period",
        "retention",
        "1 year after the end of the contract",
        (MEMBERS, "for: P1Y, from: end-of-contract", "for: P2Y, from: end-of-contract"),
    ),
    (
        "rights",
        "rights",
        "Right to data portability",
        None,
    ),
    (
        "withdrawal of consent",
        "purposes",
        "How to withdraw your consent: with the link in every issue.",
        (NEWSLETTER, "withdrawal: {en: with the link in every issue,", "withdrawal: {en: by letter,"),
    ),
    ("complaint", "complaint", "CNIL", None),
    (
        "obligation and consequence",
        "obligation",
        "We cannot lend.",
        (MEMBERS, "consequence: {en: we cannot lend,", "consequence: {en: no books for you,"),
    ),
    (
        "categories",
        "data",
        "Books borrowed.",
        (NEWSLETTER, "items: {en: [books borrowed]", "items: {en: [books praised]"),
    ),
    (
        "source",
        "sources",
        "We receive these data from: publishers of the region. This source is not publicly accessible.",
        (NEWSLETTER, "{en: publishers of the region,", "{en: printers of the region,"),
    ),
    (
        "automated decisions",
        "profiling",
        "How it works: age and eyesight give points.",
        (STUDY, "logic: {en: age and eyesight give points,", "logic: {en: a lottery,"),
    ),
    (
        "further processing",
        "purposes",
        "We collected the data for another purpose: lending you books.",
        (NEWSLETTER, "      original: {en: lending you books, fr: vous prêter des livres}\n", ""),
    ),
    (
        "joint controllers",
        "controller",
        "Linden informs you and answers you; the university keeps the data.",
        (STUDY, "arrangement: study\n", ""),
    ),
    (
        "objection apart",
        "rights",
        "Your right to object",
        None,
    ),
    (
        "compelling interests",
        "transfers",
        "warning readers of a defective lamp",
        (STUDY, "interest: {en: warning readers of a defective lamp,", "interest: {en: saving lives,"),
    ),
    (
        "risks of the transfer",
        "transfers",
        "authorities there may read the data",
        (STUDY, "risk: {en: authorities there may read the data,", "risk: {en: no court hears you,"),
    ),
]


@pytest.mark.parametrize(("section", "said"), [(row[1], row[2]) for row in ITEMS], ids=[row[0] for row in ITEMS])
def test_said_in_its_section(published: Publication, section: str, said: str) -> None:
    assert said in sections(published, "privacy/en")[section]


@pytest.mark.parametrize(
    ("said", "change"), [(row[2], row[3]) for row in ITEMS if row[3]], ids=[row[0] for row in ITEMS if row[3]]
)
def test_not_said_without_its_ground(edit: Edit, said: str, change: tuple[str, str, str]) -> None:
    publication = edit(*change, draft=True)
    of_item = next(row[1] for row in ITEMS if row[2] == said)
    assert said not in sections(publication, "privacy/en").get(of_item, "")
