"""Profiling and automated decisions (Art. 22)."""

from enum import StrEnum

from ropa.model.base import Internal, Public, Record, Regulator
from ropa.model.citation import DocumentRef, Laws
from ropa.model.facts import Owed
from ropa.model.ids import CategoryId, PartyId, PurposeId, SubjectId
from ropa.model.scope import Scoped
from ropa.model.text import Sentence, Text


class AutomationKind(StrEnum):
    """How far a machine decides."""

    PROFILING = "profiling"
    """Evaluates persons; no decision follows by itself."""
    ASSISTED = "assisted"
    """Prepares a decision that a person takes."""
    SOLELY_AUTOMATED = "solely-automated"
    """Decides alone, with legal or similarly significant effect (Art. 22(1))."""


class DecisionGround(StrEnum):
    """What allows a solely automated decision (Art. 22(2))."""

    CONTRACT = "contract"
    """Necessary for a contract with the person."""
    LAW = "law"
    """Authorised by law with suitable measures."""
    EXPLICIT_CONSENT = "explicit-consent"
    """The person's explicit consent."""


class SpecialDecisionGround(StrEnum):
    """What allows special categories in such a decision (Art. 22(4))."""

    EXPLICIT_CONSENT = "explicit-consent"
    """Explicit consent (Art. 9(2)(a))."""
    SUBSTANTIAL_PUBLIC_INTEREST = "substantial-public-interest"
    """Substantial public interest laid down by law (Art. 9(2)(g))."""


class AiSystem(Record):
    """An AI system under Regulation (EU) 2024/1689."""

    name: Regulator[Sentence | None] = None
    """Its name.

    Example: Example Triage 3
    """
    provider: Regulator[PartyId | None] = None
    """Who provides it.

    Example: example-medtech
    """
    risk: Regulator[Text | None] = None
    """Its class of risk and why.

    Example: high risk, annex III no. 5
    """
    registration: Regulator[Sentence | None] = None
    """Its number in the European database.

    Example: EU-2026-000123
    """


class AutomatedDecision(Scoped):
    """Profiling, or a decision taken or prepared by automated means."""

    name: Public[Owed[Text] | None] = None
    """What is decided or evaluated.

    Example: Order in which patients are seen
    """
    kind: Public[Owed[AutomationKind] | None] = None
    """How far a machine decides."""
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes it serves; all when left out.

    Example: [triage]
    """
    data_subjects: Public[tuple[SubjectId, ...] | None] = None
    """The groups of persons it concerns; all when left out.

    Example: [patients]
    """
    data: Public[tuple[CategoryId, ...] | None] = None
    """The data it uses; all when left out.

    Example: [health]
    """
    logic: Public[Owed[Text] | None] = None
    """The procedure and the principles actually applied, in plain words.

    Example: five vital signs are each given points; the total sets the order
    """
    significance: Public[Owed[Text] | None] = None
    """What the result is used for.

    Example: it decides who is seen first
    """
    consequences: Public[Owed[Text] | None] = None
    """What it means for the person.

    Example: a lower score means a longer wait
    """
    ground: Public[Owed[DecisionGround] | None] = None
    """For a solely automated decision: what allows it."""
    law: Public[Laws | None] = None
    """The law that authorises it.

    Example: "Code de la santé publique, art. L4001-3"
    """
    special_ground: Public[SpecialDecisionGround | None] = None
    """What allows special categories in it."""
    safeguards: Public[Owed[Text] | None] = None
    """How a person gets human intervention, gives their view and contests the decision (Art. 22(3)).

    Example: a nurse reviews the score at once on request
    """
    objection: Public[Text | None] = None
    """How to object to the profiling, and what happens then.

    Example: write to us and it stops
    """
    ai: Regulator[AiSystem | None] = None
    """The AI system behind it, if there is one."""
    tested: Internal[DocumentRef | None] = None
    """The last test for errors and bias.

    Example: TEST-2026-02
    """
