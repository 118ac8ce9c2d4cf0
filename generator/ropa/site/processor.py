"""The record of work done as a processor, Art. 30(2), one page per engagement, and the list by client."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.engagement import Client, EngagedProcessor, Engagement
from ropa.model.facts import Todo
from ropa.register import Entry, inheritance
from ropa.register.answers import answer
from ropa.site import cells, findings, persons, security
from ropa.site.beyond import life
from ropa.site.desk import Desk
from ropa.site.parts import Block, Line, Section
from ropa.site.paths import page_of
from ropa.site.processor_transfers import transfer_blocks
from ropa.site.recipients import none_or_gap
from ropa.site.record import RecordEntry, RecordPage
from ropa.site.record_lines import line, transfer_list
from ropa.site.sheet import SheetPage

CLIENT_COLUMNS = ("client", "contact", "representative-and-dpo", "client-processing", "contract")
SUB_COLUMNS = ("subprocessor", "service", "authorisation", "contract")
LIST_COLUMNS = ("engagement", "processor", "client-processing", "status")


def engagement_page(desk: Desk, entry: Entry[Engagement]) -> RecordPage:
    """Return the record of one kind of work."""
    survey, words, work = desk.survey, desk.words, entry.value
    return RecordPage(
        head=survey.head(
            page_of("engagements", entry.id),
            words.label("record-of-processor"),
            survey.names.name("engagements", entry.id),
            words.prose(work.description),
            survey.meta(
                ("reference", cells.text(work.reference or "")),
                ("owner", desk.stated(work.owner)),
                ("law-as-of", cells.time(survey.register.day.isoformat())),
            ),
        ),
        sections=(
            Section(
                "processor", words.label("processor-and-controllers"), tuple(engaged(desk, entry)), words.letter("a", 2)
            ),
        ),
        entries_id="record",
        entries_title=words.label("work"),
        entries=(
            RecordEntry(
                id=entry.id,
                number="",
                title=survey.names.name("engagements", entry.id),
                note=cells.NOTHING,
                lines=tuple(lines(desk, entry)),
            ),
        ),
        none=cells.NOTHING,
        after=beyond_sections(desk, entry),
    )


def beyond_sections(desk: Desk, entry: Entry[Engagement]) -> tuple[Section, ...]:
    """Return what Art. 30(2) does not ask for: further processors, end of the work, dates, papers, findings."""
    survey, words, work = desk.survey, desk.words, entry.value
    within = cells.text(words.period(work.end_within)) if work.end_within else cells.NOTHING
    end = words.value("disposal", work.end)
    facts = survey.facts(
        ("client-contact", persons.person(survey, work.contact) if work.contact else cells.NOTHING),
        ("persons", words.terms("data-subjects", work.data_subjects or ())),
        ("data", words.terms("data-categories", work.data or ())),
        ("end-of-contract", cells.joined((end, within))),
        ("own-activities", cells.listed(desk.link("activities", own) for own in work.activities or ())),
        ("systems", cells.listed(desk.link("systems", system) for system in work.systems or ())),
        *life(desk, work.lifecycle),
        ("documents", cells.listed(desk.law.document(document) for document in work.documents or ())),
        ("remarks", words.prose(work.remarks)),
        ("notes", words.prose(work.notes)),
    )
    subs = answer(work.subprocessors, entry)
    rows = (_sub(desk, item.value) for item in subs)
    further = Block(title=words.label("subprocessors"), text=cells.NOTHING if subs.items else none_or_gap(desk, subs))
    tables = Block(tables=survey.table("subprocessors-table", SUB_COLUMNS, rows, quiet=True))
    found = findings.of_file(desk, entry.document.file)
    check = (Section("findings", words.label("findings"), (Block(rows=found),)),) if found else ()
    abroad = transfer_blocks(desk, entry)
    return (Section("beyond", words.label("section-beyond"), (further, tables, *abroad, Block(facts=facts))), *check)


def processor_list(desk: Desk) -> SheetPage:
    """Return all engagements, grouped by client."""
    survey, words = desk.survey, desk.words
    groups: dict[tuple[str, str], list[tuple[Entry[Engagement], Client]]] = {}
    for entry in survey.register.engagements.values():
        for client in _clients(entry.value) or (Client(),):
            groups.setdefault(_client_id(client), []).append((entry, client))
    sections = []
    ordered = sorted(groups.items(), key=lambda item: (not item[0][1], survey.names.place(*item[0])))
    for number, ((collection, record_id), entries) in enumerate(ordered, 1):
        title = survey.names.plain(collection, record_id) if record_id else words.label("no-client")
        rows = (_list_row(desk, *each) for each in entries)
        table = survey.table("engagements-table", LIST_COLUMNS, rows, quiet=True)
        sections.append(Section(f"client-{number}", title, (Block(tables=table),)))
    empty = Section("none", words.label("engagements"), (Block(text=cells.none(words.label("no-engagements"))),))
    lead = words.counted("processor-lead", count=len(survey.register.engagements))
    head = survey.head(
        desk.here, words.label("register"), cells.text(words.label("processor-records")), cells.text(lead)
    )
    return SheetPage(head, tuple(sections) or (empty,))


def _clients(work: Engagement) -> tuple[Client, ...]:
    return work.controllers if isinstance(work.controllers, tuple) else ()


def _client_id(client: Client) -> tuple[str, str]:
    if client.organisation:
        return "organisations", client.organisation
    return ("parties", client.party) if isinstance(client.party, str) else ("", "")


def _list_row(desk: Desk, entry: Entry[Engagement], client: Client) -> Markup:
    survey, words, work = desk.survey, desk.words, entry.value
    processors = work.processors if isinstance(work.processors, tuple) else ()
    status = work.lifecycle.status if work.lifecycle else None
    own = client.categories_of_processing
    return cells.row(
        head=cells.spaced(desk.link("engagements", entry.id), words.scope(client)),
        cells=(
            survey.cell("processor", cells.joined(desk.organisation(item) for item in processors)),
            survey.cell("client-processing", _categories(desk, own or work.categories_of_processing)),
            survey.cell("status", words.value("status", status)),
        ),
    )


def _categories(desk: Desk, stated: object) -> Markup:
    if stated is None or isinstance(stated, Todo):
        return desk.words.fact(stated) if stated else cells.NOTHING
    return cells.listed(desk.words.texts(stated))  # type: ignore[arg-type]


def engaged(desk: Desk, entry: Entry[Engagement]) -> Iterator[Block]:
    """Yield who works for whom, and who speaks for them, Art. 30(2)(a)."""
    survey, words, work = desk.survey, desk.words, entry.value
    processors = work.processors
    for organisation_id in processors if isinstance(processors, tuple) else ():
        found = survey.register.organisations.get(organisation_id)
        if found is None:
            continue
        organisation = found.value
        yield Block(
            facts=survey.facts(
                ("processor", cells.joined((desk.organisation(organisation_id), persons.form(survey, organisation)))),
                ("address", words.fact(organisation.address, persons.address(survey, organisation.address))),
                ("contact", persons.reached(survey, organisation) or words.absent),
                ("representative", persons.representatives(survey, organisation)),
                ("dpo", persons.officer(survey, organisation)),
            )
        )
    if not isinstance(processors, tuple):
        yield Block(facts=survey.facts(("processor", words.fact(processors))))
    clients = _clients(work)
    rows = (_client(desk, client) for client in clients)
    yield Block(
        text=cells.NOTHING if clients else words.fact(work.controllers),
        tables=survey.table("clients-table", CLIENT_COLUMNS, rows),
    )


def _client(desk: Desk, client: Client) -> Markup:
    survey, words = desk.survey, desk.words
    collection, record_id = _client_id(client)
    entry = survey.register.collections.get(collection, {}).get(record_id)
    who = entry.value if entry else None
    final = cells.joined(desk.party(party) for party in client.on_behalf_of or ())
    name = desk.link(collection, record_id) if entry else words.fact(client.party)
    contact = cells.lines(persons.address(survey, who.address), persons.reached(survey, who)) if who else cells.NOTHING
    speaks = cells.lines(persons.representatives(survey, who), _officer(desk, who)) if who else cells.NOTHING
    signed = words.day(client.signed)
    return cells.row(
        head=cells.under(cells.spaced(name, words.scope(client)), cells.labelled(words.label("on-behalf-of"), final)),
        cells=(
            survey.cell("contact", contact),
            survey.cell("representative-and-dpo", speaks),
            survey.cell("client-processing", _categories(desk, client.categories_of_processing)),
            survey.cell(
                "contract",
                cells.under(
                    desk.law.document(client.contract),
                    signed,
                    cells.labelled(words.label("instructions-colon"), desk.law.document(client.instructions)),
                ),
            ),
        ),
    )


def _officer(desk: Desk, who: object) -> Markup:
    stated = getattr(who, "dpo", None)
    return persons.officer(desk.survey, who) if stated is not None else cells.NOTHING  # type: ignore[arg-type]


def lines(desk: Desk, entry: Entry[Engagement]) -> Iterator[Line]:
    """Yield the lines (b) to (d)."""
    register, work = desk.survey.register, entry.value
    where = register.settings.jurisdictions or ()
    yield line(desk, desk.words.letter("b", 2), "categories-of-processing", _work(desk, work))
    transfers = inheritance.transfers(register, entry)
    said = cells.lines(transfer_list(desk, transfers, where), *_transfers(desk, entry, where))
    yield line(desk, desk.words.letter("c", 2), "transfers", said)
    measures = security.measures(desk, inheritance.security(register, entry))
    yield line(desk, desk.words.letter("d", 2), "security", cells.lines(measures, *_measures(desk, entry)))


def _transfers(desk: Desk, entry: Entry[Engagement], where: tuple[str, ...]) -> Iterator[Markup]:
    """Yield the transfers for one client alone."""
    for index, client in enumerate(_clients(entry.value)):
        own = answer(client.transfers, entry, "controllers", index, "transfers")
        if not own.silent:
            yield cells.lines(_for(desk, client), transfer_list(desk, own, where))


def _measures(desk: Desk, entry: Entry[Engagement]) -> Iterator[Markup]:
    """Yield the measures for one client alone."""
    for index, client in enumerate(_clients(entry.value)):
        own = answer(client.security, entry, "controllers", index, "security")
        if not own.silent:
            yield cells.lines(_for(desk, client), security.measures(desk, security.applied(own)))


def _for(desk: Desk, client: Client) -> Markup:
    name = cells.strong(desk.survey.names.name(*_client_id(client)))
    return cells.labelled(desk.words.label("clients-only"), name)


def _work(desk: Desk, work: Engagement) -> Markup:
    own = [
        cells.lines(_for(desk, client), said)
        for client in _clients(work)
        if (said := _categories(desk, client.categories_of_processing))
    ]
    return cells.lines(_categories(desk, work.categories_of_processing), *own) or desk.words.absent


def _sub(desk: Desk, sub: EngagedProcessor) -> Markup:
    survey, words = desk.survey, desk.words
    name = desk.party(sub.party) if isinstance(sub.party, str) else words.fact(sub.party)
    clients = cells.joined(desk.party(client) for client in sub.clients or ())
    how = sub.authorisation
    allowed = words.fact(how, words.value("subprocessing", str(how))) if how is not None else cells.NOTHING
    day = words.day(sub.authorised)
    return cells.row(
        head=cells.under(cells.spaced(name, words.scope(sub)), cells.labelled(words.label("clients-only"), clients)),
        cells=(
            survey.cell("service", words.said(sub.service)),
            survey.cell("authorisation", cells.under(allowed, day)),
            survey.cell("contract", desk.law.document(sub.contract)),
        ),
    )
