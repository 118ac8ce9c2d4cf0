"""What falls due when: the coming months in a drawing, and every day in a table."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from markupsafe import Markup

from ropa.questions.calendar import due_dates
from ropa.questions.due import Due, Kind
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.overviews import due_cells
from ropa.site.overviews.divided import Part
from ropa.site.overviews.matrix import Heading, Line, Mark, Shape, matrix
from ropa.site.overviews.paged import Overview, Sections
from ropa.site.parts import Block, Figure, Section, Table
from ropa.site.paths import relative
from ropa.site.survey import Survey
from ropa.site.words import Words

MONTHS = 18
"""So many months are drawn one by one, that of the build among them."""
ROWS = 300
"""So many days stand on one page."""
OVERDUE, LATER = "overdue", "later"
ICS, ATOM = "reviews.ics", "reviews.atom"
COLUMNS = ("due-day", "due-what", "record", "description", "owner")


def divided(survey: Survey) -> tuple[Part[Due], ...]:
    """Return everything that falls due on one page, or in parts by month."""
    found, words = due_dates(survey.register), survey.words
    if len(found) <= ROWS:
        return (Part("", cells.NOTHING, found),)
    parts = []
    for span in spans(survey.register.day):
        inside = [one for one in found if span_of(one, survey.register.day) == span]
        for number, start in enumerate(range(0, len(inside), ROWS), 1):
            some = inside[start : start + ROWS]
            more = words.counted("part-of", first=start + 1, last=start + len(some)) if len(inside) > ROWS else ""
            title = cells.text(", ".join(text for text in (called(words, span), more) if text))
            parts.append(Part(f"{span}{f'--{number}' if number > 1 else ''}/", title, some))
    return tuple(parts)


def spans(today: date) -> Iterator[str]:
    """Yield the stretches of time: what is overdue, the months, and what is later."""
    yield OVERDUE
    for number in range(MONTHS):
        year, month = divmod(today.year * 12 + today.month - 1 + number, 12)
        yield f"{year}-{month + 1:02}"
    yield LATER


def span_of(due: Due, today: date) -> str:
    """Return the stretch of time of a day."""
    if due.day < today:
        return OVERDUE
    months = (due.day.year - today.year) * 12 + due.day.month - today.month
    return due.day.isoformat()[:7] if months < MONTHS else LATER


def called(words: Words, span: str) -> str:
    """Return the name of a stretch of time."""
    if span in {OVERDUE, LATER}:
        return words.label(f"due-{span}")
    return words.month(date.fromisoformat(f"{span}-01"))


def _drawn(desk: Desk) -> Sections:
    """Return the drawing, and the files that calendars and readers of feeds take."""
    words, today = desk.words, desk.survey.register.day
    found = due_dates(desk.survey.register)
    columns = list(spans(today))
    counts = Counter((one.kind, span_of(one, today)) for one in found)
    lines = [
        Line(words.label(f"due-{kind}"), "", dict(_marks(counts, kind, columns)))
        for kind in Kind
        if any(one.kind is kind for one in found)
    ]
    caption = words.label("calendar-drawing")
    headings = [Heading(called(words, span)) for span in columns]
    figure = Figure(matrix(caption, headings, lines, ()), caption)
    files = (cells.link(ICS, words.label("calendar-ics")), cells.link(ATOM, words.label("calendar-atom")))
    figures = (figure,) if found else ()
    none = cells.NOTHING if found else cells.none(words.label("nothing-due"))
    return (Section("months", words.label("calendar-months"), (Block(text=none, figures=figures), Block(rows=files))),)


def _marks(counts: Counter[tuple[Kind, str]], kind: Kind, columns: Sequence[str]) -> Iterator[tuple[int, Mark]]:
    for number, span in enumerate(columns):
        count = counts[kind, span]
        if count:
            yield number, Mark(Shape.OPEN if span == OVERDUE else Shape.COUNT, str(count))


def _days(desk: Desk, found: Sequence[Due]) -> Sections:
    """Return a table for each stretch of time."""
    words, today = desk.words, desk.survey.register.day
    by_span: dict[str, list[Due]] = {}
    for due in found:
        by_span.setdefault(span_of(due, today), []).append(due)
    return tuple(
        Section(f"due-{span}", called(words, span), (Block(tables=_table(desk, inside)),))
        for span, inside in by_span.items()
    )


def _table(desk: Desk, found: Sequence[Due]) -> tuple[Table, ...]:
    return desk.survey.table("calendar-table", COLUMNS, [_row(desk, due) for due in found], quiet=True)


def _row(desk: Desk, due: Due) -> Markup:
    survey, today = desk.survey, desk.survey.register.day
    late = (today - due.day).days
    told = cells.tag(desk.words.counted("days-late", days=late), "alert") if late > 0 else cells.NOTHING
    return cells.row(
        head=cells.spaced(cells.time(due.day.isoformat()), told),
        cells=(
            survey.cell("due-what", cells.text(due_cells.kind(desk, due))),
            survey.cell("record", due_cells.record(desk, due)),
            survey.cell("description", due_cells.details(desk, due)),
            survey.cell("owner", due_cells.owner(desk, due)),
        ),
    )


def _months(desk: Desk, path: str, parts: Sequence[Part[Due]]) -> Sections:
    """Return how much of each kind falls due in a month, with a link to its days."""
    survey, label = desk.survey, desk.words.label
    there = [kind for kind in Kind if any(one.kind is kind for part in parts for one in part.items)]
    rows = []
    for number, part in enumerate(parts):
        counts = Counter(one.kind for one in part.items)
        figures = (cells.text(str(counts[kind])) if counts[kind] else cells.NOTHING for kind in there)
        said = (survey.cell(f"due-{kind}", value, figure=True) for kind, value in zip(there, figures, strict=True))
        link = cells.link(relative(desk.here, f"{path}{part.folder}"), part.title)
        rows.append(cells.row(cells.ordered(link, number), said))
    columns = ("due-month", *(f"due-{kind}" for kind in there))
    tables = survey.table("calendar-by-month", columns, rows, quiet=True)
    return (Section("by-month", label("calendar-by-month"), (Block(tables=tables),)),)


CALENDAR = Overview("calendar", _days, _months, above=_drawn)
