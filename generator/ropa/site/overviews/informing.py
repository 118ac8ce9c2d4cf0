"""Which policies tell an activity, purpose by purpose with their anchors; what is told by none, and why."""

from collections import Counter
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from ropa.model.notice import Notice
from ropa.register import Entry
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.overviews import justified
from ropa.site.overviews.divided import Part
from ropa.site.overviews.matrix import Heading, Line, Mark, Shape, matrix
from ropa.site.overviews.paged import Overview, Sections
from ropa.site.overviews.policy_sections import listed
from ropa.site.overviews.telling import Silence, address, silence, told_in
from ropa.site.parts import Block, Figure, Section
from ropa.site.paths import relative

WHOLE, PARTLY, LACKING = Mark(Shape.DOT), Mark(Shape.RING), Mark(Shape.OPEN, "!")
COLUMNS = ("activity", "purpose", "policies")
KEYS = ("told-whole", "told-partly", *(f"silence-{one}" for one in Silence))


def some(desk: Desk, holdings: Sequence[Holding]) -> Sections:
    """Return the purposes of activities with the policies that tell them."""
    survey, label = desk.survey, desk.words.label
    policies = [entry for entry in survey.register.notices.values() if not entry.value.planned]
    lines: list[Line] = []
    rows: list[Markup] = []
    for holding in holdings:
        name = holding.entry.id
        told = _told(desk, holding)
        marks = dict(_marks(told, policies))
        if not any(told):
            quiet = silence(survey.register, holding)
            marks[len(policies)] = LACKING if quiet is Silence.UNEXPLAINED else Mark(Shape.DASH)
        lines.append(Line(survey.names.plain("activities", name), desk.to("activities", name), marks))
        rows.extend(_rows(desk, holding, told))
    caption = label("informing-drawing")
    headings = [*(Heading(_called(desk, entry)) for entry in policies), Heading(label("told-nowhere"))]
    legend = (
        *((WHOLE, label("told-whole")), (PARTLY, label("told-partly"))),
        *((Mark(Shape.DASH), label("silent-with-reason")), (LACKING, label("silence-unexplained"))),
    )
    figure = Figure(matrix(caption, headings, lines, legend), caption)
    tables = survey.table("informing-table", COLUMNS, rows)
    none = Block(text=cells.none(label("none")))
    blocks = (Block(figures=(figure,)), Block(tables=tables)) if rows else (none,)
    return (Section("activities", label("activities"), blocks),)


def many(desk: Desk, path: str, parts: Sequence[Part[Holding]]) -> Sections:
    """Return how many activities of a department are told, and why the others are not."""
    survey, label = desk.survey, desk.words.label
    lines, rows = [], []
    for part in parts:
        counts = Counter(_state(desk, holding) for holding in part.items)
        where = relative(desk.here, f"{path}{part.folder}")
        marks = {
            number: Mark(Shape.OPEN if key == KEYS[-1] else Shape.COUNT, str(counts[key]))
            for number, key in enumerate(KEYS)
            if counts[key]
        }
        lines.append(Line(str(part.title.striptags()), where, marks))
        figures = (cells.text(str(counts[key])) if counts[key] else cells.NOTHING for key in KEYS)
        said = (survey.cell(key, value, figure=True) for key, value in zip(KEYS, figures, strict=True))
        rows.append(cells.row(cells.link(where, part.title), said))
    caption = label("informing-by-department")
    figure = Figure(matrix(caption, [Heading(label(key)) for key in KEYS], lines, ()), caption)
    tables = survey.table("informing-by-department", ("department", *KEYS), rows, quiet=True)
    return (Section("departments", label("departments"), (Block(figures=(figure,)), Block(tables=tables))),)


def _told(desk: Desk, holding: Holding) -> list[tuple[Entry[Notice], ...]]:
    """Return for each purpose the policies that tell it."""
    found, name = told_in(desk.survey.register), holding.entry.id
    return [found.get((name, purpose.value.id or ""), ()) for purpose in holding.purposes]


def _state(desk: Desk, holding: Holding) -> str:
    told = _told(desk, holding)
    if not any(told):
        return f"silence-{silence(desk.survey.register, holding)}"
    return "told-whole" if all(told) else "told-partly"


def _marks(told: Sequence[tuple[Entry[Notice], ...]], policies: Sequence[Entry[Notice]]) -> Iterator[tuple[int, Mark]]:
    for number, entry in enumerate(policies):
        if any(entry in one for one in told):
            yield number, WHOLE if all(entry in one for one in told) else PARTLY


def _rows(desk: Desk, holding: Holding, told: Sequence[tuple[Entry[Notice], ...]]) -> Iterator[Markup]:
    """Yield a row per purpose; one for an activity of which nothing is told, with the reason."""
    survey, name = desk.survey, desk.link("activities", holding.entry.id)
    if not any(told):
        quiet = silence(survey.register, holding)
        said = cells.text(desk.words.label(f"silence-{quiet}"))
        shown = cells.tag(said, "alert") if quiet is Silence.UNEXPLAINED else said
        yield cells.row(name, (survey.cell("purpose", cells.NOTHING), survey.cell("policies", shown)))
        return
    for one, found in zip(holding.purposes, told, strict=True):
        purpose = survey.cell("purpose", justified.title(desk, holding, one.value))
        policies = _policies(desk, holding, one.value.id or "", found)
        yield cells.row(name, (purpose, survey.cell("policies", policies)))


def _policies(desk: Desk, holding: Holding, purpose: str, policies: Sequence[Entry[Notice]]) -> Markup:
    if not policies:
        return cells.text(desk.words.label("purpose-untold"))
    return cells.joined(_card(desk, entry, holding.entry.id, purpose) for entry in policies)


def _card(desk: Desk, entry: Entry[Notice], activity: str, purpose: str) -> Markup:
    """Return the policy with a link to the card of a purpose; with the anchor where the plan names no address."""
    where = address(entry.value, desk.words.language, activity, purpose)
    called = _called(desk, entry)
    return cells.spaced(cells.text(called), cells.code(where)) if where.startswith("#") else cells.link(where, called)


def _called(desk: Desk, entry: Entry[Notice]) -> str:
    """Return the law and the title of a policy; policies of several laws share titles."""
    title = desk.words.plain(entry.value.title) or entry.id
    return f"{desk.words.place(entry.value.jurisdiction)} · {title}" if entry.value.jurisdiction else title


INFORMING = Overview("policies", some, many, besides=listed)
