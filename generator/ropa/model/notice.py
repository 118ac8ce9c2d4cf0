"""Public policies: what a policy covers and how it is laid out (a plan, not a text)."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Id, Internal, Map, Pattern, Public, Record, Ref
from ropa.model.contact import Contact
from ropa.model.facts import Owed
from ropa.model.ids import ActivityId, OrganisationId, SubjectId
from ropa.model.notice_activity import NoticeActivity
from ropa.model.notice_change import Change
from ropa.model.notice_section import Headings, PurposeLayout, Section, SectionId
from ropa.model.scope import Channel, Jurisdiction
from ropa.model.short_notice import ShortNotice
from ropa.model.text import Date, Duration, Language, Paragraphs, Sentence, Text, Url, Urls

NoticeId = Annotated[str, ID, Ref("notices")]
Anchor = Annotated[
    str,
    Pattern(
        r"^[a-z][a-z0-9-]{1,199}$",
        "an anchor is what follows # in an address: lower-case letters, digits and hyphens, as in retention",
        "retention",
    ),
]


class Commitment(StrEnum):
    """Promises and principles a policy can declare; each is checked against the register."""

    LAWFULNESS = "lawfulness"
    """Lawful, fair and transparent."""
    PURPOSE_LIMITATION = "purpose-limitation"
    """For stated purposes only."""
    MINIMISATION = "minimisation"
    """No more data than needed."""
    ACCURACY = "accuracy"
    """Correct and up to date."""
    STORAGE_LIMITATION = "storage-limitation"
    """Not longer than needed."""
    SECURITY = "security"
    """Protected."""
    ACCOUNTABILITY = "accountability"
    """The organisation can show it."""
    NO_SALE = "no-sale"
    """Data are not sold."""
    NO_DISCLOSURE_FOR_MARKETING = "no-disclosure-for-marketing"
    """Data are not given to others for their marketing."""
    NO_AUTOMATED_DECISIONS = "no-automated-decisions"
    """No solely automated decisions."""


class PurposeGroup(Record):
    """A heading under which a policy puts the purposes of several activities."""

    id: Public[Id]
    """A stable id, used as anchor.

    Example: contract
    """
    title: Public[Text]
    """The heading.

    Example: Your contract and your claims
    """
    activities: Public[tuple[ActivityId, ...]]
    """The activities under it, in order.

    Example: [breakdown-claims]
    """


class RelatedNotice(Record):
    """Another text persons may want."""

    title: Public[Text | None] = None
    """What it is called.

    Example: Cookie policy
    """
    notice: Public[NoticeId | None] = None
    """A policy of this register.

    Example: cookies-fr
    """
    url: Public[Url | None] = None
    """Where it is, when it is not of this register."""


class Article(StrEnum):
    """The article a policy fulfils."""

    ARTICLE_13 = "13"
    """Data collected from the person."""
    ARTICLE_14 = "14"
    """Data obtained elsewhere."""


class Delivery(Record):
    """When and how persons get the policy (Art. 12-14)."""

    moment: Internal[Text | None] = None
    """When.

    Example: before the contract is concluded
    """
    by: Internal[Text | None] = None
    """How.

    Example: link in every form
    """


class Notice(Record):
    """The plan of one public policy."""

    title: Public[Owed[Text] | None] = None
    """Title of the policy.

    Example: Privacy policy
    """
    audience: Public[tuple[Annotated[str, ID, Ref("audiences")], ...] | None] = None
    """For whom it is. A policy for `children` alone speaks to them, in short plain sentences.

    Example: [customers]
    """
    articles: Public[tuple[Article, ...] | None] = None
    """The articles it fulfils; both when left out.

    Example: ["13", "14"]
    """
    jurisdiction: Public[Jurisdiction | None] = None
    """The law it is written under; it decides border, rights, authority and tools."""
    controllers: Public[tuple[OrganisationId, ...] | None] = None
    """The organisations it speaks for.

    Example: [rivage-services]
    """
    languages: Public[tuple[Language, ...] | None] = None
    """Languages in which it is published; every public text must exist in each.

    Example: [en, fr]
    """
    prevailing_language: Public[Language | None] = None
    """The language that decides where versions differ."""
    activities: Public[tuple[ActivityId | NoticeActivity, ...] | None] = None
    """The activities it tells, in this order; all of its controllers in its jurisdiction, by id, when left out.

    Example: [breakdown-claims]
    """
    except_: Public[tuple[ActivityId, ...] | None] = None
    """Activities left out, because another policy tells them.

    Example: [staff-administration]
    """
    data_subjects: Public[tuple[SubjectId, ...] | None] = None
    """Only what concerns these groups; everybody when left out.

    Example: [customers]
    """
    channels: Public[tuple[Channel, ...] | None] = None
    """Only what passes through these channels; all when left out."""
    groups: Public[tuple[PurposeGroup, ...] | None] = None
    """Headings for purposes; one per activity when left out."""
    layout: Public[PurposeLayout | None] = None
    """How purposes are grouped; by activity when left out."""
    headings: Public[Headings | None] = None
    """Titles or questions; titles when left out."""
    numbered: Public[bool | None] = None
    """Whether sections are numbered.

    Example: true
    """
    figures_in_words: Public[bool | None] = None
    """Whether figures of periods are repeated in words.

    Example: false
    """
    sections: Public[tuple[SectionId | Section, ...] | None] = None
    """The sections, in order; the usual plan when left out.

    Example: [at-a-glance, controller, purposes, rights]
    """
    commitments: Public[tuple[Commitment, ...] | None] = None
    """Principles and promises declared in it.

    Example: [minimisation, no-sale]
    """
    cookies: Public[NoticeId | None] = None
    """The policy that holds the cookies, when they are not told here.

    Example: cookies-fr
    """
    consent_settings: Public[Url | None] = None
    """Where a visitor changes cookie choices."""
    contacts: Public[tuple[Contact, ...] | None] = None
    """Contacts that hold for this policy instead of those of the organisations."""
    related: Public[tuple[RelatedNotice, ...] | None] = None
    """Other texts persons may want."""
    short: Public[tuple[ShortNotice, ...] | None] = None
    """Short notices that lead to it: for a form, a camera sign, a telephone message."""
    planned: Public[bool | None] = None
    """Whether it is still being prepared; then it is not published.

    Example: false
    """
    replaces: Public[NoticeId | None] = None
    """The policy whose place it takes on the day from which it applies; that one is published until then.

    Example: privacy-fr
    """
    preview: Public[bool | None] = None
    """Whether the public may read it before the day from which it applies, beside the policy it replaces.

    Example: true
    """
    url: Public[Urls | None] = None
    """Where the policy is published: one address, or one per language."""
    global_privacy_control: Public[bool | None] = None
    """Whether the website honours the signal Global Privacy Control, by which a browser objects to sale and sharing.

    Example: true
    """
    version: Public[Sentence | None] = None
    """Version.

    Example: "2.0"
    """
    effective: Public[Date | None] = None
    """Day from which it applies."""
    updated: Public[Date | None] = None
    """Day of the last change; the effective date when left out."""
    changes: Public[tuple[Change, ...] | None] = None
    """Dated changes, newest first."""
    retired_anchors: Public[Map[Anchor, Anchor] | None] = None
    """Addresses inside the page that others still link to: what the part was called, and what it is called now.

    Example: {purpose-claims-handle: purpose-breakdown-claims-handle-claim}
    """
    delivery: Internal[tuple[Delivery, ...] | None] = None
    """When and how persons get it."""
    review_every: Internal[Duration | None] = None
    """How often it is reviewed, in ISO 8601."""
    last_review: Internal[Date | None] = None
    """Day of the last review."""
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: next version with the new application
    """
