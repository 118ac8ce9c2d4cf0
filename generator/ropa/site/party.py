"""The page of a party: who it is, what was agreed with it, whom it engages, where it is used."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from markupsafe import Markup

from ropa.model.contact import Address
from ropa.model.facts import Todo
from ropa.model.party import Contract, ContractKind, Party, SubProcessor
from ropa.register import Entry
from ropa.register.answers import answer
from ropa.site import cells, findings, persons
from ropa.site.desk import Desk
from ropa.site.parts import Block, Section
from ropa.site.paths import page_of
from ropa.site.recipients import none_or_gap, places_of
from ropa.site.sheet import SheetPage
from ropa.site.uses import Use

CONTRACT_COLUMNS = ("contract", "contract-kind", "signed", "expires", "subprocessing", "audited")
SUB_COLUMNS = ("subprocessor", "service", "country", "authorised")
USE_COLUMNS = ("record", "as-what", "purposes", "data")
LIST_COLUMNS = ("party", "role", "country", "contract", "used-in")

Uses = Callable[[], Mapping[str, Sequence[Use]]]
"""Gives the uses of every party."""


def party_page(
    used: Uses,
    desk: Desk,
    entry: Entry[Party],
    first: tuple[Section, ...] = (),
    shown: tuple[Block, ...] | None = None,
) -> SheetPage:
    """Return the page of a party; `first` are sections from elsewhere, `shown` stands in the place of its uses."""
    survey, words, party = desk.survey, desk.words, entry.value
    uses = used().get(entry.id, ())
    found = findings.of_file(desk, entry.document.file)
    none = Block(text=cells.none(words.label("not-used")))
    where = shown or ((used_table(desk, uses),) if uses else (none,))
    sections = [
        *first,
        Section("used", words.label("where-used"), where),
        *_agreed(desk, entry),
        Section("identity", words.label("who-it-is"), (Block(facts=survey.facts(*_identity(desk, party))),)),
    ]
    if found:
        sections.append(Section("findings", words.label("findings"), (Block(rows=found),)))
    meta = survey.meta(
        ("role", words.value("recipient-role", party.role)),
        ("country", words.countries(places_of(party))),
        ("used-in", used_in(desk, uses)),
    )
    kind = words.term("recipients", party.category) if party.category else cells.text(words.label("party"))
    head = survey.head(
        page_of("parties", entry.id),
        str(kind.striptags()),
        survey.names.name("parties", entry.id),
        words.said(party.description),
        meta,
    )
    return SheetPage(head, tuple(sections))


def _agreed(desk: Desk, entry: Entry[Party]) -> Iterator[Section]:
    label = desk.words.label
    if desk.survey.sees(Party, "contracts"):
        yield Section("contracts", label("contracts"), (_contracts(desk, entry),))
    if desk.survey.sees(Party, "subprocessors"):
        yield Section("subprocessors", label("subprocessors"), (_subs(desk, entry),))


def used_table(desk: Desk, uses: Sequence[Use]) -> Block:
    """Return the table of uses."""
    rows = (_use(desk, use) for use in uses)
    return Block(tables=desk.survey.table("uses-table", USE_COLUMNS, rows, quiet=True))


def used_in(desk: Desk, uses: Sequence[Use]) -> Markup:
    """Return in how many activities a party is used, or else in how many other records."""
    activities = {use.record_id for use in uses if use.collection == "activities"}
    others = {(use.collection, use.record_id) for use in uses}
    key, count = ("activities", len(activities)) if activities or not others else ("records", len(others))
    return cells.ordered(desk.words.counted(f"count-{key}-of", count=count), count)


def party_list(used: Uses, desk: Desk) -> SheetPage:
    """Return all parties and all arrangements."""
    survey, words, register = desk.survey, desk.words, desk.survey.register
    ordered = sorted(register.parties.values(), key=lambda item: survey.names.place("parties", item.id))
    rows = (_list_row(desk, entry, used().get(entry.id, ())) for entry in ordered)
    table = survey.table("parties-table", LIST_COLUMNS, rows, quiet=True)
    sections = [Section("parties", words.label("parties"), (Block(text=_none(desk, bool(table)), tables=table),))]
    if register.arrangements:
        links = tuple(desk.link("arrangements", name) for name in sorted(register.arrangements))
        sections.append(Section("arrangements", words.label("arrangements"), (Block(rows=links),)))
    lead = words.counted("parties-lead", count=len(register.parties))
    head = survey.head(desk.here, words.label("register"), cells.text(words.label("parties")), cells.text(lead))
    return SheetPage(head, tuple(sections))


def _none(desk: Desk, some: bool) -> Markup:
    return cells.NOTHING if some else cells.none(desk.words.label("none"))


def _list_row(desk: Desk, entry: Entry[Party], uses: Sequence[Use]) -> Markup:
    survey, words, party = desk.survey, desk.words, entry.value
    contracts = party.contracts
    if isinstance(contracts, tuple):
        agreed = cells.joined(desk.law.document(item.document) for item in contracts)
    else:
        agreed = words.fact(contracts) if contracts is not None else cells.NOTHING
    role = words.value("recipient-role", party.role)
    category = words.term("recipients", party.category) if party.category else cells.NOTHING
    return cells.row(
        head=desk.party(entry.id),
        cells=(
            survey.cell("role", cells.under(role or category, category if role else cells.NOTHING)),
            survey.cell("country", words.countries(places_of(party))),
            survey.cell("contract", agreed),
            survey.cell("used-in", used_in(desk, uses)),
        ),
    )


def _identity(desk: Desk, party: Party) -> Iterator[tuple[str, Markup]]:
    survey, words = desk.survey, desk.words
    address, country = party.address, party.country
    yield "name", words.fact(party.name, words.named(party.name))
    yield "group-of-bodies", cells.text(words.label("yes")) if party.group else cells.NOTHING
    yield "legal-form", words.said(party.legal_form)
    yield "identifiers", persons.identifiers(survey, party)
    yield "address", persons.address(survey, address)
    if isinstance(country, Todo):
        yield "country", words.gap(country)
    elif country and not isinstance(address, Address):
        yield "country", words.countries((country,))
    yield "locations", words.countries(party.locations or ())
    yield (
        "international-organisation",
        cells.text(words.label("yes")) if party.international_organisation else cells.NOTHING,
    )
    yield "contact", persons.reached(survey, party)
    yield "contacts", persons.contacts(survey, party.contacts)
    yield "website", cells.link(party.website, party.website) if party.website else cells.NOTHING
    yield (
        "privacy-policy",
        cells.link(party.privacy_policy, party.privacy_policy) if party.privacy_policy else cells.NOTHING,
    )
    yield "dpo", persons.officer(survey, party) if party.dpo is not None else cells.NOTHING
    yield "representative", persons.representatives(survey, party)
    yield "certifications", cells.listed(_certificates(desk, party))
    yield "naming", cells.text(words.label(f"naming-{party.naming}")) if party.naming else cells.NOTHING
    yield "notes", words.prose(party.notes)


def _certificates(desk: Desk, party: Party) -> Iterator[Markup]:
    words = desk.words
    for item in party.certifications or ():
        until = words.counted("until-day", day=item.until) if item.until else ""
        since = words.counted("since-day", day=item.since) if item.since else ""
        covers = cells.joined(words.texts(item.covers))
        dates, scheme = (cells.text(since), cells.text(until)), words.scheme(item.scheme or "")
        yield cells.joined((cells.strong(scheme), *dates, covers, desk.law.document(item.document)))


def _contracts(desk: Desk, entry: Entry[Party]) -> Block:
    found = answer(entry.value.contracts, entry, "contracts")
    if found.silent:
        return Block(text=desk.words.unsaid)
    rows = (_contract(desk, item.value) for item in found)
    text = cells.NOTHING if found.items else none_or_gap(desk, found)
    return Block(text=text, tables=desk.survey.table("contracts-table", CONTRACT_COLUMNS, rows, quiet=True))


def _contract(desk: Desk, item: Contract) -> Markup:
    survey, words = desk.survey, desk.words
    signed = item.signed
    return cells.row(
        head=cells.under(desk.law.document(item.document) or cells.DASH, words.said(item.instructions)),
        cells=(
            survey.cell("contract-kind", words.value("contract-kind", item.kind or "processing")),
            survey.cell("signed", words.fact(signed, words.day(signed)), figure=isinstance(signed, str)),
            survey.cell("expires", words.day(item.expires), figure=True),
            survey.cell("subprocessing", words.value("subprocessing", item.subprocessing)),
            survey.cell("audited", audit(desk, item), figure=True),
        ),
    )


def audit(desk: Desk, item: Contract) -> Markup:
    """Return when a processor was last audited under a contract, or that no audit is stated."""
    if item.audited is not None or item.kind not in {None, ContractKind.PROCESSING}:
        return desk.words.day(item.audited)
    silent = not desk.survey.sees(Contract, "audited")
    return cells.NOTHING if silent else cells.text(desk.words.label("no-audit"))


def _subs(desk: Desk, entry: Entry[Party]) -> Block:
    found = answer(entry.value.subprocessors, entry, "subprocessors")
    if found.silent:
        return Block(text=desk.words.unsaid)
    rows = (_sub(desk, item.value) for item in found)
    text = cells.NOTHING if found.items else none_or_gap(desk, found)
    return Block(text=text, tables=desk.survey.table("subprocessors-table", SUB_COLUMNS, rows, quiet=True))


def _sub(desk: Desk, sub: SubProcessor) -> Markup:
    survey, words = desk.survey, desk.words
    name = desk.party(sub.party) if sub.party else cells.text(sub.name or "")
    return cells.row(
        head=cells.spaced(name or cells.DASH, words.scope(sub)),
        cells=(
            survey.cell("service", words.said(sub.service)),
            survey.cell("country", words.countries((sub.country,)) if sub.country else cells.NOTHING),
            survey.cell("authorised", words.day(sub.authorised), figure=True),
        ),
    )


def _use(desk: Desk, use: Use) -> Markup:
    survey = desk.survey
    return cells.row(
        head=cells.spaced(desk.link(use.collection, use.record_id), use.scope),
        cells=(survey.cell("as-what", use.what), survey.cell("purposes", use.purposes), survey.cell("data", use.data)),
    )
