"""The section on data: which categories, what exactly, whose, and from where; whole, by channel or by source."""

from collections.abc import Iterable, Iterator
from typing import Any

from ropa.model.notice_section import PurposeLayout
from ropa.policy import basis, inline
from ropa.policy.categories import category_items, category_name, more, once_each
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, sentence
from ropa.policy.origins import comes_from, short_source
from ropa.policy.public import Item
from ropa.policy.view import Block, Cell, Row, RowGroup, Table

Use = tuple[Told, Item[Any]]
"""One category of data as one purpose uses it."""


def categories(desk: Desk, *, by_channel: bool, layout: PurposeLayout | None, number: str = "") -> list[Block]:
    """Return the categories of data under the headings that the plan asks for, and what is sensitive among them.

    The headings are numbered below the section's number when it has one.
    """
    uses = [(told, item) for told in desk.facts.purposes for item in told.data if isinstance(item.value.category, str)]
    if layout is PurposeLayout.BY_SOURCE:
        blocks = list(_by_source(desk, uses, number))
    elif by_channel:
        blocks = list(_by_channel(desk, uses, number))
    else:
        blocks = _table(desk, uses, desk.say("section-data"))
    return [*blocks, *_special(desk)]


def _by_channel(desk: Desk, uses: list[Use], number: str) -> Iterator[Block]:
    found: dict[str, list[Use]] = {}
    for told, item in uses:
        for channel in item.value.channels or told.channels or ("",):
            found.setdefault(channel, []).append((told, item))
    ordered = sorted(found, key=[*desk.facts.words.vocabulary("channels").terms, ""].index)
    for place, channel in enumerate(ordered, 1):
        title = (
            desk.say("data-channel", channel=desk.inside("channels", channel))
            if channel
            else desk.say("data-other-channels")
        )
        yield Block(subtitle=_numbered(number, place, title))
        yield from _table(desk, found[channel], title)


def _by_source(desk: Desk, uses: list[Use], number: str) -> Iterator[Block]:
    """Yield a table per source; a category from two sources stands under both, as Art. 14(2)(f) asks per data."""
    found: dict[Inline, list[Use]] = {}
    for told, item in uses:
        for source in _sources(desk, told, item) or [""]:
            found.setdefault(source, []).append((told, item))
    unstated = found.pop("", [])
    for place, (source, given) in enumerate(found.items(), 1):
        title = inline.capital(source)
        yield Block(subtitle=_numbered(number, place, title))
        yield from _table(desk, given, title, with_source=False)
    if unstated:
        yield Block(subtitle=_numbered(number, len(found) + 1, desk.say("data-other-sources")))
        yield from _table(desk, unstated, desk.say("data-other-sources"), with_source=False)


def _numbered(number: str, place: int, title: Inline) -> Inline:
    return inline.spaced([f"{number}.{place}", title]) if number else title


def _table(desk: Desk, uses: list[Use], caption: Inline, *, with_source: bool = True) -> list[Block]:
    found: dict[str, list[Use]] = {}
    for told, item in uses:
        found.setdefault(item.value.category, []).append((told, item))
    order = {name: place for place, name in enumerate(desk.facts.words.vocabulary("data-categories").terms)}
    names = ("category", "items", "subjects", "source") if with_source else ("category", "items", "subjects")
    columns = tuple(desk.say(f"data-column-{name}") for name in names)
    rows = tuple(_row(desk, columns, found[name]) for name in sorted(found, key=lambda one: order.get(one, len(order))))
    return [Block(table=Table(caption, columns, (RowGroup(rows),), quiet=True))] if rows else []


def _row(desk: Desk, columns: tuple[Inline, ...], uses: list[Use]) -> Row:
    items = once_each(words for _, item in uses for words in category_items(desk, item))
    described = once_each(filter(None, (more(desk, item) for _, item in uses)))
    cells = [
        Cell(columns[1], inline.spaced([*([sentence(desk.join(items))] if items else []), *described])),
        Cell(columns[2], sentence(desk.join(desk.inside("data-subjects", one) for one in _groups(uses)))),
    ]
    if len(columns) > len(cells) + 1:
        sources = once_each(words for told, item in uses for words in _sources(desk, told, item))
        cells.append(Cell(columns[3], sentence(desk.series(sources)) if sources else ""))
    return Row(category_name(desk, uses[0][1]), tuple(cells))


def _groups(uses: Iterable[Use]) -> dict[str, None]:
    return {
        one.value.group: None
        for told, item in uses
        for one in told.subjects
        if item.value.data_subjects is None or one.value.group in item.value.data_subjects
    }


def _sources(desk: Desk, told: Told, item: Item[Any]) -> list[Inline]:
    return [short_source(desk, source) for source in told.sources if comes_from(item, source)]


def _special(desk: Desk) -> list[Block]:
    kinds = {kind: None for told in desk.facts.purposes for kind in basis.kinds_of(desk, told)}
    blocks = []
    if kinds:
        named = desk.join(desk.inside("special-kinds", kind) for kind in kinds)
        blocks.append(Block(paragraph=desk.say("data-special", kinds=named)))
    if any(basis.uses_criminal(desk, told) for told in desk.facts.purposes):
        blocks.append(Block(paragraph=desk.say("data-criminal-named")))
    return blocks
