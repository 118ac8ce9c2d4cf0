"""Where what can be looked up has its page, and links that lead there."""

from collections.abc import Iterable

from markupsafe import Markup

from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.paths import COUNTRIES, DATA, PERSONS, relative

OFFENCES = "offences"
"""Stands beside the kinds of Art. 9(1) for data about convictions and offences (Art. 10)."""


def group_path(group: str) -> str:
    """Return the path of the page of a group of persons."""
    return f"{PERSONS}{group}/"


def category_path(category: str) -> str:
    """Return the path of the page of a category of data."""
    return f"{DATA}{category}/"


def kind_path(kind: str) -> str:
    """Return the path of the page of a kind of sensitive data; the name has a sign that no id of a category has."""
    return f"{DATA}special.{kind}/"


def country_path(code: str) -> str:
    """Return the path of the page of a country."""
    return f"{COUNTRIES}{code.lower()}/"


def group(desk: Desk, group_id: str) -> Markup:
    """Return a group of persons with a link to its page."""
    return cells.link(relative(desk.here, group_path(group_id)), desk.words.term("data-subjects", group_id))


def category(desk: Desk, category_id: str) -> Markup:
    """Return a category of data with a link to its page."""
    return cells.link(relative(desk.here, category_path(category_id)), desk.words.term("data-categories", category_id))


def countries(desk: Desk, codes: Iterable[str]) -> Markup:
    """Return countries on one line, each with a link to its page."""
    return cells.joined(cells.link(relative(desk.here, country_path(code)), desk.words.country(code)) for code in codes)


def kind(desk: Desk, kind_id: str) -> Markup:
    """Return a kind of sensitive data with a link to its page."""
    return cells.link(relative(desk.here, kind_path(kind_id)), kind_name(desk, kind_id))


def kind_name(desk: Desk, kind: str) -> Markup:
    """Return what a kind of sensitive data is called."""
    return cells.text(desk.words.label("offences")) if kind == OFFENCES else desk.words.term("special-kinds", kind)
