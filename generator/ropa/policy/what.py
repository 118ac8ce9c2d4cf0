"""Sections on data: which, from where, whether they must be provided, who inside sees them."""

from typing import Any

from ropa.model.personal_data import Obligation
from ropa.model.recipients import Recipient
from ropa.policy import basis, inline
from ropa.policy.categories import category_items, category_name
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, sentence
from ropa.policy.layout import everywhere, references
from ropa.policy.narrowing import source_name
from ropa.policy.origins import accessible, short_source, source_words
from ropa.policy.public import Item, Spot
from ropa.policy.view import Block, Cell, Entry, Row, RowGroup, Table


def _by_category(desk: Desk, channel: str | None) -> dict[str, list[tuple[Told, Item[Any]]]]:
    found: dict[str, list[tuple[Told, Item[Any]]]] = {}
    for told in desk.facts.purposes:
        for item in told.data:
            through = item.value.channels or told.channels or ("",)
            if channel is not None and channel not in through:
                continue
            if isinstance(item.value.category, str):
                found.setdefault(item.value.category, []).append((told, item))
    order = {name: place for place, name in enumerate(desk.facts.words.vocabulary("data-categories").terms)}
    return dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))


def categories(desk: Desk, *, by_channel: bool) -> list[Block]:
    """Return the categories of data, each with what exactly, whose, and from whom."""
    if not by_channel:
        return [*_categories(desk, None, desk.say("section-data")), *_special(desk)]
    order = [*desk.facts.words.vocabulary("channels").terms, ""]
    named = {
        one
        for told in desk.facts.purposes
        for item in told.data
        for one in item.value.channels or told.channels or ("",)
    }
    blocks = []
    for channel in sorted(named, key=order.index):
        title = (
            desk.say("data-channel", channel=desk.label("channels", channel))
            if channel
            else desk.say("data-other-channels")
        )
        blocks.extend([Block(subtitle=title), *_categories(desk, channel, title)])
    return [*blocks, *_special(desk)]


def _categories(desk: Desk, channel: str | None, caption: Inline) -> list[Block]:
    columns = tuple(desk.say(f"data-column-{name}") for name in ("category", "items", "subjects", "source"))
    rows = []
    for uses in _by_category(desk, channel).values():
        items: dict[str, Inline] = {}
        subjects: dict[str, None] = {}
        sources: dict[str, Inline] = {}
        for told, item in uses:
            items.update({str(words): words for words in category_items(desk, item)})
            whose = item.value.data_subjects
            subjects.update(
                {one.value.group: None for one in told.subjects if whose is None or one.value.group in whose}
            )
            sources.update(_short_sources(desk, told, item))
        cells = (
            Cell(columns[1], sentence(desk.join(items.values())) if items else ""),
            Cell(columns[2], sentence(desk.join(desk.inside("data-subjects", one) for one in subjects))),
            Cell(columns[3], sentence(desk.join(sources.values())) if sources else ""),
        )
        rows.append(Row(category_name(desk, uses[0][1]), cells))
    return [Block(table=Table(caption, columns, (RowGroup(tuple(rows)),)))] if rows else []


def _short_sources(desk: Desk, told: Told, item: Item[Any]) -> dict[str, Inline]:
    found: dict[str, Inline] = {}
    for source in told.sources:
        if item.value.sources is not None and source_name(source.value) not in item.value.sources:
            continue
        words = short_source(desk, source)
        found[str(words)] = words
    return found


def _special(desk: Desk) -> list[Block]:
    kinds = {kind: None for told in desk.facts.purposes for kind in basis.kinds_of(desk, told)}
    blocks = []
    if kinds:
        named = desk.join(desk.inside("special-kinds", kind) for kind in kinds)
        blocks.append(Block(paragraph=desk.say("data-special", kinds=named)))
    if any(basis.uses_criminal(desk, told) for told in desk.facts.purposes):
        blocks.append(Block(paragraph=desk.say("data-criminal-named")))
    return blocks


def sources(desk: Desk) -> list[Block]:
    """Return where data come from, each source once with the purposes it serves."""
    found: dict[str, tuple[Item[Any], list[Told]]] = {}
    for told in desk.facts.purposes:
        for item in told.sources:
            found.setdefault(str(source_words(desk, item)), (item, []))[1].append(told)
    if not found:
        return []
    if len(found) == 1 and next(iter(found.values()))[0].value.kind == "person":
        return [Block(paragraph=desk.say("source-all-person"))]
    entries = []
    for item, purposes in found.values():
        parts = [source_words(desk, item)]
        if accessible(desk, item):
            parts.append(accessible(desk, item))
        meant = tuple(dict.fromkeys(purposes))
        parts.append(
            desk.say("right-all-purposes")
            if everywhere(desk, meant)
            else desk.say("right-purposes", purposes=desk.join(references(desk, meant)))
        )
        parts[-1] = sentence(parts[-1])
        entries.append(Entry(inline.spaced(parts)))
    return [Block(entries=tuple(entries))]


def obligation(desk: Desk) -> list[Block]:
    """Return which data must be provided and what follows if they are not, each statement once."""
    columns = tuple(desk.say(f"obligation-column-{name}") for name in ("data", "duty", "consequence", "purpose"))
    rows: dict[Spot, tuple[Item[Any], list[Told]]] = {}
    for told in desk.facts.purposes:
        for item in told.data:
            if item.value.required is not None:
                rows.setdefault(item.spot, (item, []))[1].append(told)
    made = []
    for item, purposes in rows.values():
        required = desk.known(item.value.required, item.spot / "required", "obligation-column-duty")
        consequence = item.value.consequence
        free = required is Obligation.OPTIONAL
        words = (
            desk.say("obligation-no-consequence")
            if consequence is None and free
            else sentence(desk.owed(consequence, item.spot / "consequence", "obligation-column-consequence"))
        )
        duty = desk.say(f"obligation-{required}") if required is not None else ""
        if required is Obligation.LAW and item.value.required_law is not None:
            duty = desk.say("obligation-law-cited", law=desk.laws(item.value.required_law, item.spot / "required_law"))
        named = desk.join(references(desk, tuple(dict.fromkeys(purposes))))
        cells = (Cell(columns[1], duty), Cell(columns[2], words), Cell(columns[3], named))
        made.append(Row(category_name(desk, item), cells))
    if not made:
        return []
    return [Block(table=Table(desk.say("section-obligation"), columns, (RowGroup(tuple(made)),)))]


def internal_access(desk: Desk) -> list[Block]:
    """Return who inside sees data."""
    departments: dict[str, Inline] = {}
    for told in desk.facts.purposes:
        for item in told.recipients:
            words = _department(desk, item)
            if words:
                departments[str(words)] = words
    blocks = []
    if departments:
        named = desk.join(departments.values())
        blocks.append(Block(paragraph=desk.say("internal-access-departments", departments=named)))
    seen: set[str] = set()
    for one in desk.facts.controllers:
        if one.value.internal_access is not None:
            words = desk.paragraphs(one.value.internal_access, one.spot / "internal_access")
            if words not in seen:
                seen.add(words)
                blocks.append(Block(prose=words))
    return blocks


def _department(desk: Desk, item: Item[Recipient]) -> Inline:
    if item.value.department is None:
        return ""
    return desk.text(item.value.department, item.spot / "department")
