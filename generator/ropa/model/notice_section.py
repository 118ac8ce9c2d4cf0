"""The sections of a public policy, their layouts and the clauses they can hold."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Public
from ropa.model.scope import Scoped
from ropa.model.text import Paragraphs, Text


class SectionId(StrEnum):
    """The sections a policy can have; a statement stands in the section of its kind."""

    AT_A_GLANCE = "at-a-glance"
    """The short first layer."""
    DEFINITIONS = "definitions"
    """What the words mean."""
    SCOPE = "scope"
    """Whom and what the policy is about."""
    CONTROLLER = "controller"
    """Who is responsible."""
    DPO = "dpo"
    """The data protection officer."""
    DATA = "data"
    """Which data."""
    SOURCES = "sources"
    """Where they come from."""
    PURPOSES = "purposes"
    """What they are used for, and why that is lawful."""
    OBLIGATION = "obligation"
    """What must be provided."""
    INTERNAL_ACCESS = "internal-access"
    """Who inside sees them."""
    RECIPIENTS = "recipients"
    """Who receives them."""
    COMMITMENTS = "commitments"
    """Principles and promises."""
    TRANSFERS = "transfers"
    """Other countries."""
    RETENTION = "retention"
    """How long they are kept."""
    MARKETING = "marketing"
    """Advertising and how to stop it."""
    PROFILING = "profiling"
    """Profiling and automated decisions."""
    SECURITY = "security"
    """How they are protected."""
    BREACH = "breach"
    """What happens after a breach."""
    CHILDREN = "children"
    """Children."""
    COOKIES = "cookies"
    """Cookies and other trackers."""
    THIRD_PERSONS = "third-persons"
    """Data about other people."""
    RIGHTS = "rights"
    """Rights and how to use them."""
    CONTACT = "contact"
    """Whom to write to."""
    COMPLAINT = "complaint"
    """The supervisory authority."""
    CHANGES = "changes"
    """Versions of the policy."""
    OTHER_NOTICES = "other-notices"
    """Other texts."""


USUAL = (
    *(SectionId.AT_A_GLANCE, SectionId.SCOPE, SectionId.CONTROLLER, SectionId.DPO, SectionId.PURPOSES, SectionId.DATA),
    *(SectionId.SOURCES, SectionId.OBLIGATION, SectionId.INTERNAL_ACCESS, SectionId.RECIPIENTS),
    *(SectionId.COMMITMENTS, SectionId.TRANSFERS, SectionId.RETENTION, SectionId.MARKETING, SectionId.PROFILING),
    *(SectionId.SECURITY, SectionId.COOKIES, SectionId.RIGHTS, SectionId.CONTACT, SectionId.COMPLAINT),
    *(SectionId.CHANGES, SectionId.OTHER_NOTICES),
)
"""The plan of a policy that states none; sections without content are left out."""


class PurposeLayout(StrEnum):
    """How purposes are grouped."""

    BY_ACTIVITY = "by-activity"
    """Under the name of their group, in the register's order."""
    BY_BASIS = "by-basis"
    """By legal basis."""
    BY_SOURCE = "by-source"
    """By where the data come from."""
    BY_CHANNEL = "by-channel"
    """By channel."""
    BY_AUDIENCE = "by-audience"
    """By group of persons."""
    TABLE = "table"
    """One table: use, data, interest."""


class Headings(StrEnum):
    """How sections are headed."""

    TITLES = "titles"
    """Short titles."""
    QUESTIONS = "questions"
    """Questions a person would ask."""


class CookieLayout(StrEnum):
    """How trackers are shown."""

    BY_CATEGORY = "by-category"
    """Grouped by what they are for."""
    BY_VENDOR = "by-vendor"
    """Grouped by whose they are."""


class ClauseId(StrEnum):
    """Clauses of the library that no field of the register holds."""

    BREACH = "breach"
    """What is done after a breach."""
    IMPACT_ASSESSMENT = "impact-assessment"
    """Assessment of processing with a high risk."""
    CHILDREN = "children"
    """Data about children."""
    FURTHER_PROCESSING = "further-processing"
    """Use for another purpose."""
    ANONYMISATION = "anonymisation"
    """Use of anonymous data."""
    PROCESSOR_ROLE = "processor-role"
    """Work as a processor for others."""
    THIRD_PERSONS = "third-persons"
    """Data that a person gives about others."""
    CONSENT_NOT_ALWAYS = "consent-not-always"
    """Not every use rests on consent."""
    DATA_DEPEND_ON_CONTRACT = "data-depend-on-contract"
    """Which data are processed depends on the contract."""
    SECURITY_CAVEAT = "security-caveat"
    """Which ways of writing to choose for confidential matters; no disclaimer."""
    BY_DESIGN = "by-design"
    """Data protection by design and by default."""


class ClauseUse(Scoped):
    """A clause of the library with its parameters."""

    clause: Public[ClauseId]
    """The clause."""
    age: Public[int | None] = None
    """For children: the age from which they decide alone; the law's age when left out.

    Example: 15
    """


class Section(Scoped):
    """One section of a policy, with what the plan changes about it."""

    id: Public[SectionId]
    """The section."""
    title: Public[Text | None] = None
    """A title of your own.

    Example: Who sees your data?
    """
    text: Public[Paragraphs | None] = None
    """Authored words for what no field holds; no recipient, country, period or legal basis.

    Example: This policy completes the general terms of our contracts.
    """
    layout: Public[PurposeLayout | None] = None
    """For purposes: how they are grouped."""
    split_by_channel: Public[bool | None] = None
    """Whether data and purposes are split by channel, with a sub-heading each.

    Example: true
    """
    cookies: Public[CookieLayout | None] = None
    """For cookies: how they are grouped."""
    clauses: Public[tuple[ClauseId | ClauseUse, ...] | None] = None
    """Clauses of the library.

    Example: [breach]
    """
    terms: Public[tuple[Annotated[str, ID], ...] | None] = None
    """For definitions: the terms explained, in order; also groups of persons and categories of data of the vocabulary.

    Example: [personal-data, controller, account-holders]
    """
