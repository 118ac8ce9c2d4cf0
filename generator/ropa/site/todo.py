"""What needs doing: overdue reviews, gaps with their owners, findings of the check."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ropa.checking.gaps import gaps_of
from ropa.diagnostics import Diagnostic, Severity
from ropa.register import Entry
from ropa.register.reviews import never_reviewed, next_review
from ropa.site import cells, findings
from ropa.site.activity import department
from ropa.site.desk import Desk
from ropa.site.paths import relative
from ropa.site.survey import GAP

OVERDUE = "ACT04"
"""The rule on reviews; they have a list of their own."""
SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do, and where."""

    what: Markup
    where: Markup


def tasks(desk: Desk) -> Mapping[str, tuple[Task, ...]]:
    """Return the tasks by kind, the most pressing first."""
    return {
        "reviews": tuple(_reviews(desk)),
        "gaps-by-owner": tuple(_gaps(desk)),
        "other-findings": tuple(_findings(desk)),
    }


def _reviews(desk: Desk) -> Iterator[Task]:
    survey, words = desk.survey, desk.words
    register = survey.register
    late: list[tuple[int, str, Entry[Any]]] = []
    never: list[Entry[Any]] = []
    entries: tuple[Entry[Any], ...] = (*register.activities.values(), *register.engagements.values())
    for entry in entries:
        due = next_review(entry.value.lifecycle, register.settings.review_every)
        if due is not None and due < register.day:
            late.append(((register.day - due).days, due.isoformat(), entry))
        elif never_reviewed(entry.value.lifecycle):
            never.append(entry)
    for days, day, entry in sorted(late, key=lambda item: (-item[0], item[2].name)):
        told = cells.strong(words.counted("days-late", days=days))
        yield _review(desk, entry, told, cells.text(words.counted("was-due", day=day)))
    for entry in sorted(never, key=lambda item: item.name):
        yield _review(desk, entry, cells.strong(words.label("never-reviewed")))


def _review(desk: Desk, entry: Entry[Any], *told: Markup) -> Task:
    holding = desk.survey.holdings.get(entry.id) if entry.collection == "activities" else None
    under = department(desk.survey, holding) if holding else cells.NOTHING
    return Task(desk.link(entry.collection, entry.id), cells.joined((*told, under)))


def _gaps(desk: Desk) -> Iterator[Task]:
    survey, words = desk.survey, desk.words
    nobody = words.label("no-owner")
    entries = [entry for found in survey.register.collections.values() for entry in found.values()]
    if survey.register.settings_entry is not None:
        entries.append(survey.register.settings_entry)
    marked = {file for file, found in survey.found.items() if any(diagnostic.code == GAP for diagnostic in found)}
    found = [
        (gap.due or "9999", gap.owner or "\uffff", entry.name, gap.todo, gap)
        for entry in entries
        if entry.document.file in marked
        for gap, _ in gaps_of(entry.value)
    ]
    files = {entry.name: entry.document.file for entry in entries}
    for _, _, name, _, gap in sorted(found, key=lambda item: item[:4]):
        owner = cells.strong(words.counted("colon", label=gap.owner or nobody))
        due = cells.text(words.counted("gap-due", day=gap.due)) if gap.due else cells.NOTHING
        yield Task(cells.spaced(owner, words.said(gap.todo)), cells.joined((record(desk, files[name]), due)))


def _findings(desk: Desk) -> Iterator[Task]:
    others = [item for item in desk.survey.findings if item.code not in {GAP, OVERDUE}]
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
