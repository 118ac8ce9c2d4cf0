"""Everybody outside: processors, other controllers, authorities, sources, clients."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Internal, Public, Record, Ref, Regulator
from ropa.model.citation import DocumentRef
from ropa.model.contact import Address, Contact, Person
from ropa.model.facts import Fact, Owed
from ropa.model.ids import PartyId
from ropa.model.organisation import Identifier, Representatives
from ropa.model.scope import Scoped
from ropa.model.text import Country, Date, Email, Name, Paragraphs, Phone, Sentence, Text, Texts, Url


class Role(StrEnum):
    """What somebody is when they receive personal data."""

    INTERNAL = "internal"
    """A department of the organisation itself."""
    GROUP = "group"
    """Another company of the group, for its own purposes."""
    PROCESSOR = "processor"
    """Works on the organisation's instructions (Art. 4(8), 28)."""
    JOINT_CONTROLLER = "joint-controller"
    """Decides together with the organisation (Art. 26)."""
    CONTROLLER = "controller"
    """Decides for itself what it does with the data."""
    PUBLIC_AUTHORITY = "public-authority"
    """A public authority or court acting under the law."""


class Naming(StrEnum):
    """How the public learns of a party."""

    NAME = "name"
    """By its name."""
    CATEGORY = "category"
    """By its category and description only."""


class SubProcessing(StrEnum):
    """What the contract says about further processors (Art. 28(2))."""

    SPECIFIC = "specific"
    """Each one is authorised beforehand."""
    GENERAL = "general"
    """Authorised in general, with notice and a right to object."""
    NONE = "none"
    """Not allowed."""


class ContractKind(StrEnum):
    """What a contract about personal data is."""

    PROCESSING = "processing"
    """Contract with a processor (Art. 28(3))."""
    JOINT = "joint"
    """Arrangement of joint controllers (Art. 26)."""
    DISCLOSURE = "disclosure"
    """Agreement between controllers about a disclosure."""
    TRANSFER = "transfer"
    """Transfer clauses that stand alone."""
    SERVICE = "service"
    """Contract of service without data protection clauses of its own."""


class Contract(Record):
    """A contract with a party, by reference."""

    id: Regulator[Annotated[str, ID] | None] = None
    """An id, when a recipient must say which of several contracts applies.

    Example: hosting-2025
    """
    kind: Regulator[ContractKind | None] = None
    """What the contract is; with a processor, `processing` when left out."""
    document: Regulator[Owed[DocumentRef] | None] = None
    """The document, by reference.

    Example: DPA-2025-017
    """
    signed: Regulator[Owed[Date] | None] = None
    """Day of the last signature."""
    expires: Regulator[Date | None] = None
    """Day on which it ends, when it does not run on."""
    subprocessing: Regulator[SubProcessing | None] = None
    """What it says about further processors."""
    instructions: Internal[Owed[Text] | None] = None
    """Where the documented instructions are.

    Example: annex 1
    """
    audited: Internal[Owed[Date] | None] = None
    """Day of the last audit."""


class SubProcessor(Scoped):
    """A processor engaged by a processor (Art. 28(2), (4))."""

    party: Public[PartyId | None] = None
    """The party, when the register knows it.

    Example: example-cloud
    """
    name: Public[Sentence | None] = None
    """Its name, when it is not among the parties.

    Example: Example Backup BV
    """
    service: Public[Text | None] = None
    """What it does.

    Example: encrypted backups
    """
    country: Public[Country | None] = None
    """Country where it works on the data."""
    authorised: Regulator[Date | None] = None
    """Day on which it was authorised or notified."""


class Certification(Record):
    """A certificate, or the listing of an American company under the Data Privacy Framework."""

    scheme: Public[Annotated[str, ID] | None] = None
    """The scheme: `dpf`, `dpf-uk`, `dpf-ch`, `iso-27001`, `hds`, ...

    Example: dpf
    """
    since: Regulator[Date | None] = None
    """Listed or certified since."""
    until: Regulator[Date | None] = None
    """Day of the next renewal or of the end."""
    covers: Regulator[Texts | None] = None
    """What is covered; for the Data Privacy Framework `non-hr data`, `hr data`.

    Example: [non-hr data]
    """
    document: Internal[DocumentRef | None] = None
    """The certificate.

    Example: "DPF listing, printed 2026-03-02"
    """


class Party(Record):
    """A person or body outside the organisation."""

    name: Public[Owed[Name] | None] = None
    """Its name, one for all languages; for a group of similar bodies, what they are, in each language.

    Example: Example Cloud SAS
    """
    group: Public[bool | None] = None
    """Whether this stands for a group of similar bodies, such as "courts" or "tow-truck operators".

    Example: true
    """
    category: Public[Annotated[str, ID, Ref("recipients")] | None] = None
    """What it is, from the vocabulary of recipients.

    Example: hosting-providers
    """
    description: Public[Text | None] = None
    """What it is, more exactly than its category: type, sector, place. A policy that names it says so once.

    Example: hosting company with two data centres in Lyon
    """
    naming: Public[Naming | None] = None
    """Whether policies name it or describe it; `name` when left out."""
    role: Public[Role | None] = None
    """What it usually is; a recipient may say otherwise."""
    legal_form: Public[Name | None] = None
    """Legal form.

    Example: SAS
    """
    identifiers: Public[tuple[Identifier, ...] | None] = None
    """Numbers under which it is registered."""
    address: Public[Owed[Address] | None] = None
    """Its seat."""
    country: Public[Owed[Country] | None] = None
    """Country of its seat; that of the address when left out."""
    locations: Public[tuple[Country, ...] | None] = None
    """Countries where it works on the data or reads them, remote access included.

    Example: [FR, IE]
    """
    international_organisation: Public[bool | None] = None
    """Whether it is an international organisation (Art. 4(26)).

    Example: false
    """
    email: Public[Email | None] = None
    """E-mail address for data protection."""
    phone: Public[Phone | None] = None
    """Telephone number."""
    website: Public[Url | None] = None
    """Website."""
    privacy_policy: Public[Url | None] = None
    """Its own privacy policy."""
    contacts: Public[tuple[Contact, ...] | None] = None
    """Ways to reach it."""
    dpo: Regulator[Fact[Person] | None] = None
    """Its data protection officer (Art. 30(2)(a) where it is a client)."""
    representatives: Regulator[Representatives | None] = None
    """Its representatives, where it has any."""
    contracts: Regulator[Fact[tuple[Contract, ...]] | None] = None
    """Contracts with it."""
    subprocessors: Public[Fact[tuple[SubProcessor, ...]] | None] = None
    """Further processors it engages."""
    certifications: Public[tuple[Certification, ...] | None] = None
    """Certificates and listings."""
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: replaced Example Hosting in 2025
    """
