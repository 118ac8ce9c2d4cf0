"""What a whole export ends with: overviews of all records, and the catalogues to which the records refer."""

from collections.abc import Iterator
from dataclasses import replace

from ropa.exports.across_records import overviews
from ropa.exports.drafting import Draft
from ropa.exports.passages import passage
from ropa.exports.reading_site import section, sections, telling
from ropa.exports.view import Part, State
from ropa.model.party import Party
from ropa.register.audience import Audience, sees
from ropa.site import cells
from ropa.site.arrangement import arrangement_page
from ropa.site.catalogues import measures_page, retention_page, systems_page, trackers_page
from ropa.site.lookups.party_pages import whole_pages
from ropa.site.paths import page_of
from ropa.site.sheet import SheetPage


def annexes(draft: Draft) -> tuple[Part, ...]:
    """Return overviews and catalogues, those without content left out."""
    label = draft.words.label
    found = (
        *overviews(draft),
        Part("parties", label("parties"), parts=tuple(_parties(draft))),
        Part("arrangements", label("arrangements"), parts=tuple(_arrangements(draft))),
        *_catalogues(draft),
    )
    return tuple(one for one in found if one.said or one.grids or one.parts)


def _parties(draft: Draft) -> Iterator[Part]:
    hidden = () if sees(draft.choice.audience, Party, "contracts") else ("contracts", "used")
    chosen = draft.uses() if draft.choice.organisation else draft.register.parties
    for entry, page in whole_pages(draft.desk, draft.uses, draft.ordered(), chosen):
        made = _page(draft, page, page_of("parties", entry.id), hidden)
        yield replace(made, parts=tuple(replace(one, again=one.key == "breach") for one in made.parts))


def _arrangements(draft: Draft) -> Iterator[Part]:
    chosen = draft.choice.organisation
    for entry in draft.register.arrangements.values():
        if chosen is None or chosen in (entry.value.organisations or ()):
            yield _page(draft, arrangement_page(draft.desk, entry), page_of("arrangements", entry.id), ("used",))


def _page(draft: Draft, page: SheetPage, path: str, without: tuple[str, ...]) -> Part:
    """Return the page of a record. For the public, what is not stated may as well be withheld, and is left out."""
    parts = sections(page.sections, without=without)
    if draft.choice.audience is Audience.PUBLIC:
        parts = tuple(map(_without_missing, parts))
    lead = (Part("", page.head.kind, passage(page.head.lead)),) if page.head.lead else ()
    return Part("", page.head.title.striptags(), parts=(*lead, *parts), place=path.removesuffix("/"))


def _without_missing(part: Part) -> Part:
    return replace(part, parts=tuple(one for one in part.parts if one.state is not State.MISSING))


def _catalogues(draft: Draft) -> Iterator[Part]:
    register, told = draft.register, draft.choice.audience is not Audience.PUBLIC
    pages = (
        (measures_page, register.measures, told),
        (retention_page, register.retention_rules, True),
        (systems_page, register.systems, told),
        (trackers_page, register.trackers, True),
    )
    if not told:
        yield _told_to_the_public(draft)
    for page, entries, shown in pages:
        if entries and shown:
            made = section(page(draft.desk).sections[0])
            used = draft.words.label("used-by")  # the audience may not know all that uses it
            yield replace(made, grids=tuple(telling(grid, without=used) for grid in made.grids))


def _told_to_the_public(draft: Draft) -> Part:
    """Return what the register tells the public about its measures, where the measures themselves are withheld."""
    words = draft.words
    said = (words.said(entry.value.public) for entry in draft.register.measures.values())
    return Part("measures", words.label("measures"), passage(cells.listed(dict.fromkeys(said))))
