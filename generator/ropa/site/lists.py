"""Lists: all activities, all records of controllers, everything that needs doing."""

from markupsafe import Markup

from ropa.site import cells
from ropa.site.departments import Group, by_department, departments_table, many
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.home import activity_cells, columns_of
from ropa.site.letters import controllers
from ropa.site.parts import Block, Section, Table
from ropa.site.paths import CALENDAR, TODO, relative
from ropa.site.persons import jurisdictions, reached
from ropa.site.sheet import SheetPage
from ropa.site.todo import FALLING_DUE, tasks

RECORD_COLUMNS = ("controller", "laws", "activities", "contact")
LISTED = 300
"""So much of what falls due stands on one page; the calendar has all of it."""


def activity_list(desk: Desk) -> SheetPage:
    """Return every activity in one table; the departments where there are too many."""
    survey, words = desk.survey, desk.words
    if many(survey):
        tables, title = departments_table(desk), words.label("departments")
    else:
        tables, title = _table(desk, by_department(survey)), words.label("all-activities")
    none = cells.NOTHING if tables else cells.none(words.label("none"))
    lead = cells.text(words.counted("activities-lead", count=len(survey.holdings)))
    head = survey.head(desk.here, words.label("register"), cells.text(words.label("activities")), lead)
    return SheetPage(head, (Section("activities", title, (Block(text=none, tables=tables),)),))


def department_page(group: Group, desk: Desk) -> SheetPage:
    """Return the activities of one department."""
    survey, words = desk.survey, desk.words
    tables = _table(desk, [(group.title, group.holdings)])
    lead = cells.text(words.counted("count-activities-of", count=len(group.holdings)))
    head = survey.head(group.path, words.label("department"), group.title, lead)
    return SheetPage(head, (Section("activities", words.label("activities"), (Block(tables=tables),)),))


def _table(desk: Desk, groups: list[tuple[Markup, list[Holding]]]) -> tuple[Table, ...]:
    survey, words = desk.survey, desk.words
    rows = []
    for title, holdings in groups:
        for holding in holdings:
            activity = holding.entry.value
            status = activity.lifecycle.status if activity.lifecycle else None
            told = {
                "reference": cells.text(activity.reference or ""),
                "department": title,
                "status": words.value("status", status),
            }
            first, last = _around(desk)
            found = (
                *(survey.cell(key, told[key]) for key in first),
                *activity_cells(survey, holding),
                *(survey.cell(key, told[key]) for key in last),
            )
            rows.append(cells.row(desk.link("activities", holding.entry.id), found))
    first, last = _around(desk)
    name, *others = columns_of(survey)
    return survey.table("activities-table", (name, *first, *others, *last), rows, quiet=True)


def _around(desk: Desk) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns before and after what every list of activities says."""
    return ((), ()) if desk.survey.for_all else (("reference", "department"), ("status",))


def record_list(desk: Desk) -> SheetPage:
    """Return the organisations with a record of their own."""
    survey, words, register = desk.survey, desk.words, desk.survey.register
    rows = []
    for entry in register.organisations.values():
        held = [
            item for item in survey.holdings.values() if any(one.organisation == entry.id for one in controllers(item))
        ]
        many = words.counted("count-activities-of", count=len(held))
        rows.append(
            cells.row(
                head=desk.organisation(entry.id),
                cells=(
                    survey.cell("laws", cells.text(", ".join(map(words.place, jurisdictions(entry))))),
                    survey.cell("activities", cells.ordered(many, len(held))),
                    survey.cell("contact", reached(survey, entry.value)),
                ),
            )
        )
    tables = survey.table("records-table", RECORD_COLUMNS, rows, quiet=True)
    none = cells.NOTHING if tables else cells.none(words.label("none"))
    lead = cells.text(words.label("records-lead"))
    head = survey.head(desk.here, words.label("register"), cells.text(words.label("records")), lead)
    return SheetPage(head, (Section("records", words.label("controllers"), (Block(text=none, tables=tables),)),))


def todo_list(desk: Desk) -> SheetPage:
    """Return everything that needs doing."""
    survey, words = desk.survey, desk.words
    sections = []
    for kind, found in tasks(desk).items():
        shown = found[:LISTED] if kind == FALLING_DUE else found
        rows = [cells.under(task.what, task.where) for task in shown]
        if len(shown) < len(found):
            rows.append(cells.link(relative(desk.here, CALENDAR), words.counted("all-of", count=len(found))))
        none = cells.NOTHING if rows else cells.none(words.label(f"no-{kind}"))
        sections.append(Section(kind, words.label(kind), (Block(text=none, rows=tuple(rows)),)))
    title = cells.text(words.label("todo-title"))
    head = survey.head(TODO, words.label("register"), title, cells.text(words.label("todo-lead")))
    return SheetPage(head, tuple(sections))
