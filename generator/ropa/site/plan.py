"""What pages there will be, before any of them is made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ropa.site.page import NavigationItem, Page, Site
from ropa.site.rendering import View, render
from ropa.site.script_files import INDEX_FILE, LABELS_FILE, search_index, words_of_scripts


@dataclass(frozen=True, slots=True)
class Planned:
    """One page to be made."""

    path: str
    title: str
    """Plain text."""
    view: Callable[[], View]
    """Gives what the page shows; the same however often it is asked."""
    search: Callable[[], str] | None = None
    """Gives what a search should find besides the title, a phrase to a line."""
    findable: bool = True
    """Whether a search leads to it; parts of a page are reached from the page."""
    costly: bool = False
    """Whether pages of its kind take most of the time."""

    def made(self) -> Page:
        """Return the finished page."""
        search = self.search() if self.search else ""
        return Page(path=self.path, title=self.title, body=render(self.view()), search=search)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file beside the pages."""

    path: str
    content: Callable[[], bytes]
    """Gives the file; the same however often it is asked."""


@dataclass(frozen=True, slots=True)
class SitePlan:
    """The register site in one language, before its pages are made."""

    name: str
    language: str
    pages: tuple[Planned, ...]
    navigation: tuple[NavigationItem, ...]
    footer: str
    places: tuple[tuple[str, str], ...]
    """Path and title of the records that share a page, for the search."""
    labels: Mapping[str, str]
    """The words of the theme's own parts and of the scripts, by key."""
    attached: tuple[Attached, ...] = ()

    def made(self) -> Site:
        """Return the finished site."""
        pages = {page.path: page.made() for page in self.pages}
        assets = self.assets(lambda page: pages[page.path])
        return Site(self.name, self.language, tuple(pages.values()), self.navigation, self.footer, assets)

    def assets(self, finished: Callable[[Planned], Page]) -> dict[str, bytes]:
        """Return the files beside the pages: what scripts read, and what is attached; `finished` gives a page."""
        index = search_index((finished(page) for page in self.pages if page.findable), self.places)
        attached = {file.path: file.content() for file in self.attached}
        return {LABELS_FILE: words_of_scripts(self.labels).encode(), INDEX_FILE: index.encode(), **attached}
