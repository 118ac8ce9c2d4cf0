"""Pages for what activities share: measures, systems, trackers."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.measure import AppliedMeasure, Measure
from ropa.model.retention import RetentionRule
from ropa.model.system import System
from ropa.register import Entry
from ropa.site import beyond, cells, time_limits
from ropa.site.desk import Desk
from ropa.site.parts import Block, Section
from ropa.site.paths import MEASURES, RETENTION, SYSTEMS, TRACKERS
from ropa.site.security import name
from ropa.site.sheet import SheetPage
from ropa.site.shortened import every_activity, shortened

MEASURE_COLUMNS = ("measure", "measure-status", "tested-when", "owner", "used-by")
RULE_COLUMNS = ("storage-rule", *time_limits.COLUMNS[1:], "used-by")
SYSTEM_COLUMNS = ("system", "supplier", "locations", "owner", "used-by")
FEW = 6
"""So many uses are open to the eye, the others are folded."""
MANY = 200
"""In a list of more systems than these, uses are a number, and measures and notes stand on the page of each alone."""


def measures_page(desk: Desk) -> SheetPage:
    """Return the catalogue of measures."""
    used: dict[str, list[str]] = {}
    for activity_id, holding in desk.survey.holdings.items():
        for item in holding.security:
            if item.value.measure:
                used.setdefault(item.value.measure, []).append(activity_id)
    entries = desk.survey.register.measures
    rows = [_measure(desk, entry, used.get(entry.id, [])) for entry in entries.values()]
    return _page(desk, MEASURES, "measures", MEASURE_COLUMNS, rows)


def systems_page(desk: Desk) -> SheetPage:
    """Return the systems."""
    used: dict[str, list[str]] = {}
    for activity_id, holding in desk.survey.holdings.items():
        inside = (system for item in holding.data for system in item.value.systems or ())
        for system in dict.fromkeys((*(holding.entry.value.systems or ()), *inside)):
            used.setdefault(system, []).append(activity_id)
    systems = desk.survey.register.systems.values()
    brief = len(systems) > MANY
    rows = [_system(desk, entry, used.get(entry.id, []), brief=brief) for entry in systems]
    return _page(desk, SYSTEMS, "systems", SYSTEM_COLUMNS, rows)


def trackers_page(desk: Desk) -> SheetPage:
    """Return cookies and other trackers."""
    entries = desk.survey.register.trackers
    rows = [beyond.tracker(desk, entry.id, entry.value) for entry in entries.values()]
    return _page(desk, TRACKERS, "trackers", beyond.TRACKER_COLUMNS, rows)


def retention_page(desk: Desk) -> SheetPage:
    """Return the catalogue of storage periods."""
    used: dict[str, list[str]] = {}
    for activity_id, holding in desk.survey.holdings.items():
        for rule in dict.fromkeys(item.value.rule for item in holding.retention if item.value.rule):
            used.setdefault(rule, []).append(activity_id)
    entries = desk.survey.register.retention_rules
    rows = [row for entry in entries.values() for row in _rule(desk, entry, used.get(entry.id, []))]
    return _page(desk, RETENTION, "retention", RULE_COLUMNS, rows)


def _rule(desk: Desk, entry: Entry[RetentionRule], activities: list[str]) -> Iterator[Markup]:
    last = desk.survey.cell("used-by", _used(desk, activities))
    head = cells.under(cells.code(entry.id), desk.words.said(entry.value.condition))
    yield from time_limits.rule_rows(desk, entry, head, last)


def _page(desk: Desk, here: str, subject: str, columns: tuple[str, ...], rows: list[Markup]) -> SheetPage:
    survey, words = desk.survey, desk.words
    tables = survey.table(f"{subject}-table", columns, rows, quiet=True)
    text = cells.NOTHING if tables else cells.none(words.label("none"))
    title = words.label(subject)
    lead = cells.text(words.label(f"{subject}-lead"))
    head = survey.head(here, words.label("register"), cells.text(title), lead)
    return SheetPage(head, (Section(subject, title, (Block(text=text, tables=tables),)),))


def _used(desk: Desk, activities: list[str], page: str = "", named: int = FEW) -> Markup:
    """Return the activities; of more than so many their number, with a link, if all stand on a page of their own."""
    if not activities:
        return cells.note(desk.words.label("not-used"))
    if page and len(activities) > named:
        return cells.link(page, desk.words.counted("count-activities-of", count=len(activities)))
    return shortened(desk, [desk.link("activities", one) for one in activities], FEW, every_activity(desk))


def _measure(desk: Desk, entry: Entry[Measure], activities: list[str]) -> Markup:
    survey, words, measure = desk.survey, desk.words, entry.value
    kind = words.term("measures", measure.kind) if measure.kind else cells.NOTHING
    nature = words.value("measure-nature", measure.nature)
    public = cells.labelled(words.label("public-colon"), words.said(measure.public))
    references = cells.text(", ".join(measure.references or ()))
    every = words.counted("every", period=words.period(measure.test_every)) if measure.test_every else ""
    head = cells.spaced(name(desk, entry.id), words.scope(measure))
    return cells.row(
        anchor=entry.id,
        head=cells.under(
            head, cells.joined((kind, nature), cells.DOT), words.said(measure.description), public, references
        ),
        cells=(
            survey.cell("measure-status", words.value("measure-status", measure.status or "in-place")),
            survey.cell(
                "tested-when",
                cells.under(words.day(measure.last_tested), cells.text(every)),
            ),
            survey.cell("owner", cells.under(desk.stated(measure.owner), desk.law.document(measure.document))),
            survey.cell("used-by", _used(desk, activities)),
        ),
    )


def _system(desk: Desk, entry: Entry[System], activities: list[str], *, brief: bool) -> Markup:
    survey, words, system = desk.survey, desk.words, entry.value
    paper = cells.tag(words.label("paper")) if system.paper else cells.NOTHING
    title = desk.link("systems", entry.id)
    more = () if brief else (cells.joined(measures_of(desk, system)), words.said(system.notes))
    notes = (words.said(system.description), *more)
    return cells.row(
        anchor=entry.id,
        head=cells.under(cells.spaced(title, paper), *notes),
        cells=(
            survey.cell("supplier", desk.party(system.supplier) if system.supplier else cells.NOTHING),
            survey.cell("locations", words.countries(system.locations or ())),
            survey.cell("owner", desk.stated(system.owner)),
            survey.cell("used-by", _used(desk, activities, desk.to("systems", entry.id), 0 if brief else FEW)),
        ),
    )


def measures_of(desk: Desk, system: System) -> Iterator[Markup]:
    """Yield the measures of a system, with what is special about each there."""
    for stated in system.security or ():
        item = AppliedMeasure(measure=stated) if isinstance(stated, str) else stated
        named = desk.link("measures", item.measure) if item.measure else cells.NOTHING
        public = cells.labelled(desk.words.label("public-colon"), desk.words.said(item.public))
        yield cells.spaced(named, desk.words.said(item.description), public)
