"""Views to markup: one template per view, which places what the view says and computes nothing."""

import re
from collections.abc import Callable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from ropa.project import templates_folder
from ropa.site import cells
from ropa.site.activity import ActivityPage
from ropa.site.home import HomePage
from ropa.site.record import RecordPage
from ropa.site.search_page import SearchPage
from ropa.site.sheet import SheetPage

View = HomePage | ActivityPage | RecordPage | SheetPage | SearchPage

TEMPLATES: dict[type[View], str] = {
    HomePage: "home.html.jinja",
    ActivityPage: "activity.html.jinja",
    RecordPage: "record.html.jinja",
    SheetPage: "sheet.html.jinja",
    SearchPage: "search.html.jinja",
}
"""Which template shows which view."""


_INCLUDE = re.compile(r'\{% include "([^"]+)" %\}\n?')
_LEGEND = re.compile(r"^\{#-.*?-#\}\s*", re.DOTALL)
"""What a part says of itself in its first comment."""


class _Spliced(FileSystemLoader):
    """Puts the parts of the template of activities in their places when it is read.

    An activity has dozens of includes, and each would make a context of its own: half the cost of placing it. Pages of
    which there are few are compiled as they stand.
    """

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a template, that of activities as one piece."""
        source, file, fresh = super().get_source(environment, template)
        return self._whole(environment, source) if template == TEMPLATES[ActivityPage] else source, file, fresh

    def _whole(self, environment: Environment, source: str) -> str:
        def part(found: re.Match[str]) -> str:
            inner, _, _ = self.get_source(environment, found[1])
            return self._whole(environment, _LEGEND.sub("", inner).removesuffix("\n"))

        return _INCLUDE.sub(part, source)


@cache
def environment() -> Environment:
    """Return the environment of the register's templates: everything is escaped, nothing may be missing."""
    folder = templates_folder() / "register"
    return Environment(
        loader=_Spliced(folder), autoescape=True, undefined=StrictUndefined, auto_reload=False, trim_blocks=True
    )


@cache
def _template(name: str) -> Template:
    return environment().get_template(name)


def render(view: View) -> Markup:
    """Return the body of a page."""
    return cells.body(_template(TEMPLATES[type(view)]).render(page=view))
