"""Views -> HTML. Templates are found once, escape everything and fail on a name that a view does not have."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ropa.policy.page_view import Overview, Page
from ropa.project import templates_folder


@cache
def environment() -> Environment:
    """Return the Jinja environment of the policies."""
    return Environment(
        loader=FileSystemLoader(templates_folder() / "policy"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def render(page: Page) -> bytes:
    """Return a policy as a whole HTML page."""
    return environment().get_template("page.html.jinja").render(page=page).encode()


def render_overview(overview: Overview) -> bytes:
    """Return the list of policies as an HTML page."""
    return environment().get_template("overview.html.jinja").render(page=overview).encode()


def render_body(page: Page) -> Markup:
    """Return the first layer, the contents and the sections, which templates place as they are."""
    return Markup(environment().get_template("_body.html.jinja").render(page=page))  # noqa: S704  rendered by us


def render_fragment(page: Page) -> str:
    """Return a policy as one element, still with the ids and headings of a page of its own."""
    return environment().get_template("fragment.html.jinja").render(page=page)
