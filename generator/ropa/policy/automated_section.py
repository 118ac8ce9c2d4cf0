"""The sections on marketing and on automated decisions."""

from collections.abc import Iterator
from typing import Any

from ropa.model.automation import AutomationKind
from ropa.model.contact import ContactPurpose
from ropa.model.marketing import MarketingMode
from ropa.model.notice_section import SectionId
from ropa.policy import contacts, inline
from ropa.policy.automation import decision
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline
from ropa.policy.introduction import introduced
from ropa.policy.layout import listed_purposes
from ropa.policy.public import Item, Spot, said
from ropa.policy.view import Block, Cell, Entry, Row, RowGroup, Table


def marketing_of(told: Told) -> tuple[Item[Any], ...]:
    """Return the direct marketing of a purpose."""
    return said(told.purpose.value.marketing, told.purpose.spot / "marketing").items


def marketing(desk: Desk) -> list[Block]:
    """Return through which channels, on what condition and to whom offers are sent, and how to stop them."""
    found = [(told, item) for told in desk.facts.purposes for item in marketing_of(told)]
    if not found:
        return []
    columns = (
        *(desk.say(f"marketing-column-{name}") for name in ("channel", "mode", "purpose")),
        desk.say("card-persons"),
        desk.say("marketing-column-stop"),
    )
    rows = tuple(_row(desk, columns, told, item) for told, item in found)
    blocks = [Block(table=Table(desk.say("section-marketing"), columns, (RowGroup(rows),), quiet=True))]
    blocks.extend(_partners(desk, [item for _, item in found]))
    contact = contacts.reach(desk, ContactPurpose.MARKETING, inline.plain(desk.say("right-object-marketing")))
    profiled = any(one.value.kind is AutomationKind.PROFILING for told, _ in found for one in told.automated)
    if profiled:
        blocks.append(Block(paragraph=desk.say("marketing-profiling")))
    keys = ("marketing-stop-message", "marketing-stop-consequence", "marketing-suppression")
    stop = [desk.say("marketing-stop-contact", contact=contact), *contacts.other_ways(desk, ContactPurpose.MARKETING)]
    blocks.append(Block(paragraph=inline.spaced(stop)))
    blocks.extend(Block(paragraph=desk.say(key)) for key in keys)
    blocks.extend(_lists(desk, [item for _, item in found]))
    return blocks


def _row(desk: Desk, columns: tuple[Inline, ...], told: Told, item: Item[Any]) -> Row:
    value = item.value
    channels = [desk.say(f"channel-{one}") for one in value.by or ()]
    name = inline.capital(desk.join(channels)) if channels else desk.lack(item.spot, "marketing-column-channel")
    mode: Inline = (
        desk.lack(item.spot, "marketing-column-mode")
        if value.mode is None
        else inline.sentence(desk.say(f"marketing-condition-{value.mode}"))
    )
    audience = desk.join(desk.inside("data-subjects", one) for one in value.to or ()) or desk.join(
        desk.inside("data-subjects", one.value.group) for one in told.subjects
    )
    how = desk.owed(value.objection, item.spot / "objection", "right-object-marketing")
    cells = (
        Cell(columns[1], mode),
        Cell(columns[2], listed_purposes(desk, (told,))),
        Cell(columns[3], inline.sentence(audience)),
        Cell(columns[4], inline.sentence(how)),
    )
    return Row(name, cells)


def _partners(desk: Desk, items: list[Item[Any]]) -> list[Block]:
    named: dict[str, Inline] = {}
    silent = False
    for item in items:
        stated = said(item.value.partners, item.spot / "partners")
        silent = silent or stated.silent
        for one in stated:
            if one.value in desk.facts.parties:
                name = introduced(desk, one.value, SectionId.MARKETING)
                named[str(name)] = name
    if named:
        return [Block(paragraph=desk.say("marketing-partners", partners=desk.join(named.values())))]
    return [] if silent else [Block(paragraph=desk.say("marketing-no-partners"))]


def _lists(desk: Desk, items: list[Item[Any]]) -> list[Block]:
    """Return the public opt-out lists for the channels used without prior consent, as the law has them on the day."""
    used = {
        str(channel) for item in items if item.value.mode is not MarketingMode.OPT_IN for channel in item.value.by or ()
    }
    blocks = []
    for one in desk.law.opt_out_lists():
        if not one.companies and not used.isdisjoint(one.channels):
            known = desk.law.rely_on(one)
            name = known.names.get(desk.language) or next(iter(known.names.values()))
            words = inline.link(known.web, name) if known.web else name
            blocks.append(Block(paragraph=desk.say("marketing-national-list", list=words)))
    return blocks


def profiling(desk: Desk) -> list[Block]:
    """Return whether machines evaluate or decide, from the activities' own statements."""
    found: dict[Spot, tuple[Item[Any], list[Told]]] = {}
    silent = False
    for told in desk.facts.purposes:
        silent = silent or told.automated.silent or told.automated.todo
        for item in told.automated:
            found.setdefault(item.spot, (item, []))[1].append(told)
    kinds = {str(item.value.kind) for item, _ in found.values()}
    blocks: list[Block] = []
    if not silent and "solely-automated" not in kinds:
        key = "automated-none" if kinds else "automated-none-profiling"
        blocks.append(Block(paragraph=desk.say(key)))
    reasons = tuple(_reasons(desk))
    if reasons:
        blocks.append(Block(entries=reasons))
    for item, purposes in found.values():
        blocks.append(Block(subtitle=inline.capital(desk.owed(item.value.name, item.spot / "name", "card-automated"))))
        lines = decision(desk, item)
        blocks.append(Block(entries=tuple(Entry(line) for line in lines)))
        named = listed_purposes(desk, tuple(purposes))
        blocks.append(Block(note=inline.sentence(desk.say("right-purposes", purposes=named))))
        contact = contacts.reach(desk, ContactPurpose.RIGHTS)
        if item.value.kind == "solely-automated":
            blocks.append(Block(paragraph=desk.say("automated-human", contact=contact)))
        if item.value.kind == "profiling" and item.value.objection is None and _objectable(desk, purposes):
            blocks.append(Block(paragraph=desk.say("automated-profiling-objection", contact=contact)))
    return blocks


def _reasons(desk: Desk) -> Iterator[Entry]:
    """Yield why there are no automated decisions, for the activities that say so, with the purposes meant."""
    meant: dict[Inline, list[Told]] = {}
    for told in desk.facts.purposes:
        for words in desk.because(told.automated, told.purpose.spot):
            meant.setdefault(words, []).append(told)
    for words, purposes in meant.items():
        named = desk.say("right-purposes", purposes=listed_purposes(desk, tuple(purposes)))
        yield Entry(inline.spaced([words, inline.sentence(named)]))


def _objectable(desk: Desk, purposes: list[Told]) -> bool:
    from ropa.policy.entitlement import rights_of  # noqa: PLC0415

    return any(right.separate for told in purposes for right in rights_of(desk, told))
