"""Completeness by letter: activities under Art. 30(1), work as a processor under Art. 30(2)."""

from collections.abc import Sequence

from markupsafe import Markup

from ropa.site import cells, processor_letters
from ropa.site.activity import said_state
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.letters import LETTERS, LetterState
from ropa.site.overviews.divided import Part
from ropa.site.overviews.matrix import Heading, Line, Mark, Shape, matrix
from ropa.site.overviews.paged import Overview, Sections
from ropa.site.parts import Block, Figure, Section, Table
from ropa.site.paths import relative

UPRIGHT = tuple(Heading(letter) for letter in LETTERS)
WHOLE = Mark(Shape.DOT)


def some(desk: Desk, holdings: Sequence[Holding]) -> Sections:
    """Return the letters of activities, each with its state."""
    survey, label = desk.survey, desk.words.label
    lines, rows = [], []
    for holding in holdings:
        name = holding.entry.id
        found = survey.states(holding)
        where = desk.to("activities", name)
        lines.append(Line(survey.names.plain("activities", name), where, _marks(found)))
        said = (_cell(desk, state, LETTERS[state.letter], f"{where}#{LETTERS[state.letter]}") for state in found)
        rows.append(cells.row(desk.link("activities", name), said))
    caption = label("completeness-drawing")
    figure = Figure(matrix(caption, UPRIGHT, lines, _legend(desk)), caption)
    columns = (label("activity"), *(_column(desk, letter, part) for letter, part in LETTERS.items()))
    table = Table(label("completeness"), columns, cells.rows(rows))
    return (_section(desk, "activities", "completeness", figure, table),)


def many(desk: Desk, path: str, parts: Sequence[Part[Holding]]) -> Sections:
    """Return in how many activities of a department each letter is open."""
    survey, label = desk.survey, desk.words.label
    lines, rows = [], []
    for part in parts:
        found = [survey.states(holding) for holding in part.items]
        open_ = [sum(states[number].open for states in found) for number in range(len(LETTERS))]
        where = relative(desk.here, f"{path}{part.folder}")
        marks = {number: Mark(Shape.OPEN, str(count)) if count else WHOLE for number, count in enumerate(open_)}
        lines.append(Line(str(part.title.striptags()), where, marks))
        said = (
            cells.cell(cells.column(_column(desk, letter, LETTERS[letter]), figure=True), _count(desk, count))
            for letter, count in zip(LETTERS, open_, strict=True)
        )
        figures = survey.cell("activities", cells.text(str(len(found))), figure=True)
        rows.append(cells.row(cells.link(where, part.title), (figures, *said)))
    caption = label("completeness-by-department")
    legend = ((WHOLE, label("complete")), (Mark(Shape.OPEN, "2"), label("activities-open")))
    figure = Figure(matrix(caption, UPRIGHT, lines, legend), caption)
    letters = (_column(desk, letter, name) for letter, name in LETTERS.items())
    table = Table(caption, (label("department"), label("activities"), *letters), cells.rows(rows))
    return (_section(desk, "departments", "completeness", figure, table),)


def engagements(desk: Desk) -> Sections:
    """Return the letters of the records of processors; nothing where there are none."""
    survey, label = desk.survey, desk.words.label
    letters = processor_letters.LETTERS
    lines, rows = [], []
    for entry in survey.register.engagements.values():
        found = processor_letters.states(survey.register, entry)
        where = desk.to("engagements", entry.id)
        lines.append(Line(survey.names.plain("engagements", entry.id), where, _marks(found)))
        said = (_cell(desk, state, letters[state.letter], where) for state in found)
        rows.append(cells.row(desk.link("engagements", entry.id), said))
    if not rows:
        return ()
    caption = label("completeness-2-drawing")
    figure = Figure(matrix(caption, tuple(map(Heading, letters)), lines, _legend(desk)), caption)
    columns = (label("engagement"), *(_column(desk, letter, part) for letter, part in letters.items()))
    table = Table(label("completeness-2"), columns, cells.rows(rows))
    return (_section(desk, "engagements", "completeness-2", figure, table),)


def _section(desk: Desk, place: str, title: str, figure: Figure, table: Table) -> Section:
    none = Block(text=cells.none(desk.words.label("none")))
    return Section(place, desk.words.label(title), (Block(figures=(figure,), tables=(table,)) if table.rows else none,))


def _marks(found: Sequence[LetterState]) -> dict[int, Mark]:
    return {number: _mark(state) for number, state in enumerate(found)}


def _mark(state: LetterState) -> Mark:
    if state.open:
        return Mark(Shape.OPEN, str(state.gaps) if state.gaps else "!")
    return Mark(Shape.DASH) if state.none else WHOLE


def _legend(desk: Desk) -> Sequence[tuple[Mark, str]]:
    label = desk.words.label
    return (
        (WHOLE, label("complete")),
        (Mark(Shape.DASH), label("none-stated")),
        (Mark(Shape.OPEN, "1"), desk.words.counted("gaps", count=1)),
        (Mark(Shape.OPEN, "!"), label("missing")),
    )


def _column(desk: Desk, letter: str, part: str) -> str:
    return f"({letter}) {desk.words.label('processor' if part == 'processor' else f'strip-{part}')}"


def _cell(desk: Desk, state: LetterState, part: str, where: str) -> Markup:
    said = said_state(desk.survey, state)
    shown = cells.strong(cells.link(where, said)) if state.open else cells.text(said)
    return cells.cell(cells.column(_column(desk, state.letter, part), figure=False), shown)


def _count(desk: Desk, count: int) -> Markup:
    return cells.text(str(count)) if count else cells.text(desk.words.label("complete"))


COMPLETENESS = Overview("completeness", some, many, engagements)
