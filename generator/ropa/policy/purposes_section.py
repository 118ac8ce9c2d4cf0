"""The section on purposes: cards under their headings, and the table of uses where the plan asks for one."""

from ropa.model.notice_section import PurposeLayout
from ropa.policy import basis
from ropa.policy.cards import card, title
from ropa.policy.desk import Desk
from ropa.policy.inline import NOTHING, link, sentence, spaced
from ropa.policy.layout import bundles, layout_of
from ropa.policy.view import Block, Cell, Group, Row, RowGroup, Table

OPEN_UP_TO = 10
"""Cards are folded beyond this number, so that headings stay in sight."""


def purposes(desk: Desk, number: str) -> list[Block]:
    """Return the section; groups are numbered below the section's number when it has one."""
    found = bundles(desk)
    if not found:
        return [Block(paragraph=desk.lack(desk.facts.notice.spot, "section-purposes"))]
    folded = sum(len(bundle.purposes) for bundle in found) > OPEN_UP_TO
    groups = tuple(
        Group(
            anchor=bundle.anchor,
            cards=tuple(card(desk, told, 4 if bundle.title else 3, folded=folded) for told in bundle.purposes),
            title=bundle.title,
            number=f"{number}.{place}" if number and bundle.title else "",
            retired=desk.retired(bundle.anchor),
        )
        for place, bundle in enumerate(found, 1)
    )
    table = [_uses(desk)] if layout_of(desk) is PurposeLayout.TABLE else []
    weighed = any(item.value.basis == "legitimate-interests" for told in desk.facts.purposes for item in told.bases)
    notes = [Block(paragraph=desk.say("basis-balance"))] if weighed else []
    return [*notes, *table, Block(groups=groups)]


def _uses(desk: Desk) -> Block:
    columns = (desk.say("card-purpose"), desk.say("card-data"), desk.say("card-why-lawful"))
    groups = []
    for bundle in bundles(desk):
        rows = []
        for told in bundle.purposes:
            stated = (item.value.category for item in told.data)
            used = desk.listed("data-categories", (one for one in stated if isinstance(one, str)))
            why = spaced([sentence(line) for line in basis.reasons(desk, told)])
            cells = (Cell(columns[1], used), Cell(columns[2], why or NOTHING))
            rows.append(Row(link(f"#{told.anchor}", title(desk, told)), cells))
        groups.append(RowGroup(tuple(rows), bundle.title))
    return Block(table=Table(desk.say("uses-table-caption"), columns, tuple(groups)))
