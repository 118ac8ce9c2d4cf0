"""The register site as a value: pages by path, before any site engine has seen them."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Page:
    """One finished page."""

    path: str
    """Path below the root of the site, with a slash at the end: `activities/breakdown-claims/`; empty for the home."""
    title: str
    """Plain text."""
    body: Markup
    """The whole content, from the heading on."""
    description: str = ""
    """One plain sentence for search engines inside the house."""
    search: str = ""
    """Phrases that a search should find besides the title, one to a line."""


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """An entry of the navigation; activities are not in it."""

    title: str
    path: str
    items: tuple["NavigationItem", ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """The register site in one language."""

    name: str
    language: str
    pages: tuple[Page, ...]
    """In the order of the register; paths are unique."""
    navigation: tuple[NavigationItem, ...]
    footer: str
    assets: Mapping[str, bytes]
    """Other files by path."""
