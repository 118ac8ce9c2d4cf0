"""The records of controllers, Art. 30(1): one per organisation, an entry per activity, a part per letter."""

from collections.abc import Iterator
from dataclasses import replace

from markupsafe import Markup

from ropa.exports.drafting import Draft
from ropa.exports.passages import Passage, passage
from ropa.exports.reading_site import grid, section, sections
from ropa.exports.view import Part, Record, RecordEntry
from ropa.model.lifecycle import Status
from ropa.model.organisation import Organisation
from ropa.register import Entry
from ropa.register.links import arrangements_of
from ropa.site import activity, cells, organisation, persons, record, record_lines, security
from ropa.site.holding import Holding
from ropa.site.letters import LETTERS, controllers
from ropa.site.parts import Section

Held = tuple[Entry[Organisation] | None, tuple[Holding, ...]]
"""A controller and its activities, as far as they are its own; None for those whose controller is a gap."""


def controllers_and_activities(draft: Draft) -> Iterator[Held]:
    """Return each controller with its activities, in order of id; those of nobody last, as they must not be lost."""
    if not draft.held:
        draft.held.extend(_held(draft))
    return iter(draft.held)


def _held(draft: Draft) -> Iterator[Held]:
    for entry in draft.register.organisations.values():
        if draft.choice.organisation in {None, entry.id}:
            found = record.held_by(draft.survey, entry.id)
            alone = draft.choice.organisation is not None
            if found or alone or not entry.value.processor:
                where = persons.jurisdictions(entry)
                yield entry, tuple(record.confined(draft.survey, holding, entry.id, where) for holding in found)
    orphans = tuple(holding for holding in draft.survey.holdings.values() if not _controlled(draft, holding))
    if orphans:
        yield None, orphans


def controller_records(draft: Draft) -> Iterator[Record]:
    """Yield the record of each organisation that is a controller."""
    for entry, held in controllers_and_activities(draft):
        yield _record(draft, entry, held) if entry else _nobodys(draft, held)


def _controlled(draft: Draft, holding: Holding) -> bool:
    return any(item.organisation in draft.register.organisations for item in controllers(holding))


def _nobodys(draft: Draft, held: tuple[Holding, ...]) -> Record:
    """Return the record of those whose controller is a gap or not stated."""
    label, article = draft.words.label, draft.article("a")
    missing = passage(draft.words.absent)
    return Record(
        paragraph=1,
        title=label("record-of-controller"),
        heading=draft.heading("record-of-controller", draft.say("nobody")),
        organisation="",
        name=draft.say("nobody"),
        parts=(Part("controller", label("controller"), missing, letter="a", article=article),),
        entries=tuple(_entry(draft, "", number, holding) for number, holding in enumerate(held, 1)),
        empty="",
        left_out=(),
        measures=_measures(draft, held),
    )


def identity(draft: Draft, entry: Entry[Organisation]) -> tuple[Part, ...]:
    """Return who a controller is and who speaks for it, a part per fact."""
    made = section(Section("", "", tuple(record.identity(draft.desk, entry))))
    article = draft.article("a")
    return tuple(Part("controller", part.name, part.said, letter="a", article=article) for part in made.parts)


def _record(draft: Draft, entry: Entry[Organisation], held: tuple[Holding, ...]) -> Record:
    name = draft.survey.names.plain("organisations", entry.id)
    return Record(
        paragraph=1,
        title=draft.words.label("record-of-controller"),
        heading=draft.heading("record-of-controller", name),
        organisation=entry.id,
        name=name,
        parts=identity(draft, entry),
        entries=tuple(_entry(draft, entry.id, number, holding) for number, holding in enumerate(held, 1)),
        empty="" if held else draft.words.label("record-empty"),
        left_out=draft.left_out(entry.id),
        measures=_measures(draft, held),
        further=sections(organisation.sections(draft.desk, entry)) if draft.whole else (),
    )


def _measures(draft: Draft, held: tuple[Holding, ...]) -> Part | None:
    """Return each measure that the activities name, once, with what is done in general terms."""
    if not draft.seen("security"):
        return None
    found = security.described(draft.desk, (holding.security for holding in held))
    lines = passage(cells.listed(found))
    name = draft.words.label("measures-described")
    return Part("measures", name, lines, letter="g", article=draft.article("g")) if lines else None


def _entry(draft: Draft, owner: str, number: int, holding: Holding) -> RecordEntry:
    names = draft.survey.names
    return RecordEntry(
        id=holding.entry.id if draft.seen("name") else "",
        number=number,
        name=passage(names.name("activities", holding.entry.id)),
        note=_note(draft, holding),
        parts=tuple(_parts(draft, owner, holding)),
        further=tuple(_further(draft, holding)) if draft.whole else (),
        written=holding.entry.value if draft.whole else None,
    )


def _note(draft: Draft, holding: Holding) -> Passage:
    value, words = holding.entry.value, draft.words
    life = value.lifecycle
    status = life.status if life else None
    unusual = words.value("status", status) if status not in {None, Status.ACTIVE} else cells.NOTHING
    parts = (cells.text(value.reference or ""), draft.desk.stated(value.owner), unusual)
    return passage(cells.joined(parts, cells.DOT))


def _parts(draft: Draft, owner: str, holding: Holding) -> Iterator[Part]:
    desk, words = draft.desk, draft.words
    stated = joint_controllers(draft, owner, holding) if owner else words.fact(holding.entry.value.controllers)
    joint = passage(stated or cells.DASH)
    yield Part("joint-controllers", draft.say("joint"), joint, letter="a", article=draft.article("a"))
    for found, (letter, key) in zip(record_lines.lines(desk, holding, cells.NOTHING), _LETTERED, strict=True):
        article = draft.article(letter)
        if key == "persons-and-data":
            persons_, data = record_lines.groups(desk, holding), record_lines.categories(desk, holding)
            yield Part("persons", words.label("persons-categories"), passage(persons_), (), letter, article)
            yield Part("data", words.label("data-categories"), passage(data), (), letter, article)
            continue
        if key == "security":
            yield _security(draft, holding, found.label, article)
            continue
        yield Part(key, found.label, passage(found.value), tuple(map(grid, found.tables)), letter, article)


def _security(draft: Draft, holding: Holding, label: str, article: str) -> Part:
    if not draft.seen("security"):
        return Part("security", label, draft.withheld(), (), "g", article)
    described = passage(security.measures(draft.desk, holding.security))
    named = passage(security.named(draft.desk, holding.security))
    return Part("security", label, described, (), "g", article, short=named)


_LETTERED = tuple((letter, key) for letter, key in LETTERS.items() if letter != "a")


_BEYOND = {"dpia": "impact-assessment", "lifecycle": "lifecycle"}
"""Fields of which a page says that nothing is stated, and the headings under which it does."""


def joint_controllers(draft: Draft, owner: str, holding: Holding) -> Markup:
    """Return those who determine purposes and means with a controller, with their contacts; nothing if it is alone."""
    survey, found = draft.survey, []
    for stated in arrangements_of(holding.entry):
        arrangement = survey.register.arrangements.get(stated.value.arrangement or "")
        if arrangement is None:
            continue
        named = [("organisations", one) for one in arrangement.value.organisations or () if one != owner]
        named += [("parties", one) for one in arrangement.value.parties or ()]
        found += [_reached(draft, *one) for one in named]
    return cells.listed(found)


def _reached(draft: Draft, collection: str, record_id: str) -> Markup:
    survey = draft.survey
    name = survey.names.name(collection, record_id)
    entry = survey.register.collections.get(collection, {}).get(record_id)
    if entry is None:
        return name
    return cells.joined((name, persons.address(survey, entry.value.address), persons.reached(survey, entry.value)))


def _further(draft: Draft, holding: Holding) -> Iterator[Part]:
    """Yield everything that the activity's page shows, a part per section."""
    words, value = draft.words, holding.entry.value
    described = passage(words.prose(value.description))
    scope = passage(words.scope(value))
    for key, lines in (("description", described), ("applies-to", scope)):
        if lines:
            yield Part("", words.label(key), lines)
    if draft.seen("department") and value.department is not None:
        yield Part("", words.label("department"), passage(words.said(value.department)))
    unseen = {words.label(key) for field, key in _BEYOND.items() if not draft.seen(field)}
    for found in activity.sections(draft.desk, holding):
        if found.id != "security" or draft.seen("security"):
            made = section(found)
            yield replace(made, parts=tuple(part for part in made.parts if part.name not in unseen))
