"""Categories of data, and the kinds that Art. 9 and 10 protect: where they are, who has access, how long they stay."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from ropa.model.personal_data import PersonalData
from ropa.register import Register
from ropa.register.links import covers
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups import content, links
from ropa.site.lookups.access import inside, names, receivers, summed
from ropa.site.lookups.engaged import engaged
from ropa.site.lookups.extract import Extract, Take, of_data, remembered
from ropa.site.lookups.links import OFFENCES
from ropa.site.lookups.sensitive import kinds_of
from ropa.site.lookups.topics import ROWS, Topic
from ropa.site.parts import Block, Fact, Section
from ropa.site.paths import DATA
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey

COLUMNS = ("data-categories", "activities", "persons")
KIND_COLUMNS = ("kind-of-data", "data-categories", "activities", "internal-access", "section-recipients")
DETAIL_COLUMNS = ("activity", "items", "persons", "purposes", "retention", "systems", "internal-access")

Chosen = Callable[[PersonalData], bool]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The activities by category of data and by kind of sensitive data."""

    categories: Mapping[str, list[Holding]]
    kinds: Mapping[str, list[Holding]]
    within: Mapping[str, list[str]]
    """The categories in which there are data of each kind."""


def any_category(survey: Survey) -> bool:
    """Tell whether the register names any category of data."""
    engagements = survey.register.engagements.values()
    return any(
        isinstance(item.value.category, str) for holding in survey.holdings.values() for item in holding.data
    ) or any(entry.value.data for entry in engagements)


def shelf_of(survey: Survey, ordered: Sequence[Holding]) -> Shelf:
    """Return the activities by data, in the order of the vocabularies."""
    register = survey.register
    categories: dict[str, list[Holding]] = {}
    kinds: dict[str, list[Holding]] = {}
    within: dict[str, dict[str, None]] = {}
    for holding in ordered:
        found: dict[str, None] = {}
        for item in holding.data:
            category = item.value.category
            if isinstance(category, str):
                found.setdefault(category)
            for kind in kinds_of(register, item.value):
                beside = kinds.setdefault(kind, [])
                if not beside or beside[-1] is not holding:
                    beside.append(holding)
                within.setdefault(kind, {})[str(category)] = None
        for name in found:
            categories.setdefault(name, []).append(holding)
    for entry in register.engagements.values():
        for category in entry.value.data or ():
            categories.setdefault(category, [])
    return Shelf(
        categories=_sorted(register, "data-categories", categories),
        kinds=_sorted(register, "special-kinds", kinds),
        within={kind: list(names) for kind, names in within.items()},
    )


def _sorted(register: Register, vocabulary: str, found: Mapping[str, list[Holding]]) -> Mapping[str, list[Holding]]:
    order = {term.id: number for number, term in enumerate(register.vocabulary(vocabulary))}
    return dict(sorted(found.items(), key=lambda item: (order.get(item[0], len(order)), item[0])))


def topics(survey: Survey, shelf: Shelf) -> Iterator[Topic]:
    """Yield a topic per kind of sensitive data, and one per category."""
    yield from kinds(survey, shelf)
    words, register = survey.words, survey.register
    for category, holdings in shelf.categories.items():
        term = register.vocabulary("data-categories").get(category)
        lead = words.said(dict(term.definition)) if term and term.definition else cells.NOTHING
        title = words.term("data-categories", category)
        chosen = partial(_of_category, category)
        label = words.label("category-of-data")
        yield _topic(links.category_path(category), label, title, lead, holdings, chosen, category)


def kinds(survey: Survey, shelf: Shelf) -> Iterator[Topic]:
    """Yield a topic per kind of sensitive data."""
    words, register = survey.words, survey.register
    for kind, holdings in shelf.kinds.items():
        term = register.vocabulary("special-kinds").get(kind)
        lead = words.said(dict(term.definition)) if term else cells.text(words.label("offences-lead"))
        title = cells.text(words.label("offences")) if kind == OFFENCES else words.term("special-kinds", kind)
        chosen = partial(_of_kind, register, kind)
        label = words.label("article-10" if kind == OFFENCES else "special-category")
        yield _topic(links.kind_path(kind), label, title, lead, holdings, chosen)


def _of_kind(register: Register, kind: str, data: PersonalData) -> bool:
    return kind in kinds_of(register, data)


def _of_category(category: str, data: PersonalData) -> bool:
    return data.category == category


def _topic(  # noqa: PLR0913, PLR0917  what a topic of data consists of
    path: str,
    kind: str,
    title: Markup,
    lead: Markup,
    holdings: Sequence[Holding],
    chosen: Chosen,
    category: str = "",
) -> Topic:
    extract = remembered(partial(_some, chosen))
    return Topic(
        path=path,
        kind=kind,
        title=title,
        lead=lead,
        meta=partial(_meta, holdings, extract),
        holdings=holdings,
        front=partial(_front, category, holdings, extract),
        detail=partial(_detail, extract),
        size=ROWS,
        also=partial(_also, extract),
    )


def _some(chosen: Chosen, holding: Holding) -> Extract:
    return of_data(holding, tuple(item for item in holding.data if chosen(item.value)))


def data_page(shelf: Shelf, desk: Desk) -> SheetPage:
    """Return the list: sensitive kinds first, then every category."""
    survey, words = desk.survey, desk.words
    kinds = (_kind_row(desk, shelf, kind) for kind in shelf.kinds)
    special = survey.table("sensitive-table", KIND_COLUMNS, kinds, quiet=True)
    none = cells.NOTHING if special else cells.none(words.label("none"))
    rows = (_row(desk, shelf, category) for category in shelf.categories)
    every = survey.table("categories-table", COLUMNS, rows, quiet=True)
    title = cells.text(words.label("data"))
    head = survey.head(DATA, words.label("look-up"), title, cells.text(words.label("data-lead")))
    return SheetPage(
        head,
        (
            Section(
                "special",
                words.label("sensitive-table"),
                (Block(text=none, tables=special), Block(text=_without(desk, shelf))),
            ),
            Section("categories", words.label("categories-table"), (Block(tables=every),)),
        ),
    )


def _without(desk: Desk, shelf: Shelf) -> Markup:
    """Return which kinds of Art. 9 and 10 no activity and no work for others has, and how sure that is."""
    survey, words, register = desk.survey, desk.words, desk.survey.register
    held = {*shelf.kinds}
    for entry in register.engagements.values():
        for category in entry.value.data or ():
            held.update(kinds_of(register, PersonalData(category=category)))
    every = (*(term.id for term in register.vocabulary("special-kinds")), OFFENCES)
    lacking = [str(links.kind_name(desk, kind).striptags()) for kind in every if kind not in held]
    unknown = sum(not holding.data for holding in survey.holdings.values())
    told = unknown and not survey.for_all
    open_ = cells.tag(words.counted("data-not-stated", count=unknown)) if told else cells.NOTHING
    said = cells.text(words.counted("kinds-none", kinds=", ".join(lacking))) if lacking else cells.NOTHING
    return cells.paragraph(cells.spaced(said, open_)) if said or open_ else cells.NOTHING


def _kind_row(desk: Desk, shelf: Shelf, kind: str) -> Markup:
    survey, holdings = desk.survey, shelf.kinds[kind]
    found = [_some(partial(_of_kind, survey.register, kind), holding) for holding in holdings]
    within = cells.joined(content.once(part for one in found for part in inside(desk, one)), desk.words.semicolon)
    categories = cells.joined(links.category(desk, name) for name in shelf.within[kind])
    return cells.row(
        links.kind(desk, kind),
        (
            survey.cell("data-categories", categories),
            survey.cell("activities", cells.text(str(len(holdings))), figure=True),
            survey.cell("internal-access", within),
            survey.cell("section-recipients", names(desk, found)),
        ),
    )


def _row(desk: Desk, shelf: Shelf, category: str) -> Markup:
    survey, holdings = desk.survey, shelf.categories[category]
    kinds = [kind for kind, names_ in shelf.within.items() if category in names_]
    tags = cells.spaced(*(cells.tag(str(links.kind_name(desk, kind).striptags()), "special") for kind in kinds))
    groups = dict.fromkeys(
        subject.value.group
        for holding in holdings
        for subject in holding.subjects
        if any(
            item.value.category == category and covers(item.value.data_subjects, subject.value.group)
            for item in holding.data
        )
    )
    return cells.row(
        cells.spaced(links.category(desk, category), tags),
        (
            survey.cell("activities", cells.text(str(len(holdings))), figure=True),
            survey.cell("persons", cells.joined(links.group(desk, group) for group in groups)),
        ),
    )


def _meta(holdings: Sequence[Holding], extract: Take, desk: Desk) -> tuple[Fact, ...]:
    found = [extract(holding) for holding in holdings]
    count = cells.text(desk.words.counted("count-activities-of", count=len(holdings)))
    return desk.survey.meta(("used-in", count), ("countries", links.countries(desk, content.countries_of(desk, found))))


def _front(category: str, holdings: Sequence[Holding], extract: Take, desk: Desk) -> tuple[Section, ...]:
    survey = desk.survey
    found = [extract(holding) for holding in holdings]
    work = (item for item in survey.register.engagements.values() if category and category in (item.value.data or ()))
    few = len(found) <= ROWS
    return (*(receivers(desk, found) if few else summed(desk, found)), *engaged(desk, work))


def _also(extract: Take, desk: Desk, holdings: Sequence[Holding]) -> tuple[Section, ...]:
    return receivers(desk, [extract(holding) for holding in holdings])


def _detail(extract: Take, desk: Desk, holdings: Sequence[Holding]) -> Section:
    rows = (_line(desk, extract(holding)) for holding in holdings)
    tables = desk.survey.table("activities", DETAIL_COLUMNS, rows, quiet=True)
    return Section("activities", desk.words.label("activities"), (Block(tables=tables),))


def _line(desk: Desk, extract: Extract) -> Markup:
    survey = desk.survey
    sensitive = any(kinds_of(survey.register, item.value) for item in extract.data)
    return cells.row(
        content.activity(desk, extract),
        (
            survey.cell("items", content.categories(desk, extract)),
            survey.cell("persons", content.persons(desk, extract)),
            survey.cell("purposes", content.purposes(desk, extract, conditions=sensitive)),
            survey.cell("retention", content.kept(desk, extract)),
            survey.cell("systems", content.systems(desk, extract)),
            survey.cell("internal-access", cells.listed(inside(desk, extract))),
        ),
    )
