"""One processing activity of a controller (Art. 30(1))."""

from typing import Annotated

from ropa.model.accountability import Authorisation, Consultation, Incident, InformationExemption
from ropa.model.automation import AutomatedDecision
from ropa.model.base import ID, Internal, Public, Ref, Regulator
from ropa.model.citation import Document
from ropa.model.contact import Contact
from ropa.model.dpia import Dpia
from ropa.model.facts import Fact, Owed
from ropa.model.ids import ActivityId, OrganisationId, PurposeId
from ropa.model.lifecycle import Lifecycle
from ropa.model.measure import Security
from ropa.model.personal_data import PersonalData, Sources, Subjects
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.model.scope import Scoped
from ropa.model.text import Paragraphs, Sentence, Text

ArrangementId = Annotated[str, ID, Ref("arrangements")]
TrackerId = Annotated[str, ID, Ref("trackers")]
SystemId = Annotated[str, ID, Ref("systems")]


class ActivityController(Scoped):
    """An own organisation as controller of an activity, with the case in which it is."""

    organisation: Public[OrganisationId | None] = None
    """The organisation.

    Example: rivage-services
    """
    when: Public[Text | None] = None
    """When it is the controller, if it differs from the organisation's own condition.

    Example: you booked through the application
    """


class ActivityArrangement(Scoped):
    """An arrangement of joint controllers that covers a part of an activity."""

    arrangement: Public[ArrangementId | None] = None
    """The arrangement.

    Example: stroke-registry
    """
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes it covers; all when left out.

    Example: [run-registry]
    """


class Activity(Scoped):
    """A processing activity of one or more controllers."""

    name: Regulator[Owed[Text] | None] = None
    """What the team calls it.

    Example: Breakdown claims
    """
    reference: Regulator[Sentence | None] = None
    """A number or code of your own.

    Example: ACT-012
    """
    description: Regulator[Paragraphs | None] = None
    """What happens, in a few sentences, for a reader who does not know the house.

    Example: Customers call after a breakdown; staff open a file and send help.
    """
    controllers: Public[Owed[tuple[OrganisationId | ActivityController, ...]] | None] = None
    """The own organisations that are controllers.

    Example: [rivage-services]
    """
    arrangement: Public[ArrangementId | tuple[ArrangementId | ActivityArrangement, ...] | None] = None
    """The arrangement of joint controllers, when there are any; a list where it covers some purposes or places only.

    Example: stroke-registry
    """
    contact: Public[Contact | None] = None
    """Whom persons can turn to about this activity, when it is not the organisation's usual contact."""
    owner: Regulator[Owed[Text] | None] = None
    """Who answers for it inside: a department or function.

    Example: Claims department
    """
    department: Regulator[Text | None] = None
    """The part of the organisation under which the register lists it; the owner when left out.

    Example: Claims
    """
    purposes: Public[Owed[tuple[Purpose, ...]] | None] = None
    """What the data are for; every other fact refers to these."""
    data_subjects: Public[Owed[Subjects] | None] = None
    """Whose data.

    Example: [customers]
    """
    data: Public[Owed[tuple[PersonalData, ...]] | None] = None
    """Which data, by category."""
    sources: Public[Owed[Sources] | None] = None
    """Where the data come from; from the person when left out.

    Example: [person, observed]
    """
    recipients: Public[Fact[tuple[Recipient, ...]] | None] = None
    """Who receives data, besides those inherited from the register's defaults; `none` means nobody, not even those."""
    transfers: Public[Fact[tuple[Transfer, ...]] | None] = None
    """Transfers to third countries, besides inherited ones; `none` means no transfer at all, not even those.

    Example: none
    """
    retention: Public[Owed[tuple[Retention, ...]] | None] = None
    """How long data are kept."""
    security: Regulator[Fact[Security] | None] = None
    """Measures by their id in `measures.yaml`, besides those inherited from the register's defaults.

    Example: [encryption-at-rest]
    """
    automated_decisions: Public[Fact[tuple[AutomatedDecision, ...]] | None] = None
    """Profiling and automated decisions, or `none`.

    Example: none
    """
    dpia: Regulator[Fact[Dpia] | None] = None
    """Screening and impact assessment."""
    systems: Internal[tuple[SystemId, ...] | None] = None
    """The systems used.

    Example: [claims-system]
    """
    trackers: Public[tuple[TrackerId, ...] | None] = None
    """Cookies and other trackers set for it.

    Example: [session]
    """
    inherits: Regulator[tuple[Annotated[str, ID, Ref("defaults")], ...] | None] = None
    """Which of the register's defaults apply: recipients, transfers, security, retention, sources; all when left out.

    Example: [security]
    """
    not_informed: Regulator[tuple[InformationExemption, ...] | None] = None
    """Persons who are not informed, and the exemption that allows it (Art. 13(4), 14(5))."""
    authorisations: Regulator[tuple[Authorisation, ...] | None] = None
    """Authorisations, opinions and declarations that another law wants: cameras, trials, professional bodies."""
    consultations: Regulator[tuple[Consultation, ...] | None] = None
    """Bodies heard or agreeing: works council, ethics committee, patients' council."""
    related: Regulator[tuple[ActivityId, ...] | None] = None
    """Other activities that belong to it.

    Example: [clinical-trial]
    """
    core: Regulator[bool | None] = None
    """Whether it belongs to the core activities (Art. 37(1)).

    Example: true
    """
    lifecycle: Regulator[Lifecycle | None] = None
    """Status, dates, review."""
    documents: Internal[tuple[Document, ...] | None] = None
    """Other documents, by reference."""
    incidents: Internal[tuple[Incident, ...] | None] = None
    """Breaches that concerned it, by reference."""
    tags: Internal[tuple[Annotated[str, ID], ...] | None] = None
    """Words by which the team groups its records.

    Example: [core-business]
    """
    remarks: Regulator[Paragraphs | None] = None
    """What the authority should know besides.

    Example: takes over the activity of Example Assistance
    """
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: interview with the head of claims on 2026-02-11
    """
