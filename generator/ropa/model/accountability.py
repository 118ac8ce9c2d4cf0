"""What an activity shows besides: exemptions from informing, authorisations, consultations, breaches."""

from enum import StrEnum

from ropa.model.base import Internal, Public, Record, Regulator
from ropa.model.citation import DocumentRef, Laws
from ropa.model.facts import Owed
from ropa.model.ids import PartyId, SubjectId
from ropa.model.scope import Scoped
from ropa.model.text import Date, Sentence, Text, Url


class ExemptionGround(StrEnum):
    """Why persons need not be informed."""

    ALREADY_INFORMED = "already-informed"
    """They already have the information (Art. 13(4), 14(5)(a))."""
    IMPOSSIBLE_OR_DISPROPORTIONATE = "impossible-or-disproportionate"
    """Impossible or a disproportionate effort; measures protect them, publication among them (Art. 14(5)(b))."""
    LAID_DOWN_BY_LAW = "laid-down-by-law"
    """Law lays down the collection or disclosure and protects them (Art. 14(5)(c))."""
    PROFESSIONAL_SECRECY = "professional-secrecy"
    """A duty of professional secrecy (Art. 14(5)(d))."""


class InformationExemption(Scoped):
    """An exemption from the duty to inform."""

    ground: Regulator[Owed[ExemptionGround] | None] = None
    """The exemption."""
    data_subjects: Regulator[tuple[SubjectId, ...] | None] = None
    """The groups of persons concerned; all when left out.

    Example: [former-employees]
    """
    reason: Regulator[Owed[Text] | None] = None
    """Why it applies.

    Example: addresses of 40,000 former patients are out of date
    """
    law: Regulator[Laws | None] = None
    """The law that lays down collection, disclosure or secrecy.

    Example: "Code de la santé publique, art. L1461-1"
    """
    measures: Public[Text | None] = None
    """What protects the persons instead.

    Example: the study is described on our website
    """
    published: Public[Url | None] = None
    """Where the information is published."""


class Authorisation(Scoped):
    """An authorisation, opinion, conformity or declaration under another law."""

    what: Regulator[Text | None] = None
    """What it is.

    Example: authorisation of the cameras
    """
    body: Regulator[Text | None] = None
    """Who gave or received it.

    Example: Préfecture du Rhône
    """
    party: Regulator[PartyId | None] = None
    """Who gave or received it, when it is a party of the register.

    Example: ethics-committee
    """
    law: Regulator[Laws | None] = None
    """The law that wants it.

    Example: "Code de la sécurité intérieure, art. L252-1"
    """
    document: Regulator[Owed[DocumentRef] | None] = None
    """The document.

    Example: "Arrêté 2024-118"
    """
    date: Regulator[Owed[Date] | None] = None
    """Its date."""
    expires: Regulator[Date | None] = None
    """The day on which it ends."""


class Consultation(Scoped):
    """A body that was heard or that agreed."""

    body: Regulator[Text | None] = None
    """The body.

    Example: works council
    """
    on: Regulator[Owed[Date] | None] = None
    """Day of the opinion or agreement."""
    result: Regulator[Text | None] = None
    """What came of it.

    Example: agreed
    """
    document: Regulator[Owed[DocumentRef] | None] = None
    """The minutes or the agreement.

    Example: "Works agreement on IT, 2025"
    """


class Incident(Record):
    """A personal data breach that concerned an activity, by reference (Art. 33(5))."""

    ref: Internal[Sentence | None] = None
    """Reference in the breach register.

    Example: BR-2025-02
    """
    date: Internal[Date | None] = None
    """Day on which it became known."""
