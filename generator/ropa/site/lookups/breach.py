"""If a party is breached: which activities, persons and data, and who has to be told by whom."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from markupsafe import Markup

from ropa.model.engagement import Client, EngagedProcessor, Engagement
from ropa.model.party import Party
from ropa.model.personal_data import Scale
from ropa.model.recipients import Recipient, Transfer
from ropa.register import Entry, inheritance
from ropa.site import cells, persons, recipients
from ropa.site.desk import Desk
from ropa.site.letters import controllers
from ropa.site.lookups import content, engaged, links
from ropa.site.lookups.extract import Extract, merged
from ropa.site.lookups.reach import Hold
from ropa.site.parts import Block, Section

COLUMNS = ("activity", "through", "persons", "data", "controllers")
CLIENT_COLUMNS = ("client-to-tell", "contact", "engagement", "through", "persons", "data")


class Affected:
    """An activity of which a party has data, by its own or through those who engage it."""

    def __init__(self, holds: Sequence[tuple[Hold, tuple[str, ...]]]) -> None:
        """Take each way with the parties between, nearest to the activity last."""
        self.holds = holds

    @cached_property
    def extract(self) -> Extract:
        """All that it has of the activity."""
        return merged([hold.extract() for hold, _ in self.holds])


def affected(own: Mapping[str, Sequence[Hold]], chain: Mapping[str, tuple[str, ...]]) -> dict[str, Affected]:
    """Return the activities concerned when the first party of a chain is breached, by id."""
    found: dict[str, list[tuple[Hold, tuple[str, ...]]]] = {}
    for number, (party, between) in enumerate(chain.items()):
        for hold in own.get(party, ()):
            through = (*between, party) if number else ()
            found.setdefault(hold.holding.entry.id, []).append((hold, through))
    return {activity: Affected(holds) for activity, holds in found.items()}


def summary(
    desk: Desk, entry: Entry[Party], found: Sequence[Affected], chain: Mapping[str, tuple[str, ...]]
) -> Section:
    """Return what to know first: whom to ask, who tells whom, whose data and which."""
    survey, words = desk.survey, desk.words
    extracts = [one.extract for one in found]
    clients = tuple(_client_rows(desk, chain))
    if not extracts and not clients:
        return Section("breach", words.label("breach"), (Block(text=cells.note(words.label("breach-nothing"))),))
    organisations = dict.fromkeys(
        item.organisation for extract in extracts for item in controllers(extract.holding) if item.organisation
    )
    facts = survey.facts(
        (
            "breach-ask",
            cells.lines(persons.reached(survey, entry.value), persons.contacts(survey, entry.value.contacts)),
        ),
        ("breach-controllers", cells.listed(_controller(desk, name) for name in organisations)),
        ("persons-categories", _groups(desk, extracts)),
        ("data-categories", content.held(desk, extracts)),
        ("owners", cells.joined(content.once(content.owner(desk, extract) for extract in extracts))),
    )
    tables = survey.table("breach-clients", CLIENT_COLUMNS, clients)
    lead = cells.paragraph(cells.text(words.label("breach-lead")))
    return Section("breach", words.label("breach"), (Block(text=lead, facts=facts), Block(tables=tables)))


def activities(desk: Desk, found: Sequence[Affected]) -> Block:
    """Return the table of the activities concerned."""
    rows = (_row(desk, one) for one in found)
    return Block(tables=desk.survey.table("breach-activities", COLUMNS, rows))


def _row(desk: Desk, one: Affected) -> Markup:
    survey, extract = desk.survey, one.extract
    through = cells.listed(content.once(_through(desk, hold, between) for hold, between in one.holds))
    return cells.row(
        content.activity(desk, extract),
        (
            survey.cell("through", through),
            survey.cell("persons", content.persons(desk, extract)),
            survey.cell("data", content.held(desk, [extract]) or desk.words.absent),
            survey.cell("controllers", content.owned_by(desk, extract)),
        ),
    )


def _through(desk: Desk, hold: Hold, between: Sequence[str]) -> Markup:
    """Return in which way a party has data: what it is here, and through whom."""
    names = cells.joined(desk.party(party) for party in between)
    return cells.under(_way(desk, hold), cells.labelled(desk.words.label("through-colon"), names))


def _way(desk: Desk, hold: Hold) -> Markup:
    words, by = desk.words, hold.by
    if isinstance(by, Recipient):
        return words.value("recipient-role", recipients.role_of(desk.survey, by)) or cells.text(
            words.label("recipient")
        )
    if isinstance(by, Transfer):
        return cells.text(words.label("transfer"))
    if isinstance(by, str):
        return cells.text(words.label("marketing"))
    return desk.link(_COLLECTIONS[type(by.value).__name__], by.id)


_COLLECTIONS = {"System": "systems", "Tracker": "trackers", "Arrangement": "arrangements"}


def _controller(desk: Desk, organisation: str) -> Markup:
    entry = desk.survey.register.organisations.get(organisation)
    officer = persons.officer(desk.survey, entry.value) if entry and entry.value.dpo is not None else cells.NOTHING
    return cells.lines(desk.organisation(organisation), officer)


def _groups(desk: Desk, extracts: Sequence[Extract]) -> Markup:
    """Return the groups of persons with the largest number that an activity states for each."""
    sizes = list(Scale)
    largest: dict[str, int] = {}
    for extract in extracts:
        for item in extract.subjects:
            scale = item.value.scale
            size = sizes.index(scale) if scale else -1
            largest[item.value.group] = max(size, largest.get(item.value.group, -1))
    return cells.joined(
        cells.spaced(
            links.group(desk, group),
            cells.tag(desk.words.value("scale", sizes[size])) if size >= 0 else cells.NOTHING,
        )
        for group, size in largest.items()
    )


def _client_rows(desk: Desk, chain: Mapping[str, tuple[str, ...]]) -> Iterator[Markup]:
    """Yield a row per controller for whom work is done in which a party of the chain has a part."""
    for entry in desk.survey.register.engagements.values():
        for client in engaged.clients_of(entry.value):
            through = tuple(_parts(desk, entry, client, chain))
            if through:
                yield _client_row(desk, entry, client, through)


def _parts(
    desk: Desk, entry: Entry[Engagement], client: Client, chain: Mapping[str, tuple[str, ...]]
) -> Iterator[Markup]:
    work = entry.value
    for sub in work.subprocessors if isinstance(work.subprocessors, tuple) else ():
        if _concerns(sub, client) and sub.party in chain:
            yield _part(
                desk,
                desk.words.said(sub.service) or cells.text(desk.words.label("subprocessor")),
                chain,
                str(sub.party),
            )
    for name in work.systems or ():
        system = desk.survey.register.systems.get(name)
        if system and system.value.supplier in chain:
            yield _part(desk, desk.link("systems", name), chain, str(system.value.supplier))
    own = client.transfers if isinstance(client.transfers, tuple) else ()
    shared = (item.value for item in inheritance.transfers(desk.survey.register, entry))
    for transfer in (*shared, *own):
        for party in (transfer.recipient, transfer.exporter):
            if party and party in chain and party != client.party:
                yield _part(desk, cells.text(desk.words.label("transfer")), chain, party)


def _concerns(sub: EngagedProcessor, client: Client) -> bool:
    return sub.clients is None or client.party in sub.clients


def _part(desk: Desk, what: Markup, chain: Mapping[str, tuple[str, ...]], party: str) -> Markup:
    first = next(iter(chain))
    names = cells.joined(desk.party(name) for name in (*chain[party], party)) if party != first else cells.NOTHING
    return cells.under(what, cells.labelled(desk.words.label("through-colon"), names))


def _client_row(desk: Desk, entry: Entry[Engagement], client: Client, through: Sequence[Markup]) -> Markup:
    survey, work, register = desk.survey, entry.value, desk.survey.register
    collection, name = ("organisations", client.organisation) if client.organisation else ("parties", client.party)
    who = register.collections.get(collection, {}).get(str(name))
    contact = cells.lines(
        persons.reached(survey, who.value) if who else cells.NOTHING,
        persons.officer(survey, who.value) if who and who.value.dpo is not None else cells.NOTHING,
        desk.law.document(client.contract),
    )
    return cells.row(
        engaged.clients(desk, (client,)),
        (
            survey.cell("contact", contact),
            survey.cell("engagement", desk.link("engagements", entry.id)),
            survey.cell("through", cells.listed(content.once(through))),
            survey.cell("persons", engaged.persons(desk, work)),
            survey.cell("data", engaged.categories(desk, work)),
        ),
    )
