"""Systems: a page for each with the data in it, whose they are, what they are for and how long they are kept."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from markupsafe import Markup

from ropa.model.activity import Activity
from ropa.model.system import System
from ropa.register import Entry
from ropa.site import cells
from ropa.site.catalogues import measures_of
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups import content, links
from ropa.site.lookups.engaged import engaged
from ropa.site.lookups.extract import Extract, Take, of_system, remembered, systems_of
from ropa.site.lookups.topics import ROWS, Topic
from ropa.site.parts import Block, Fact, Section
from ropa.site.paths import page_of
from ropa.site.survey import Survey

COLUMNS = ("activity", "data", "persons", "purposes", "retention")


def used_in(survey: Survey, ordered: Sequence[Holding]) -> Mapping[str, list[Holding]]:
    """Return the activities that use each system."""
    found: dict[str, list[Holding]] = {system: [] for system in survey.register.systems}
    for holding in ordered:
        for system in systems_of(holding):
            if system in found:
                found[system].append(holding)
    return found


def topics(survey: Survey, used: Mapping[str, Sequence[Holding]]) -> Iterator[Topic]:
    """Yield a topic per system."""
    for entry in survey.register.systems.values():
        holdings = used[entry.id]
        extract = remembered(partial(of_system, entry.id))
        yield Topic(
            path=page_of("systems", entry.id),
            kind=survey.words.label("paper-file" if entry.value.paper else "system"),
            title=survey.names.name("systems", entry.id),
            lead=survey.words.prose(entry.value.description),
            meta=partial(_meta, entry.value, holdings),
            holdings=holdings,
            front=partial(_front, entry, holdings, extract),
            detail=partial(_detail, extract),
            size=ROWS,
        )


def _meta(system: System, holdings: Sequence[Holding], desk: Desk) -> tuple[Fact, ...]:
    return desk.survey.meta(
        ("supplier", desk.party(system.supplier) if system.supplier else cells.NOTHING),
        ("locations", links.countries(desk, system.locations or ())),
        ("owner", desk.stated(system.owner)),
        ("used-in", cells.text(desk.words.counted("count-activities-of", count=len(holdings)))),
    )


def _front(entry: Entry[System], holdings: Sequence[Holding], extract: Take, desk: Desk) -> tuple[Section, ...]:
    survey, words, system = desk.survey, desk.words, entry.value
    found = [extract(holding) for holding in holdings]
    facts = survey.facts(
        ("data-categories", content.held(desk, found)),
        ("persons-categories", content.together(desk, found, content.groups_in)),
        ("measures", cells.listed(measures_of(desk, system))),
        ("notes", words.prose(system.notes)),
    )
    work = (item for item in survey.register.engagements.values() if entry.id in (item.value.systems or ()))
    known = found or not survey.sees(Activity, "systems")
    unused = cells.NOTHING if known else cells.note(words.label("not-used"))
    glance = Section("glance", words.label("glance"), (Block(text=unused, facts=facts),))
    return (glance, *engaged(desk, work))


def _detail(extract: Take, desk: Desk, holdings: Sequence[Holding]) -> Section:
    rows = (_line(desk, extract(holding)) for holding in holdings)
    tables = desk.survey.table("activities", COLUMNS, rows, quiet=True)
    return Section("activities", desk.words.label("activities"), (Block(tables=tables),))


def _line(desk: Desk, extract: Extract) -> Markup:
    survey = desk.survey
    return cells.row(
        content.activity(desk, extract),
        (
            survey.cell("data", content.categories(desk, extract)),
            survey.cell("persons", content.persons(desk, extract)),
            survey.cell("purposes", content.purposes(desk, extract)),
            survey.cell("retention", content.kept(desk, extract)),
        ),
    )
