"""The page of the search, which a script fills; without scripts it leads to the lists."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.page import NavigationItem
from ropa.site.parts import Head
from ropa.site.paths import SEARCH, relative


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What `search.html.jinja` shows."""

    head: Head
    field: str
    """The label of the field."""
    shown: str
    root: str
    """The way from the page to the root of the site."""
    without: str
    """What is said where scripts do not run."""
    lists: tuple[Markup, ...]


def search_page(lists: Iterable[NavigationItem], desk: Desk) -> SearchPage:
    """Return the page of the search; `lists` are what it leads to without scripts."""
    survey, label = desk.survey, desk.words.label
    title = cells.text(label("search"))
    return SearchPage(
        head=survey.head(SEARCH, label("register"), title, cells.text(label("search-lead"))),
        field=label("search-words"),
        shown=label("shown"),
        root="../" * SEARCH.count("/"),
        without=label("search-without"),
        lists=tuple(cells.link(relative(SEARCH, item.path), item.title) for item in lists),
    )
