"""The section on transfers: where we host data, and what goes across the border of the policy's law."""

from dataclasses import dataclass, field
from typing import Any

from ropa.model.notice_section import SectionId
from ropa.policy import inline
from ropa.policy.crossing import copy_words, crosses, safeguard, where
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.hosting import hosting
from ropa.policy.inline import NOTHING, Inline, sentence
from ropa.policy.introduction import introductions
from ropa.policy.layout import purposes_cell
from ropa.policy.names import party_name, recipient_name
from ropa.policy.public import Item
from ropa.policy.share import only, share, together
from ropa.policy.view import Block, Cell, Entry, Row, RowGroup, Table

Sent = tuple[Inline, Inline, Inline, Inline]
"""Recipient, country, what allows the transfer, and how to get a copy."""


@dataclass(frozen=True, slots=True)
class Sending:
    """All that is told of transfers that are alike."""

    party: str
    reasons: dict[Inline, None] = field(default_factory=dict)
    purposes: list[Told] = field(default_factory=list)
    shares: list[tuple[str, ...]] = field(default_factory=list)
    """For each purpose, the only data that are sent; nothing where all are."""


def transfers(desk: Desk) -> list[Block]:
    """Return where we host data, and the transfers across the border of the policy's law or that there are none."""
    found: dict[Sent, Sending] = {}
    for told in desk.facts.purposes:
        for item in told.transfers:
            if crosses(desk, item):
                _add(desk, found, told, item)
    hosted = hosting(desk)
    if not found:
        unknown = any(told.transfers.todo or told.transfers.silent for told in desk.facts.purposes)
        return hosted if unknown else [*hosted, Block(paragraph=desk.say("transfers-none", border=desk.border))]
    names = ("recipient", "country", "safeguard", "copy", "reason")
    columns = (*(desk.say(f"transfers-column-{name}") for name in names), desk.say("recipients-column-purposes"))
    met = introductions(desk, SectionId.TRANSFERS)
    rows = tuple(_row(desk, columns, sent, one, met.pop(one.party, "")) for sent, one in found.items())
    intro = Block(paragraph=desk.say("section-transfers-intro", border=desk.border))
    table = Table(desk.say("section-transfers"), columns, (RowGroup(rows),), quiet=True)
    exporters = tuple(Entry(words, party_name(desk, desk.facts.parties[one])) for one, words in met.items())
    return [*hosted, intro, Block(table=table), *([Block(entries=exporters)] if exporters else [])]


def _add(desk: Desk, found: dict[Sent, Sending], told: Told, item: Item[Any]) -> None:
    name = inline.capital(recipient_name(desk, item, "recipient"))
    copy = sentence(copy_words(desk, item)) or NOTHING
    sent = (name, where(desk, item), inline.spaced(safeguard(desk, item)), copy)
    one = found.setdefault(sent, Sending(item.value.recipient or ""))
    if item.value.why is not None:
        one.reasons[sentence(desk.text(item.value.why, item.spot / "why"))] = None
    one.purposes.append(told)
    one.shares.append(share(told, item))


def _row(desk: Desk, columns: tuple[Inline, ...], sent: Sent, one: Sending, introduction: Inline) -> Row:
    name, *texts = sent
    reasons = inline.spaced([*one.reasons, sentence(only(desk, together(one.shares)))])
    cells = tuple(Cell(label, text) for label, text in zip(columns[1:5], (*texts, reasons or NOTHING), strict=True))
    heading = inline.dots([name, inline.mild(introduction)])
    return Row(heading, (*cells, purposes_cell(desk, columns[5], one.purposes)))
