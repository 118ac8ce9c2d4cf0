"""The first page: what needs doing, then counts, then the activities by department."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from ropa.site import cells
from ropa.site.activity import review
from ropa.site.departments import by_department, departments_table, many
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.letters import LetterState, controllers
from ropa.site.parts import Head, Table
from ropa.site.paths import CALENDAR, COUNTRIES, HOME, MEASURES, TODO, relative
from ropa.site.survey import Survey
from ropa.site.todo import FALLING_DUE, Task, tasks
from ropa.site.transfers import destinations

SHOWN = 7
"""How many tasks of a kind stand on the first page."""
MANY_CONTROLLERS = 3
"""From so many on, "all of them" reads better than their names."""
COLUMNS = ("activity", "controller", "article-30", "legal-bases", "next-review")
FOR_ALL = ("activity", "controller", "legal-bases")
"""The columns of which everybody is told."""


@dataclass(frozen=True, slots=True)
class TodoColumn:
    """Tasks of one kind."""

    label: str
    count: str
    tasks: tuple[Task, ...]
    more: Markup
    """A link to all of them when some are not shown."""
    none: Markup
    """What stands there when there are none."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of something."""

    number: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Department:
    """The activities of one department."""

    id: str
    title: Markup
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """What `home.html.jinja` shows."""

    head: Head
    todo_title: str
    todo: tuple[TodoColumn, ...]
    counts_label: str
    counts: tuple[Count, ...]
    departments: tuple[Department, ...]


def home_page(desk: Desk) -> HomePage:
    """Return the first page."""
    survey, words = desk.survey, desk.words
    register = survey.register
    laws = cells.text(", ".join(jurisdictions(survey, register.settings.jurisdictions or ())))
    lead = words.counted(
        "home-lead", activities=len(register.activities), controllers=len({*_controllers(survey.holdings.values())})
    )
    return HomePage(
        head=survey.head(
            HOME,
            words.label(f"audience-{survey.audience.value}"),
            words.named(register.settings.name) if register.settings.name else cells.text(words.label("register")),
            cells.text(lead),
            survey.meta(("law-as-of", cells.time(register.day.isoformat())), ("laws", laws)),
        ),
        todo_title=words.label("todo-title"),
        todo=tuple(_column(desk, kind, found) for kind, found in tasks(desk).items()) if survey.for_team else (),
        counts_label=words.label("counts"),
        counts=tuple(_counts(survey)),
        departments=tuple(_departments(desk)),
    )


def jurisdictions(survey: Survey, stated: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the laws of jurisdictions, each once."""
    found = (survey.register.law_or_none(place) for place in stated)
    named = (law.main_law(survey.words.language).text for law in found if law)
    return tuple(dict.fromkeys(named))


def bases(survey: Survey, holding: Holding) -> Markup:
    """Return the legal bases of an activity, each once."""
    found: dict[str, None] = {}
    for purpose in holding.purposes:
        stated = purpose.value.legal_basis
        for basis in stated if isinstance(stated, tuple) else (stated,):
            named = getattr(basis, "basis", None)
            if isinstance(named, str):
                found.setdefault(named)
    return survey.words.terms("legal-bases", found)


def progress(survey: Survey, states: tuple[LetterState, ...]) -> Markup:
    """Return the small strip of letters, and in words where something is open."""
    strip = cells.strip((state.letter, state.open) for state in states)
    open_ = ", ".join(state.letter for state in states if state.open)
    if open_:
        number = sum(state.open for state in states)
        return strip + cells.ordered(cells.note(survey.words.counted("gap-in", letters=open_)), number)
    return strip + cells.ordered(cells.hidden(survey.words.label("complete")), 0)


def _controllers(holdings: Iterable[Holding]) -> Iterable[str]:
    return (item.organisation or "" for holding in holdings for item in controllers(holding))


def _column(desk: Desk, kind: str, found: tuple[Task, ...]) -> TodoColumn:
    words = desk.words
    more = cells.NOTHING
    if len(found) > SHOWN:
        where = CALENDAR if kind == FALLING_DUE else f"{TODO}#{kind}"
        more = cells.link(relative(desk.here, where), words.counted("all-of", count=len(found)))
    none = cells.none(words.label(f"no-{kind}")) if not found else cells.NOTHING
    return TodoColumn(words.label(kind), str(len(found)), found[:SHOWN], more, none)


def _counts(survey: Survey) -> Iterable[Count]:
    register = survey.register
    abroad = {
        country
        for holding in survey.holdings.values()
        for item in holding.transfers
        for country in destinations(item.value)
    }
    counts = {
        "activities": (len(register.activities), "activities/"),
        "organisations": (len(register.organisations), "records/"),
        "processor-records": (len(register.engagements), "processor/"),
        "parties": (len(register.parties), "parties/"),
        "destinations": (len(abroad), COUNTRIES),
        "measures": (0 if survey.for_all else len(register.measures), MEASURES),
    }
    for name, (number, path) in counts.items():
        if number:
            yield Count(str(number), survey.words.counted(f"count-{name}", count=number), relative(HOME, path))


def _departments(desk: Desk) -> Iterable[Department]:
    survey = desk.survey
    if many(survey):
        yield Department("departments", cells.text(survey.words.label("departments")), departments_table(desk))
        return
    groups = by_department(survey)
    columns = tuple(survey.words.label(key) for key in columns_of(survey))
    for number, (title, holdings) in enumerate(groups, 1):
        rows = cells.rows(activity_row(desk, holding) for holding in holdings)
        caption = survey.words.counted("activities-of", department=str(title.striptags()))
        yield Department(f"department-{number}", title, (Table(caption, columns, rows, quiet=True, aligned=True),))


def activity_row(desk: Desk, holding: Holding) -> Markup:
    """Return an activity as a row of a list."""
    return cells.row(desk.link("activities", holding.entry.id), activity_cells(desk.survey, holding))


def activity_cells(survey: Survey, holding: Holding) -> tuple[Markup, ...]:
    """Return what lists say about an activity."""
    listed = survey.listed.get(holding.entry.id)
    if listed is None:
        listed = survey.listed[holding.entry.id] = _activity_cells(survey, holding)
    return listed


def columns_of(survey: Survey) -> tuple[str, ...]:
    """Return the keys of the columns of a list of activities."""
    return FOR_ALL if survey.for_all else COLUMNS


def _activity_cells(survey: Survey, holding: Holding) -> tuple[Markup, ...]:
    owners = tuple(_controllers((holding,)))
    names = cells.joined(survey.names.name("organisations", name) for name in owners)
    if len(owners) >= MANY_CONTROLLERS and {*owners} == {*survey.register.organisations}:
        names = cells.text(survey.words.counted("all-controllers", count=len(owners)))
    if survey.for_all:
        return (survey.cell("controller", names), survey.cell("legal-bases", bases(survey, holding)))
    return (
        survey.cell("controller", names),
        survey.cell("article-30", progress(survey, survey.states(holding))),
        survey.cell("legal-bases", bases(survey, holding)),
        survey.cell("next-review", review(survey, holding), figure=True),
    )
