"""The plans of public policies: which there are, and which activities each of them tells."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.lifecycle import Status
from ropa.model.notice import Notice
from ropa.model.notice_activity import NoticeActivity
from ropa.register import Entry
from ropa.register.scopes import applies
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.letters import controllers
from ropa.site.parts import Block, Section
from ropa.site.paths import FOLDERS, POLICIES, TELLING, relative
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey

COLUMNS = ("policy", "controllers", "laws", "languages-of", "version", "activities")
MANY = 150
"""Above so many activities, a policy's are counted here; the overview of policies names them."""
TOLD = {None, Status.ACTIVE, Status.SUSPENDED}
"""A planned activity is not told yet, an ended one no longer."""


def policies_page(desk: Desk) -> SheetPage:
    """Return the policies."""
    survey, words = desk.survey, desk.words
    rows = (_row(desk, entry) for entry in survey.register.notices.values())
    tables = survey.table("policies-table", COLUMNS, rows, quiet=True)
    title = words.label("policies")
    head = survey.head(POLICIES, words.label("register"), cells.text(title), cells.text(words.label("policies-lead")))
    return SheetPage(head, (Section("policies", title, (Block(tables=tables),)),))


def telling(desk: Desk, holding: Holding) -> Markup:
    """Return the policies that tell an activity, with links."""
    notices = desk.survey.register.notices.values()
    return cells.listed(title_of(desk, entry) for entry in notices if tells(desk.survey, entry.value, holding))


def tells(survey: Survey, notice: Notice, holding: Holding) -> bool:
    """Tell whether a policy is about an activity: named or meant, not left out, of its controllers, under its law."""
    activity = holding.entry.value
    named = notice.activities
    ids = [item.activity if isinstance(item, NoticeActivity) else item for item in named or ()]
    if (named is not None and holding.entry.id not in ids) or holding.entry.id in (notice.except_ or ()):
        return False
    if (activity.lifecycle.status if activity.lifecycle else None) not in TOLD:
        return False
    law = notice.jurisdiction
    if law is not None and not applies(survey.register, activity, law):
        return False
    ours = [
        item.organisation
        for item in controllers(holding)
        if item.organisation and (law is None or applies(survey.register, item, law))
    ]
    return not notice.controllers or not ours or any(owner in notice.controllers for owner in ours)


def _row(desk: Desk, entry: Entry[Notice]) -> Markup:
    survey, words, notice = desk.survey, desk.words, entry.value
    told = [item for item in survey.holdings.values() if tells(survey, notice, item)]
    more = (cells.tag(words.value("status", "planned")) if notice.planned else cells.NOTHING,)
    audience = cells.joined(words.term("audiences", one) for one in notice.audience or ())
    addresses = (notice.url,) if isinstance(notice.url, str) else (notice.url or {}).values()
    address = cells.joined(cells.link(one, one) for one in addresses)
    return cells.row(
        anchor=entry.id,
        head=cells.under(cells.spaced(title_of(desk, entry, link=False), *more), audience, address),
        cells=(
            survey.cell("controllers", cells.joined(desk.organisation(owner) for owner in notice.controllers or ())),
            survey.cell("laws", _law(desk, notice)),
            survey.cell("languages-of", cells.text(", ".join(map(words.language_name, notice.languages or ())))),
            survey.cell("version", cells.lines(*_dated(desk, notice)), figure=True),
            survey.cell("activities", _told(desk, told)),
        ),
    )


def _law(desk: Desk, notice: Notice) -> Markup:
    law = desk.survey.register.law_or_none(notice.jurisdiction)
    place = cells.text(desk.words.place(notice.jurisdiction or ""))
    return cells.joined((place, cells.text(law.main_law(desk.words.language).text))) if law else place


def _told(desk: Desk, told: list[Holding]) -> Markup:
    if len(told) > MANY:
        all_ = relative(desk.here, TELLING if desk.survey.for_team else FOLDERS["activities"])
        return cells.link(all_, desk.words.counted("count-activities-of", count=len(told)))
    return cells.joined(desk.link("activities", item.entry.id) for item in told)


def _dated(desk: Desk, notice: Notice) -> Iterator[Markup]:
    words = desk.words
    yield cells.text(notice.version or "")
    yield cells.text(words.counted("since-day", day=notice.effective) if notice.effective else "")


def title_of(desk: Desk, entry: Entry[Notice], *, link: bool = True) -> Markup:
    """Return the title of a policy with its law, since policies of several laws share titles."""
    words, notice = desk.words, entry.value
    title = desk.stated(notice.title) or cells.code(entry.id)
    if not link:
        return title
    there = cells.link(desk.to("notices", entry.id), words.plain(notice.title) or entry.id)
    return cells.spaced(there, words.under(notice.jurisdiction) if notice.jurisdiction else cells.NOTHING)
