"""Whose data, which data, and where they come from."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Id, Internal, Public, Record, Ref, Regulator
from ropa.model.citation import Laws
from ropa.model.facts import Owed
from ropa.model.ids import ActivityId, CategoryId, PartyId, PurposeId, SubjectId
from ropa.model.scope import Scoped
from ropa.model.text import Country, Paragraphs, Text, Texts


class Scale(StrEnum):
    """About how many persons, for the question of large scale."""

    UNDER_100 = "under-100"
    """Fewer than a hundred."""
    UNDER_1000 = "under-1000"
    """Hundreds."""
    UNDER_10000 = "under-10000"
    """Thousands."""
    UNDER_100000 = "under-100000"
    """Tens of thousands."""
    OVER_100000 = "over-100000"
    """A hundred thousand and more."""


class Ages(Record):
    """A range of ages, in completed years."""

    from_: Public[int | None] = None
    """The youngest.

    Example: 15
    """
    to: Public[int | None] = None
    """The oldest.

    Example: 17
    """


class DataSubject(Scoped):
    """A group of persons whose data are processed (Art. 30(1)(c))."""

    group: Public[SubjectId]
    """The group, from the vocabulary of data subjects.

    Example: customers
    """
    description: Public[Text | None] = None
    """Who they are here, when the group's label does not say it.

    Example: holders of an assistance contract
    """
    vulnerable: Regulator[bool | None] = None
    """Whether they are vulnerable; from the vocabulary when left out.

    Example: false
    """
    children: Public[bool | None] = None
    """Whether children are among them; from the vocabulary when left out.

    Example: false
    """
    ages: Public[Ages | None] = None
    """Their ages, where that matters.

    Example: {to: 14}
    """
    scale: Regulator[Scale | None] = None
    """About how many they are."""
    countries: Regulator[tuple[Country, ...] | None] = None
    """Where they are, when that matters.

    Example: [FR, BE]
    """
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes that concern them; all when left out.

    Example: [handle-claim]
    """


class Obligation(StrEnum):
    """Whether a person must provide the data (Art. 13(2)(e))."""

    LAW = "law"
    """The law requires it."""
    CONTRACT = "contract"
    """The contract requires it."""
    TO_CONCLUDE = "to-conclude"
    """Needed to conclude a contract."""
    OPTIONAL = "optional"
    """The person is free to provide it or not."""


SourceRef = Annotated[str, ID, Ref("sources")]


class PersonalData(Scoped):
    """One category of personal data (Art. 30(1)(c))."""

    category: Public[Owed[CategoryId] | None] = None
    """The category, from the vocabulary of data categories.

    Example: vehicle
    """
    items: Public[Texts | None] = None
    """What exactly, when the category's own examples do not say it.

    Example: {en: [number plate], fr: [plaque d'immatriculation]}
    """
    description: Public[Text | None] = None
    """More about it, in a sentence.

    Example: as shown on the registration certificate
    """
    data_subjects: Public[tuple[SubjectId, ...] | None] = None
    """Whose data; all groups of the activity when left out.

    Example: [customers]
    """
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes they are used for; all when left out.

    Example: [handle-claim]
    """
    sources: Public[tuple[SourceRef, ...] | None] = None
    """Where they come from: ids of the activity's sources; every one of them when left out, and a policy then says so.

    Example: [person]
    """
    required: Public[Owed[Obligation] | None] = None
    """Whether the person must provide them (Art. 13(2)(e))."""
    required_law: Public[Laws | None] = None
    """For what the law requires: the provision.

    Example: "Code du travail, art. L1221-10"
    """
    consequence: Public[Owed[Text] | None] = None
    """What happens if the person does not.

    Example: {en: we cannot send help, fr: nous ne pouvons pas intervenir}
    """
    special: Public[tuple[Annotated[str, ID, Ref("special-kinds")], ...] | None] = None
    """Special categories they reveal (Art. 9(1)); from the vocabulary when left out, `[]` for none.

    Example: [health]
    """
    criminal: Public[bool | None] = None
    """Whether they concern convictions or offences (Art. 10); from the vocabulary when left out.

    Example: false
    """
    national_id: Public[bool | None] = None
    """Whether they are a national identification number (Art. 87); from the vocabulary when left out.

    Example: false
    """
    national_id_law: Public[Laws | None] = None
    """The law that allows that number to be used.

    Example: "Décret 2019-341"
    """
    highly_personal: Regulator[bool | None] = None
    """Whether they are of a highly personal nature (WP248, criterion 4); from the vocabulary when left out.

    Example: false
    """
    pseudonymised: Regulator[bool | None] = None
    """Whether they are pseudonymised.

    Example: false
    """
    systems: Internal[tuple[Annotated[str, ID, Ref("systems")], ...] | None] = None
    """Where they are kept.

    Example: [claims-system]
    """
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: the old form asked for more
    """


class SourceKind(StrEnum):
    """Where personal data come from."""

    PERSON = "person"
    """From the person."""
    OBSERVED = "observed"
    """Observed while the person uses a service or a place."""
    DERIVED = "derived"
    """Computed or inferred from other data."""
    OTHER_PERSON = "other-person"
    """From another person, who names the one concerned."""
    PARTY = "party"
    """From another organisation."""
    PUBLIC = "public"
    """From a publicly accessible source."""
    INTERNAL = "internal"
    """From another activity of the same organisation."""


class Source(Scoped):
    """Where data come from (Art. 14(2)(f))."""

    id: Public[Id | None] = None
    """An id by which data refer to it; the kind serves when left out.

    Example: garage
    """
    kind: Public[Owed[SourceKind] | None] = None
    """What kind of source it is."""
    party: Public[PartyId | None] = None
    """The party the data come from.

    Example: partner-garages
    """
    category: Public[Annotated[str, ID, Ref("recipients")] | None] = None
    """What kind of body the data come from, from the vocabulary of recipients, when it is no party of the register.

    Example: authorities
    """
    description: Public[Text | None] = None
    """The source in words; for what is observed, in which context it is recorded.

    Example: the trade register
    """
    activity: Public[ActivityId | None] = None
    """The activity of the register the data come from.

    Example: patient-record
    """
    public: Public[bool | None] = None
    """Whether it is publicly accessible; true for a public source when left out.

    Example: false
    """
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes for which it is used; all when left out.

    Example: [prevent-fraud]
    """
    informed: Regulator[Text | None] = None
    """When and how the persons are told (Art. 14(3)).

    Example: with the first letter, within a month
    """


Subjects = tuple[SubjectId | DataSubject, ...]
Sources = SourceRef | tuple[SourceRef | Source, ...]
"""One kind of source, or a list: kinds, ids of sources described in the defaults, and described sources."""
