"""The transfers to third countries: on a map of squares and as a list, with what each stands on."""

from collections.abc import Callable, Iterator, Sequence

from markupsafe import Markup

from ropa.law import Border
from ropa.model.citation import Document
from ropa.model.recipients import Transfer
from ropa.register.laws import Abroad, abroad
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.drawing.tiles import Kind, Tile, tiles
from ropa.site.overviews.sending import Ground, Sending, is_listed, laws_of, listing
from ropa.site.overviews.stretches import Stretch, turning
from ropa.site.parts import Block, Figure, Section
from ropa.site.sheet import SheetPage
from ropa.site.shortened import all_of, shortened
from ropa.site.transfers import ADEQUACY, destinations, places, receiver, tool

COLUMNS = ("importer", "countries", "exporter", "tool", "transfer-state", "transfer-assessment", "used-by")
SHAPES = {
    Ground.OPEN: "diamond",
    Ground.DEROGATION: "triangle",
    Ground.SAFEGUARD: "square",
    Ground.ADEQUACY: "circle",
}
FEW = 12
"""So many records are open to the eye, the others are folded."""

Sent = Callable[[], Sequence[Sending]]
"""Gives all transfers."""


def transfers_page(sent: Sent, stretch: Stretch, desk: Desk) -> SheetPage:
    """Return the map and the list; of a long list, one stretch, the map on the first."""
    survey, words, found = desk.survey, desk.words, sent()
    sections = [] if stretch.number else [Section("map", words.label("transfers-map"), (_map(desk, found),))]
    rows = (_row(desk, one) for one in found[stretch.start : stretch.end])
    assessed = survey.sees(Transfer, "assessment")
    columns = tuple(key for key in COLUMNS if assessed or key != "transfer-assessment")
    tables = survey.table("transfers-table", columns, rows, quiet=True)
    none = cells.NOTHING if tables else cells.none(words.label("none"))
    sections.append(
        Section("list", words.label("transfers-list"), (Block(text=none, tables=tables), *turning(desk, stretch)))
    )
    lead = words.counted("transfers-overview-lead", count=len(found), day=survey.register.day.isoformat())
    title = cells.text(words.label("overview-transfers"))
    return SheetPage(survey.head(stretch.path, words.label("overviews"), title, cells.text(lead)), tuple(sections))


def _kinds(desk: Desk) -> dict[Ground, Kind]:
    found = {ground: Kind(ground, SHAPES[ground], desk.words.label(f"ground-{ground}")) for ground in SHAPES}
    if desk.survey.for_all:
        found[Ground.OPEN] = Kind(Ground.OPEN, SHAPES[Ground.OPEN], desk.words.label("not-stated"))
    inside = _inside(desk)
    return {**found, Ground.INSIDE: Kind(Ground.INSIDE, "", inside)} if inside else found


def _laws(desk: Desk) -> tuple[Abroad, ...]:
    """Return the laws under which the register is kept, with their borders."""
    register = desk.survey.register
    stated = (place for holding in desk.survey.holdings.values() for place in holding.where)
    found = dict.fromkeys((*(register.settings.jurisdictions or ()), *stated))
    return tuple(law for place in found if (law := abroad(register, place)) is not None)


def _inside(desk: Desk) -> str:
    """Return what the area is called in which data move freely; nothing while no law is named."""
    areas = (area for law in _laws(desk) for area in law.law.in_force(Border))
    names = dict.fromkeys(area.names.get(desk.words.language) or area.names["en"] for area in areas)
    return desk.words.counted("ground-inside", area=", ".join(names)) if names else ""


def _map(desk: Desk, found: Sequence[Sending]) -> Block:
    words, kinds = desk.words, _kinds(desk)
    home = dict.fromkeys(code for law in _laws(desk) for code in sorted(law.border))
    abroad_: dict[str, set[Ground]] = {}
    for one in found:
        for country, ground in one.grounds.items():
            abroad_.setdefault(country, set()).add(ground)
    shown = {code: Tile(words.country(code), (kinds[Ground.INSIDE],)) for code in home}
    for code, ways in abroad_.items():
        outside = [kinds[ground] for ground in Ground if ground in ways and ground is not Ground.INSIDE]
        if outside:
            shown[code] = Tile(words.country(code), outside)
    figure = Figure(
        tiles(words.label("transfers-map"), shown, tuple(kinds.values())), words.label("transfers-map-caption")
    )
    return Block(figures=(figure,))


def _row(desk: Desk, one: Sending) -> Markup:
    survey, words, transfer = desk.survey, desk.words, one.transfer
    often = cells.tag(words.label("occasional")) if transfer.occasional else cells.NOTHING
    mark = words.inherited if one.inherited else cells.NOTHING
    direction = words.value("transfer-direction", transfer.direction)
    where, assessed = tuple(one.laws), survey.sees(Transfer, "assessment")
    return cells.row(
        head=cells.spaced(receiver(desk, transfer), words.scope(transfer), often, mark),
        cells=(
            survey.cell("countries", cells.under(places(desk, transfer, linked=True), direction)),
            survey.cell("exporter", _exporter(desk, one)),
            survey.cell("tool", cells.under(tool(desk, transfer, where), *_grounds(desk, one))),
            survey.cell("transfer-state", cells.lines(*_state(desk, one))),
            *((survey.cell("transfer-assessment", desk.reference(transfer.assessment)),) if assessed else ()),
            survey.cell("used-by", _records(desk, one)),
        ),
    )


def _grounds(desk: Desk, one: Sending) -> Iterator[Markup]:
    """Yield what the tool is on the map, where its name does not say so already."""
    for ground in dict.fromkeys(one.grounds.values()):
        if ground is Ground.OPEN:
            yield _alert(desk, desk.words.label("ground-open"))
        elif ground is Ground.SAFEGUARD:
            yield cells.text(desk.words.label("ground-safeguard"))


def _alert(desk: Desk, said: str) -> Markup:
    """Return a mark of what is wrong; nothing for everybody, who is not told what is to be done."""
    return cells.NOTHING if desk.survey.for_all else cells.tag(said, "alert")


def _exporter(desk: Desk, one: Sending) -> Markup:
    if one.transfer.exporter:
        return desk.party(one.transfer.exporter)
    if len(one.exporters) == len(desk.survey.register.organisations) > 2:  # noqa: PLR2004  two are soon read
        return cells.text(desk.words.counted("all-controllers", count=len(one.exporters)))
    return cells.joined(desk.organisation(owner) for owner in one.exporters)


def _records(desk: Desk, one: Sending) -> Markup:
    links = [desk.link(*record) for record in dict.fromkeys(one.records)]
    return shortened(desk, links, FEW, all_of(desk, one.transfer)) if len(links) > FEW else cells.joined(links)


def _state(desk: Desk, one: Sending) -> Iterator[Markup]:
    """Yield how it stands with what allows the transfer: since when, until when, what is wrong."""
    words, transfer = desk.words, one.transfer
    if transfer.mechanism == ADEQUACY:
        yield from dict.fromkeys(_decided(desk, one))
    instrument = transfer.instrument
    yield desk.law.document(instrument)
    yield cells.text(words.counted("signed-day", day=transfer.signed)) if transfer.signed else cells.NOTHING
    expires = instrument.expires if isinstance(instrument, Document) else None
    if expires is not None and expires < desk.survey.register.day.isoformat():
        yield _alert(desk, words.label("expired"))


def _decided(desk: Desk, one: Sending) -> Iterator[Markup]:
    register, words = desk.survey.register, desk.words
    for law in laws_of(register, one):
        for country in destinations(one.transfer):
            decisions = law.decisions(country)
            if country not in law.border and not decisions and not one.transfer.decision:
                yield _alert(desk, words.counted("no-decision", country=words.country(country)))
            for decision in decisions:
                until = decision.valid_to.isoformat() if decision.valid_to else ""
                yield cells.text(words.counted("in-force-until", day=until) if until else words.label("in-force"))
                yield cells.text(words.counted("challenged", case=decision.challenge) if decision.challenge else "")
                yield _listed(desk, one, decision.scheme) if decision.scheme else cells.NOTHING


def _listed(desk: Desk, one: Sending, scheme: str) -> Markup:
    words, register = desk.words, desk.survey.register
    certificate, named = listing(register, one, scheme), str(words.scheme(scheme).striptags())
    if not is_listed(register, certificate) or certificate is None:
        return _alert(desk, words.counted("not-listed", scheme=named))
    if certificate.until:
        return cells.text(words.counted("listed-until", scheme=named, day=certificate.until))
    return cells.text(words.counted("listed", scheme=named))
