"""Sections on data: from where, whether they must be provided, who inside sees them."""

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ropa.model.notice_section import SectionId
from ropa.model.party import Role
from ropa.model.personal_data import Obligation
from ropa.policy import inline
from ropa.policy.categories import category_name, exact_items
from ropa.policy.contacts import owner_of
from ropa.policy.desk import Desk
from ropa.policy.inline import NOTHING, Inline, sentence
from ropa.policy.layout import everywhere, listed_purposes
from ropa.policy.origins import accessible, source_words
from ropa.policy.outside import introduced_name, reasons_of, receiving
from ropa.policy.public import Item, Spot
from ropa.policy.view import Block, Cell, Entry, Row, RowGroup, Table

if TYPE_CHECKING:
    from ropa.policy.facts import Told


def sources(desk: Desk) -> list[Block]:
    """Return where data come from, each source once with the purposes it serves."""
    found: dict[str, tuple[Item[Any], list[Told]]] = {}
    for told in desk.facts.purposes:
        for item in told.sources:
            found.setdefault(str(source_words(desk, item, SectionId.SOURCES)), (item, []))[1].append(told)
    if not found:
        return []
    if len(found) == 1 and next(iter(found.values()))[0].value.kind == "person":
        return [Block(paragraph=desk.say("source-all-person"))]
    entries = []
    for item, purposes in found.values():
        parts = [source_words(desk, item, SectionId.SOURCES)]
        if accessible(desk, item):
            parts.append(accessible(desk, item))
        meant = tuple(dict.fromkeys(purposes))
        parts.append(
            desk.say("right-all-purposes")
            if everywhere(desk, meant)
            else desk.say("right-purposes", purposes=listed_purposes(desk, meant))
        )
        parts[-1] = sentence(parts[-1])
        entries.append(Entry(inline.spaced(parts)))
    return [Block(entries=tuple(entries))]


def obligation(desk: Desk) -> list[Block]:
    """Return which data must be provided, under each kind of duty, and what follows if they are not."""
    columns = tuple(desk.say(f"obligation-column-{name}") for name in ("data", "consequence", "purpose"))
    rows: dict[Spot, tuple[Item[Any], list[Told]]] = {}
    for told in desk.facts.purposes:
        for item in told.data:
            if item.value.required is not None:
                rows.setdefault(item.spot, (item, []))[1].append(told)
    made: dict[tuple[int, Inline], dict[tuple[Inline, Inline], list[Told]]] = {}
    for item, purposes in rows.values():
        duty = _duty(desk, item)
        same = made.setdefault(duty, {}).setdefault(_provided(desk, item), [])
        same += purposes
    if not made:
        return []
    groups = []
    for duty in sorted(made, key=itemgetter(0)):
        found = []
        for (data, consequence), purposes in made[duty].items():
            named = listed_purposes(desk, tuple(dict.fromkeys(purposes)))
            found.append(Row(data, (Cell(columns[1], consequence), Cell(columns[2], named))))
        groups.append(RowGroup(tuple(found), duty[1]))
    return [Block(table=Table(desk.say("section-obligation"), columns, tuple(groups), quiet=True))]


def _duty(desk: Desk, item: Item[Any]) -> tuple[int, Inline]:
    """Return whether data must be provided, in a sentence, and the place of that duty: the strictest first."""
    required = desk.known(item.value.required, item.spot / "required", "obligation-column-duty")
    if required is None:
        return len(Obligation), ""
    place = list(Obligation).index(required)
    if required is Obligation.LAW and item.value.required_law is not None:
        law = desk.laws(item.value.required_law, item.spot / "required_law")
        return place, desk.say("obligation-law-cited", law=law)
    return place, desk.say(f"obligation-{required}")


def _provided(desk: Desk, item: Item[Any]) -> tuple[Inline, Inline]:
    """Return which data they are, and what follows if they are not provided."""
    fields = desk.join(exact_items(desk, item) if item.value.items else ())
    data = inline.dots([category_name(desk, item), inline.mild(fields)])
    if item.value.consequence is None and item.value.required is Obligation.OPTIONAL:
        return data, NOTHING
    return data, sentence(desk.owed(item.value.consequence, item.spot / "consequence", "obligation-column-consequence"))


def internal_access(desk: Desk) -> list[Block]:
    """Return who inside sees data, and why where the register says so."""
    departments = tuple(receiving(desk).get(Role.INTERNAL, {}).values())
    reasons = [(introduced_name(one), reasons_of(desk, one)) for one in departments]
    blocks = []
    if any(words for _, words in reasons):
        entries = tuple(Entry(words, lead=name) if words else Entry(name) for name, words in reasons)
        blocks.append(Block(entries=entries))
    elif departments:
        named = desk.join(one.name for one in departments)
        blocks.append(Block(paragraph=desk.say("internal-access-departments", departments=named)))
    owners: dict[str, list[Inline]] = {}
    said = []
    for one in desk.facts.controllers:
        if one.value.internal_access is not None:
            words = desk.paragraphs(one.value.internal_access, one.spot / "internal_access")
            owners.setdefault(words, []).append(owner_of(desk, one))
            said.append(words)
    for words in dict.fromkeys(said):
        if len(owners[words]) < len(desk.facts.controllers):
            blocks.append(Block(subtitle=desk.join(owners[words])))
        blocks.append(Block(prose=words))
    return blocks
