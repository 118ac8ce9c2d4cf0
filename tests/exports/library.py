"""Registers and the exports made of them, for tests."""

from pathlib import Path

from ropa.exports import Audience, Choice, Layout, Role, compose
from ropa.exports.view import Export
from ropa.register import Register
from ropa.register.load import load_register
from tests.registers import DAY
from tests.site.library import FIXTURE

EXAMPLE = Path(__file__).parents[2] / "register"
"""The example register; `FIXTURE` is the small one of a library, with gaps and an activity that is planned."""


def register(root: Path = FIXTURE) -> Register:
    return load_register(root, DAY).register


def made(  # noqa: PLR0913  one argument for each option of the command
    of: Register | Path = FIXTURE,
    *,
    layout: str = "art30",
    audience: str = "regulator",
    language: str | None = None,
    organisation: str | None = None,
    role: str | None = None,
) -> Export:
    choice = Choice(Layout(layout), Audience(audience), language, organisation, Role(role) if role else None)
    return compose(register(of) if isinstance(of, Path) else of, choice)
