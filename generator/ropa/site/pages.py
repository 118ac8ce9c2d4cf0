"""A checked register -> all pages of its site in one language, and the navigation between them."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import Any

from ropa.checking import Checked
from ropa.project import templates_folder
from ropa.register import Entry
from ropa.register.audience import Audience
from ropa.rules.shelves import FORMAT
from ropa.site.activity import activity_page
from ropa.site.arrangement import arrangement_page
from ropa.site.catalogues import measures_page, retention_page, systems_page, trackers_page
from ropa.site.chapters import CHAPTERS, index_pages
from ropa.site.departments import groups, many
from ropa.site.desk import Desk
from ropa.site.home import home_page
from ropa.site.lists import activity_list, department_page, record_list, todo_list
from ropa.site.lookups.pages import lookup_pages
from ropa.site.navigation import navigation
from ropa.site.overviews.pages import attached
from ropa.site.overviews.pages import planned as overviews
from ropa.site.page import Site
from ropa.site.party import party_list
from ropa.site.paths import (
    ANCHORS,
    FOLDERS,
    HOME,
    MEASURES,
    POLICIES,
    RETENTION,
    RULES,
    SEARCH,
    SYSTEMS,
    TODO,
    TRACKERS,
    VOCABULARY,
    WORDING,
    page_of,
    shelf_path,
)
from ropa.site.plan import Planned, SitePlan
from ropa.site.policies import policies_page
from ropa.site.processor import engagement_page, processor_list
from ropa.site.readers import as_read_by
from ropa.site.record import record_page
from ropa.site.rendering import View
from ropa.site.rule_pages import family_page, format_page, rules_index, shelves
from ropa.site.search import search_text
from ropa.site.search_page import search_page
from ropa.site.survey import Survey
from ropa.site.uses import uses
from ropa.site.vocabulary_page import vocabulary_page
from ropa.site.wording_page import wording_page
from ropa.site.words import Words
from ropa.wording.catalogue import load_wording

SHEETS: Mapping[str, Callable[[Desk], View]] = {
    MEASURES: measures_page,
    RETENTION: retention_page,
    SYSTEMS: systems_page,
    TRACKERS: trackers_page,
    VOCABULARY: vocabulary_page,
    WORDING: wording_page,
}
"""Pages of chapters that are one sheet each."""
SCRIPT_LABELS = ("search", "filter", "shown")
"""What the theme's own parts and the scripts say."""


def build_pages(
    checked: Checked, language: str, languages: tuple[str, ...], audience: Audience = Audience.INTERNAL
) -> Site:
    """Return the register site for an audience in one of its languages.

    `languages` are those of the whole site; with more than one, every page links to the others. Raises `RopaError`
    for a language in which the labels are not written.
    """
    return plan_pages(checked, language, languages, audience).made()


def plan_pages(
    checked: Checked, language: str, languages: tuple[str, ...], audience: Audience = Audience.INTERNAL
) -> SitePlan:
    """Return what `build_pages` will make, each page to be made when it is wanted."""
    checked = as_read_by(audience, checked)
    register = checked.loaded.register
    wording = load_wording(templates_folder() / "wording", (language,))[language]
    words = Words(register, wording, silent=audience is Audience.PUBLIC)
    survey = Survey(checked, words, languages, audience)
    name = words.plain(register.settings.name) or words.label("register")
    return SitePlan(
        name=name,
        language=language,
        pages=tuple(_pages(survey)),
        navigation=tuple(navigation(survey)),
        places=tuple(_places(survey)),
        labels={key: words.label(key) for key in SCRIPT_LABELS},
        footer=words.counted("footer", name=name, day=register.day.isoformat()),
        attached=tuple(attached(survey)),
    )


def _places(survey: Survey) -> Iterator[tuple[str, str]]:
    """Yield path and title of the records that have no page of their own."""
    for collection in ANCHORS:
        for record_id in survey.register.collections.get(collection, {}):
            yield page_of(collection, record_id), survey.names.plain(collection, record_id)


def _pages(survey: Survey) -> Iterator[Planned]:
    register, label, names = survey.register, survey.words.label, survey.names
    top, list_, record = Desk(survey, HOME), Desk(survey, MEASURES), Desk(survey, page_of("parties", "x"))
    used = cache(partial(uses, record))

    def several(
        collection: str, view: Callable[[Desk, Entry[Any]], View], *, costly: bool = False
    ) -> Iterator[Planned]:
        for entry in register.collections.get(collection, {}).values():
            title = names.plain(collection, entry.id)
            yield Planned(page_of(collection, entry.id), title, partial(view, record, entry), costly=costly)

    yield Planned(HOME, label("register"), partial(home_page, top))
    yield Planned(SEARCH, label("search"), partial(search_page, tuple(navigation(survey)), top), findable=False)
    if survey.for_team:
        yield Planned(TODO, label("todo-navigation"), partial(todo_list, list_))
    yield Planned(FOLDERS["activities"], label("activities"), partial(activity_list, list_))
    for group in groups(survey) if many(survey) else ():
        title = str(group.title.striptags())
        yield Planned(group.path, title, partial(department_page, group, record))
    for holding in survey.holdings.values():
        yield Planned(
            page_of("activities", holding.entry.id),
            names.plain("activities", holding.entry.id),
            partial(activity_page, record, holding),
            partial(search_text, survey, holding),
            costly=True,
        )
    yield Planned(FOLDERS["organisations"], label("records"), partial(record_list, list_))
    yield from several("organisations", record_page, costly=True)
    if not survey.for_all:
        yield Planned(FOLDERS["engagements"], label("processor-records"), partial(processor_list, list_))
    yield from several("engagements", engagement_page)
    yield Planned(FOLDERS["parties"], label("parties"), partial(party_list, used, list_))
    yield from several("arrangements", arrangement_page)
    yield from index_pages(survey)
    yield from lookup_pages(list_, record, used)
    yield from overviews(survey, used)
    yield from _sheets(list_)
    if register.notices:
        yield Planned(POLICIES, label("policies"), partial(policies_page, list_))
    if survey.for_team:
        yield from _rules(list_, record)


def _sheets(list_: Desk) -> Iterator[Planned]:
    for chapter in CHAPTERS:
        for page in chapter.present(list_.survey):
            if page.path in SHEETS:
                yield Planned(page.path, list_.words.label(page.key), partial(SHEETS[page.path], list_))


def _rules(list_: Desk, record: Desk) -> Iterator[Planned]:
    label = list_.words.label
    yield Planned(RULES, label("rules"), partial(rules_index, list_))
    for shelf in shelves():
        yield Planned(shelf_path(shelf.id), shelf.title, partial(family_page, shelf, record))
    yield Planned(shelf_path(FORMAT), label("codes-of-format"), partial(format_page, record))
