"""Views to markup: one template per view, which places what the view says and computes nothing."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from ropa.project import templates_folder
from ropa.site import cells
from ropa.site.activity import ActivityPage
from ropa.site.home import HomePage
from ropa.site.record import RecordPage
from ropa.site.sheet import SheetPage

View = HomePage | ActivityPage | RecordPage | SheetPage

TEMPLATES: dict[type[View], str] = {
    HomePage: "home.html.jinja",
    ActivityPage: "activity.html.jinja",
    RecordPage: "record.html.jinja",
    SheetPage: "sheet.html.jinja",
}
"""Which template shows which view."""


@cache
def environment() -> Environment:
    """Return the environment of the register's templates: everything is escaped, nothing may be missing."""
    folder = templates_folder() / "register"
    return Environment(
        loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, auto_reload=False, trim_blocks=True
    )


@cache
def _template(name: str) -> Template:
    return environment().get_template(name)


def render(view: View) -> Markup:
    """Return the body of a page."""
    return cells.body(_template(TEMPLATES[type(view)]).render(page=view))
