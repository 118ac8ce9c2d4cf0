"""Direct marketing: by what means, to whom, on what condition."""

from enum import StrEnum

from ropa.model.base import Public
from ropa.model.facts import Fact, Owed
from ropa.model.ids import PartyId, SubjectId
from ropa.model.scope import Scoped
from ropa.model.text import Text


class MarketingChannel(StrEnum):
    """By what means marketing reaches people."""

    EMAIL = "email"
    """E-mail."""
    SMS = "sms"
    """Text message."""
    MMS = "mms"
    """Multimedia message."""
    TELEPHONE = "telephone"
    """Telephone call by a person."""
    AUTOMATED_CALL = "automated-call"
    """Telephone call by a machine."""
    POST = "post"
    """Letter."""
    PUSH = "push"
    """Notification in an application."""
    SOCIAL_MEDIA = "social-media"
    """Advertising on social networks."""


class MarketingMode(StrEnum):
    """On what condition marketing is sent."""

    OPT_IN = "opt-in"
    """Only after consent."""
    EXISTING_CUSTOMERS = "existing-customers"
    """To customers about similar products, unless they object."""
    OPT_OUT = "opt-out"
    """Unless the person objects."""


class Marketing(Scoped):
    """Direct marketing through one or more channels, to a group of persons, on one condition."""

    by: Public[tuple[MarketingChannel, ...] | None] = None
    """The means used.

    Example: [email, sms]
    """
    to: Public[tuple[SubjectId, ...] | None] = None
    """To whom.

    Example: [prospects]
    """
    mode: Public[MarketingMode | None] = None
    """On what condition."""
    objection: Public[Owed[Text] | None] = None
    """How to object or unsubscribe.

    Example: the link at the foot of every e-mail
    """
    partners: Public[Fact[tuple[PartyId, ...]] | None] = None
    """Others for whose offers, or by whom, the marketing is done.

    Example: none
    """
