"""Joint controllers and what they agreed (Art. 26)."""

from ropa.model.base import Internal, Public, Record, Regulator
from ropa.model.citation import DocumentRef
from ropa.model.contact import Contact
from ropa.model.facts import Owed
from ropa.model.ids import OrganisationId, PartyId
from ropa.model.text import Date, Paragraphs, Text


class Duty(Record):
    """One duty, and which of the joint controllers takes it."""

    duty: Public[Text | None] = None
    """What has to be done.

    Example: answering requests of the persons concerned
    """
    organisation: Public[OrganisationId | None] = None
    """The own organisation that does it.

    Example: rivage-services
    """
    party: Public[PartyId | None] = None
    """The other controller that does it.

    Example: example-university
    """


class Arrangement(Record):
    """An arrangement between joint controllers."""

    name: Public[Text | None] = None
    """What the arrangement is about.

    Example: Stroke registry
    """
    organisations: Public[tuple[OrganisationId, ...] | None] = None
    """Own organisations that are joint controllers.

    Example: [sainte-aude]
    """
    parties: Public[tuple[PartyId, ...] | None] = None
    """Other joint controllers.

    Example: [example-university]
    """
    essence: Public[Owed[Paragraphs] | None] = None
    """The essence of the arrangement, made available to the persons concerned (Art. 26(2)).

    Example: The hospital informs you and answers your requests; the university runs the database.
    """
    duties: Public[tuple[Duty, ...] | None] = None
    """Who does what."""
    contact: Public[Owed[Contact] | None] = None
    """The point of contact for persons."""
    document: Regulator[Owed[DocumentRef] | None] = None
    """The arrangement itself.

    Example: JCA-2024-002
    """
    signed: Regulator[Owed[Date] | None] = None
    """Day of the last signature."""
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: to be renewed with the new ethics vote
    """
