"""The pages of parties, with what is at stake if one of them is breached; in parts for a party of many activities."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from ropa.model.party import Party
from ropa.register import Entry
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.lookups import breach
from ropa.site.lookups.reach import chains, engagers, holds
from ropa.site.lookups.topics import ROWS, contents, part_path, parts, range_of
from ropa.site.parts import Section
from ropa.site.party import Uses, party_page, used_table
from ropa.site.paths import page_of
from ropa.site.plan import Planned
from ropa.site.sheet import SheetPage

Affected = Mapping[str, breach.Affected]


def party_pages(desk: Desk, used: Uses, ordered: Sequence[Holding]) -> Iterator[Planned]:
    """Yield the page of each party, and those of its parts."""
    supplied = _supplied(ordered)
    place = {holding.entry.id: number for number, holding in enumerate(ordered)}
    for entry, found, chain in _concerned(desk, ordered):
        numbers = sorted({place[name] for name in (*found, *supplied.get(entry.id, ()))})
        yield from _pages(desk, used, entry, found, chain, [ordered[number] for number in numbers])


def whole_pages(
    desk: Desk, used: Uses, ordered: Sequence[Holding], chosen: Container[str]
) -> Iterator[tuple[Entry[Party], SheetPage]]:
    """Yield each of the chosen parties with its page in one piece, however many activities concern it."""
    for entry, found, chain in _concerned(desk, ordered):
        if entry.id in chosen:
            yield entry, _page(desk, used, entry, found, chain, ())


def _concerned(
    desk: Desk, ordered: Sequence[Holding]
) -> Iterator[tuple[Entry[Party], Affected, Mapping[str, tuple[str, ...]]]]:
    """Yield each party with the activities concerned when it is breached, and with those who engage it."""
    register = desk.survey.register
    own, above = holds(register, ordered), engagers(register)
    for entry in register.parties.values():
        chain = chains(above, entry.id)
        yield entry, breach.affected(own, chain), chain


def _supplied(ordered: Sequence[Holding]) -> Mapping[str, list[str]]:
    """Return the activities whose data come from each party."""
    found: dict[str, list[str]] = {}
    for holding in ordered:
        for item in holding.sources:
            if item.value.party:
                found.setdefault(item.value.party, []).append(holding.entry.id)
    return found


def _pages(  # noqa: PLR0913, PLR0917  what is known of a party
    desk: Desk,
    used: Uses,
    entry: Entry[Party],
    found: Affected,
    chain: Mapping[str, tuple[str, ...]],
    holdings: Sequence[Holding],
) -> Iterator[Planned]:
    path, title = page_of("parties", entry.id), desk.survey.names.plain("parties", entry.id)
    whole = len(holdings) <= ROWS
    yield Planned(path, title, partial(_page, desk, used, entry, found, chain, () if whole else holdings), costly=True)
    for number, part in enumerate(() if whole else parts(holdings, ROWS), 1):
        yield Planned(
            part_path(path, number),
            f"{title} ({number})",
            partial(_part, desk, used, entry, found, number, part),
            findable=False,
            costly=True,
        )


def _page(  # noqa: PLR0913, PLR0917  as above
    desk: Desk,
    used: Uses,
    entry: Entry[Party],
    found: Affected,
    chain: Mapping[str, tuple[str, ...]],
    elsewhere: Sequence[Holding],
) -> SheetPage:
    """Return the page of a party; its activities are on other pages if there are any `elsewhere`."""
    concerned = list(found.values())
    first = () if desk.survey.for_all else (breach.summary(desk, entry, concerned, chain),)
    if elsewhere:
        uses = used_table(desk, [use for use in used().get(entry.id, ()) if use.collection != "activities"])
        there = contents(desk, page_of("parties", entry.id), elsewhere, ROWS)
        return party_page(used, desk, entry, first, (there, uses))
    full = (replace(one, blocks=(*one.blocks, breach.activities(desk, concerned))) for one in first)
    return party_page(used, desk, entry, tuple(full))


def _part(  # noqa: PLR0913, PLR0917  as above
    desk: Desk, used: Uses, entry: Entry[Party], found: Affected, number: int, part: Sequence[Holding]
) -> SheetPage:
    survey, label = desk.survey, desk.survey.words.label
    names = {holding.entry.id: None for holding in part}
    uses = [use for use in used().get(entry.id, ()) if use.collection == "activities" and use.record_id in names]
    concerned = [] if survey.for_all else [found[name] for name in names if name in found]
    back = cells.joined((desk.party(entry.id), cells.text(range_of(survey, part))), cells.DOT)
    head = survey.head(part_path(page_of("parties", entry.id), number), label("party"), back, cells.NOTHING)
    sections = (
        Section("breach", label("breach"), (breach.activities(desk, concerned),)),
        Section("used", label("where-used"), (used_table(desk, uses),)),
    )
    return SheetPage(head, tuple(section for section in sections if section.blocks[0].tables))
