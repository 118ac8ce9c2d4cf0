"""Art. 30(1)(d): who receives data."""

from markupsafe import Markup

from ropa.model.contact import Address
from ropa.model.facts import Todo
from ropa.model.organisation import Organisation
from ropa.model.party import Contract, ContractKind, Party, Role
from ropa.model.recipients import Recipient
from ropa.register import Stated, recipient_roles
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups import links
from ropa.site.parts import Block
from ropa.site.survey import Survey

COLUMNS = ("recipient", "role", "country", "contract", "purposes")


def blocks(desk: Desk, holding: Holding) -> tuple[Block, ...]:
    """Return the table of recipients, or how it stands with them."""
    answer = holding.recipients
    if not answer.items:
        return (Block(text=none_or_gap(desk, answer)),)
    rows = (_row(desk, holding, item) for item in answer)
    return (Block(tables=desk.survey.table("recipients-table", COLUMNS, rows, quiet=True)),)


def none_or_gap(desk: Desk, answer: "object") -> Markup:
    """Return the explicit none, the gap or the silence of a fact without items."""
    todo, none = getattr(answer, "todo", None), getattr(answer, "none", False)
    if todo:
        return desk.words.gap(todo)
    if not none:
        return desk.words.absent
    reason = getattr(answer, "reason", None)
    return cells.none(desk.words.label("none-because" if reason else "none"), desk.words.said(reason))


def name(desk: Desk, recipient: Recipient) -> Markup:
    """Return who a recipient is."""
    words = desk.words
    if recipient.party:
        return desk.party(recipient.party)
    if recipient.organisation:
        return desk.organisation(recipient.organisation)
    if recipient.department:
        return words.said(recipient.department)
    return words.term("recipients", recipient.category) if recipient.category else words.absent


def role_of(survey: Survey, recipient: Recipient) -> Role | None:
    """Return what a recipient is: as stated, or the party's usual role, or that of its category."""
    key = id(recipient)  # recipients belong to the register, which outlives the survey
    if key not in survey.roles:
        survey.roles[key] = recipient_roles.role_of(survey.register, recipient)
    found: Role | None = survey.roles[key]
    return found


def countries(survey: Survey, recipient: Recipient) -> tuple[str, ...]:
    """Return where a recipient works on the data, or else has its seat."""
    if recipient.organisation:
        entry = survey.register.organisations.get(recipient.organisation)
        return seat_of(entry.value) if entry else ()
    party = survey.register.parties.get(recipient.party or "")
    return places_of(party.value) if party else ()


def seat_of(organisation: Organisation) -> tuple[str, ...]:
    """Return the country of an organisation's seat; nothing while that is not known."""
    where = organisation.address
    seat = organisation.country or (where.country if isinstance(where, Address) else None)
    return (seat,) if isinstance(seat, str) else ()


def places_of(party: Party) -> tuple[str, ...]:
    """Return the countries where a party works on data, or else that of its seat."""
    if party.locations:
        return party.locations
    seat = party.country or (party.address.country if isinstance(party.address, Address) else None)
    return (seat,) if isinstance(seat, str) else ()


def _row(desk: Desk, holding: Holding, stated: Stated[Recipient]) -> Markup:
    if stated.inherited and stated.value.purposes is None:
        return desk.shared("recipient", stated.value, lambda: _made(desk, holding, stated))
    return _made(desk, holding, stated)


def _made(desk: Desk, holding: Holding, stated: Stated[Recipient]) -> Markup:
    survey, words, recipient = desk.survey, desk.words, stated.value
    role = role_of(survey, recipient)
    where = countries(survey, recipient)
    mark = words.inherited if stated.inherited else cells.NOTHING
    often = cells.tag(words.label("occasional")) if recipient.occasional else cells.NOTHING
    return cells.row(
        head=cells.spaced(name(desk, recipient), words.scope(recipient), often, mark),
        cells=(
            survey.cell("role", cells.under(_role(desk, role), *details(desk, recipient))),
            survey.cell("country", links.countries(desk, where)),
            survey.cell("contract", contract(desk, recipient, role)),
            survey.cell("purposes", survey.purposes(holding, recipient.purposes)),
        ),
    )


def _role(desk: Desk, role: Role | None) -> Markup:
    return desk.words.value("recipient-role", role)


def details(desk: Desk, recipient: Recipient) -> tuple[Markup, ...]:
    """Return what is said about a recipient besides: who it is, why it receives which data, under which law."""
    words = desk.words
    return (
        words.said(recipient.description),
        words.said(recipient.condition),
        words.said(recipient.why),
        desk.survey.categories(recipient.data),
        desk.law.laws(recipient.law),
        cells.labelled(words.label("objection-colon"), words.said(recipient.objection)),
    )


def contract(desk: Desk, recipient: Recipient, role: Role | None) -> Markup:
    """Return the contract with a party that works as processor or joint controller, or is named by the recipient."""
    party = desk.survey.register.parties.get(recipient.party or "")
    if party is None:
        return cells.NOTHING
    stated = party.value.contracts
    if not isinstance(stated, tuple):
        wanted = role is Role.PROCESSOR or isinstance(stated, Todo)
        return desk.words.fact(stated) if wanted and stated is not None else cells.NOTHING
    found = [item for item in stated if _applies(item, recipient, role)]
    return cells.lines(*(_contract(desk, item) for item in found))


def _applies(item: Contract, recipient: Recipient, role: Role | None) -> bool:
    if recipient.contract:
        return item.id == recipient.contract
    if role is Role.PROCESSOR:
        return item.kind in {None, ContractKind.PROCESSING}
    return role is not Role.PUBLIC_AUTHORITY and item.kind not in {None, ContractKind.TRANSFER, ContractKind.SERVICE}


def _contract(desk: Desk, item: Contract) -> Markup:
    return cells.under(desk.law.document(item.document), desk.words.day(item.signed))
