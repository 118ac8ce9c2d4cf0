"""Work done as a processor, as the pages that look something up tell it."""

from collections.abc import Iterable

from markupsafe import Markup

from ropa.model.engagement import Client, Engagement
from ropa.register import Entry
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.lookups import links
from ropa.site.parts import Block, Section

COLUMNS = ("engagement", "clients", "persons", "data")


def clients_of(engagement: Engagement) -> tuple[Client, ...]:
    """Return the controllers for whom work is done, as far as they are known."""
    return engagement.controllers if isinstance(engagement.controllers, tuple) else ()


def engaged(desk: Desk, entries: Iterable[Entry[Engagement]]) -> tuple[Section, ...]:
    """Return a section about work done as a processor; nothing without any."""
    rows = (
        cells.row(
            desk.link("engagements", entry.id),
            (
                desk.survey.cell("clients", clients(desk, clients_of(entry.value))),
                desk.survey.cell("persons", persons(desk, entry.value)),
                desk.survey.cell("data", categories(desk, entry.value)),
            ),
        )
        for entry in entries
    )
    tables = desk.survey.table("engaged-table", COLUMNS, rows, quiet=True)
    title = desk.words.label("engagements")
    return (Section("engagements", title, (Block(tables=tables),)),) if tables else ()


def clients(desk: Desk, found: Iterable[Client]) -> Markup:
    """Return controllers for whom work is done, with links."""
    return cells.joined(_client(desk, client) for client in found)


def _client(desk: Desk, client: Client) -> Markup:
    if client.organisation:
        return desk.organisation(client.organisation)
    return desk.party(client.party) if isinstance(client.party, str) else desk.words.fact(client.party)


def persons(desk: Desk, engagement: Engagement) -> Markup:
    """Return whose data the work is about, as far as known."""
    return cells.joined(links.group(desk, group) for group in engagement.data_subjects or ())


def categories(desk: Desk, engagement: Engagement) -> Markup:
    """Return which data the work is about, as far as known."""
    return cells.joined(links.category(desk, category) for category in engagement.data or ())
