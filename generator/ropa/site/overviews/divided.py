"""What is too much for one page, divided over several: activities by department, other rows by name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from markupsafe import Markup

from ropa.site import cells
from ropa.site.departments import groups
from ropa.site.holding import Holding
from ropa.site.survey import Survey

T = TypeVar("T")

ROWS = 60
"""So many rows are still seen at once in a drawing, and weigh little enough with their table."""


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """Rows that belong together: those of a department, or as many of them as one page holds."""

    folder: str
    """The last part of the path of their page, such as `claims/`, which small departments share; empty when everything
    stands on one page."""
    title: Markup
    items: Sequence[T]


def by_department(survey: Survey) -> tuple[Part[Holding], ...]:
    """Return all activities, each in one part, by department and then by name; small departments share a page."""
    found = list(groups(survey))
    if len(survey.holdings) <= ROWS:
        return (Part("", cells.NOTHING, [holding for group in found for holding in group.holdings]),)
    parts: list[Part[Holding]] = []
    folder, room = "", 0
    for group in found:
        stem = group.path.removeprefix("departments/").removesuffix("/")
        for number, start in enumerate(range(0, len(group.holdings), ROWS), 1):
            inside = group.holdings[start : start + ROWS]
            if len(inside) > room:
                folder = f"{stem}{f'--{number}' if number > 1 else ''}/"  # no department's own path has two hyphens
                room = ROWS
            room -= len(inside)
            parts.append(Part(folder, _title(survey, group.title, start, inside, group.holdings), inside))
    return tuple(parts)


def _title(survey: Survey, title: Markup, start: int, inside: Sequence[Holding], whole: Sequence[Holding]) -> Markup:
    if len(inside) == len(whole):
        return title
    span = survey.words.counted("part-of", first=start + 1, last=start + len(inside))
    return cells.joined((title, cells.text(span)))


def by_name(items: Sequence[T], name: Callable[[T], str]) -> tuple[Part[T], ...]:
    """Return rows, which are in order of name, in as few parts as hold them."""
    if len(items) <= ROWS:
        return (Part("", cells.NOTHING, items),)
    parts = (items[start : start + ROWS] for start in range(0, len(items), ROWS))
    return tuple(
        Part(f"{number}/", cells.text(f"{name(inside[0])} \N{EN DASH} {name(inside[-1])}"), inside)
        for number, inside in enumerate(parts, 1)
    )
