"""Which categories of data each activity uses, the special ones and those on offences first, and whose they are."""

from collections import Counter
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from ropa.model.personal_data import PersonalData
from ropa.register.sensitivity import is_criminal, special_kinds
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.overviews.divided import Part
from ropa.site.overviews.matrix import Heading, Line, Mark, Shape, matrix
from ropa.site.overviews.paged import Overview, Sections
from ropa.site.parts import Block, Figure, Section
from ropa.site.paths import relative
from ropa.site.persons_and_data import category, sensitivity

COLUMNS = ("persons", "special-data", "other-data")


def some(desk: Desk, holdings: Sequence[Holding]) -> Sections:
    """Return the categories of activities."""
    survey, label = desk.survey, desk.words.label
    columns = _columns(desk, holdings)
    numbers = {name: number for number, (name, _) in enumerate(columns)}
    lines, rows = [], []
    for holding in holdings:
        name = holding.entry.id
        marks: dict[int, Mark] = {}
        for item in holding.data:
            if isinstance(item.value.category, str):
                number = numbers[item.value.category]
                if number not in marks or _heavy(desk, item.value):
                    marks[number] = Mark(Shape.DIAMOND if _heavy(desk, item.value) else Shape.DOT)
        lines.append(Line(survey.names.plain("activities", name), desk.to("activities", name), marks))
        rows.append(cells.row(desk.link("activities", name), _cells(desk, holding)))
    caption = label("data-drawing")
    legend = ((Mark(Shape.DIAMOND), label("special-data")), (Mark(Shape.DOT), label("other-data")))
    figure = Figure(matrix(caption, _headings(desk, columns), lines, legend), caption)
    tables = survey.table("data-overview-table", ("activity", *COLUMNS), rows)
    return _sections(desk, "activities", figure, Block(tables=tables))


def many(desk: Desk, path: str, parts: Sequence[Part[Holding]]) -> Sections:
    """Return how many activities of a department use each category."""
    survey, label = desk.survey, desk.words.label
    columns = _columns(desk, tuple(survey.holdings.values()))
    lines, rows = [], []
    for part in parts:
        counts = Counter(name for holding in part.items for name in _named(holding))
        where = relative(desk.here, f"{path}{part.folder}")
        marks = {
            number: Mark(Shape.COUNT, str(counts[name])) for number, (name, _) in enumerate(columns) if counts[name]
        }
        lines.append(Line(str(part.title.striptags()), where, marks))
        figure_ = survey.cell("activities", cells.text(str(len(part.items))), figure=True)
        heavy, other = (
            [_counted(desk, name, counts[name]) for name, weighs in columns if weighs is wanted and counts[name]]
            for wanted in (True, False)
        )
        said = (survey.cell("special-data", cells.joined(heavy)), survey.cell("other-data", cells.joined(other)))
        rows.append(cells.row(cells.link(where, part.title), (figure_, *said)))
    caption = label("data-by-department")
    figure = Figure(matrix(caption, _headings(desk, columns), lines, ()), caption)
    tables = survey.table("data-by-department", ("department", "activities", *COLUMNS[1:]), rows, quiet=True)
    return _sections(desk, "departments", figure, Block(tables=tables))


def _sections(desk: Desk, place: str, figure: Figure, block: Block) -> Sections:
    none = Block(text=cells.none(desk.words.label("none")))
    blocks = (Block(figures=(figure,)), block) if block.tables else (none,)
    return (Section(place, desk.words.label(place), blocks),)


def _columns(desk: Desk, holdings: Sequence[Holding]) -> list[tuple[str, bool]]:
    """Return the categories in use and whether they weigh more, those that do first, then by name."""
    found: dict[str, bool] = {}
    for holding in holdings:
        for item in holding.data:
            name = item.value.category
            if isinstance(name, str):
                found[name] = found.get(name, False) or _heavy(desk, item.value)
    bare = desk.words.bare
    return sorted(found.items(), key=lambda one: (not one[1], bare("data-categories", one[0]).casefold(), one[0]))


def _named(holding: Holding) -> set[str]:
    return {item.value.category for item in holding.data if isinstance(item.value.category, str)}


def _heavy(desk: Desk, data: PersonalData) -> bool:
    register = desk.survey.register
    return bool(special_kinds(register, data)) or is_criminal(register, data)


def _headings(desk: Desk, columns: Sequence[tuple[str, bool]]) -> list[Heading]:
    return [Heading(desk.words.bare("data-categories", name), heavy) for name, heavy in columns]


def _cells(desk: Desk, holding: Holding) -> Iterable[Markup]:
    survey, words = desk.survey, desk.words
    activity = holding.entry.value
    groups = words.terms("data-subjects", dict.fromkeys(item.value.group for item in holding.subjects))
    yield survey.cell("persons", groups or words.fact(activity.data_subjects))
    heavy = [item.value for item in holding.data if _heavy(desk, item.value)]
    other = [item.value for item in holding.data if not _heavy(desk, item.value)]
    yield survey.cell("special-data", cells.listed(dict.fromkeys(_said(desk, data) for data in heavy)))
    said = cells.listed(dict.fromkeys(_said(desk, data) for data in other))
    yield survey.cell("other-data", said if holding.data else words.fact(activity.data))


def _said(desk: Desk, data: PersonalData) -> Markup:
    words = desk.words
    whose = words.terms("data-subjects", data.data_subjects) if data.data_subjects is not None else cells.NOTHING
    told = cells.note(cells.labelled(words.counted("colon", label=words.label("persons")), whose)) if whose else whose
    return cells.spaced(category(desk, data), sensitivity(desk, data), words.scope(data), told)


def _counted(desk: Desk, name: str, count: int) -> Markup:
    return cells.spaced(desk.words.term("data-categories", name), cells.note(f"({count})"))


CATEGORIES = Overview("data", some, many)
