"""A checked register -> all pages of its site in one language, and the navigation between them."""

from collections.abc import Iterator

from ropa.checking import Checked
from ropa.project import templates_folder
from ropa.site.activity import activity_page
from ropa.site.arrangement import arrangement_page
from ropa.site.catalogues import measures_page, systems_page, trackers_page
from ropa.site.desk import Desk
from ropa.site.home import home_page
from ropa.site.lists import activity_list, record_list, todo_list
from ropa.site.page import NavigationItem, Page, Site
from ropa.site.party import party_list, party_page
from ropa.site.paths import FOLDERS, HOME, MEASURES, SYSTEMS, TODO, TRACKERS, VOCABULARY, page_of
from ropa.site.processor import engagement_page, processor_list
from ropa.site.record import record_page
from ropa.site.rendering import View, render
from ropa.site.search import search_text
from ropa.site.survey import Survey
from ropa.site.uses import uses
from ropa.site.vocabulary_page import vocabulary_page
from ropa.site.words import Words
from ropa.wording.catalogue import load_wording

MANY_RECORDS = 12
"""Above so many organisations, the navigation lists them on a page rather than one by one."""


def build_pages(checked: Checked, language: str, languages: tuple[str, ...]) -> Site:
    """Return the register site in one of its languages.

    `languages` are those of the whole site; with more than one, every page links to the others. Raises `RopaError`
    for a language in which the labels are not written.
    """
    register = checked.loaded.register
    words = Words(register, load_wording(templates_folder() / "wording", (language,))[language])
    survey = Survey(checked, words, languages)
    pages = tuple(_pages(survey))
    name = words.plain(register.settings.name) or words.label("register")
    day = register.day.isoformat()
    return Site(
        name=name,
        language=language,
        pages=pages,
        navigation=tuple(_navigation(survey)),
        footer=words.counted("footer", name=name, day=day),
        assets={},
    )


def _pages(survey: Survey) -> Iterator[Page]:
    register, label = survey.register, survey.words.label
    top, list_, record = (
        Desk(survey, HOME),
        Desk(survey, MEASURES),
        Desk(survey, page_of("parties", "x")),
    )
    used = uses(record)

    def page(path: str, title: str, view: View, search: str = "") -> Page:
        return Page(path=path, title=title, body=render(view), search=search or title)

    yield page(HOME, label("register"), home_page(top))
    yield page(TODO, label("todo-navigation"), todo_list(list_))
    yield page(FOLDERS["activities"], label("activities"), activity_list(list_))
    for holding in survey.holdings.values():
        title = survey.names.plain("activities", holding.entry.id)
        path = page_of("activities", holding.entry.id)
        yield page(path, title, activity_page(record, holding), search_text(survey, holding))
    yield page(FOLDERS["organisations"], label("records"), record_list(list_))
    for organisation in register.organisations.values():
        title = survey.names.plain("organisations", organisation.id)
        yield page(page_of("organisations", organisation.id), title, record_page(record, organisation))
    yield page(FOLDERS["engagements"], label("processor-records"), processor_list(list_))
    for engagement in register.engagements.values():
        title = survey.names.plain("engagements", engagement.id)
        yield page(page_of("engagements", engagement.id), title, engagement_page(record, engagement))
    yield page(FOLDERS["parties"], label("parties"), party_list(list_, used))
    for party in register.parties.values():
        title = survey.names.plain("parties", party.id)
        yield page(page_of("parties", party.id), title, party_page(record, party, used.get(party.id, [])))
    for arrangement in register.arrangements.values():
        title = survey.names.plain("arrangements", arrangement.id)
        yield page(page_of("arrangements", arrangement.id), title, arrangement_page(record, arrangement))
    yield page(MEASURES, label("measures"), measures_page(list_))
    if register.systems:
        yield page(SYSTEMS, label("systems"), systems_page(list_))
    if register.trackers:
        yield page(TRACKERS, label("trackers"), trackers_page(list_))
    yield page(VOCABULARY, label("vocabulary"), vocabulary_page(list_))


def _navigation(survey: Survey) -> Iterator[NavigationItem]:
    register, label = survey.register, survey.words.label
    yield NavigationItem(label("register"), HOME)
    yield NavigationItem(label("activities"), FOLDERS["activities"])
    records: tuple[NavigationItem, ...] = ()
    if len(register.organisations) <= MANY_RECORDS:
        records = tuple(
            NavigationItem(survey.names.plain("organisations", name), page_of("organisations", name))
            for name in register.organisations
        )
    yield NavigationItem(label("records"), FOLDERS["organisations"], records)
    yield NavigationItem(label("processor-records"), FOLDERS["engagements"])
    yield NavigationItem(label("parties"), FOLDERS["parties"])
    yield NavigationItem(label("measures"), MEASURES)
    if register.systems:
        yield NavigationItem(label("systems"), SYSTEMS)
    if register.trackers:
        yield NavigationItem(label("trackers"), TRACKERS)
    yield NavigationItem(label("vocabulary"), VOCABULARY)
    yield NavigationItem(label("todo-navigation"), TODO)
