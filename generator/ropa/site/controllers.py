"""Art. 30(1)(a): the controllers of an activity, those who decide with them, and who speaks for them."""

from markupsafe import Markup

from ropa.model.activity import ActivityArrangement, ActivityController
from ropa.model.arrangement import Arrangement
from ropa.register.links import arrangements_of
from ropa.site import cells, persons
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.letters import controllers
from ropa.site.parts import Block

COLUMNS = ("controller", "contact", "dpo")


def blocks(desk: Desk, holding: Holding) -> tuple[Block, ...]:
    """Return the table of controllers and the arrangement between joint ones."""
    found = controllers(holding)
    if not found:
        return (Block(text=desk.words.fact(holding.entry.value.controllers)),)
    organisations = (desk.survey.register.organisations.get(item.organisation or "") for item in found)
    represented = any(entry is not None and entry.value.representatives for entry in organisations)
    rows = (_shared(desk, item, represented=represented) for item in found)
    columns = (*COLUMNS, "representative") if represented else COLUMNS
    return (
        Block(tables=desk.survey.table("controllers-table", columns, rows, quiet=True)),
        *(Block(facts=joint(desk, item.value.arrangement, item.value)) for item in arrangements_of(holding.entry)),
        Block(facts=_contact(desk, holding)),
    )


def joint(
    desk: Desk, arrangement_id: str | None, part: ActivityArrangement | None = None, *, link: bool = True
) -> Markup:
    """Return the joint controllers and the essence of what they agreed; nothing without an arrangement."""
    entry = desk.survey.register.arrangements.get(arrangement_id or "")
    if entry is None or arrangement_id is None:
        return cells.NOTHING
    arrangement: Arrangement = entry.value
    own = (desk.organisation(item) for item in arrangement.organisations or ())
    others = (_party(desk, item) for item in arrangement.parties or ())
    return desk.survey.facts(
        ("joint-controllers", cells.listed((*own, *others))),
        ("arrangement", desk.link("arrangements", arrangement_id) if link else cells.NOTHING),
        ("arrangement-covers", _covers(desk, part)),
        ("essence", desk.words.fact(arrangement.essence, _essence(desk, arrangement))),
    )


def _covers(desk: Desk, part: ActivityArrangement | None) -> Markup:
    if part is None:
        return cells.NOTHING
    purposes = cells.joined(cells.text(purpose) for purpose in part.purposes or ())
    return cells.spaced(purposes, desk.words.scope(part))


def _contact(desk: Desk, holding: Holding) -> Markup:
    contact = holding.entry.value.contact
    return desk.survey.facts(("contact-here", persons.person(desk.survey, contact) if contact else cells.NOTHING))


def _essence(desk: Desk, arrangement: Arrangement) -> Markup:
    essence = arrangement.essence
    return desk.words.prose(essence) if isinstance(essence, str | dict) else cells.NOTHING


def _party(desk: Desk, party_id: str) -> Markup:
    entry = desk.survey.register.parties.get(party_id)
    if entry is None:
        return desk.party(party_id)
    reached = persons.reached(desk.survey, entry.value)
    return cells.joined((desk.party(party_id), persons.address(desk.survey, entry.value.address), reached))


def _shared(desk: Desk, item: ActivityController, *, represented: bool) -> Markup:
    entry = desk.survey.register.organisations.get(item.organisation or "")
    if entry is None or item.when or item.applies_in or item.channels:
        return _row(desk, item, represented=represented)
    kind = "represented" if represented else "controller"
    return desk.shared(kind, entry, lambda: _row(desk, item, represented=represented))


def _row(desk: Desk, item: ActivityController, *, represented: bool) -> Markup:
    survey, words = desk.survey, desk.words
    entry = survey.register.organisations.get(item.organisation or "")
    if entry is None or item.organisation is None:
        return cells.row(words.absent, ())
    organisation = entry.value
    when = words.said(item.when or organisation.controller_when)
    where = organisation.address
    contact = cells.lines(
        words.fact(where, persons.address(survey, where)), persons.reached(survey, organisation) or cells.NOTHING
    )
    speaks = (survey.cell("representative", persons.representatives(survey, organisation)),) if represented else ()
    return cells.row(
        head=cells.spaced(desk.organisation(item.organisation), words.scope(item)),
        cells=(
            survey.cell("contact", cells.under(contact, cells.labelled(words.label("when-colon"), when))),
            survey.cell("dpo", persons.officer(survey, organisation)),
            *speaks,
        ),
    )
