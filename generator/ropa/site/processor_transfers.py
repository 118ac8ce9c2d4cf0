"""The transfers of work done as a processor with everything that is said of them; the record names them in short."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.engagement import Client, Engagement
from ropa.model.recipients import Transfer
from ropa.register import Answer, Entry, inheritance
from ropa.register.answers import answer
from ropa.site import cells, transfers
from ropa.site.desk import Desk
from ropa.site.parts import Block


def transfer_blocks(desk: Desk, entry: Entry[Engagement]) -> tuple[Block, ...]:
    """Return a table of the transfers for all controllers, and one for each that has transfers of its own."""
    where = desk.survey.register.settings.jurisdictions or ()
    return tuple(
        Block(title=title, tables=block.tables)
        for title, found in _answers(desk, entry)
        if found.items
        for block in transfers.blocks(desk, found, where, _no_purposes)
    )


def _answers(desk: Desk, entry: Entry[Engagement]) -> Iterator[tuple[str, Answer[Transfer]]]:
    label = desk.words.label("section-transfers")
    yield label, inheritance.transfers(desk.survey.register, entry)
    stated = entry.value.controllers
    for index, client in enumerate(stated if isinstance(stated, tuple) else ()):
        title = f"{desk.words.counted('colon', label=label)} {_name(desk, client)}"
        yield title, answer(client.transfers, entry, "controllers", index, "transfers")


def _name(desk: Desk, client: Client) -> str:
    if client.organisation:
        return desk.survey.names.plain("organisations", client.organisation)
    return (
        desk.survey.names.plain("parties", client.party)
        if isinstance(client.party, str)
        else desk.words.label("no-client")
    )


def _no_purposes(_: Transfer) -> Markup:
    """Return nothing: work for others has none of its own."""
    return cells.NOTHING
