"""Technical and organisational measures (Art. 30(1)(g), 32)."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Internal, Public, Ref, Regulator
from ropa.model.citation import DocumentRef
from ropa.model.facts import Owed
from ropa.model.scope import Scoped
from ropa.model.text import Date, Duration, Paragraphs, Sentence, Text

MeasureId = Annotated[str, ID, Ref("measures")]


class Nature(StrEnum):
    """What sort of measure it is."""

    TECHNICAL = "technical"
    """Done by machines."""
    ORGANISATIONAL = "organisational"
    """Done by people and rules."""
    PHYSICAL = "physical"
    """Doors, locks, buildings."""
    LEGAL = "legal"
    """Contracts and commitments."""


class MeasureStatus(StrEnum):
    """How far a measure is."""

    PLANNED = "planned"
    """Decided, not yet there."""
    IN_PLACE = "in-place"
    """Works."""
    RETIRED = "retired"
    """No longer used."""


class Measure(Scoped):
    """One measure of the organisation's catalogue."""

    name: Regulator[Owed[Text] | None] = None
    """What it is called.

    Example: Encryption at rest
    """
    description: Regulator[Paragraphs | None] = None
    """What is done, in general terms; the authority reads it, the public does not.

    Example: Databases and backups are encrypted; keys are changed every year.
    """
    public: Public[Text | None] = None
    """What the public is told, if anything.

    Example: we encrypt stored data
    """
    kind: Regulator[Annotated[str, ID, Ref("measure-kinds")] | None] = None
    """The kind, from the vocabulary of measures (`ropa explain measures` lists it).

    Example: encryption-at-rest
    """
    nature: Regulator[Nature | None] = None
    """Technical, organisational, physical or legal."""
    status: Regulator[MeasureStatus | None] = None
    """How far it is; in place when left out."""
    references: Internal[tuple[Sentence, ...] | None] = None
    """Controls of a standard it answers.

    Example: ["ISO/IEC 27002:2022 8.24"]
    """
    last_tested: Regulator[Date | None] = None
    """Day of the last test (Art. 32(1)(d))."""
    test_every: Internal[Duration | None] = None
    """How often it is tested, in ISO 8601."""
    owner: Internal[Sentence | None] = None
    """Who keeps it working.

    Example: Information security officer
    """
    document: Internal[DocumentRef | None] = None
    """Where it is described.

    Example: PSSI chapter 7
    """


class AppliedMeasure(Scoped):
    """A measure of the catalogue with what is special about it here, or a measure of one activity alone."""

    measure: Regulator[MeasureId | None] = None
    """The measure of the catalogue.

    Example: encryption-at-rest
    """
    description: Regulator[Text | None] = None
    """What is special here, or the measure itself when the catalogue has none.

    Example: recordings are encrypted with a key of their own
    """
    public: Public[Text | None] = None
    """What the public is told of it.

    Example: recordings are encrypted
    """


Security = tuple[MeasureId | AppliedMeasure, ...]
