"""Who receives data, and transfers to third countries."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Internal, Marker, Public, Ref, Regulator
from ropa.model.citation import DocumentRef, Laws
from ropa.model.contact import Contact
from ropa.model.facts import Fact, Owed
from ropa.model.ids import CategoryId, OrganisationId, PartyId, PurposeId, SubjectId
from ropa.model.legal_basis import Consent
from ropa.model.party import Role
from ropa.model.scope import Scoped
from ropa.model.text import Country, Date, Paragraphs, Sentence, Text, Texts

RecipientCategory = Annotated[str, ID, Ref("recipients")]


class Recipient(Scoped):
    """Somebody to whom data are disclosed (Art. 30(1)(d)): a party, an own organisation, a department or a category."""

    party: Public[PartyId | None] = None
    """A party of the register.

    Example: roadside-network
    """
    organisation: Public[OrganisationId | None] = None
    """Another own organisation of the group.

    Example: rivage-courtage
    """
    department: Public[Text | None] = None
    """A department of the organisation itself.

    Example: Claims department
    """
    category: Public[RecipientCategory | None] = None
    """A category from the vocabulary, when nobody can be named.

    Example: courts
    """
    description: Public[Text | None] = None
    """Who they are, more exactly than the category: type, sector, place.

    Example: the court that hears the case
    """
    role: Public[Role | None] = None
    """What the recipient is; the party's usual role when left out."""
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes for which it receives data; all when left out.

    Example: [handle-claim]
    """
    data: Public[tuple[CategoryId, ...] | None] = None
    """The categories it receives; all when left out.

    Example: [contact, vehicle]
    """
    why: Public[Text | None] = None
    """What it does with the data or why it receives them.

    Example: to tow the vehicle
    """
    condition: Public[Text | None] = None
    """In which case it receives them.

    Example: if you opened a health account
    """
    objection: Public[Text | None] = None
    """How a person can prevent it, if they can.

    Example: tell us that your family doctor should not be informed
    """
    law: Public[Laws | None] = None
    """The law that obliges or allows the disclosure.

    Example: "Code monétaire et financier, art. L561-15"
    """
    occasional: Public[bool | None] = None
    """Whether it receives data only now and then.

    Example: false
    """
    contract: Regulator[Annotated[str, ID, Ref("contracts")] | None] = None
    """Which of the party's contracts applies, when it has several.

    Example: hosting-2025
    """


CopyContact = Annotated[Contact, Marker("name", "email", "phone", "post", "form", "account")]


class TransferDirection(StrEnum):
    """How data reach a third country."""

    STORED = "stored"
    """Stored or processed there."""
    REMOTE_ACCESS = "remote-access"
    """Read from there."""
    DISCLOSED = "disclosed"
    """Sent to a recipient there."""


class Transfer(Scoped):
    """A transfer to a third country or an international organisation (Art. 30(1)(e), 44-49)."""

    recipient: Public[PartyId | None] = None
    """The party that receives the data.

    Example: example-mail
    """
    organisation: Public[OrganisationId | None] = None
    """The own organisation that receives the data.

    Example: rivage-holdings-uk
    """
    category: Public[RecipientCategory | None] = None
    """A category of recipients, when nobody can be named.

    Example: courts
    """
    exporter: Public[PartyId | None] = None
    """The processor that transfers the data on, when it is not the organisation itself that does.

    Example: example-cloud
    """
    countries: Public[Owed[Country | tuple[Country, ...]] | None] = None
    """The third country or countries, each by name.

    Example: [US]
    """
    international_organisation: Public[Text | None] = None
    """The international organisation, when it is not a country.

    Example: World Health Organization
    """
    mechanism: Public[Owed[Annotated[str, ID, Ref("transfer-tools")]] | None] = None
    """What allows the transfer, from the vocabulary of transfer tools.

    Example: scc
    """
    decision: Public[Sentence | None] = None
    """For adequacy: the decision, when the jurisdiction packs do not know it.

    Example: "(EU) 2023/1795"
    """
    modules: Public[tuple[int, ...] | None] = None
    """For standard contractual clauses: the modules used, 1 to 4.

    Example: [2]
    """
    instrument: Regulator[Owed[DocumentRef] | None] = None
    """The signed instrument, or the documentation of safeguards.

    Example: SCC-2025-003
    """
    signed: Regulator[Date | None] = None
    """Day of signature."""
    adaptations: Regulator[Text | None] = None
    """Changes another law wants, such as the Swiss authority's to the standard clauses.

    Example: amended for Swiss law
    """
    assessment: Internal[Fact[DocumentRef] | None] = None
    """The assessment of the law and practice of the destination, or of the compelling interests.

    Example: TIA-2025-003
    """
    supplementary: Regulator[Texts | None] = None
    """Supplementary measures.

    Example: [encryption with keys kept in the EU]
    """
    copy: Public[Owed[Text | CopyContact] | None] = None
    """How a person gets a copy of the safeguards, or where they are available.

    Example: on request from dpo@rivage.example
    """
    why: Public[Text | None] = None
    """Why the data go there.

    Example: support outside European office hours
    """
    direction: Public[TransferDirection | None] = None
    """Whether data are stored there, read from there or sent there."""
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes concerned; all when left out.

    Example: [send-newsletter]
    """
    data: Public[tuple[CategoryId, ...] | None] = None
    """The categories concerned; all when left out.

    Example: [contact]
    """
    data_subjects: Public[tuple[SubjectId, ...] | None] = None
    """The groups of persons concerned; all when left out. A derogation for a contract holds for those who have one.

    Example: [customers]
    """
    occasional: Public[bool | None] = None
    """For a derogation: whether the transfer is occasional.

    Example: true
    """
    consent: Public[Consent | None] = None
    """For explicit consent: how it is given, proved and withdrawn."""
    risk: Public[Text | None] = None
    """For explicit consent: the risks of a transfer without safeguards.

    Example: authorities there may read the data and you cannot go to court
    """
    interest: Public[Text | None] = None
    """For compelling legitimate interests: the interest.

    Example: warning a manufacturer of a dangerous defect
    """
    safeguards: Regulator[Text | None] = None
    """For compelling legitimate interests: the suitable safeguards provided (Art. 30(1)(e), 49(6)).

    Example: pseudonymised, sent once, erased after 30 days
    """
    authority_informed: Regulator[Date | None] = None
    """For compelling legitimate interests: when the authority was told."""
    persons: Regulator[int | None] = None
    """For compelling legitimate interests: how many persons are concerned.

    Example: 12
    """
    persons_informed: Regulator[Text | None] = None
    """For compelling legitimate interests: how the persons were told.

    Example: by letter of 2026-04-02
    """
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: supplier plans an EU region
    """
