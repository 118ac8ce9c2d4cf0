"""What allows special categories (Art. 9) and data about offences (Art. 10)."""

from typing import Annotated

from ropa.model.base import ID, Internal, Public, Record, Ref, Regulator
from ropa.model.citation import DocumentRef, Laws
from ropa.model.facts import Owed
from ropa.model.legal_basis import Consent
from ropa.model.scope import Scoped
from ropa.model.text import Sentence, Text, Texts


class Schedule1(Record):
    """The additional conditions of the United Kingdom (DPA 2018, Schedule 1)."""

    condition: Regulator[Sentence | None] = None
    """Paragraph of Schedule 1.

    Example: "paragraph 20, insurance"
    """
    policy_document: Regulator[DocumentRef | None] = None
    """The appropriate policy document.

    Example: APD-2025-01
    """
    followed: Regulator[bool | None] = None
    """Whether data are kept and erased as that document says.

    Example: true
    """
    reason: Regulator[Text | None] = None
    """Why not, if they are not.

    Example: a court ordered preservation
    """


class SpecialGround(Scoped):
    """The condition under which special categories may be processed (Art. 9(2))."""

    condition: Public[Owed[Annotated[str, ID, Ref("special-grounds")]] | None] = None
    """The condition, from the vocabulary.

    Example: health-care
    """
    kinds: Public[tuple[Annotated[str, ID, Ref("special-kinds")], ...] | None] = None
    """The special categories it covers; all of the purpose when left out.

    Example: [health]
    """
    law: Public[Laws | None] = None
    """The national or Union law it rests on.

    Example: "Code de la santé publique, art. L1110-4"
    """
    access: Regulator[Texts | None] = None
    """Categories of persons who have access, where the law wants them listed.

    Example: [two lawyers of the claims department]
    """
    document: Internal[DocumentRef | None] = None
    """Where this is documented.

    Example: LIST-2026-01
    """
    secrecy: Public[Text | None] = None
    """The professional secrecy that binds those involved (Art. 9(3)).

    Example: medical secrecy
    """
    safeguards: Public[Text | None] = None
    """Suitable and specific safeguards.

    Example: pseudonymised before analysis
    """
    consent: Public[Consent | None] = None
    """For explicit consent: how it is given, proved and withdrawn."""
    schedule_1: Regulator[Schedule1 | None] = None
    """United Kingdom only: condition and policy document."""


class CriminalGround(Scoped):
    """What allows data about criminal convictions and offences (Art. 10)."""

    authority_control: Public[bool | None] = None
    """Whether the processing is under the control of official authority.

    Example: false
    """
    law: Public[Laws | None] = None
    """The law that authorises it.

    Example: "Loi 78-17, art. 46"
    """
    safeguards: Public[Text | None] = None
    """Appropriate safeguards that law requires.

    Example: two named lawyers have access
    """
    access: Regulator[Texts | None] = None
    """Categories of persons who have access, where the law wants them listed.

    Example: [two lawyers of the claims department]
    """
    document: Internal[DocumentRef | None] = None
    """Where this is documented.

    Example: LIST-2026-01
    """
    register: Regulator[bool | None] = None
    """Whether it is a comprehensive register of convictions.

    Example: false
    """
    schedule_1: Regulator[Schedule1 | None] = None
    """United Kingdom only: condition and policy document."""
