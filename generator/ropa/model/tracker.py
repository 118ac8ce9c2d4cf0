"""Cookies and other trackers."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Internal, Public, Ref
from ropa.model.facts import Fact, Owed
from ropa.model.ids import PartyId
from ropa.model.scope import Scoped
from ropa.model.text import Duration, Lifetime, Sentence, Text, Texts, Url


class TrackerKind(StrEnum):
    """By what technique a tracker works."""

    COOKIE = "cookie"
    """Cookie."""
    LOCAL_STORAGE = "local-storage"
    """Storage of the browser."""
    PIXEL = "pixel"
    """Invisible image."""
    SDK = "sdk"
    """Component of an application."""
    FINGERPRINT = "fingerprint"
    """Recognition by the features of a device."""
    OTHER = "other"
    """Another technique."""


class TrackerConsent(StrEnum):
    """Whether a tracker needs consent (Directive 2002/58, Art. 5(3))."""

    REQUIRED = "required"
    """Set only after consent."""
    EXEMPT = "exempt"
    """Strictly necessary for a service that was asked for."""
    EXEMPT_AUDIENCE = "exempt-audience"
    """Audience measurement exempt under the authority's conditions."""


class Tracker(Scoped):
    """One tracker, or several of the same kind and purpose."""

    name: Public[Owed[Sentence] | None] = None
    """Technical name.

    Example: session_id
    """
    kind: Public[TrackerKind | None] = None
    """Technique; a cookie when left out."""
    category: Public[Owed[Annotated[str, ID, Ref("tracker-categories")]] | None] = None
    """What it is for, from the vocabulary of tracker categories.

    Example: necessary
    """
    purpose: Public[Owed[Text] | None] = None
    """What it does, in a sentence.

    Example: keeps you logged in
    """
    provider: Public[PartyId | None] = None
    """Whose it is; the organisation's own when left out.

    Example: example-analytics
    """
    domain: Public[Sentence | None] = None
    """Domain under which it is set.

    Example: www.rivage.example
    """
    data: Public[Texts | None] = None
    """What it records.

    Example: [pages visited]
    """
    consent: Public[Owed[TrackerConsent] | None] = None
    """Whether it needs consent."""
    exemption: Public[Text | None] = None
    """Why it needs none.

    Example: needed for the basket
    """
    refusal: Public[Text | None] = None
    """What refusing changes.

    Example: you can use the site all the same
    """
    lifetime: Public[Owed[Lifetime] | None] = None
    """How long it stays on the device, in ISO 8601; `PT0S` for as long as the browser is open.

    Example: P13M
    """
    retention: Public[Duration | None] = None
    """How long what it recorded is kept, in ISO 8601."""
    third_parties: Public[Fact[tuple[PartyId, ...]] | None] = None
    """Others who read it.

    Example: none
    """
    opt_out: Public[Url | None] = None
    """Where it can be refused with the provider."""
    info: Public[Url | None] = None
    """Where the provider explains it."""
    notes: Internal[Sentence | None] = None
    """Remarks of the team.

    Example: seen in the scan of 2026-03-01
    """
