"""The record of one controller, Art. 30(1), in the order of the law: complete by itself, fit to be handed over."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from markupsafe import Markup

from ropa.model.lifecycle import Status
from ropa.model.organisation import Organisation
from ropa.model.retention import Retention
from ropa.model.scope import Scoped
from ropa.register import Answer, Entry, Register, Stated
from ropa.register.scopes import applies
from ropa.site import cells, organisation, persons, security, time_limits
from ropa.site.departments import by_department
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.home import jurisdictions
from ropa.site.letters import controllers
from ropa.site.parts import Block, Head, Line, Section
from ropa.site.paths import page_of
from ropa.site.record_lines import lines
from ropa.site.survey import Survey

S = TypeVar("S", bound=Scoped)


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One activity, or one kind of work, in a record."""

    id: str
    number: str
    title: Markup
    note: Markup
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RecordPage:
    """What `record.html.jinja` shows."""

    head: Head
    sections: tuple[Section, ...]
    entries_id: str
    entries_title: str
    entries: tuple[RecordEntry, ...]
    none: Markup
    """What stands in the place of the entries when there are none."""
    after: tuple[Section, ...] = ()
    """What the law does not ask for."""


def record_page(desk: Desk, entry: Entry[Organisation]) -> RecordPage:
    """Return the record of an organisation as controller."""
    survey, words = desk.survey, desk.words
    where = persons.jurisdictions(entry)
    held = held_by(survey, entry.id)
    planned = [holding for holding in held if _planned(holding)]
    found = [confined(survey, holding, entry.id, where) for holding in held if not _planned(holding)]
    lead = words.counted("record-lead", count=len(found))
    note = cells.text(words.counted("record-planned", count=len(planned))) if planned else cells.NOTHING
    laws = cells.text(", ".join(jurisdictions(survey, where)))
    return RecordPage(
        head=survey.head(
            page_of("organisations", entry.id),
            words.label("record-of-controller"),
            survey.names.name("organisations", entry.id),
            cells.spaced(cells.text(lead), note),
            survey.meta(("law-as-of", cells.time(survey.register.day.isoformat())), ("laws", laws)),
        ),
        sections=(
            Section(
                "controller", words.label("controller-and-contacts"), tuple(identity(desk, entry)), words.letter("a")
            ),
        ),
        entries_id="activities",
        entries_title=words.label("activities"),
        entries=tuple(_entry(desk, number, holding) for number, holding in enumerate(found, 1)),
        none=cells.NOTHING if found else cells.none(words.label("none"), words.label("record-empty")),
        after=(*_measures(desk, found), *organisation.sections(desk, entry)),
    )


def confined(survey: Survey, holding: Holding, owner: str, where: tuple[str, ...]) -> Holding:
    """Return an activity with the items alone that hold for a controller, under one of its laws."""
    register = survey.register
    elsewhere = {survey.words.language: survey.words.label("none-here")}

    def holds(items: tuple[Stated[S], ...]) -> tuple[Stated[S], ...]:
        return tuple(item for item in items if _applies(register, item.value, owner, where))

    def narrow(answer: Answer[S]) -> Answer[S]:
        kept = holds(answer.items)
        if answer.items and not kept:
            return Answer(none=True, reason=elsewhere)
        return answer if len(kept) == len(answer.items) else Answer(kept)

    return replace(
        holding,
        where=tuple(place for place in holding.where if place in where) or holding.where,
        purposes=holds(holding.purposes),
        subjects=holds(holding.subjects),
        data=holds(holding.data),
        sources=narrow(holding.sources),
        recipients=narrow(holding.recipients),
        transfers=narrow(holding.transfers),
        retention=_phases(survey, narrow(holding.retention), owner, where),
        security=narrow(holding.security),
    )


def _phases(survey: Survey, stated: Answer[Retention], owner: str, where: tuple[str, ...]) -> Answer[Retention]:
    """Return periods with those archive phases alone that hold for a controller, under one of its laws.

    A narrowed period is made once: pages tell items apart by what they are, and they outlive all pages.
    """
    items = []
    for item in stated:
        later = time_limits.phases(item.value)
        kept = tuple(phase for phase in later if _applies(survey.register, phase, owner, where))
        if len(kept) != len(later):
            key = (id(item), tuple(map(id, kept)))
            value = Retention(**{**vars(item.value), "archive": kept or None})
            items.append(survey.narrowed.setdefault(key, item.but(value=value)))
        else:
            items.append(item)
    return stated.but(items=tuple(items))


def _applies(register: Register, item: Scoped, owner: str, where: tuple[str, ...]) -> bool:
    if item.organisations is not None and owner not in item.organisations:
        return False
    return item.applies_in is None or not where or any(applies(register, item, place) for place in where)


def _measures(desk: Desk, holdings: list[Holding]) -> Iterator[Section]:
    rows = security.described(desk, (holding.security for holding in holdings))
    if rows:
        title = desk.words.label("measures-described")
        yield Section("measures", title, (Block(rows=rows),), desk.words.letter("g"))


def held_by(survey: Survey, organisation_id: str) -> list[Holding]:
    """Return the activities of which an organisation is a controller, in the order of a record."""
    found = (holding for _, holdings in by_department(survey) for holding in holdings)
    return [holding for holding in found if _controls(holding, organisation_id)]


def _controls(holding: Holding, organisation_id: str) -> bool:
    return any(item.organisation == organisation_id for item in controllers(holding))


def _planned(holding: Holding) -> bool:
    life = holding.entry.value.lifecycle
    return life is not None and life.status is Status.PLANNED


def identity(desk: Desk, entry: Entry[Organisation]) -> Iterator[Block]:
    """Yield who the controller is and who speaks for it, Art. 30(1)(a)."""
    survey, words, own = desk.survey, desk.words, entry.value
    where = own.address
    yield Block(
        facts=survey.facts(
            (
                "controller",
                cells.joined((survey.names.name("organisations", entry.id), persons.form(survey, own))),
            ),
            ("trade-names", cells.text(", ".join(own.trade_names or ()))),
            ("identifiers", persons.identifiers(survey, own)),
            ("address", words.fact(where, persons.address(survey, where))),
            ("contact", persons.reached(survey, own) or words.absent),
            ("contacts", persons.contacts(survey, own.contacts)),
            ("joint-controllers", _joint(desk, entry.id)),
            ("representative", persons.representatives(survey, own) or cells.DASH),
            ("dpo", persons.officer(survey, own)),
            ("establishments", _establishments(desk, own)),
            ("record-exemption", words.said(own.record_exemption)),
        )
    )


def _establishments(desk: Desk, own: Organisation) -> Markup:
    return cells.listed(
        cells.joined(
            (
                desk.words.named(item.name),
                persons.address(desk.survey, item.address),
                persons.identifiers(desk.survey, item),
            )
        )
        for item in own.establishments or ()
    )


def _joint(desk: Desk, organisation_id: str) -> Markup:
    """Return the joint controllers of every arrangement that the organisation is part of."""
    survey, found = desk.survey, []
    for entry in survey.register.arrangements.values():
        if organisation_id not in (entry.value.organisations or ()):
            continue
        own = (item for item in entry.value.organisations or () if item != organisation_id)
        names = [
            *(survey.names.name("organisations", item) for item in own),
            *(_party(desk, item) for item in entry.value.parties or ()),
        ]
        together = cells.joined(names, desk.words.semicolon)
        found.append(cells.under(together, survey.names.name("arrangements", entry.id)))
    return cells.listed(found)


def _party(desk: Desk, party_id: str) -> Markup:
    entry = desk.survey.register.parties.get(party_id)
    name = desk.survey.names.name("parties", party_id)
    if entry is None:
        return name
    reached = persons.reached(desk.survey, entry.value)
    return cells.joined((name, persons.address(desk.survey, entry.value.address), reached))


def _items(holding: Holding) -> tuple[int, ...]:
    """Return what tells one selection of an activity's items from another; the items outlive all pages."""
    answers = (holding.recipients, holding.transfers, holding.retention, holding.security)
    parts = (holding.purposes, holding.subjects, holding.data, *(answer.items for answer in answers))
    return (id(holding.entry), hash(holding.where), *(number for part in parts for number in (0, *map(id, part))))


def _entry(desk: Desk, number: int, holding: Holding) -> RecordEntry:
    activity = holding.entry.value
    key = _items(holding)
    if key not in desk.survey.lines:  # companies under the same laws share the lines of a common activity
        desk.survey.lines[key] = tuple(lines(desk, holding, security.named(desk, holding.security)))
    return RecordEntry(
        id=holding.entry.id,
        number=str(number),
        title=desk.link("activities", holding.entry.id),
        note=cells.joined((cells.text(activity.reference or ""), desk.stated(activity.owner)), cells.DOT),
        lines=desk.survey.lines[key],
    )
