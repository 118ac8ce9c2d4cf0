"""Terms that a register adds to the shipped vocabularies."""

from typing import Annotated

from ropa.model.base import ID, Map, Public, Record, Ref, Regulator
from ropa.model.text import Language, Sentence, Text

Words = Map[Language, tuple[Sentence, ...]]


class Term(Record):
    """A term of the register's own."""

    label: Public[Text]
    """What it is called.

    Example: {en: roadside patrol, fr: patrouille}
    """
    in_sentence: Public[Text | None] = None
    """The label as it reads inside a sentence; the label itself when left out.

    Example: {en: roadside patrols, fr: les patrouilles}
    """
    definition: Public[Text | None] = None
    """What it means.

    Example: staff who repair vehicles on the spot
    """
    parent: Public[Annotated[str, ID] | None] = None
    """The term it belongs to.

    Example: employees
    """
    examples: Public[tuple[Sentence, ...] | Words | None] = None
    """For data categories: typical items.

    Example: {en: [mileage], fr: [kilométrage]}
    """
    after: Public[Text | None] = None
    """For triggers: the words that follow a duration.

    Example: {en: after the vehicle is handed back, fr: après la restitution du véhicule}
    """
    until: Public[Text | None] = None
    """For triggers: the words that stand alone.

    Example: {en: until the vehicle is handed back, fr: jusqu'à la restitution du véhicule}
    """
    special: Public[tuple[Annotated[str, ID, Ref("special-kinds")], ...] | None] = None
    """For data categories: special categories they reveal (Art. 9(1)).

    Example: [health]
    """
    criminal: Public[bool | None] = None
    """For data categories: whether they concern offences (Art. 10).

    Example: false
    """
    national_id: Public[bool | None] = None
    """For data categories: whether they are a national identification number (Art. 87).

    Example: false
    """
    highly_personal: Regulator[bool | None] = None
    """For data categories: whether they are of a highly personal nature.

    Example: false
    """
    vulnerable: Regulator[bool | None] = None
    """For data subjects: whether they are vulnerable.

    Example: false
    """
    children: Public[bool | None] = None
    """For data subjects: whether they are children.

    Example: false
    """
    dpv: Public[Sentence | None] = None
    """The term of the W3C Data Privacy Vocabulary that means the same.

    Example: "dpv:Customer"
    """


TermMap = Map[Annotated[str, ID], Term]


class OwnTerms(Record):
    """The register's own terms, by vocabulary and id."""

    data_categories: Public[TermMap | None] = None
    """Categories of personal data."""
    data_subjects: Public[TermMap | None] = None
    """Groups of persons."""
    recipients: Public[TermMap | None] = None
    """Categories of recipients."""
    triggers: Public[TermMap | None] = None
    """Starting points of retention periods."""
    measures: Public[TermMap | None] = None
    """Kinds of measures."""
    channels: Public[TermMap | None] = None
    """Channels."""
    audiences: Public[TermMap | None] = None
    """Audiences of policies."""
    special_kinds: Public[TermMap | None] = None
    """Special categories that another law adds."""
    special_grounds: Public[TermMap | None] = None
    """Conditions for special categories that another law adds."""
    legal_bases: Public[TermMap | None] = None
    """Legal bases that another law adds."""
    transfer_tools: Public[TermMap | None] = None
    """Transfer tools that another law adds."""
    tracker_categories: Public[TermMap | None] = None
    """Categories of trackers."""
    identifiers: Public[TermMap | None] = None
    """Types of identifier."""
