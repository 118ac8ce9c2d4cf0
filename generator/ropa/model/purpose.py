"""Purposes: the pivot of the register."""

from typing import Annotated

from ropa.model.base import ID, Id, Internal, Public, Record, Ref, Regulator
from ropa.model.citation import Laws
from ropa.model.facts import Fact, Owed
from ropa.model.ids import ActivityId, SubjectId
from ropa.model.legal_basis import LegalBasis
from ropa.model.marketing import Marketing
from ropa.model.scope import Scoped
from ropa.model.special_ground import CriminalGround, SpecialGround
from ropa.model.text import Date, Paragraphs, Text, Texts


class FurtherProcessing(Record):
    """A purpose other than the one the data were collected for (Art. 6(4))."""

    original: Public[Text | None] = None
    """The purpose of collection.

    Example: performing the contract
    """
    activity: Public[ActivityId | None] = None
    """The activity for which they were collected, when it is in the register.

    Example: patient-record
    """
    compatibility: Public[Owed[Text] | None] = None
    """Why the new purpose is compatible, or the law or consent that allows it.

    Example: statistics with safeguards are compatible by law
    """
    informed: Regulator[Text | None] = None
    """How and when the persons are told beforehand (Art. 13(3), 14(4)).

    Example: by letter in March 2026
    """


class RightLimit(Scoped):
    """A right that a law restricts for a purpose (Art. 23, 11), or that is granted beyond the law."""

    right: Public[Annotated[str, ID, Ref("rights")] | None] = None
    """The right, by its id in the jurisdiction packs.

    Example: erasure
    """
    reason: Public[Text | None] = None
    """Why and how far it is restricted.

    Example: as long as the inquiry is open
    """
    granted: Public[Text | None] = None
    """How far the right is granted although the law does not ask for it.

    Example: we remove you from the registry if you ask
    """
    instead: Public[Text | None] = None
    """How the right is exercised instead.

    Example: through the supervisory authority
    """
    law: Public[Laws | None] = None
    """The law that restricts it.

    Example: "Code monétaire et financier, art. L561-45"
    """


class PurposeWording(Record):
    """A purpose in the words of one audience."""

    audience: Public[Annotated[str, ID, Ref("audiences")]]
    """The audience of the policy.

    Example: children
    """
    title: Public[Text | None] = None
    """The purpose, as this audience would read it.

    Example: Helping you get well again
    """
    description: Public[Paragraphs | None] = None
    """What is done, as this audience would read it.

    Example: Your doctor writes down what hurts and what helps.
    """
    notable: Public[Text | None] = None
    """What might surprise this audience.

    Example: your parents can read this too
    """


class OtherConsent(Scoped):
    """A consent that another law wants. It is not the legal basis for using personal data."""

    to: Public[Text | None] = None
    """To what.

    Example: taking part in the trial
    """
    law: Public[Laws | None] = None
    """The law that wants it.

    Example: "Regulation (EU) 536/2014, art. 29"
    """
    how: Public[Text | None] = None
    """How it is given and withdrawn.

    Example: on a form, after a talk with the doctor
    """


class Purpose(Scoped):
    """One purpose of an activity. Legal basis, interest, special ground, retention and rights hang on it."""

    id: Public[Id | None] = None
    """A short id, unique in the activity; data, recipients and retention refer to it.

    Example: handle-claim
    """
    title: Public[Owed[Text] | None] = None
    """The purpose in plain words, as a person would read it.

    Example: {en: Handling your breakdown claim, fr: Gérer votre demande d'assistance}
    """
    description: Public[Paragraphs | None] = None
    """What is done, concretely.

    Example: We take your call, find a tow truck and follow it until you are on the road again.
    """
    notable: Public[Text | None] = None
    """What might surprise a person; told first in a policy.

    Example: the tow truck sees where you are
    """
    worded: Public[tuple[PurposeWording, ...] | None] = None
    """The same purpose in words for a particular audience, such as children."""
    legal_basis: Public[Owed[LegalBasis | tuple[LegalBasis, ...]] | None] = None
    """What makes it lawful; a list where different persons or cases need different bases.

    Example: {basis: contract}
    """
    special_ground: Public[Owed[SpecialGround | tuple[SpecialGround, ...]] | None] = None
    """The condition of Art. 9(2), where special categories are processed.

    Example: {condition: legal-claims}
    """
    criminal_ground: Public[Owed[CriminalGround | tuple[CriminalGround, ...]] | None] = None
    """What allows data about offences (Art. 10), where they are processed.

    Example: {law: "Loi 78-17, art. 46"}
    """
    data_subjects: Public[tuple[SubjectId, ...] | None] = None
    """The groups of persons concerned by this purpose; all of the activity when left out.

    Example: [customers]
    """
    operations: Regulator[Texts | None] = None
    """What is done with the data.

    Example: [collection, storage, disclosure]
    """
    marketing: Public[Fact[tuple[Marketing, ...]] | None] = None
    """Direct marketing, by channel; its absence is taken as none."""
    further_processing: Public[FurtherProcessing | None] = None
    """Given where the data were collected for another purpose."""
    rights: Public[tuple[RightLimit, ...] | None] = None
    """Rights that are restricted or extended for this purpose; the others are computed."""
    other_consents: Public[tuple[OtherConsent, ...] | None] = None
    """Consents that another law wants, such as to take part in a trial; none of them is a legal basis here."""
    since: Public[Date | None] = None
    """Day from which data are used for this purpose, when later than the activity's start."""
    until: Public[Date | None] = None
    """Last day on which data are used for this purpose, when earlier than the activity's end."""
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: discussed with the works council
    """
