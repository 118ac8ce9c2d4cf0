"""Groups of persons: what the register holds about each, such as an access request asks for."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from markupsafe import Markup

from ropa.register.links import covers
from ropa.site import cells, persons
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups import content, links
from ropa.site.lookups.engaged import engaged
from ropa.site.lookups.extract import Extract, Take, of_group, remembered
from ropa.site.lookups.sensitive import is_sensitive
from ropa.site.lookups.topics import CARDS, Topic
from ropa.site.parts import Block, Card, Fact, Section
from ropa.site.paths import PERSONS
from ropa.site.persons_and_data import vulnerability
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey

COLUMNS = ("persons", "activities", "sensitive-data")
"""Of the list of groups."""
BRIEF_COLUMNS = ("activity", "purposes", "data", "retention")


def any_group(survey: Survey) -> bool:
    """Tell whether the register names any group of persons."""
    engagements = survey.register.engagements.values()
    return any(holding.subjects for holding in survey.holdings.values()) or any(
        entry.value.data_subjects for entry in engagements
    )


def groups_of(survey: Survey, ordered: Sequence[Holding]) -> Mapping[str, list[Holding]]:
    """Return the activities that concern each group, in the order of the vocabulary."""
    found: dict[str, list[Holding]] = {}
    for holding in ordered:
        for group in dict.fromkeys(item.value.group for item in holding.subjects):
            found.setdefault(group, []).append(holding)
    for entry in survey.register.engagements.values():
        for group in entry.value.data_subjects or ():
            found.setdefault(group, [])
    order = {term.id: number for number, term in enumerate(survey.register.vocabulary("data-subjects"))}
    return dict(sorted(found.items(), key=lambda item: (order.get(item[0], len(order)), item[0])))


def topics(survey: Survey, groups: Mapping[str, Sequence[Holding]]) -> Iterator[Topic]:
    """Yield a topic per group."""
    for group, holdings in groups.items():
        term = survey.register.vocabulary("data-subjects").get(group)
        extract = remembered(partial(of_group, group))
        yield Topic(
            path=links.group_path(group),
            kind=survey.words.label("group-of-persons"),
            title=survey.words.term("data-subjects", group),
            lead=survey.words.said(dict(term.definition)) if term and term.definition else cells.NOTHING,
            meta=partial(_meta, holdings),
            holdings=holdings,
            front=partial(_front, group, holdings, extract, frozenset(groups)),
            detail=partial(_detail, group, extract),
            size=CARDS,
        )


def persons_page(groups: Mapping[str, Sequence[Holding]], desk: Desk) -> SheetPage:
    """Return the list of groups."""
    survey, words = desk.survey, desk.words
    tables = survey.table("persons-table", COLUMNS, (_row(desk, *group) for group in groups.items()), quiet=True)
    title = cells.text(words.label("persons"))
    head = survey.head(PERSONS, words.label("look-up"), title, cells.text(words.label("persons-lead")))
    return SheetPage(head, (Section("persons", words.label("persons-table"), (Block(tables=tables),)),))


def _row(desk: Desk, group: str, holdings: Sequence[Holding]) -> Markup:
    survey, words = desk.survey, desk.words
    categories = {
        item.value.category: item.value
        for holding in holdings
        for item in holding.data
        if covers(item.value.data_subjects, group) and is_sensitive(survey.register, item.value)
    }
    sensitive = cells.joined(links.category(desk, name) for name in categories if isinstance(name, str))
    term = survey.register.vocabulary("data-subjects").get(group)
    return cells.row(
        cells.under(
            cells.spaced(links.group(desk, group), vulnerable(desk, group, holdings)),
            words.term("data-subjects", term.parent) if term and term.parent else cells.NOTHING,
        ),
        (
            survey.cell("activities", cells.text(str(len(holdings))), figure=True),
            survey.cell("sensitive-data", sensitive),
        ),
    )


def vulnerable(desk: Desk, group: str, holdings: Sequence[Holding]) -> Markup:
    """Return the mark of a group that is of children or else vulnerable in one of its activities."""
    subjects = [item.value for holding in holdings for item in holding.subjects if item.value.group == group]
    return vulnerability(desk, group, subjects)


def _meta(holdings: Sequence[Holding], desk: Desk) -> tuple[Fact, ...]:
    count = cells.text(desk.words.counted("count-activities-of", count=len(holdings)))
    return desk.survey.meta(("used-in", count))


def _front(
    group: str, holdings: Sequence[Holding], extract: Take, used: frozenset[str], desk: Desk
) -> tuple[Section, ...]:
    survey, words = desk.survey, desk.words
    found = [extract(holding) for holding in holdings]
    facts = survey.facts(
        ("groups-near", cells.joined(links.group(desk, other) for other in _near(survey, group, used))),
        ("data-categories", content.held(desk, found)),
        ("sources-table", content.together(desk, found, content.sources_of)),
        ("section-recipients", content.together(desk, found, content.receivers_of)),
        ("countries", links.countries(desk, content.countries_of(desk, found))),
        ("systems", cells.joined(desk.link("systems", name) for name in content.systems_of(found))),
        ("owners", cells.joined(content.once(content.owner(desk, one) for one in found))),
    )
    glance = (Section("glance", words.label("glance"), (Block(facts=facts),)),) if facts else ()
    work = (item for item in survey.register.engagements.values() if group in (item.value.data_subjects or ()))
    return (*glance, *engaged(desk, work))


def _near(survey: Survey, group: str, used: frozenset[str]) -> Iterator[str]:
    """Yield the broader group and the narrower ones that the register uses."""
    vocabulary = survey.register.vocabulary("data-subjects")
    term = vocabulary.get(group)
    if term and term.parent in used:
        yield str(term.parent)
    yield from (narrower.id for narrower in vocabulary.children(group) if narrower.id in used)


def _detail(group: str, extract: Take, desk: Desk, holdings: Sequence[Holding]) -> Section:
    cards = tuple(_card(desk, group, extract(holding)) for holding in holdings)
    return Section("activities", desk.words.label("activities"), (Block(cards=cards),))


def in_brief(desk: Desk, topic: Topic) -> tuple[Section, ...]:
    """Return what is held about a group, its activities in a table of a row each."""
    group = topic.path.removeprefix(PERSONS).removesuffix("/")
    rows = (_brief(desk, group, of_group(group, holding)) for holding in topic.holdings)
    tables = desk.survey.table("activities", BRIEF_COLUMNS, rows, quiet=True)
    title = desk.words.label("activities")
    return (*topic.front(desk), *((Section("activities", title, (Block(tables=tables),)),) if tables else ()))


def _brief(desk: Desk, group: str, extract: Extract) -> Markup:
    cell = desk.survey.cell
    return cells.row(
        content.activity(desk, extract),
        (
            cell("purposes", content.purposes(desk, extract, group)),
            cell("data", content.categories(desk, extract)),
            cell("retention", content.kept(desk, extract)),
        ),
    )


def _card(desk: Desk, group: str, extract: Extract) -> Card:
    entry, survey = extract.holding.entry, desk.survey
    contact = entry.value.contact
    return Card(
        id=f"activity-{entry.id}",
        number="",
        title=desk.link("activities", entry.id),
        basis=content.owned_by(desk, extract),
        facts=survey.facts(
            ("persons", content.described(desk, extract)),
            ("purposes", content.purposes(desk, extract, group)),
            ("data", content.categories(desk, extract)),
            ("sources-table", content.sources(desk, extract)),
            ("section-recipients", content.receivers(desk, extract)),
            ("section-transfers", content.abroad(desk, extract)),
            ("retention", content.kept(desk, extract)),
            ("systems", content.systems(desk, extract)),
            ("rights", content.rights(desk, extract, group)),
            ("contact-here", persons.person(survey, contact) if contact else cells.NOTHING),
            ("owner", content.owner(desk, extract)),
        ),
    )
