"""Art. 30(1)(c): whose data, which data, and where they come from."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from ropa.model.facts import Todo
from ropa.model.personal_data import Ages, DataSubject, PersonalData, Source, SourceKind
from ropa.register import Stated, inheritance
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups import links
from ropa.site.lookups.sensitive import kinds_of
from ropa.site.parts import Block

COLUMNS = ("data", "items", "persons", "from", "to-provide", "purposes")
SOURCE_COLUMNS = ("source", "description", "informed", "purposes")


def blocks(desk: Desk, holding: Holding) -> tuple[Block, ...]:
    """Return the persons, the table of data and the table of sources."""
    activity = holding.entry.value
    persons = cells.listed(_group(desk, holding, item.value) for item in holding.subjects) or desk.words.fact(
        activity.data_subjects
    )
    facts = [("persons-categories", persons)]
    if not holding.data:
        facts.append(("data-categories", desk.words.fact(activity.data)))
    else:
        kinds = dict.fromkeys(kind for item in holding.data for kind in kinds_of(desk.survey.register, item.value))
        named = cells.joined(links.kind(desk, kind) for kind in kinds)
        facts.append(("sensitive-data", named or desk.words.fact("none")))
    known = inheritance.sources(desk.survey.register, holding.entry)
    sources = {source_id(item.value): cells.NOTHING for item in known}  # those of another controller or law as well
    sources.update({source_id(item.value): source_name(desk, item.value) for item in holding.sources})
    rows = (_category_row(desk, holding, item.value, sources) for item in holding.data)
    return (
        Block(facts=desk.survey.facts(*facts)),
        Block(tables=desk.survey.table("data-table", COLUMNS, rows)),
        Block(tables=desk.survey.table("sources-table", SOURCE_COLUMNS, _sources(desk, holding))),
    )


def vulnerability(desk: Desk, group: str, subjects: Sequence[DataSubject]) -> Markup:
    """Return the mark of a group that is of children or else vulnerable; of no mention, by the vocabulary."""
    for key in ("children", "vulnerable"):
        term = desk.survey.register.vocabulary("data-subjects").get(group)
        known = bool(term and getattr(term, key))
        stated = [getattr(subject, key) for subject in subjects] or [None]
        if any(known if one is None else one for one in stated):
            return cells.tag(desk.words.label(key), "special")
    return cells.NOTHING


def person(desk: Desk, subject: DataSubject) -> Markup:
    """Return a group of persons with its tags."""
    words = desk.words
    return cells.spaced(
        cells.joined((links.group(desk, subject.group), words.said(subject.description))),
        vulnerability(desk, subject.group, (subject,)),
        cells.tag(words.value("scale", subject.scale)) if subject.scale else cells.NOTHING,
        cells.tag(words.countries(subject.countries)) if subject.countries else cells.NOTHING,
        cells.tag(_ages(desk, subject.ages)) if subject.ages else cells.NOTHING,
        words.scope(subject),
    )


def _group(desk: Desk, holding: Holding, subject: DataSubject) -> Markup:
    """Return a group of persons, with the purposes for which alone it is concerned."""
    if subject.purposes is None:
        return person(desk, subject)
    numbers = desk.survey.purposes(holding, subject.purposes)
    return cells.under(person(desk, subject), cells.labelled(desk.words.label("purposes-colon"), numbers))


def _ages(desk: Desk, ages: Ages) -> str:
    words = desk.words
    if ages.to is None:
        return words.counted("ages-from", youngest=ages.from_ or 0)
    return words.counted("ages", youngest=ages.from_ or 0, oldest=ages.to)


def sensitivity(desk: Desk, data: PersonalData) -> Markup:
    """Return the tags of a category of data: special, criminal, national number, highly personal."""
    words, found = desk.words, []
    category = data.category if isinstance(data.category, str) else ""
    term = desk.survey.register.vocabulary("data-categories").get(category)
    kinds = data.special if data.special is not None else (term.special if term else ())
    found += [cells.tag(words.term("special-kinds", kind), "special") for kind in kinds]
    for name in ("criminal", "national_id", "highly_personal"):
        own = getattr(data, name)
        if own if own is not None else bool(term and getattr(term, name)):
            found.append(cells.tag(words.label(name.replace("_", "-")), "" if name == "highly_personal" else "special"))
    if data.pseudonymised:
        found.append(cells.tag(words.label("pseudonymised")))
    return cells.spaced(*found)


def category(desk: Desk, data: PersonalData) -> Markup:
    """Return the name of a category, or its gap."""
    stated = data.category
    return desk.words.term("data-categories", stated) if isinstance(stated, str) else desk.words.fact(stated)


def _linked(desk: Desk, data: PersonalData) -> Markup:
    return links.category(desk, data.category) if isinstance(data.category, str) else category(desk, data)


def _category_row(desk: Desk, holding: Holding, data: PersonalData, sources: dict[str, Markup]) -> Markup:
    survey, words = desk.survey, desk.words
    notes = (
        words.said(data.description),
        desk.law.laws(data.national_id_law),
        cells.joined(desk.link("systems", system) for system in data.systems or ()),
        words.said(data.notes),
    )
    origin = data.sources if data.sources is not None else tuple(name for name, said in sources.items() if said)
    persons = words.terms("data-subjects", data.data_subjects) if data.data_subjects is not None else _all(desk)
    consequence = data.consequence
    told = words.said(consequence)
    return cells.row(
        head=cells.spaced(_linked(desk, data), sensitivity(desk, data), words.scope(data)),
        cells=(
            survey.cell("items", cells.under(items(desk, data), *notes)),
            survey.cell("persons", persons),
            survey.cell("from", cells.joined(_source(desk, source, sources) for source in origin)),
            survey.cell("to-provide", cells.under(_required(desk, data), desk.law.laws(data.required_law), told)),
            survey.cell("purposes", survey.purposes(holding, data.purposes)),
        ),
    )


def items(desk: Desk, data: PersonalData) -> Markup:
    """Return what exactly the data are, as stated or as the vocabulary has it."""
    if data.items:
        return cells.joined(desk.words.texts(data.items))
    term = desk.survey.register.vocabulary("data-categories").get(str(data.category))
    return cells.joined(desk.words.texts(term.examples)) if term and term.examples else cells.NOTHING


def _required(desk: Desk, data: PersonalData) -> Markup:
    required = data.required
    if required is None or isinstance(required, Todo):
        return desk.words.fact(required) if required else cells.NOTHING
    return desk.words.value("obligation-kind", required)


def _all(desk: Desk) -> Markup:
    return cells.text(desk.words.label("all"))


def source_id(source: Source) -> str:
    """Return the id by which data refer to a source."""
    return source.id or (source.kind if isinstance(source.kind, str) else "")


def source_name(desk: Desk, source: Source) -> Markup:
    """Return a source in a few words: the party, or what kind it is."""
    if source.party:
        return desk.party(source.party)
    if source.activity:
        return desk.link("activities", source.activity)
    return _kind(desk, source.kind)


def _source(desk: Desk, name: str, sources: dict[str, Markup]) -> Markup:
    if name in sources:
        return sources[name]
    return _kind(desk, SourceKind(name)) if name in set(SourceKind) else cells.code(name)


def _kind(desk: Desk, kind: Any) -> Markup:
    return desk.words.value("source-kind", kind) if isinstance(kind, SourceKind) else desk.words.fact(kind)


def _sources(desk: Desk, holding: Holding) -> Sequence[Markup]:
    described = [item for item in holding.sources if _told(item.value)]
    return [_source_row(desk, holding, item) for item in (holding.sources if described else ())]


def _told(source: Source) -> bool:
    return bool(
        source.party or source.activity or source.description or source.informed or source.applies_in or source.channels
    )


def _source_row(desk: Desk, holding: Holding, stated: Stated[Source]) -> Markup:
    survey, words, source = desk.survey, desk.words, stated.value
    open_ = source.public if source.public is not None else source.kind is SourceKind.PUBLIC
    tags = (cells.tag(words.label("publicly-accessible")) if open_ else cells.NOTHING, words.scope(source))
    kind = _kind(desk, source.kind) if source.party or source.activity else cells.NOTHING
    mark = words.inherited if stated.inherited and stated.entry is not holding.entry else cells.NOTHING
    return cells.row(
        head=cells.spaced(source_name(desk, source), *tags, mark),
        cells=(
            survey.cell("description", cells.joined((kind, words.said(source.description)), cells.DOT)),
            survey.cell("informed", words.said(source.informed)),
            survey.cell("purposes", survey.purposes(holding, source.purposes)),
        ),
    )
