"""What needs doing: overdue reviews, gaps with their owners, what falls due soon, findings of the check."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ropa.diagnostics import Diagnostic, Severity
from ropa.questions.calendar import due_dates
from ropa.questions.due import SOON, Due, Kind
from ropa.questions.open_points import OpenPoint, open_points
from ropa.register import Entry
from ropa.register.reviews import never_reviewed
from ropa.site import cells, findings
from ropa.site.activity import department
from ropa.site.desk import Desk
from ropa.site.overviews import due_cells
from ropa.site.paths import relative
from ropa.site.survey import GAP

OVERDUE = ("ACT04", "NOT16")
"""The rules on reviews; they have a list of their own."""
REVIEWS = (Kind.REVIEW, Kind.POLICY_REVIEW)
FALLING_DUE = "falling-due"
"""The list of which the calendar is the whole."""
SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do, and where."""

    what: Markup
    where: Markup


def tasks(desk: Desk) -> Mapping[str, tuple[Task, ...]]:
    """Return the tasks by kind, the most pressing first."""
    return {
        "reviews": (*_reviews(desk), *_never_reviewed(desk)),
        "gaps-by-owner": tuple(_gaps(desk)),
        FALLING_DUE: tuple(_falling_due(desk)),
        "other-findings": tuple(_findings(desk)),
    }


def _reviews(desk: Desk) -> Iterator[Task]:
    words, today = desk.words, desk.survey.register.day
    for due in due_dates(desk.survey.register):
        if due.kind in REVIEWS and due.day < today:
            late = cells.strong(words.counted("days-late", days=(today - due.day).days))
            was = cells.text(words.counted("was-due", day=due.day.isoformat()))
            yield Task(due_cells.record(desk, due), cells.joined((late, was, _department(desk, due.entry))))


def _never_reviewed(desk: Desk) -> Iterator[Task]:
    register = desk.survey.register
    entries: tuple[Entry[Any], ...] = (*register.activities.values(), *register.engagements.values())
    for entry in entries:
        if never_reviewed(entry.value.lifecycle):
            told = cells.strong(desk.words.label("never-reviewed"))
            yield Task(desk.link(entry.collection, entry.id), cells.joined((told, _department(desk, entry))))


def _department(desk: Desk, entry: Entry[Any] | None) -> Markup:
    holding = desk.survey.holdings.get(entry.id) if entry and entry.collection == "activities" else None
    return department(desk.survey, holding) if holding else cells.NOTHING


def _falling_due(desk: Desk) -> Iterator[Task]:
    """Yield what the calendar has up to 90 days from now, past days first; gaps and late reviews have other lists."""
    words, today = desk.words, desk.survey.register.day
    for due in due_dates(desk.survey.register):
        if due.day <= today + SOON and not _listed_elsewhere(due, late=due.day < today):
            past = cells.tag(words.label("overdue"), "alert") if due.day < today else cells.NOTHING
            head = cells.joined((cells.strong(due_cells.kind(desk, due)), due_cells.record(desk, due)))
            day = cells.spaced(cells.time(due.day.isoformat()), past)
            yield Task(head, cells.joined((day, due_cells.details(desk, due), due_cells.owner(desk, due))))


def _listed_elsewhere(due: Due, *, late: bool) -> bool:
    return due.kind is Kind.GAP or (late and due.kind in REVIEWS)


def _gaps(desk: Desk) -> Iterator[Task]:
    """Yield every gap by day; those that a waiver accepts for now are gaps all the same, and come last."""
    words = desk.words
    nobody = words.label("no-owner")
    for one in sorted(open_points(desk.survey.register), key=_pressing):
        owner = cells.strong(words.counted("colon", label=one.owner or nobody))
        due = cells.text(words.counted("gap-due", day=one.due)) if one.due else cells.NOTHING
        where = cells.joined((record(desk, one.entry.document.file), due))
        yield Task(
            cells.spaced(owner, words.said(one.what)), cells.spaced(where, findings.accepted_until(desk, one.accepted))
        )


def _pressing(one: OpenPoint) -> tuple[bool, str, str, str, str]:
    return one.accepted is not None, one.due or "9999", one.owner or "\uffff", one.entry.name, one.what


def _findings(desk: Desk) -> Iterator[Task]:
    others = [item for item in desk.survey.findings if item.code not in {GAP, *OVERDUE}]
    for item in sorted(others, key=lambda one: (SEVERITIES.index(one.severity), one.order)):
        yield _finding(desk, item)


def _finding(desk: Desk, item: Diagnostic) -> Task:
    line = cells.text(desk.words.counted("at-line", line=item.span.line))
    head = cells.spaced(cells.strong(findings.page(desk, item.code)), findings.message(desk.survey, item))
    return Task(head, cells.joined((record(desk, item.span.file), line)))


def record(desk: Desk, file: str) -> Markup:
    """Return the record of a file with a link; the file where it has no page."""
    found = desk.survey.place_of(file)
    return cells.link(relative(desk.here, found[0]), found[1]) if found else cells.code(file)
