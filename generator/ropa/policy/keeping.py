"""The section on retention: a table of periods by group of purposes."""

from typing import Any

from ropa.policy import periods
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import NOTHING, Inline, dots, spaced
from ropa.policy.layout import listed_purposes, themes
from ropa.policy.public import Item, Spot
from ropa.policy.view import Block, Cell, Row, RowGroup, Table


def retention(desk: Desk) -> list[Block]:
    """Return every period once, under the heading of the first purposes it is for."""
    names = ("category", "period", "then", "reason", "purpose")
    columns = tuple(desk.say(f"retention-column-{name}") for name in names)
    groups = []
    told_already: set[Spot] = set()
    for bundle in themes(desk):
        found: dict[Spot, tuple[Item[Any], list[Told]]] = {}
        for told in bundle.purposes:
            for item in told.retention:
                if item.spot not in told_already:
                    found.setdefault(item.spot, (item, []))[1].append(told)
        told_already.update(found)
        rows = tuple(_row(desk, columns, *entry) for entry in found.values())
        if rows:
            groups.append(RowGroup(rows, bundle.title))
    if not groups:
        return []
    return [Block(table=Table(desk.say("retention-table-caption"), columns, tuple(groups), quiet=True))]


def _row(desk: Desk, columns: tuple[Inline, ...], item: Item[Any], purposes: list[Told]) -> Row:
    period = [*periods.phases(desk, item), *periods.limits(desk, item), *periods.condition(desk, item)]
    cells = (
        Cell(columns[1], spaced(period)),
        Cell(columns[2], spaced([periods.ending(desk, item), *periods.backups(desk, item)]) or NOTHING),
        Cell(columns[3], spaced(periods.grounds(desk, item)) or NOTHING),
        Cell(columns[4], listed_purposes(desk, tuple(purposes))),
    )
    return Row(_what(desk, item, purposes), cells)


def _what(desk: Desk, item: Item[Any], purposes: list[Told]) -> Inline:
    """Return the categories that a period covers; all data of its purposes when it names none."""
    used = {one.value.category for told in purposes for one in told.data}
    names = [one for one in item.value.data or () if one in used]
    what: Inline = (
        desk.listed("data-categories", names) if names else desk.say("retention-all-data", count=len(purposes))
    )
    whose = [desk.inside("data-subjects", one) for one in item.value.data_subjects or ()]
    return dots([what, desk.join(whose)])
