"""Findings of the check, where they concern a record."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.checking.waivers import waiver_of
from ropa.diagnostics import Diagnostic
from ropa.model.waiver import Waiver
from ropa.rules.shelves import page_address
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.paths import FILE, relative
from ropa.site.survey import GAP, Survey

MESSAGES = "en"
"""The language in which findings are written."""


def of_file(desk: Desk, file: str) -> tuple[Markup, ...]:
    """Return the findings on one file, then those that a waiver accepts."""
    found = [line(desk, item) for item in desk.survey.found.get(file, ()) if item.code != GAP]
    return (*found, *_waived(desk.survey, file))


def line(desk: Desk, finding: Diagnostic) -> Markup:
    """Return a finding with its place and its remedy."""
    survey, words = desk.survey, desk.words
    place = cells.text(words.counted("at-line", line=finding.span.line))
    help_ = cells.marked(finding.help or "", foreign(survey)) if finding.help else cells.NOTHING
    head = cells.spaced(cells.tag(page(desk, finding.code), "alert"), message(survey, finding))
    return cells.under(head, cells.joined((help_, place), cells.DOT))


def accepted_until(desk: Desk, waiver: Waiver | None) -> Markup:
    """Return until when a waiver accepts something; nothing where none does."""
    return cells.tag(desk.words.counted("accepted-until", day=waiver.until)) if waiver else cells.NOTHING


def page(desk: Desk, code: str) -> Markup:
    """Return a code with a link to its page."""
    folder, _, place = page_address(code).partition(FILE)
    return cells.link(relative(desk.here, f"{folder}{place}"), code)


def message(survey: Survey, finding: Diagnostic) -> Markup:
    """Return what a finding says."""
    return cells.marked(finding.message, foreign(survey))


def foreign(survey: Survey) -> str | None:
    """Return the language of findings and rules where it is not the page's."""
    return None if survey.words.language == MESSAGES else MESSAGES


def _waived(survey: Survey, file: str) -> Iterator[Markup]:
    for finding in survey.waived.get(file, ()):
        waiver = waiver_of(survey.register, finding)
        if waiver is not None:
            until = survey.words.counted("waived-until", rule=waiver.rule, day=waiver.until)
            approver = cells.text(survey.words.counted("approved-by", approver=waiver.approver))
            yield cells.under(
                cells.spaced(cells.tag(until, "alert"), message(survey, finding)),
                cells.joined((cells.text(waiver.reason), approver), cells.DOT),
            )
