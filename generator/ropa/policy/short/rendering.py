"""Short notices -> HTML."""

from ropa.policy.rendering import environment
from ropa.policy.short.view import ShortView


def render_short(view: ShortView) -> bytes:
    """Return a short notice as a whole HTML page."""
    return environment().get_template("short.html.jinja").render(page=view).encode()
