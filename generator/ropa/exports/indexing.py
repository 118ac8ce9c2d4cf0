"""The index of a whole export: which entries of which record mention a party, a group of persons, data, a country."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from ropa.exports.controller_records import controllers_and_activities
from ropa.exports.drafting import Draft
from ropa.exports.places import entry_place
from ropa.exports.view import Listing, Mention, Record, Term
from ropa.model.engagement import Engagement
from ropa.register import Entry
from ropa.register.audience import Audience
from ropa.site import recipients, transfers
from ropa.site.holding import Holding
from ropa.site.lookups import links
from ropa.site.lookups.crossing import of_engagement
from ropa.site.paths import page_of

Thing = tuple[str, str]
"""The kind of what is mentioned, as the index lists it, and its id."""
KINDS = ("parties", "persons", "data", "countries")


def index(draft: Draft, records: tuple[Record, ...]) -> tuple[Listing, ...]:
    """Return the index of records; nothing for the public, whose copy names the entries by their purposes alone."""
    if draft.choice.audience is Audience.PUBLIC:
        return ()
    found: dict[Thing, list[Mention]] = {}
    for record, things in zip(records, _mentioned(draft), strict=True):
        entries: dict[Thing, list[tuple[int, str]]] = {}
        for entry, mentioned in zip(record.entries, things, strict=True):
            for thing in dict.fromkeys(mentioned):
                entries.setdefault(thing, []).append((entry.number, entry_place(record, entry)))
        for thing, numbers in entries.items():
            found.setdefault(thing, []).append(Mention(record.name, tuple(numbers)))
    listed = (_listing(draft, kind, found) for kind in KINDS)
    return tuple(one for one in listed if one.terms)


def _mentioned(draft: Draft) -> Iterator[Iterable[Iterable[Thing]]]:
    """Yield what each record mentions, entry by entry."""
    if draft.choice.as_controller:
        for _, held in controllers_and_activities(draft):
            yield (_of_activity(draft, holding) for holding in held)
    if draft.choice.as_processor:
        for work in draft.work().values():
            yield (_of_work(entry) for entry in work)


def _of_activity(draft: Draft, holding: Holding) -> Iterator[Thing]:
    survey = draft.survey
    for recipient in (item.value for item in holding.recipients):
        yield "parties", recipient.party or ""
        yield from (("countries", code) for code in recipients.countries(survey, recipient))
    for transfer in (item.value for item in holding.transfers):
        yield from (("parties", party or "") for party in (transfer.recipient, transfer.exporter))
        yield from (("countries", code) for code in transfers.destinations(transfer))
    yield from (("parties", item.value.party or "") for item in holding.sources)
    yield from (("persons", item.value.group) for item in holding.subjects)
    yield from (("data", item.value.category) for item in holding.data if isinstance(item.value.category, str))


def _of_work(entry: Entry[Engagement]) -> Iterator[Thing]:
    work = entry.value
    for stated in (work.controllers, work.subprocessors):
        for one in stated if isinstance(stated, tuple) else ():
            yield "parties", one.party if isinstance(one.party, str) else ""
    yield from (("persons", group) for group in work.data_subjects or ())
    yield from (("data", category) for category in work.data or ())
    for transfer in of_engagement(entry):
        yield from (("countries", code) for code in transfers.destinations(transfer))


def _listing(draft: Draft, kind: str, found: Mapping[Thing, list[Mention]]) -> Listing:
    terms = [
        Term(_name(draft, kind, name), _place(kind, name), tuple(mentions))
        for (of, name), mentions in found.items()
        if of == kind and name
    ]
    return Listing(draft.words.label(kind), tuple(sorted(terms, key=lambda one: (_order(one.name), one.place))))


def _name(draft: Draft, kind: str, name: str) -> str:
    if kind == "countries":
        return draft.words.country(name)
    if kind == "parties":
        return draft.survey.names.plain("parties", name)
    return draft.words.bare("data-subjects" if kind == "persons" else "data-categories", name)


def _place(kind: str, name: str) -> str:
    path = {"parties": page_of("parties", name), "persons": links.group_path(name)}.get(kind)
    path = path or (links.category_path(name) if kind == "data" else links.country_path(name))
    return path.removesuffix("/")


def _order(name: str) -> str:
    """Return where a name stands: accents and capitals do not count."""
    spelt = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in spelt if not unicodedata.combining(sign))
