"""What makes a purpose lawful (Art. 6(1))."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Internal, Public, Record, Ref, Regulator
from ropa.model.citation import DocumentRef, Laws
from ropa.model.facts import Fact, Owed
from ropa.model.ids import SubjectId
from ropa.model.scope import Scoped
from ropa.model.text import Paragraphs, Text


class ContractStage(StrEnum):
    """Which half of Art. 6(1)(b) applies."""

    PERFORMANCE = "performance"
    """Performing a contract with the person."""
    STEPS_BEFORE = "steps-before"
    """Steps before a contract, at the person's request."""


class InterestHolder(StrEnum):
    """Whose legitimate interest it is."""

    CONTROLLER = "controller"
    """The controller's own."""
    THIRD_PARTY = "third-party"
    """A third party's."""


class RecognisedInterest(StrEnum):
    """The conditions of the United Kingdom's recognised legitimate interests."""

    PUBLIC_TASK_DISCLOSURE = "public-task-disclosure"
    """Disclosure to a body that needs it for a public task and asks for it."""
    NATIONAL_SECURITY = "national-security"
    """National security, public security or defence."""
    EMERGENCIES = "emergencies"
    """Responding to an emergency."""
    CRIME = "crime"
    """Detecting, investigating or preventing crime."""
    SAFEGUARDING = "safeguarding"
    """Safeguarding vulnerable individuals."""


class Consent(Record):
    """How consent is obtained, proved and withdrawn (Art. 7, 8)."""

    explicit: Public[bool | None] = None
    """Whether it is explicit, as Art. 9(2)(a) wants.

    Example: true
    """
    how: Public[Owed[Text] | None] = None
    """How it is given.

    Example: by ticking a box on the subscription form
    """
    proof: Regulator[Owed[Text] | None] = None
    """How the controller can show it.

    Example: time-stamped record in the mailing system
    """
    withdrawal: Public[Owed[Text] | None] = None
    """How it is withdrawn.

    Example: with the link at the foot of every e-mail
    """
    representative: Public[Text | None] = None
    """Who consents for persons who cannot, or objects after their death, and how.

    Example: the guardian signs the form
    """
    age: Public[int | None] = None
    """Age from which a child consents alone, in years.

    Example: 15
    """
    parental: Public[Text | None] = None
    """How parental authorisation is obtained and checked.

    Example: a confirmation sent to the parent's address
    """


class LegalBasis(Scoped):
    """What makes a purpose lawful (Art. 6(1))."""

    basis: Public[Owed[Annotated[str, ID, Ref("legal-bases")]] | None] = None
    """The legal basis, from the vocabulary.

    Example: legitimate-interests
    """
    for_: Public[Text | None] = None
    """The case or the persons this basis is for, when the purpose has several.

    Example: prospects who are not yet customers
    """
    data_subjects: Public[tuple[SubjectId, ...] | None] = None
    """The groups of persons this basis is for; all of the purpose when left out.

    Example: [prospects]
    """
    stage: Public[ContractStage | None] = None
    """For a contract: its performance, or steps before it."""
    contract: Public[Text | None] = None
    """For a contract: which one.

    Example: your assistance contract
    """
    law: Public[Laws | None] = None
    """For a legal obligation or a public task: the provision that lays it down.

    Example: "Code de commerce, art. L123-22"
    """
    duty: Public[Text | None] = None
    """For a legal obligation or a public task: what it asks for, in words a person understands.

    Example: we must keep our accounts
    """
    interest: Public[Owed[Text] | None] = None
    """For legitimate interests: the interest pursued, in words a person understands.

    Example: keeping premiums fair by stopping false claims
    """
    holder: Public[InterestHolder | None] = None
    """For legitimate interests: whose they are; the controller's when left out."""
    balance: Public[Text | None] = None
    """For legitimate interests: the result of the balancing test, for the public.

    Example: we look at claims that show three warning signs only
    """
    assessment: Internal[Fact[DocumentRef] | None] = None
    """For legitimate interests: the balancing test.

    Example: LIA-2026-004
    """
    condition: Public[RecognisedInterest | None] = None
    """For the United Kingdom's recognised legitimate interests: which one."""
    consent: Public[Owed[Consent] | None] = None
    """For consent: how it is given, proved and withdrawn."""
    note: Regulator[Paragraphs | None] = None
    """What the team or the authority should know about the choice.

    Example: soft opt-in, article L34-5
    """
