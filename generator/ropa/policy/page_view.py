"""What the shells of the pages receive: one policy in one language, and the list of policies."""

from dataclasses import dataclass

from ropa.policy.inline import Inline
from ropa.policy.view import Glance, Line, Section


@dataclass(frozen=True, slots=True)
class Translation:
    """The same policy in a language."""

    language: str
    name: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Form:
    """The same policy in another format."""

    name: str
    href: str
    media: str
    """Its media type."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the frame of a page."""

    contents: str
    languages: str
    skip: str
    top: str


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same policy elsewhere: in a language, or in a format for machines."""

    href: str
    language: str = ""
    """A language, or `x-default`."""
    type: str = ""
    """Media type of a file for machines."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page tells machines."""

    here: str
    """The address of the page, for what links to the privacy policy."""
    canonical: str
    """The one address under which this language is published; empty when it is not known."""
    hidden: bool
    """Whether search engines are asked to leave the page out."""
    languages: tuple[Alternate, ...]
    files: tuple[Alternate, ...]
    described: Inline
    """The page in terms of schema.org, as a data block."""


@dataclass(frozen=True, slots=True)
class Page:
    """One policy in one language."""

    id: str
    language: str
    direction: str
    title: Inline
    head_title: str
    brand: str
    scope: Inline
    dates: tuple[Inline, ...]
    actions: tuple[Inline, ...]
    banner: Inline
    beside: Inline
    """Where the other version of the policy is, the one to come or the one in force."""
    version: str
    css: str
    words: Words
    translations: tuple[Translation, ...]
    contents: tuple[Line, ...]
    sections: tuple[Section, ...]
    foot: tuple[Inline, ...]
    links: tuple[Inline, ...]
    forms: tuple[Form, ...]
    other_forms: Inline
    """Links to the other forms, in a line."""
    head: Head
    glance: Glance | None = None
    body: Inline = ""
    """First layer, contents and sections as markup, placed in the shell of the page and in the fragment."""
    sha256: str = ""
    """Hash of all that is said, without what only leads through the page."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A policy in the list of policies."""

    title: str
    language: str
    scope: str
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The page that lists the policies."""

    language: str
    direction: str
    title: str
    brand: str
    css: str
    policies: tuple[Listed, ...] = ()
