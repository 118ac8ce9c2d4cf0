"""The sections of each policy and the records from which they are told."""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from ropa.model.notice import Notice
from ropa.model.notice_section import USUAL, SectionId
from ropa.model.notice_section import Section as Stated
from ropa.register import Entry
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.overviews.telling import address, told_in
from ropa.site.parts import Block, Section
from ropa.site.paths import MEASURES, TELLING, TRACKERS, relative
from ropa.site.plan import Planned
from ropa.site.policies import title_of
from ropa.site.sheet import SheetPage

CARDS = 400
"""So many cards of purposes are listed one by one; beyond, the overview by activity has them."""
OF_ORGANISATIONS = {SectionId.CONTROLLER, SectionId.DPO, SectionId.CONTACT, SectionId.COMPLAINT}
OF_PLAN = {
    *(SectionId.DEFINITIONS, SectionId.COMMITMENTS, SectionId.BREACH, SectionId.CHILDREN, SectionId.THIRD_PERSONS),
    *(SectionId.CHANGES, SectionId.OTHER_NOTICES),
}
"""Sections that say what the plan of the policy says; all that are named nowhere here are told from activities."""


def listed(desk: Desk) -> tuple[Section, ...]:
    """Return the policies with links to their sections; nothing where there are none."""
    survey = desk.survey
    rows = [
        cells.row(
            cells.link(relative(desk.here, _path(entry)), desk.words.plain(entry.value.title) or entry.id),
            (
                survey.cell("laws", cells.text(desk.words.place(entry.value.jurisdiction or ""))),
                survey.cell("told-purposes", cells.text(str(len(_cards(desk, entry)))), figure=True),
            ),
        )
        for entry in survey.register.notices.values()
    ]
    tables = survey.table("policy-sections", ("policy", "laws", "told-purposes"), rows, quiet=True)
    return (Section("policies", desk.words.label("policy-sections"), (Block(tables=tables),)),) if tables else ()


def policy_pages(desk: Desk) -> Iterator[Planned]:
    """Yield a page per policy: its sections, and the cards of its purposes, each with the records it is told from."""
    for entry in desk.survey.register.notices.values():
        yield Planned(_path(entry), desk.words.plain(entry.value.title) or entry.id, partial(_page, desk, entry))


def _path(entry: Entry[Notice]) -> str:
    return f"{TELLING}policy--{entry.id}/"  # no department's path has two hyphens before letters


def _page(desk: Desk, entry: Entry[Notice]) -> SheetPage:
    survey, words = desk.survey, desk.words
    rows = [_section(desk, entry, one) for one in _planned(entry.value)]
    sections = survey.table("policy-sections", ("policy-section", "anchor", "told-from"), rows, quiet=True)
    cards = _cards(desk, entry)
    shown = [] if len(cards) > CARDS else [_card(desk, *card) for card in cards]
    purposes = survey.table("policy-cards", ("purpose", "anchor", "activity"), shown, quiet=True)
    more = cells.link(relative(desk.here, TELLING), words.counted("purposes-elsewhere", count=len(cards)))
    text = more if len(cards) > CARDS else cells.NOTHING if cards else cells.none(words.label("none"))
    head = survey.head(
        _path(entry),
        words.label("policy"),
        title_of(desk, entry, link=False),
        cells.text(words.label("policy-sections-lead")),
        survey.meta(
            ("laws", cells.text(words.place(entry.value.jurisdiction or ""))),
            ("policies", cells.link(desk.to("notices", entry.id), words.plain(entry.value.title) or entry.id)),
        ),
    )
    return SheetPage(
        head,
        (
            Section("sections", words.label("policy-sections"), (Block(tables=sections),)),
            Section("cards", words.label("policy-cards"), (Block(text=text, tables=purposes),)),
        ),
    )


def _planned(notice: Notice) -> Iterator[Stated]:
    stated = notice.sections if isinstance(notice.sections, tuple) else USUAL
    for one in stated:
        yield one if isinstance(one, Stated) else Stated(id=SectionId(one))


def _section(desk: Desk, entry: Entry[Notice], one: Stated) -> Markup:
    survey, words = desk.survey, desk.words
    heading = words.said(one.title) if one.title is not None else cells.text(words.clause(f"section-{one.id}"))
    own = cells.text(words.label("told-own-words")) if one.text is not None else cells.NOTHING
    told = cells.lines(_source(desk, entry, one.id), own)
    return cells.row(heading, (survey.cell("anchor", cells.code(f"#{one.id}")), survey.cell("told-from", told)))


def _source(desk: Desk, entry: Entry[Notice], section: SectionId) -> Markup:
    label = desk.words.label
    if section in OF_ORGANISATIONS:
        return cells.joined(desk.organisation(name) for name in entry.value.controllers or ())
    if section in OF_PLAN:
        return cells.code(entry.document.file)
    if section is SectionId.COOKIES and desk.survey.register.trackers:
        return cells.link(relative(desk.here, TRACKERS), label("trackers"))
    activities = cells.link("#cards", label("told-activities"))
    if section is SectionId.SECURITY:
        return cells.joined((cells.link(relative(desk.here, MEASURES), label("measures")), activities))
    return activities


def _cards(desk: Desk, entry: Entry[Notice]) -> list[tuple[Entry[Notice], str, str]]:
    """Return activity and purpose of each card."""
    found = told_in(desk.survey.register).items()
    return [(entry, activity, purpose) for (activity, purpose), policies in found if entry in policies]


def _card(desk: Desk, entry: Entry[Notice], activity: str, purpose: str) -> Markup:
    survey, words = desk.survey, desk.words
    where = address(entry.value, words.language, activity, purpose)
    holding = survey.holdings[activity]
    said = next(one.value.title for one in holding.purposes if one.value.id == purpose)
    shown = cells.code(where) if where.startswith("#") else cells.link(where, f"#{where.partition('#')[2]}")
    back = cells.link(f"{desk.to('activities', activity)}#purpose-{purpose}", survey.names.name("activities", activity))
    return cells.row(desk.stated(said), (survey.cell("anchor", shown), survey.cell("activity", back)))
