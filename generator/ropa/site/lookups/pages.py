"""All pages on which something is looked up: the lists, and a page for each thing in them."""

from collections.abc import Iterator
from functools import partial

from ropa.site.desk import Desk
from ropa.site.lookups import categories, countries, persons, systems
from ropa.site.lookups.party_pages import party_pages
from ropa.site.lookups.topics import pages
from ropa.site.party import Uses
from ropa.site.paths import COUNTRIES, DATA, PERSONS
from ropa.site.plan import Planned


def lookup_pages(list_: Desk, record: Desk, used: Uses) -> Iterator[Planned]:
    """Yield the pages of parties, persons, data, countries and systems; the desks are for lists and for records."""
    survey = record.survey
    label, names = survey.words.label, survey.names
    ordered = sorted(survey.holdings.values(), key=lambda item: names.place("activities", item.entry.id))
    groups, shelf = persons.groups_of(survey, ordered), categories.shelf_of(survey, ordered)
    places, used_in = countries.by_country(survey, ordered), systems.used_in(survey, ordered)
    yield from party_pages(record, used, ordered)
    if groups:
        yield Planned(PERSONS, label("persons"), partial(persons.persons_page, groups, list_))
    for topic in persons.topics(survey, groups):
        yield from pages(survey, record, topic)
    if shelf.categories:
        yield Planned(DATA, label("data"), partial(categories.data_page, shelf, list_))
    for topic in categories.topics(survey, shelf):
        yield from pages(survey, record, topic)
    yield Planned(COUNTRIES, label("countries"), partial(countries.countries_page, places, list_))
    for topic in countries.topics(survey, used, places):
        yield from pages(survey, record, topic)
    for topic in () if survey.for_all else systems.topics(survey, used_in):
        yield from pages(survey, record, topic)
