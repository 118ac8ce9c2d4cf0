"""Work done as a processor for others (Art. 30(2))."""

from typing import Annotated

from ropa.model.activity import SystemId
from ropa.model.base import ID, Internal, Ref, Regulator
from ropa.model.citation import Document, DocumentRef
from ropa.model.contact import Person
from ropa.model.facts import Fact, Owed
from ropa.model.ids import ActivityId, CategoryId, OrganisationId, PartyId, SubjectId
from ropa.model.lifecycle import Lifecycle
from ropa.model.measure import Security
from ropa.model.party import SubProcessing
from ropa.model.recipients import Transfer
from ropa.model.retention import Disposal
from ropa.model.scope import Scoped
from ropa.model.text import Date, Duration, Paragraphs, Sentence, Text, Texts


class Client(Scoped):
    """A controller on whose behalf the organisation works."""

    party: Regulator[Owed[PartyId] | None] = None
    """The controller, or the processor that engaged the organisation; its contacts stand with the party.

    Example: example-practice
    """
    organisation: Regulator[OrganisationId | None] = None
    """An own organisation of the group, when that is the controller.

    Example: rivage-assurances
    """
    on_behalf_of: Regulator[tuple[PartyId, ...] | None] = None
    """The final controllers, when the client is itself a processor.

    Example: [example-insurer]
    """
    categories_of_processing: Regulator[Owed[Texts] | None] = None
    """What is done for this controller, when it differs from the others.

    Example: [hosting, backup]
    """
    transfers: Regulator[Fact[tuple[Transfer, ...]] | None] = None
    """Transfers for this controller alone, besides those of the whole engagement."""
    security: Regulator[Fact[Security] | None] = None
    """Measures for this controller alone, besides those of the whole engagement.

    Example: [separate-database]
    """
    contract: Regulator[Owed[DocumentRef] | None] = None
    """The contract under Art. 28(3).

    Example: CT-2025-041
    """
    signed: Regulator[Date | None] = None
    """Day of signature."""
    instructions: Internal[DocumentRef | None] = None
    """The documented instructions.

    Example: annex A of CT-2025-041
    """


class EngagedProcessor(Scoped):
    """A further processor engaged for the work (Art. 28(2), (4))."""

    party: Regulator[Owed[PartyId] | None] = None
    """The further processor.

    Example: example-cloud
    """
    service: Regulator[Text | None] = None
    """What it does.

    Example: data centre
    """
    clients: Regulator[tuple[PartyId, ...] | None] = None
    """The controllers for whose data it is used; all when left out.

    Example: [example-practice]
    """
    authorisation: Regulator[Owed[SubProcessing] | None] = None
    """How the controllers authorised it."""
    authorised: Regulator[Date | None] = None
    """Day of authorisation or notice."""
    contract: Regulator[Owed[DocumentRef] | None] = None
    """The contract with it.

    Example: DPA-2024-009
    """


class Engagement(Scoped):
    """One kind of work done as a processor."""

    name: Regulator[Owed[Text] | None] = None
    """What it is called.

    Example: Hosting of practice records
    """
    reference: Regulator[Sentence | None] = None
    """A number or code of your own.

    Example: ENG-003
    """
    description: Regulator[Paragraphs | None] = None
    """What is done, in a few sentences.

    Example: We host the records of independent practices.
    """
    processors: Regulator[Owed[tuple[OrganisationId, ...]] | None] = None
    """The own organisations that do the work.

    Example: [sainte-aude]
    """
    controllers: Regulator[Owed[tuple[Client, ...]] | None] = None
    """The controllers it is done for."""
    categories_of_processing: Regulator[Owed[Texts] | None] = None
    """What is done for all of them (Art. 30(2)(b)).

    Example: [hosting, backup, support]
    """
    activities: Regulator[tuple[ActivityId, ...] | None] = None
    """Own activities that belong to this work.

    Example: [clinical-trial]
    """
    data_subjects: Regulator[tuple[SubjectId, ...] | None] = None
    """Whose data, as far as known.

    Example: [patients]
    """
    data: Regulator[tuple[CategoryId, ...] | None] = None
    """Which data, as far as known.

    Example: [health]
    """
    subprocessors: Regulator[Fact[tuple[EngagedProcessor, ...]] | None] = None
    """Further processors, or `none`."""
    transfers: Regulator[Fact[tuple[Transfer, ...]] | None] = None
    """Transfers to third countries, or `none` (Art. 30(2)(c)).

    Example: none
    """
    security: Regulator[Fact[Security] | None] = None
    """Measures, besides those inherited from the register's defaults (Art. 30(2)(d)).

    Example: [encryption-at-rest]
    """
    end: Regulator[Disposal | None] = None
    """What happens to the data at the end of the contract (Art. 28(3)(g))."""
    end_within: Regulator[Duration | None] = None
    """Within what time, in ISO 8601."""
    owner: Regulator[Owed[Text] | None] = None
    """Who answers for it inside.

    Example: Hosting department
    """
    contact: Regulator[Person | None] = None
    """Whom the controllers turn to."""
    systems: Internal[tuple[SystemId, ...] | None] = None
    """The systems used.

    Example: [practice-hosting]
    """
    inherits: Regulator[tuple[Annotated[str, ID, Ref("defaults")], ...] | None] = None
    """Which of the register's defaults apply; all when left out.

    Example: [security]
    """
    lifecycle: Regulator[Lifecycle | None] = None
    """Status, dates, review."""
    documents: Internal[tuple[Document, ...] | None] = None
    """Other documents, by reference."""
    remarks: Regulator[Paragraphs | None] = None
    """What the authority should know besides.

    Example: certified for health data
    """
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: two practices leave in 2027
    """
