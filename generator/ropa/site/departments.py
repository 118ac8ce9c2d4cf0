"""The activities by department: in one list as long as it can be read, else on a page per department."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ropa.site import cells
from ropa.site.activity import department, first_group
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.parts import Table
from ropa.site.paths import relative
from ropa.site.survey import Survey

MANY = 150
"""Above so many activities, a list of all of them is too long to be read, and too heavy for a telephone."""
COLUMNS = ("department", "activities", "with-gaps")


@dataclass(frozen=True, slots=True)
class Group:
    """The activities of one department, by name."""

    path: str
    title: Markup
    holdings: list[Holding]


def many(survey: Survey) -> bool:
    """Tell whether departments have pages of their own."""
    return len(survey.holdings) > MANY


def by_department(survey: Survey) -> list[tuple[Markup, list[Holding]]]:
    """Return the activities by department: in the order of the organisations' lists, then by name."""
    words = survey.words
    listed: dict[Markup, int] = {}
    for entry in survey.register.organisations.values():
        for name in words.texts(entry.value.departments):
            listed.setdefault(name, len(listed))
    groups: dict[Markup, list[Holding]] = {}
    for holding in survey.holdings.values():
        groups.setdefault(department(survey, holding), []).append(holding)
    unstated = groups.pop(cells.NOTHING, None)
    ordered = sorted(groups.items(), key=lambda group: (listed.get(group[0], len(listed)), str(group[0]).casefold()))
    none = cells.text(words.label("no-persons" if survey.for_all else "no-department"))
    last = [(none, unstated)] if unstated else []
    place = survey.names.place
    return [
        (title, sorted(found, key=lambda item: place("activities", item.entry.id)))
        for title, found in (*ordered, *last)
    ]


def groups(survey: Survey) -> Iterator[Group]:
    """Yield the departments with the paths of their pages, which are the same in every language."""
    taken: set[str] = set()
    for title, holdings in by_department(survey):
        stem = slug = _slug(survey, holdings[0])
        number = 2
        while slug in taken:
            slug, number = f"{stem}-{number}", number + 1
        taken.add(slug)
        yield Group(f"departments/{slug}/", title, holdings)


def departments_table(desk: Desk) -> tuple[Table, ...]:
    """Return a row per department, with a link to its activities."""
    survey, rows = desk.survey, []
    for group in groups(survey):
        gaps = sum(any(state.open for state in survey.states(holding)) for holding in group.holdings)
        figures = (
            survey.cell("activities", cells.text(str(len(group.holdings))), figure=True),
            survey.cell("with-gaps", cells.text(str(gaps)) if gaps else cells.NOTHING, figure=True),
        )
        rows.append(cells.row(cells.link(relative(desk.here, group.path), group.title), figures))
    return survey.table("departments-table", COLUMNS, rows, quiet=True)


def _slug(survey: Survey, holding: Holding) -> str:
    if survey.for_all:
        return first_group(holding) or "none"
    activity = holding.entry.value
    stated = activity.department if activity.department is not None else activity.owner
    own = survey.register.default_language
    plain = (
        stated
        if isinstance(stated, str)
        else (stated.get(own) or stated[min(stated)])
        if isinstance(stated, dict)
        else ""
    )
    letters = unicodedata.normalize("NFKD", plain.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", letters)) or "none"
