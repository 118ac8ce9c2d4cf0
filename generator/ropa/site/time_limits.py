"""Art. 30(1)(f): how long data are kept, phase by phase."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.facts import Todo
from ropa.model.retention import Archive, Bound, Limit, Period, Retention, RetentionRule
from ropa.register import Entry, Stated
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.parts import Block
from ropa.site.recipients import none_or_gap
from ropa.site.words import FOREVER

COLUMNS = ("data", "phase", "period", "from-when", "law", "then")


def blocks(desk: Desk, holding: Holding) -> tuple[Block, ...]:
    """Return the table of periods, or how it stands with them."""
    answer = holding.retention
    if not answer.items:
        return (Block(text=none_or_gap(desk, answer)),)
    rows = (row for item in answer for row in _rows(desk, holding, item))
    return (Block(tables=desk.survey.table("time-limits-table", COLUMNS, rows, quiet=True)),)


def covered(desk: Desk, retention: Retention) -> Markup:
    """Return what a period is for: data, persons, case."""
    words = desk.words
    everything = cells.text(words.label("all-data"))
    data = words.terms("data-categories", retention.data) if retention.data is not None else everything
    persons = (
        words.terms("data-subjects", retention.data_subjects) if retention.data_subjects is not None else cells.NOTHING
    )
    return cells.under(data, words.said(retention.condition), persons)


def phases(retention: RetentionRule) -> tuple[Archive, ...]:
    """Return the archive phases after the active use, in order."""
    archive = retention.archive
    return () if archive is None else archive if isinstance(archive, tuple) else (archive,)


def length(desk: Desk, period: Period, counted: Markup = cells.NOTHING) -> Markup:
    """Return how long a phase lasts: a duration with its bound, an event, criteria, without limit, or the gap.

    `counted` says behind a duration from when it counts.
    """
    words = desk.words
    if isinstance(period.for_, Todo):
        return words.gap(period.for_)
    if period.for_ is not None:
        bound = (
            words.value("retention-bound", period.bound) if period.bound not in {None, Bound.EXACT} else cells.NOTHING
        )
        said = cells.spaced(bound, words.lasting(period.for_), counted)
        return cells.under(said, *_limits(desk, period), words.said(period.criteria))
    if period.until is not None:
        until = words.term("triggers", period.until, "until")
        return cells.under(until, *_limits(desk, period), words.said(period.criteria))
    unlimited = period.unlimited if isinstance(period, RetentionRule) else None
    if unlimited is not None:
        return cells.under(cells.ordered(words.label("without-limit"), FOREVER), words.said(unlimited))
    return cells.under(words.said(period.criteria) or words.absent, *_limits(desk, period))


def _limits(desk: Desk, period: Period) -> tuple[Markup, ...]:
    return tuple(
        cells.spaced(desk.words.value("retention-bound", bound), _limit(desk, limit))
        for bound, limit in ((Bound.MINIMUM, period.at_least), (Bound.MAXIMUM, period.at_most))
        if limit is not None
    )


def _limit(desk: Desk, limit: Limit) -> Markup:
    words = desk.words
    duration = cells.text(words.period(limit.for_)) if limit.for_ else cells.NOTHING
    after = words.term("triggers", limit.from_, "after") if limit.from_ else cells.NOTHING
    return cells.spaced(duration, after, words.term("triggers", limit.until, "until") if limit.until else cells.NOTHING)


def clause(desk: Desk, period: Period) -> Markup:
    """Return how long a phase lasts and from when it counts: `5 years after the contract ends`."""
    begin = period.from_
    if not isinstance(begin, str):
        return cells.joined((length(desk, period), start(desk, period)))
    after = desk.words.term("triggers", begin, "after")
    if isinstance(period.for_, str):
        return length(desk, period, after)
    return cells.spaced(length(desk, period), after)


def start(desk: Desk, period: Period) -> Markup:
    """Return from when a phase counts."""
    stated = period.from_
    if stated is None or isinstance(stated, Todo):
        return desk.words.fact(stated) if stated else cells.NOTHING
    return desk.words.term("triggers", stated)


def end(desk: Desk, retention: RetentionRule) -> Markup:
    """Return what happens at the end."""
    then = retention.then
    if then is None or isinstance(then, Todo):
        return desk.words.fact(then) if then else cells.NOTHING
    return desk.words.value("disposal", then)


def _rows(desk: Desk, holding: Holding, stated: Stated[Retention]) -> Iterator[Markup]:
    words, retention = desk.words, stated.value
    purposes = cells.NOTHING
    if retention.purposes is not None:
        numbers = desk.survey.purposes(holding, retention.purposes)
        purposes = cells.labelled(words.label("purposes-colon"), numbers)
    mark = words.inherited if stated.inherited else cells.NOTHING
    rule = desk.link("retention", retention.rule) if retention.rule else cells.NOTHING
    ruled = cells.labelled(words.label("rule-colon"), rule)
    head = cells.spaced(cells.under(covered(desk, retention), purposes, ruled), words.scope(retention), mark)
    yield from _phases(desk, head, retention, _notes(desk, retention))


def rule_rows(desk: Desk, entry: Entry[RetentionRule], head: Markup, more: Markup) -> Iterator[Markup]:
    """Yield the phases of a rule of the catalogue; `more` is a cell at the end, the first has the rule's anchor."""
    for number, made in enumerate(_phases(desk, head, entry.value, _notes(desk, entry.value), more)):
        yield made if number else cells.anchored(made, entry.id)


def _phases(
    desk: Desk, head: Markup, rule: RetentionRule, notes: tuple[Markup, ...], more: Markup = cells.NOTHING
) -> Iterator[Markup]:
    words, later = desk.words, phases(rule)
    archived = cells.text(words.label("archived"))
    last = cells.under(end(desk, rule), *notes)
    yield _row(desk, head, "phase-active", rule, archived if later else last, more)
    for number, phase in enumerate(later, 1):
        here = cells.spaced(head, words.scope(phase))
        yield _row(desk, here, "phase-archive", phase, last if number == len(later) else archived, more)


def _row(  # noqa: PLR0913, PLR0917  a row is what its cells say
    desk: Desk, head: Markup, phase: str, period: Period, then: Markup, more: Markup
) -> Markup:
    survey, words = desk.survey, desk.words
    access = cells.NOTHING
    if isinstance(period, Archive) and period.access:
        access = cells.labelled(words.label("access-colon"), words.said(period.access))
    return cells.row(
        head=head,
        cells=(
            survey.cell("phase", cells.under(cells.text(words.clause(phase)), access)),
            survey.cell(
                "period", length(desk, period), figure=period.for_ is not None and not isinstance(period.for_, Todo)
            ),
            survey.cell("from-when", start(desk, period)),
            survey.cell("law", cells.under(desk.law.laws(period.law), words.said(period.reason))),
            survey.cell("then", then),
            more,
        ),
    )


def _notes(desk: Desk, retention: RetentionRule) -> tuple[Markup, ...]:
    words = desk.words
    backups = words.counted("backups", period=words.period(retention.backups)) if retention.backups else ""
    return (
        words.said(retention.except_),
        cells.text(backups),
        cells.labelled(words.label("deviation-colon"), words.said(retention.deviation)),
        words.said(retention.notes) if isinstance(retention, Retention) else cells.NOTHING,
    )
