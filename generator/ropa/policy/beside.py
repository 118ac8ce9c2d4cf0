"""The other version of a policy: the one to come beside the one in force, and the way between them."""

from typing import Any

from ropa.policy.addresses import leading_language
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline, dots, link, spaced
from ropa.policy.public import Item
from ropa.policy.succession import NEXT


def beside(desk: Desk) -> Inline:
    """Return the sentence that leads to the other version; nothing when there is none."""
    place = desk.facts.place
    if place.other is None:
        return ""
    there = _way(desk, place.other)
    title = desk.owed(place.other.value.title, place.other.spot / "title", "section-scope")
    plan = desk.notice if place.upcoming else place.other.value
    if plan.effective is None:
        return ""
    day = desk.date(plan.effective)
    if place.upcoming:
        return spaced([desk.say("preview-note"), desk.say("changes-current", date=day, link=link(there, title))])
    told = desk.say("changes-upcoming", date=day, link=link(there, title))
    return dots([told, link(f"{there}#changes", desk.say("preview-changes"))])


def in_force(desk: Desk) -> str:
    """Return the way from a version to come to the one in force; empty from the latter."""
    place = desk.facts.place
    return _way(desk, place.other) if place.upcoming and place.other is not None else ""


def _way(desk: Desk, other: Item[Any]) -> str:
    """Return the way to the other version in this language, else in its leading one."""
    languages = tuple(other.value.languages or (desk.default_language,))
    language = desk.language if desk.language in languages else leading_language(other.value, languages)
    return f"../../{language}/index.html" if desk.facts.place.upcoming else f"../{NEXT}/{language}/index.html"
