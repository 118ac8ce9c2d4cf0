"""What leaves for a country, and on what that rests: free movement, a decision, an instrument, a certificate."""

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from ropa.law import Adequacy
from ropa.model.engagement import Engagement
from ropa.model.recipients import Transfer
from ropa.register import Entry
from ropa.site import cells, transfers
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups.engaged import clients_of
from ropa.site.parts import Block, Section
from ropa.site.shortened import shortened
from ropa.wording.typography import semicolon

COLUMNS = ("recipient", "tool", "safeguard-state", "used-by")
FEW = 6
"""So many records are named; the section on activities has them all."""
ACTIVITIES = "#activities"
"""The section of the page of a country that has all of them, with what each transfer rests on."""


def of_engagement(entry: Entry[Engagement]) -> Iterator[Transfer]:
    """Yield the transfers of work done as a processor, those for single clients among them."""
    for stated in (entry.value.transfers, *(client.transfers for client in clients_of(entry.value))):
        yield from stated if isinstance(stated, tuple) else ()


def state(desk: Desk, code: str) -> Markup:
    """Return how a country stands under the laws of the register: inside the border, adequate until a day, neither."""
    found: dict[str, list[str]] = {}
    for place in _places(desk):
        found.setdefault(_state(desk, code, place), []).append(place)
    if len(found) == 1:
        return cells.text(next(iter(found)))
    return cells.lines(
        *(cells.spaced(*map(desk.words.under, places), cells.text(said)) for said, places in found.items())
    )


def _places(desk: Desk) -> tuple[str, ...]:
    register = desk.survey.register
    stated = register.settings.jurisdictions or dict.fromkeys(
        place for holding in desk.survey.holdings.values() for place in holding.where
    )
    return tuple(place for place in stated if register.law_or_none(place))


def _state(desk: Desk, code: str, place: str) -> str:
    words = desk.words
    law = desk.survey.register.law_or_none(place)
    if law is None:
        return ""
    if code in law.border:
        return words.label("inside-border")
    decisions = law.adequacy(code)
    if not decisions:
        return words.label("not-adequate")
    return semicolon(words.language).join(_decision(desk, decision) for decision in decisions)


def _decision(desk: Desk, decision: Adequacy) -> str:
    words = desk.words
    parts = [words.label("adequate"), words.act(decision.act or "")]
    if decision.scheme:
        parts.append(words.counted("only-certified", scheme=words.scheme(decision.scheme).striptags()))
    if decision.valid_to:
        parts.append(words.counted("until-day", day=decision.valid_to.isoformat()))
    return ", ".join(part for part in parts if part)


def section(desk: Desk, code: str, holdings: Iterable[Holding]) -> tuple[Section, ...]:
    """Return a section with the transfers to a country, one row for those that rest on the same; nothing without."""
    grouped: dict[tuple[Markup, Markup], list[tuple[Transfer, str, str]]] = {}
    for holding in holdings:
        for item in holding.transfers:
            if code in transfers.destinations(item.value):
                key = (transfers.receiver(desk, item.value), transfers.tool(desk, item.value, holding.where))
                grouped.setdefault(key, []).append((item.value, "activities", holding.entry.id))
    where = _places(desk)
    for entry in desk.survey.register.engagements.values():
        for transfer in of_engagement(entry):
            if code in transfers.destinations(transfer):
                key = (transfers.receiver(desk, transfer), transfers.tool(desk, transfer, where))
                grouped.setdefault(key, []).append((transfer, "engagements", entry.id))
    rows = (_row(desk, *key, found) for key, found in grouped.items())
    tables = desk.survey.table("transfers-table", COLUMNS, rows, quiet=True)
    return (Section("transfers", desk.words.label("transfers-table"), (Block(tables=tables),)),) if tables else ()


def _row(desk: Desk, receiver: Markup, tool: Markup, found: Sequence[tuple[Transfer, str, str]]) -> Markup:
    survey = desk.survey
    states = list(dict.fromkeys(safeguard(desk, transfer) for transfer, _, _ in found))
    records = list(dict.fromkeys((collection, name) for _, collection, name in found))
    many = cells.link(ACTIVITIES, desk.words.counted("count-transfers-of", count=len(found)))
    return cells.row(
        receiver,
        (
            survey.cell("tool", tool),
            survey.cell("safeguard-state", cells.listed(states) if len(states) <= FEW else many),
            survey.cell("used-by", _named(desk, records)),
        ),
    )


def _named(desk: Desk, records: Sequence[tuple[str, str]]) -> Markup:
    return shortened(desk, [desk.link(*record) for record in records], FEW, ACTIVITIES, 0)


def safeguard(desk: Desk, transfer: Transfer) -> Markup:
    """Return how it stands with the safeguard of a transfer: instrument, signature, assessment, certificate."""
    words = desk.words
    assessed = words.counted("colon", label=words.label("transfer-assessment"))
    return cells.lines(
        cells.joined((desk.law.document(transfer.instrument), words.day(transfer.signed))),
        cells.labelled(assessed, desk.reference(transfer.assessment)),
        *_certificates(desk, transfer),
    )


def _certificates(desk: Desk, transfer: Transfer) -> Iterator[Markup]:
    """Yield until when the receiver is certified, for a transfer under a decision that asks for it."""
    party = desk.survey.register.parties.get(transfer.recipient or "")
    if party is None or transfer.mechanism != transfers.ADEQUACY:
        return
    for item in party.value.certifications or ():
        until = cells.text(desk.words.counted("until-day", day=item.until)) if item.until else cells.NOTHING
        yield cells.joined((desk.words.scheme(item.scheme or ""), until))


def rests_on(desk: Desk, where: tuple[str, ...], transfer: Transfer) -> Markup:
    """Return on what a transfer of an activity rests, and how it stands with that."""
    return cells.lines(transfers.tool(desk, transfer, where), safeguard(desk, transfer))
