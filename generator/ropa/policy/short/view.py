"""What the template of a short notice receives."""

from dataclasses import dataclass

from ropa.policy.inline import Inline
from ropa.policy.page_view import Translation
from ropa.policy.view import Box, Fact


@dataclass(frozen=True, slots=True)
class Told:
    """What a short notice says, between its heading and its end."""

    under: tuple[Inline, ...] = ()
    """Lines under the heading."""
    objection: Box | None = None
    """The right to object, apart from everything else (Art. 21(4))."""
    facts: tuple[Fact, ...] = ()
    sentences: tuple[Inline, ...] = ()
    """What is read aloud, a line each."""
    closing: tuple[Inline, ...] = ()
    """Where the whole policy is."""


@dataclass(frozen=True, slots=True)
class ShortView:
    """One short notice in one language."""

    kind: str
    language: str
    direction: str
    title: Inline
    head_title: str
    brand: str
    css: str
    languages: str
    """The label of the list of languages."""
    translations: tuple[Translation, ...]
    back: Inline
    """The link to the policy beside it."""
    told: Told
    pictured: bool
    """Whether a camera is drawn above the heading."""
