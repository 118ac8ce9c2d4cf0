"""The page of an arrangement between joint controllers, Art. 26."""

from markupsafe import Markup

from ropa.model.arrangement import Arrangement, Duty
from ropa.model.contact import Contact
from ropa.register import Entry
from ropa.register.links import arrangements_of
from ropa.site import cells, findings, persons
from ropa.site.controllers import joint
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.parts import Block, Section
from ropa.site.paths import page_of
from ropa.site.sheet import SheetPage

DUTY_COLUMNS = ("duty", "done-by")


def arrangement_page(desk: Desk, entry: Entry[Arrangement]) -> SheetPage:
    """Return the page of an arrangement."""
    survey, words, arrangement = desk.survey, desk.words, entry.value
    contact = arrangement.contact
    reached = persons.person(survey, contact) if isinstance(contact, Contact) else cells.NOTHING
    signed = arrangement.signed
    facts = survey.facts(
        ("contact-point", words.fact(contact, reached)),
        ("document", words.fact(arrangement.document, desk.law.document(arrangement.document))),
        ("signed", words.fact(signed, words.day(signed))),
        ("notes", words.prose(arrangement.notes)),
    )
    shared = joint(desk, entry.id, link=False)
    rows = (_duty(desk, duty) for duty in arrangement.duties or ())
    duties = survey.table("duties-table", DUTY_COLUMNS, rows, quiet=True)
    holdings = survey.holdings.values()
    used = [desk.link("activities", item.entry.id) for item in holdings if _covers(item, entry.id)]
    sections = [
        Section("arrangement", words.label("arrangement"), (Block(facts=shared), Block(facts=facts))),
        *((Section("duties", words.label("duties"), (Block(tables=duties),)),) if duties else ()),
        Section("used", words.label("where-used"), (Block(text=_none(desk, used), rows=tuple(used)),)),
    ]
    found = findings.of_file(desk, entry.document.file)
    if found:
        sections.append(Section("findings", words.label("findings"), (Block(rows=found),)))
    here = page_of("arrangements", entry.id)
    head = survey.head(
        here, words.label("arrangement-kind"), survey.names.name("arrangements", entry.id), cells.NOTHING
    )
    return SheetPage(head, tuple(sections))


def _covers(holding: Holding, arrangement_id: str) -> bool:
    return any(item.value.arrangement == arrangement_id for item in arrangements_of(holding.entry))


def _none(desk: Desk, used: list[Markup]) -> Markup:
    return cells.NOTHING if used else cells.none(desk.words.label("not-used"))


def _duty(desk: Desk, duty: Duty) -> Markup:
    who = (
        desk.organisation(duty.organisation) if duty.organisation else cells.NOTHING,
        desk.party(duty.party) if duty.party else cells.NOTHING,
    )
    return cells.row(head=desk.words.said(duty.duty), cells=(desk.survey.cell("done-by", cells.joined(who)),))
