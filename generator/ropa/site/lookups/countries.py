"""Countries: who is there, what goes there and on what it rests, and the activities concerned."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from markupsafe import Markup

from ropa.model.party import SubProcessor
from ropa.model.recipients import Recipient, Transfer
from ropa.site import cells, recipients, transfers
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups import content, crossing, links
from ropa.site.lookups.extract import of_system, systems_of
from ropa.site.lookups.topics import ROWS, Topic
from ropa.site.parts import Block, Fact, Section
from ropa.site.party import Uses, used_in
from ropa.site.paths import COUNTRIES
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey

COLUMNS = ("country", "free-movement", "parties", "systems", "activities")
PARTY_COLUMNS = ("party", "role", "contract", "used-in")
DETAIL_COLUMNS = ("activity", "through", "purposes", "section-transfers")


@dataclass(slots=True)
class There:
    """What the register places in one country."""

    organisations: list[str] = field(default_factory=list)
    parties: list[str] = field(default_factory=list)
    further: list[tuple[str, SubProcessor]] = field(default_factory=list)
    """Further processors that only the party that engages them knows, with that party."""
    systems: list[str] = field(default_factory=list)
    holdings: list[Holding] = field(default_factory=list)


def by_country(survey: Survey, ordered: Sequence[Holding]) -> Mapping[str, There]:
    """Return what is in each country, by its code: pages have one order in every language."""
    found: dict[str, There] = {}
    for code, collection, record_id in _placed(survey):
        getattr(found.setdefault(code, There()), collection).append(record_id)
    for code, party, sub in _engaged(survey):
        found.setdefault(code, There()).further.append((party, sub))
    for holding in ordered:
        for code in _codes(survey, holding):
            found.setdefault(code, There()).holdings.append(holding)
    for entry in survey.register.engagements.values():
        for code in (code for item in crossing.of_engagement(entry) for code in transfers.destinations(item)):
            found.setdefault(code, There())
    return dict(sorted(found.items()))


def _placed(survey: Survey) -> Iterator[tuple[str, str, str]]:
    """Yield the countries of organisations, parties and systems."""
    register = survey.register
    for organisation in register.organisations.values():
        yield from ((code, "organisations", organisation.id) for code in recipients.seat_of(organisation.value))
    for party in register.parties.values():
        yield from ((code, "parties", party.id) for code in recipients.places_of(party.value))
    for system in register.systems.values():
        yield from ((code, "systems", system.id) for code in system.value.locations or ())


def _engaged(survey: Survey) -> Iterator[tuple[str, str, SubProcessor]]:
    """Yield the countries of further processors that have no page of their own, with the party that engages them."""
    for party in survey.register.parties.values():
        stated = party.value.subprocessors
        for sub in stated if isinstance(stated, tuple) else ():
            if sub.country and sub.party is None:
                yield sub.country, party.id, sub


def _codes(survey: Survey, holding: Holding) -> dict[str, None]:
    codes: dict[str, None] = {}
    for recipient in holding.recipients:
        codes.update(dict.fromkeys(recipients.countries(survey, recipient.value)))
    for transfer in holding.transfers:
        codes.update(dict.fromkeys(transfers.destinations(transfer.value)))
    for system in systems_of(holding):
        codes.update(dict.fromkeys(_locations(survey, system)))
    return codes


def _locations(survey: Survey, system: str) -> tuple[str, ...]:
    entry = survey.register.systems.get(system)
    return entry.value.locations or () if entry else ()


def topics(survey: Survey, used: Uses, places: Mapping[str, There]) -> Iterator[Topic]:
    """Yield a topic per country."""
    for code, there in places.items():
        yield Topic(
            path=links.country_path(code),
            kind=survey.words.label("country"),
            title=cells.text(survey.words.country(code)),
            lead=cells.NOTHING,
            meta=partial(_meta, code),
            holdings=there.holdings,
            front=partial(_front, code, there, used),
            detail=partial(_detail, code),
            size=ROWS,
        )


def countries_page(places: Mapping[str, There], desk: Desk) -> SheetPage:
    """Return the list of countries."""
    survey, words = desk.survey, desk.words
    rows = (
        cells.row(
            links.countries(desk, (code,)),
            (
                survey.cell("free-movement", crossing.state(desk, code)),
                survey.cell("parties", _count(len(there.parties)), figure=True),
                survey.cell("systems", _count(len(there.systems)), figure=True),
                survey.cell("activities", _count(len(there.holdings)), figure=True),
            ),
        )
        for code, there in sorted(places.items(), key=lambda item: words.country(item[0]))
    )
    tables = survey.table("countries-table", COLUMNS, rows, quiet=True)
    none = cells.NOTHING if tables else cells.none(words.label("none"))
    title = cells.text(words.label("countries"))
    head = survey.head(COUNTRIES, words.label("look-up"), title, cells.text(words.label("countries-lead")))
    return SheetPage(head, (Section("countries", words.label("countries-table"), (Block(text=none, tables=tables),)),))


def _count(number: int) -> Markup:
    return cells.text(str(number)) if number else cells.NOTHING


def _meta(code: str, desk: Desk) -> tuple[Fact, ...]:
    return desk.survey.meta(("free-movement", crossing.state(desk, code)))


def _front(code: str, there: There, used: Uses, desk: Desk) -> tuple[Section, ...]:
    survey, words = desk.survey, desk.words
    rows = (_party(desk, used, party) for party in sorted(there.parties, key=partial(survey.names.place, "parties")))
    parties = survey.table("parties-there", PARTY_COLUMNS, rows, quiet=True)
    further = cells.listed(_further(desk, party, sub) for party, sub in there.further)
    facts = survey.facts(
        ("own-organisations", cells.joined(desk.organisation(name) for name in there.organisations)),
        ("systems", cells.joined(desk.link("systems", name) for name in there.systems)),
        ("subprocessors", further),
    )
    sections = (
        Section("parties", words.label("parties-there"), (Block(tables=parties),)) if parties else None,
        Section("also", words.label("also-there"), (Block(facts=facts),)) if facts else None,
        *crossing.section(desk, code, there.holdings),
    )
    return tuple(section for section in sections if section)


def _further(desk: Desk, party: str, sub: SubProcessor) -> Markup:
    engaged_by = desk.words.counted("engaged-by", party=desk.survey.names.plain("parties", party))
    return cells.spaced(cells.text(sub.name or ""), cells.note(engaged_by))


def _party(desk: Desk, used: Uses, party_id: str) -> Markup:
    survey, words, party = desk.survey, desk.words, desk.survey.register.parties[party_id].value
    role = words.value("recipient-role", party.role)
    category = words.term("recipients", party.category) if party.category else cells.NOTHING
    stated = party.contracts
    agreed = (
        cells.joined(desk.law.document(item.document) for item in stated)
        if isinstance(stated, tuple)
        else words.fact(stated) if stated is not None else cells.NOTHING
    )  # fmt: skip
    return cells.row(
        desk.party(party_id),
        (
            survey.cell("role", cells.under(role or category, category if role else cells.NOTHING)),
            survey.cell("contract", agreed),
            survey.cell("used-in", used_in(desk, used().get(party_id, ()))),
        ),
    )


def _detail(code: str, desk: Desk, holdings: Sequence[Holding]) -> Section:
    rows = (_line(desk, code, holding) for holding in holdings)
    tables = desk.survey.table("activities", DETAIL_COLUMNS, rows, quiet=True)
    return Section("activities", desk.words.label("activities"), (Block(tables=tables),))


def _line(desk: Desk, code: str, holding: Holding) -> Markup:
    survey = desk.survey
    there = [item for item in holding.recipients if code in recipients.countries(survey, item.value)]
    going = [item.value for item in holding.transfers if code in transfers.destinations(item.value)]
    placed = [system for system in systems_of(holding) if code in _locations(survey, system)]
    sent = cells.text(survey.words.label("transfer-to"))
    ways = (
        *(content.receiver(desk, item) for item in there),
        *(cells.spaced(sent, transfers.receiver(desk, item)) for item in going),
        *(desk.link("systems", system) for system in placed),
    )
    purposes = _purposes(desk, holding, (*(item.value for item in there), *going), placed)
    rests = desk.listed(f"rests-on {holding.where}", going, partial(crossing.rests_on, desk, holding.where))
    return cells.row(
        desk.link("activities", holding.entry.id),
        (
            survey.cell("through", cells.listed(content.once(ways))),
            survey.cell("purposes", cells.listed(purposes)),
            survey.cell("section-transfers", rests),
        ),
    )


def _purposes(
    desk: Desk, holding: Holding, items: Sequence[Recipient | Transfer], systems: Sequence[str]
) -> Iterator[Markup]:
    """Yield for what the data go there or are there."""
    named: set[str | None] = {purpose for item in items for purpose in item.purposes or ()}
    every = any(item.purposes is None for item in items)
    for system in () if every else systems:
        named.update(purpose.value.id for purpose in of_system(system, holding).purposes)
    for purpose in holding.purposes:
        if every or purpose.value.id in named:
            yield desk.words.said(purpose.value.title)
