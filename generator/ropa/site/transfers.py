"""Art. 30(1)(e), 30(2)(c): transfers to third countries and international organisations."""

from collections.abc import Callable

from markupsafe import Markup

from ropa.model.contact import Contact
from ropa.model.facts import Todo
from ropa.model.recipients import Transfer
from ropa.register import Answer, Stated
from ropa.site import cells, persons
from ropa.site.desk import Desk
from ropa.site.grounds import consent
from ropa.site.lookups import links
from ropa.site.parts import Block
from ropa.site.recipients import none_or_gap

COLUMNS = ("recipient", "countries", "tool", "instrument", "transfer-assessment", "purposes")
ADEQUACY = "adequacy"


def blocks(
    desk: Desk, answer: Answer[Transfer], where: tuple[str, ...], purposes: Callable[[Transfer], Markup]
) -> tuple[Block, ...]:
    """Return the table of transfers, or how it stands with them; `where` are the laws that apply."""
    if not answer.items:
        return (Block(text=none_or_gap(desk, answer)),)
    rows = (_row(desk, item, where, purposes) for item in answer)
    return (Block(tables=desk.survey.table("transfers-table", COLUMNS, rows, quiet=True)),)


def receiver(desk: Desk, transfer: Transfer) -> Markup:
    """Return who receives the data."""
    if transfer.recipient:
        return desk.party(transfer.recipient)
    if transfer.organisation:
        return desk.organisation(transfer.organisation)
    if transfer.category:
        return desk.words.term("recipients", transfer.category)
    return desk.words.said(transfer.international_organisation) or desk.words.absent


def destinations(transfer: Transfer) -> tuple[str, ...]:
    """Return the countries of destination; none while they are a gap."""
    stated = transfer.countries
    if stated is None or isinstance(stated, Todo):
        return ()
    return stated if isinstance(stated, tuple) else (stated,)


def places(desk: Desk, transfer: Transfer, *, linked: bool = False) -> Markup:
    """Return where the data go: countries, with links if wanted, an international organisation, or the gap."""
    words, codes = desk.words, destinations(transfer)
    stated = transfer.countries
    gap = words.gap(stated) if isinstance(stated, Todo) else cells.NOTHING
    there = links.countries(desk, codes) if linked else words.countries(codes)
    return cells.joined((there, gap, words.said(transfer.international_organisation))) or words.absent


def tool(desk: Desk, transfer: Transfer, where: tuple[str, ...]) -> Markup:
    """Return what allows the transfer, with article, decision and modules."""
    words, mechanism = desk.words, transfer.mechanism
    if not isinstance(mechanism, str):
        return words.fact(mechanism)
    name = words.term("transfer-tools", mechanism)
    article = desk.law.provision("transfer-tools", mechanism, desk.holds_in(transfer, where))
    modules = (
        cells.labelled(words.label("module"), words.value("scc-module", str(item))) for item in transfer.modules or ()
    )
    decisions = decisions_of(desk, transfer, where) if mechanism == ADEQUACY else ()
    act = words.act(transfer.decision or "")
    stated = cells.NOTHING if any(act in decision for decision in decisions) else cells.text(act)
    return cells.under(name, article, stated, *decisions, *modules, words.said(transfer.adaptations))


def decisions_of(desk: Desk, transfer: Transfer, where: tuple[str, ...]) -> tuple[Markup, ...]:
    """Return the adequacy decisions in force for the destinations."""
    found: dict[str, Markup] = {}
    for place in transfer.applies_in or where:
        law = desk.survey.register.law_or_none(place)
        for country in destinations(transfer) if law else ():
            for decision in law.adequacy(country) if law else ():
                adopted = decision.adopted.isoformat() if decision.adopted else ""
                until = decision.valid_to.isoformat() if decision.valid_to else ""
                said = " ".join(part for part in (desk.words.act(decision.act or ""), adopted) if part)
                ends = desk.words.counted("until-day", day=until) if until else ""
                found[decision.id] = cells.text(", ".join(part for part in (said, ends) if part))
    return tuple(found.values())


def _row(
    desk: Desk, stated: Stated[Transfer], where: tuple[str, ...], purposes: Callable[[Transfer], Markup]
) -> Markup:
    survey, words, transfer = desk.survey, desk.words, stated.value
    direction = words.value("transfer-direction", transfer.direction)
    signed = words.day(transfer.signed)
    by = desk.party(transfer.exporter) if transfer.exporter else cells.NOTHING
    exporter = cells.labelled(words.label("exporter-colon"), by)
    often = cells.tag(words.label("occasional")) if transfer.occasional else cells.NOTHING
    mark = words.inherited if stated.inherited else cells.NOTHING
    return cells.row(
        head=cells.spaced(receiver(desk, transfer), words.scope(transfer), often, mark),
        cells=(
            survey.cell(
                "countries",
                cells.under(places(desk, transfer, linked=True), direction, exporter, words.said(transfer.why)),
            ),
            survey.cell("tool", tool(desk, transfer, where)),
            survey.cell(
                "instrument", cells.under(desk.law.document(transfer.instrument), signed, *_more(desk, transfer))
            ),
            survey.cell(
                "transfer-assessment", cells.under(desk.reference(transfer.assessment), *_safe(desk, transfer))
            ),
            survey.cell(
                "purposes",
                cells.under(
                    purposes(transfer),
                    survey.categories(transfer.data),
                    words.terms("data-subjects", transfer.data_subjects or ()),
                ),
            ),
        ),
    )


def _more(desk: Desk, transfer: Transfer) -> tuple[Markup, ...]:
    copy = transfer.copy
    how = persons.person(desk.survey, copy) if isinstance(copy, Contact) else desk.stated(copy)
    return (cells.labelled(desk.words.label("copy-colon"), how), desk.words.said(transfer.notes))


def _safe(desk: Desk, transfer: Transfer) -> tuple[Markup, ...]:
    words = desk.words
    persons_ = words.counted("persons-concerned", count=transfer.persons) if transfer.persons is not None else ""
    told = words.day(transfer.authority_informed)
    return (
        cells.joined(words.texts(transfer.supplementary)),
        cells.labelled(words.label("risk-colon"), words.said(transfer.risk)),
        consent(desk, transfer.consent),
        cells.labelled(words.label("interest-colon"), words.said(transfer.interest)),
        cells.labelled(words.label("safeguards-colon"), words.said(transfer.safeguards)),
        cells.labelled(words.label("authority-informed"), told),
        cells.text(persons_),
        cells.labelled(words.label("persons-informed"), words.said(transfer.persons_informed)),
    )
