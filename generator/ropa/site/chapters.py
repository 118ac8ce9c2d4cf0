"""The chapters of the site: pages of one kind below one heading of the navigation, with an index page each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.lookups.categories import any_category
from ropa.site.lookups.persons import any_group
from ropa.site.parts import Block, Section
from ropa.site.paths import (
    BACKGROUND,
    CALENDAR,
    COUNTRIES,
    DATA,
    DATA_FLOW,
    FOLDERS,
    KEEPING,
    LOOK_UP,
    MEASURES,
    OVERVIEWS,
    PERSONS,
    PROCESSORS,
    RETENTION,
    RULES,
    SYSTEMS,
    TRACKERS,
    TRANSFERS,
    VOCABULARY,
    WORDING,
    relative,
)
from ropa.site.plan import Planned
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of a chapter: `key` is that of its label, `about-<key>` says what question it answers."""

    key: str
    path: str
    there: Callable[[Survey], bool] = lambda _: True
    """Whether this register has such a page."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading of the navigation and the pages below it; `<key>-lead` introduces them."""

    key: str
    path: str
    pages: tuple[Listed, ...]

    def present(self, survey: Survey) -> tuple[Listed, ...]:
        """Return the pages that this register has."""
        return tuple(page for page in self.pages if page.there(survey))


def _for_team(survey: Survey) -> bool:
    """Tell whether a page that judges the register may be shown: what is open, what is due, what is missing."""
    return survey.for_team


CHAPTERS = (
    Chapter(
        "look-up",
        LOOK_UP,
        (
            Listed("persons", PERSONS, any_group),
            Listed("data", DATA, any_category),
            Listed("parties", FOLDERS["parties"]),
            Listed("countries", COUNTRIES),
            Listed("systems", SYSTEMS, lambda survey: bool(survey.register.systems) and not survey.for_all),
            Listed("measures", MEASURES, lambda survey: not survey.for_all),
            Listed("retention", RETENTION, lambda survey: bool(survey.register.retention_rules)),
            Listed("trackers", TRACKERS, lambda survey: bool(survey.register.trackers)),
        ),
    ),
    Chapter(
        "overviews",
        OVERVIEWS,
        (
            Listed("overview-completeness", f"{OVERVIEWS}completeness/", _for_team),
            Listed("overview-calendar", CALENDAR, _for_team),
            Listed("overview-data-flow", DATA_FLOW),
            Listed("overview-data", f"{OVERVIEWS}data/", _for_team),
            Listed("overview-processors", PROCESSORS),
            Listed("overview-contracts", f"{OVERVIEWS}contracts/", _for_team),
            Listed("overview-transfers", TRANSFERS),
            Listed("overview-storage-periods", KEEPING),
            Listed("overview-legal-bases", f"{OVERVIEWS}legal-bases/", _for_team),
            Listed("overview-assessments", f"{OVERVIEWS}assessments/", _for_team),
            Listed("overview-policies", f"{OVERVIEWS}policies/", _for_team),
        ),
    ),
    Chapter(
        "background",
        BACKGROUND,
        (
            Listed("rules", RULES, lambda survey: survey.for_team),
            Listed("vocabulary", VOCABULARY, lambda survey: not survey.for_all),
            Listed("wording", WORDING, lambda survey: survey.for_team),
        ),
    ),
)
"""In the order of the navigation; within a chapter, what is asked for most comes first."""


def index_pages(survey: Survey) -> Iterator[Planned]:
    """Yield the index page of each chapter that has pages."""
    for chapter in CHAPTERS:
        if chapter.present(survey):
            title = survey.words.label(chapter.key)
            yield Planned(chapter.path, title, partial(_index, chapter, Desk(survey, chapter.path)))


def _index(chapter: Chapter, desk: Desk) -> SheetPage:
    survey, label = desk.survey, desk.words.label
    rows = tuple(
        cells.under(cells.link(relative(desk.here, page.path), label(page.key)), cells.text(label(f"about-{page.key}")))
        for page in chapter.present(survey)
    )
    title = cells.text(label(chapter.key))
    head = survey.head(chapter.path, label("register"), title, cells.text(label(f"{chapter.key}-lead")))
    return SheetPage(head, (Section("pages", label("pages"), (Block(rows=rows),)),))
