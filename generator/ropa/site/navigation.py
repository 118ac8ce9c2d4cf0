"""What the navigation of the site leads to; activities and parties are found through lists."""

from collections.abc import Iterator

from ropa.site.chapters import CHAPTERS
from ropa.site.page import NavigationItem
from ropa.site.paths import FOLDERS, HOME, POLICIES, TODO, page_of
from ropa.site.survey import Survey

MANY_RECORDS = 12
"""Above so many organisations, the navigation lists them on a page rather than one by one."""


def navigation(survey: Survey) -> Iterator[NavigationItem]:
    """Yield the entries of the navigation: work, records, chapters."""
    label = survey.words.label
    yield NavigationItem(label("register"), HOME)
    if survey.for_team:
        yield NavigationItem(label("todo-navigation"), TODO)
    yield NavigationItem(label("activities"), FOLDERS["activities"])
    yield NavigationItem(label("records"), FOLDERS["organisations"], tuple(_records(survey)))
    for chapter in CHAPTERS:
        pages = tuple(NavigationItem(label(page.key), page.path) for page in chapter.present(survey))
        if chapter.key == "background" and survey.register.notices:
            yield NavigationItem(label("policies"), POLICIES)
        if pages:
            yield NavigationItem(label(chapter.key), chapter.path, pages)


def _records(survey: Survey) -> Iterator[NavigationItem]:
    organisations = survey.register.organisations
    for name in organisations if len(organisations) <= MANY_RECORDS else ():
        yield NavigationItem(survey.names.plain("organisations", name), page_of("organisations", name))
    if not survey.for_all:
        yield NavigationItem(survey.words.label("processor-records"), FOLDERS["engagements"])
