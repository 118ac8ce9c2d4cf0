"""The flow of data of one activity: where they come from, where they are kept, who receives them in which countries."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from ropa.model.party import Role
from ropa.model.personal_data import Source
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.drawing.flow import SHOWN, Centre, Group, Place, flow
from ropa.site.holding import Holding
from ropa.site.parts import Block, Figure, Section, Table
from ropa.site.persons_and_data import source_name
from ropa.site.recipients import countries, name, places_of, role_of
from ropa.site.transfers import destinations, receiver

FLOW = "flow"
COLUMNS = ("flow-party", "as-what", "country")
TRANSFER = "transfer"
NO_ROLE = "recipient"


class Station(NamedTuple):
    """A source, a system, a recipient."""

    kind: str
    """A role of recipients, or what else it is; those of one kind stand together."""
    said: Markup
    """The kind in words."""
    name: Markup
    where: tuple[str, ...] = ()
    """Countries, by code."""
    abroad: bool = False
    """Whether a transfer to it is recorded."""
    elsewhere: str = ""
    """An international organisation."""


def section(desk: Desk, holding: Holding) -> tuple[Section, ...]:
    """Return the section of an activity's page; none while the register knows neither sources nor recipients."""
    words = desk.words
    sources, systems = _sources(desk, holding), _systems(desk, holding)
    recipients = _recipients(desk, holding)
    if not (recipients or systems or any(one.kind != "person" for one in sources)):
        return ()
    title, label = words.label("flow"), words.label("flow-label")
    centre = Centre(
        desk.survey.names.plain("activities", holding.entry.id),
        words.label("flow-kept-in"),
        tuple(_plain(one.name) for one in systems),
    )
    drawn = flow(
        label, tuple(_grouped(desk, sources, words.label("flow-from"))), centre, tuple(_by_kind(desk, recipients))
    )
    far = any(one.abroad for one in recipients)
    caption = words.label("flow-caption-far" if far else "flow-caption")
    rows = cells.rows(_shown(desk, one)[1] for one in (*sources, *systems, *recipients))
    table = Table(words.label("flow-table"), tuple(words.label(key) for key in COLUMNS), rows, quiet=True, folded=True)
    return (Section(FLOW, title, (Block(figures=(Figure(drawn, caption),), tables=(table,)),)),)


def _once(found: Iterable[Station]) -> tuple[Station, ...]:
    """Return each station once, though an activity may name it several times for several purposes."""
    kept: dict[tuple[str, Markup], Station] = {}
    for one in found:
        key = (one.kind, one.name)
        kept[key] = one if one.abroad or key not in kept else kept[key]
    return tuple(kept.values())


def _sources(desk: Desk, holding: Holding) -> tuple[Station, ...]:
    return _once(_source(desk, item.value) for item in holding.sources)


def _source(desk: Desk, source: Source) -> Station:
    party = desk.survey.register.parties.get(source.party or "")
    where = places_of(party.value) if party else ()
    kind = source.kind if isinstance(source.kind, str) else "source"
    return Station(kind, cells.text(desk.words.label("source")), source_name(desk, source), where)


def _systems(desk: Desk, holding: Holding) -> tuple[Station, ...]:
    inside = (system for item in holding.data for system in item.value.systems or ())
    named = dict.fromkeys((*(holding.entry.value.systems or ()), *inside))
    said = cells.text(desk.words.label("system"))
    return tuple(Station("system", said, desk.link("systems", system), _located(desk, system)) for system in named)


def _located(desk: Desk, system: str) -> tuple[str, ...]:
    entry = desk.survey.register.systems.get(system)
    return (entry.value.locations or ()) if entry else ()


def _recipients(desk: Desk, holding: Holding) -> tuple[Station, ...]:
    words, sent = desk.words, list(_sent(desk, holding))
    abroad = {one.name: one for one in sent}
    found, met = [], set()
    for item in holding.recipients:
        role, who = role_of(desk.survey, item.value), name(desk, item.value)
        to = abroad.get(who)
        met.add(who)
        where = tuple(dict.fromkeys((*countries(desk.survey, item.value), *(to.where if to else ()))))
        said = words.value("recipient-role", role) if role else cells.text(words.label(NO_ROLE))
        found.append(Station(role or NO_ROLE, said, who, where, to is not None, to.elsewhere if to else ""))
    order = {kind: place for place, kind in enumerate((*Role, NO_ROLE, TRANSFER))}
    others = (one for one in sent if one.name not in met)
    return tuple(sorted(_once((*found, *others)), key=lambda one: order[one.kind]))


def _sent(desk: Desk, holding: Holding) -> Iterator[Station]:
    words = desk.words
    said = cells.text(words.label(TRANSFER))
    for item in holding.transfers:
        elsewhere = words.plain(item.value.international_organisation)
        yield Station(
            TRANSFER, said, receiver(desk, item.value), destinations(item.value), abroad=True, elsewhere=elsewhere
        )


def _plain(name: Markup) -> str:
    return str(name.striptags()) if "<" in name or "&" in name else str(name)


def _grouped(desk: Desk, found: Sequence[Station], heading: str) -> Iterator[Group]:
    if found:
        hidden = len(found) - SHOWN
        more = desk.words.counted("flow-more", count=hidden) if hidden > 0 else ""
        yield Group(heading, [_shown(desk, one)[0] for one in found[:SHOWN]], more)


def _by_kind(desk: Desk, found: Sequence[Station]) -> Iterator[Group]:
    for kind in dict.fromkeys(one.kind for one in found):
        these = [one for one in found if one.kind == kind]
        yield from _grouped(desk, these, _plain(these[0].said))


def _shown(desk: Desk, one: Station) -> tuple[Place, Markup]:
    """Return a station as it is drawn and as a row, made once for all activities that have it."""
    shown = desk.survey.stations
    if one not in shown:
        shown[one] = _made(desk, one)
    return shown[one]


def _made(desk: Desk, one: Station) -> tuple[Place, Markup]:
    survey, words = desk.survey, desk.words
    where = ", ".join(part for part in (*(words.country(code) for code in one.where), one.elsewhere) if part)
    far = cells.tag(words.label(TRANSFER)) if one.abroad and one.kind != TRANSFER else cells.NOTHING
    what = (survey.cell("as-what", cells.spaced(one.said, far)), survey.cell("country", cells.text(where)))
    return Place(_plain(one.name), where, one.abroad), cells.row(one.name, what)
