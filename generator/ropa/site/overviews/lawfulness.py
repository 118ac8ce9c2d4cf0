"""Which activities rest on which legal basis; interests, consents, conditions of Art. 9 and 10, automated decisions."""

from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup

from ropa.model.legal_basis import LegalBasis
from ropa.model.purpose import Purpose
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.overviews.automated import automated
from ropa.site.overviews.divided import Part
from ropa.site.overviews.justified import Held, justified, title
from ropa.site.overviews.matrix import Heading, Line, Mark, Shape, matrix
from ropa.site.overviews.paged import Overview, Sections
from ropa.site.overviews.resting import CONDITIONS, in_use, purposes, resting
from ropa.site.parts import Block, Figure, Section
from ropa.site.paths import relative
from ropa.site.purposes import basis_line

THERE, LACKING, WEIGHTY = Mark(Shape.DOT), Mark(Shape.OPEN, "!"), Mark(Shape.DIAMOND)


def some(desk: Desk, holdings: Sequence[Holding]) -> Sections:
    """Return the legal bases of activities, then what the law asks of some of them."""
    survey, label = desk.survey, desk.words.label
    columns = _columns(desk)
    lines = []
    held = [(holding, purposes(holding)) for holding in holdings]
    for holding, rests in held:
        name, found = holding.entry.id, resting(survey.register, rests)
        marks = {number: _mark(column, lacks=found[column]) for number, column in enumerate(columns) if column in found}
        lines.append(Line(survey.names.plain("activities", name), desk.to("activities", name), marks))
    caption = label("lawfulness-drawing")
    legend = ((THERE, label("rests-on-it")), (LACKING, label("rests-lacking")), (WEIGHTY, label("condition-stated")))
    figure = Figure(matrix(caption, _headings(desk, columns), lines, legend), caption)
    none = Block(text=cells.none(label("none")))
    first = (Block(figures=(figure,)), _rested(desk, held)) if held else (none,)
    return (Section("activities", label("activities"), first), *justified(desk, held), *automated(desk, holdings))


def whole(desk: Desk, holdings: Sequence[Holding]) -> Sections:
    """Return the same without the drawing, what the law asks of some legal bases first."""
    held = [(holding, purposes(holding)) for holding in holdings]
    every = (
        (Section("activities", desk.words.label("lawfulness-table"), (_rested(desk, held, quiet=True),)),)
        if held
        else ()
    )
    return (*justified(desk, held), *automated(desk, holdings), *every)


def _rested(desk: Desk, held: Held, *, quiet: bool = False) -> Block:
    """Return the purposes of activities with what they rest on, as a table; `quiet` below a heading that says so."""
    rows = []
    for holding, rests in held:
        told = cells.listed(_purpose(desk, holding, *one) for one in rests)
        said = desk.survey.cell("purposes", told or desk.words.fact(holding.entry.value.purposes))
        rows.append(cells.row(desk.link("activities", holding.entry.id), (said,)))
    return Block(tables=desk.survey.table("lawfulness-table", ("activity", "purposes"), rows, quiet=quiet))


def many(desk: Desk, path: str, parts: Sequence[Part[Holding]]) -> Sections:
    """Return how many activities of a department rest on each legal basis."""
    survey, label = desk.survey, desk.words.label
    columns = _columns(desk)
    lines, rows = [], []
    for part in parts:
        counts: Counter[str] = Counter()
        lacking: Counter[str] = Counter()
        for holding in part.items:
            found = resting(survey.register, purposes(holding))
            counts.update(found.keys())
            lacking.update(name for name, lacks in found.items() if lacks)
        where = relative(desk.here, f"{path}{part.folder}")
        marks = {
            number: Mark(Shape.OPEN if lacking[name] else Shape.COUNT, str(counts[name]))
            for number, name in enumerate(columns)
            if counts[name]
        }
        lines.append(Line(str(part.title.striptags()), where, marks))
        said = cells.listed(_counted(desk, name, counts[name], lacking[name]) for name in columns if counts[name])
        activities = survey.cell("activities", cells.text(str(len(part.items))), figure=True)
        rows.append(cells.row(cells.link(where, part.title), (activities, survey.cell("legal-bases", said))))
    caption = label("lawfulness-by-department")
    figure = Figure(matrix(caption, _headings(desk, columns), lines, ()), caption)
    tables = survey.table("lawfulness-by-department", ("department", "activities", "legal-bases"), rows, quiet=True)
    return (Section("departments", label("departments"), (Block(figures=(figure,)), Block(tables=tables))),)


def _columns(desk: Desk) -> tuple[str, ...]:
    """Return the legal bases in use, in the order of the law, and the conditions of Art. 9 and 10."""
    used = in_use(desk.survey.register)
    known = (term.id for term in desk.survey.register.vocabulary("legal-bases"))
    return tuple(name for name in (*known, *CONDITIONS) if name in used)


def _headings(desk: Desk, columns: Sequence[str]) -> list[Heading]:
    return [Heading(_called(desk, name), name in CONDITIONS) for name in columns]


def _called(desk: Desk, name: str) -> str:
    return desk.words.label(name) if name in CONDITIONS else desk.words.bare("legal-bases", name)


def _counted(desk: Desk, name: str, count: int, lacking: int) -> Markup:
    told = cells.note(f"({count})")
    open_ = cells.tag(desk.words.counted("lacking", count=lacking), "alert") if lacking else cells.NOTHING
    return cells.spaced(cells.text(_called(desk, name)), told, open_)


def _mark(name: str, *, lacks: bool) -> Mark:
    return LACKING if lacks else WEIGHTY if name in CONDITIONS else THERE


def _purpose(desk: Desk, holding: Holding, purpose: Purpose, bases: tuple[LegalBasis, ...]) -> Markup:
    where = desk.holds_in(purpose, holding.where)
    said = [
        cells.spaced(
            basis_line(desk, basis, where), desk.words.scope(basis), desk.words.said(basis.for_), _rests(desk, basis)
        )
        for basis in bases
    ]
    return cells.under(title(desk, holding, purpose), *(said or (desk.words.fact(purpose.legal_basis),)))


def _rests(desk: Desk, basis: LegalBasis) -> Markup:
    words = desk.words
    told = (desk.law.laws(basis.law), words.said(basis.duty), words.said(basis.contract))
    return cells.joined(told)


LAWFULNESS = Overview("legal-bases", some, many)
