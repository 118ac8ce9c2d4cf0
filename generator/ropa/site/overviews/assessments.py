"""Which activities need an impact assessment, by which criteria, and how it stands with it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from ropa.model.dpia import DpiaCriterion
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.overviews import criteria
from ropa.site.overviews.divided import Part
from ropa.site.overviews.matrix import Heading, Line, Mark, Shape, matrix
from ropa.site.overviews.paged import Overview, Sections
from ropa.site.overviews.screening import Screening, State, screening
from ropa.site.parts import Block, Figure, Section
from ropa.site.paths import relative

COLUMNS = ("activity", "criteria-stated", "criteria-shown", "impact-assessment", "assessment-document", "dpia-review")
STATED, SHOWN = Mark(Shape.DOT), Mark(Shape.RING)
MARKS = {
    State.DONE: Mark(Shape.DIAMOND),
    State.IN_PROGRESS: Mark(Shape.RING),
    State.WANTED: Mark(Shape.OPEN, "!"),
    State.NOT_REQUIRED: Mark(Shape.DASH),
    State.UNSCREENED: Mark(Shape.OPEN, "?"),
    State.ENDED: Mark(Shape.DASH),
}


def some(desk: Desk, holdings: Sequence[Holding]) -> Sections:
    """Return the criteria that activities meet, and their assessments."""
    survey, words = desk.survey, desk.words
    lines, rows = [], []
    for holding in holdings:
        name, found = holding.entry.id, screening(survey.register, holding)
        marks = {number: _mark(found, one) for number, one in enumerate(DpiaCriterion) if _met(found, one)}
        marks[len(DpiaCriterion)] = MARKS[found.state]
        lines.append(Line(survey.names.plain("activities", name), desk.to("activities", name), marks))
        rows.append(cells.row(desk.link("activities", name), _cells(desk, holding, found)))
    caption = words.label("assessments-drawing")
    columns = [Heading(_plain(words.value("dpia-criterion", one))) for one in DpiaCriterion]
    columns.append(Heading(words.label("impact-assessment"), heavy=True))
    met = ((STATED, words.label("criterion-stated")), (SHOWN, words.label("criterion-shown")))
    figure = Figure(matrix(caption, columns, lines, (*met, *_legend(desk))), caption)
    return _sections(desk, "activities", figure, Block(tables=survey.table("assessments-table", COLUMNS, rows)))


def many(desk: Desk, path: str, parts: Sequence[Part[Holding]]) -> Sections:
    """Return how many activities of a department stand where."""
    survey, words = desk.survey, desk.words
    keys = tuple(f"assessment-{state}" for state in State)
    lines, rows = [], []
    for part in parts:
        counts = Counter(screening(survey.register, holding).state for holding in part.items)
        where = relative(desk.here, f"{path}{part.folder}")
        marks = {number: _count(state, counts[state]) for number, state in enumerate(State) if counts[state]}
        lines.append(Line(_plain(part.title), where, marks))
        figures = (cells.text(str(counts[state])) if counts[state] else cells.NOTHING for state in State)
        said = (survey.cell(key, value, figure=True) for key, value in zip(keys, figures, strict=True))
        rows.append(cells.row(cells.link(where, part.title), said))
    caption = words.label("assessments-by-department")
    figure = Figure(matrix(caption, [Heading(words.label(key)) for key in keys], lines, ()), caption)
    table = survey.table("assessments-by-department", ("department", *keys), rows, quiet=True)
    return _sections(desk, "departments", figure, Block(tables=table))


def _sections(desk: Desk, place: str, figure: Figure, block: Block) -> Sections:
    none = Block(text=cells.none(desk.words.label("none")))
    law = Block(text=cells.paragraph(cells.text(desk.words.label("assessments-law"))))
    blocks = (law, Block(figures=(figure,)), block) if block.tables else (none,)
    return (Section(place, desk.words.label(place), blocks),)


def _cells(desk: Desk, holding: Holding, found: Screening) -> Iterator[Markup]:
    survey, words, dpia = desk.survey, desk.words, found.dpia
    stated = [words.value("dpia-criterion", one) for one in found.stated]
    listed = words.texts(dpia.national_list) if dpia else ()
    lists = (cells.labelled(words.counted("colon", label=words.label("national-list")), one) for one in listed)
    without = words.fact(dpia.criteria) if dpia and dpia.criteria is not None else words.unsaid
    yield survey.cell("criteria-stated", cells.listed((*(stated or (without,)), *lists)))
    yield survey.cell("criteria-shown", criteria.also(desk, found))
    state = cells.text(words.label(f"assessment-{found.state}"))
    alert = found.state in {State.WANTED, State.UNSCREENED}
    fact = holding.entry.value.dpia
    said = words.said(dpia.rationale) if dpia else words.fact(fact) if fact is not None else cells.NOTHING
    risk = words.value("residual-risk", dpia.residual_risk) if dpia else cells.NOTHING
    left = cells.labelled(words.counted("colon", label=words.label("residual-risk")), risk)
    yield survey.cell("impact-assessment", cells.under(cells.tag(state, "alert") if alert else state, said, left))
    if dpia is None:
        yield survey.cell("assessment-document", cells.NOTHING)
        yield survey.cell("dpia-review", cells.NOTHING, figure=True)
        return
    screened = cells.labelled(words.counted("colon", label=words.label("screened")), words.day(dpia.screened))
    dated = cells.joined((desk.law.document(dpia.document), words.day(dpia.date)))
    yield survey.cell("assessment-document", cells.under(dated, screened))
    late = cells.tag(words.label("overdue"), "alert") if found.late else cells.NOTHING
    yield survey.cell("dpia-review", cells.spaced(words.day(dpia.review), late), figure=True)


def _met(found: Screening, criterion: DpiaCriterion) -> bool:
    return criterion in found.stated or criterion in found.shown


def _mark(found: Screening, criterion: DpiaCriterion) -> Mark:
    return STATED if criterion in found.stated else SHOWN


def _count(state: State, count: int) -> Mark:
    return Mark(Shape.OPEN if state in {State.WANTED, State.UNSCREENED} else Shape.COUNT, str(count))


def _legend(desk: Desk) -> Iterator[tuple[Mark, str]]:
    for state, mark in MARKS.items():
        yield mark, desk.words.label(f"assessment-{state}")


def _plain(shown: Markup) -> str:
    return str(shown.striptags())


ASSESSMENTS = Overview("assessments", some, many)
