"""Who works on the data for whom: processors of the own organisations, those whom they engage, and work for clients."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from markupsafe import Markup

from ropa.model.engagement import Client, EngagedProcessor, Engagement
from ropa.model.party import Party, Role, SubProcessor
from ropa.register import Entry
from ropa.register.answers import answer
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.letters import controllers
from ropa.site.overviews.concerned import concerned
from ropa.site.overviews.contracted import State, authorised, contracted, in_group
from ropa.site.recipients import countries, name, places_of, role_of
from ropa.site.shortened import FOLDED, all_of, shortened

FEW = 6
"""So many activities are open to the eye, the others are folded."""


class Part(StrEnum):
    """A part of the page."""

    PROCESSORS = "processors"
    CLIENTS = "clients"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody in a chain: how deep, who, engaged by whom, where, how it stands, for what."""

    depth: int
    name: Markup
    engaged: Markup
    where: tuple[str, ...]
    state: State | None
    what: Markup
    weight: int = 10
    """How much room its row takes, in the units of a page."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A processor with all that it engages, below those for whom it works."""

    part: Part
    root: str
    nodes: tuple[Node, ...]
    roots: int = 0
    """How many are named by `root`."""


@dataclass(frozen=True, slots=True)
class _Use:
    """How a recipient is used, over all activities."""

    who: Markup
    role: Role | None
    where: tuple[str, ...]
    party: Entry[Party] | None
    organisation: str | None
    page: str
    owners: dict[str, None] = field(default_factory=dict)
    purposes: dict[str, dict[Markup, None]] = field(default_factory=dict)
    """What it serves, by activity."""


def chains(desk: Desk) -> tuple[Chain, ...]:
    """Return all chains: processors by those for whom they work, work for clients, recipients of other roles."""
    used: dict[tuple[Role | None, Markup], _Use] = {}
    for holding in desk.survey.holdings.values():
        _collect(desk, holding, used)
    found = [_processor(desk, use) for (role, _), use in used.items() if role is Role.PROCESSOR]
    found += [_other(desk, use) for (role, _), use in used.items() if role is not Role.PROCESSOR]
    clients = [chain for entry in desk.survey.register.engagements.values() for chain in _work(desk, entry)]
    return tuple(sorted((*found, *clients), key=_place))


def _place(chain: Chain) -> tuple[int, int, str, str]:
    """Return where a chain stands on the page: those who work for most controllers first, then by name."""
    return tuple(Part).index(chain.part), -chain.roots, chain.root, _plain(chain.nodes[0].name).casefold()


def _collect(desk: Desk, holding: Holding, used: dict[tuple[Role | None, Markup], _Use]) -> None:
    survey, activity = desk.survey, holding.entry
    owners = [item.organisation for item in controllers(holding) if item.organisation]
    titles = {purpose.value.id: desk.stated(purpose.value.title) for purpose in holding.purposes}
    for item in holding.recipients:
        recipient, role, who = item.value, role_of(survey, item.value), name(desk, item.value)
        use = used.get((role, who))
        if use is None:
            party = survey.register.parties.get(recipient.party or "")
            where, page = countries(survey, recipient), all_of(desk, recipient)
            use = used[role, who] = _Use(who, role, where, party, recipient.organisation, page)
        named = recipient.purposes
        served = (title for key, title in titles.items() if named is None or key in named)
        use.purposes.setdefault(activity.id, {}).update(dict.fromkeys(served))
        others = (owner for owner in owners if owner != recipient.organisation)
        use.owners.update(dict.fromkeys(concerned(survey.register, others, recipient)))


def _processor(desk: Desk, use: _Use) -> Chain:
    root = _together(desk, tuple(use.owners))
    own = cells.joined(desk.organisation(owner) for owner in sorted(use.owners))
    seen = desk.survey.sees(Party, "contracts")
    state = None
    if use.party and seen:
        state = contracted(desk, use.party.value)
    elif use.organisation and seen:
        state = in_group(desk, use.organisation, tuple(use.owners))
    node = _node(desk, use, own, state)
    below = tuple(_further(desk, use.party, 2, ())) if use.party else ()
    return Chain(Part.PROCESSORS, root, (node, *below), len(use.owners))


def _other(desk: Desk, use: _Use) -> Chain:
    words = desk.words
    role = words.value("recipient-role", use.role) if use.role else cells.text(words.label("recipient"))
    node = _node(desk, use, role, None)
    return Chain(Part.OTHERS, _plain(role), (node,))


def _together(desk: Desk, owners: tuple[str, ...]) -> str:
    if len(owners) == len(desk.survey.register.organisations) > 2:  # noqa: PLR2004  two are soon read
        return desk.words.counted("all-controllers-here", count=len(owners))
    names = sorted(desk.survey.names.plain("organisations", owner) for owner in owners)
    return ", ".join(names) or desk.words.label("not-stated")


def _node(desk: Desk, use: _Use, beside: Markup, state: State | None) -> Node:
    served = [_served(desk, *one) for one in use.purposes.items()]
    weight = 10 + sum(1 + len(titles) for titles in islice(use.purposes.values(), FEW + FOLDED)) // 2
    return Node(1, use.who, beside, use.where, state, shortened(desk, served, FEW, use.page), weight)


def _served(desk: Desk, activity: str, titles: Iterable[Markup]) -> Markup:
    """Return an activity with those of its purposes for which somebody has data."""
    return cells.under(desk.link("activities", activity), cells.joined(titles, desk.words.semicolon))


def _further(desk: Desk, entry: Entry[Party], depth: int, above: tuple[str, ...]) -> Iterator[Node]:
    """Yield whom a processor engages, and whom these engage; nobody twice on the way down."""
    words, by = desk.words, desk.party(entry.id)
    seen = desk.survey.sees(SubProcessor, "authorised")
    found = answer(entry.value.subprocessors, entry, "subprocessors")
    if found.todo:
        state = State("open", words.label("gap-short"), words.gap(found.todo))
        yield Node(depth, cells.text(words.label("subprocessors")), by, (), state, cells.NOTHING)
    for item in found:
        sub = item.value
        known = desk.survey.register.parties.get(sub.party or "")
        who = desk.party(known.id) if known else cells.text(sub.name or sub.party or words.label("not-stated"))
        where = (sub.country,) if sub.country else places_of(known.value) if known else ()
        yield Node(
            depth,
            cells.spaced(who, words.scope(sub)),
            by,
            where,
            authorised(desk, sub.authorised) if seen else None,
            words.said(sub.service),
        )
        if known and known.id not in (*above, entry.id):
            yield from _further(desk, known, depth + 1, (*above, entry.id))


def _work(desk: Desk, entry: Entry[Engagement]) -> Iterator[Chain]:
    work, words = entry.value, desk.words
    own = work.processors if isinstance(work.processors, tuple) else ()
    for client in work.controllers if isinstance(work.controllers, tuple) else (Client(),):
        signed = client.signed
        said = words.counted("signed-day", day=signed) if signed else words.label("not-signed")
        full = cells.under(desk.reference(client.contract) or words.absent, cells.text(said))
        state = State("sound" if signed else "open", said, full)
        root = _client(desk, client)
        who = cells.joined(desk.organisation(one) for one in own)
        engaged = desk.party(client.party) if isinstance(client.party, str) else cells.text(root)
        node = Node(1, who, engaged, (), state, desk.link("engagements", entry.id))
        below = (part for item in answer(work.subprocessors, entry) for part in _engaged(desk, item.value, client, who))
        yield Chain(Part.CLIENTS, root, (node, *below))


def _client(desk: Desk, client: Client) -> str:
    if client.organisation:
        return desk.survey.names.plain("organisations", client.organisation)
    if isinstance(client.party, str):
        return desk.survey.names.plain("parties", client.party)
    return desk.words.label("no-client")


def _engaged(desk: Desk, sub: EngagedProcessor, client: Client, by: Markup) -> Iterator[Node]:
    if sub.clients is not None and client.party not in sub.clients:
        return
    known = desk.survey.register.parties.get(sub.party) if isinstance(sub.party, str) else None
    who = desk.party(known.id) if known else desk.words.fact(sub.party)
    state = authorised(desk, sub.authorised, desk.reference(sub.contract))
    yield Node(2, who, by, places_of(known.value) if known else (), state, desk.words.said(sub.service))
    if known:
        yield from _further(desk, known, 3, ())


def _plain(name_: Markup) -> str:
    return str(name_.striptags())
