"""The last sections: contact, changes, other texts; and the clauses of the library."""

from typing import Any

from ropa.model.contact import ContactPurpose
from ropa.model.notice_section import ClauseId, ClauseUse, SectionId
from ropa.policy import contacts, history, inline
from ropa.policy.addresses import address_in
from ropa.policy.complaint import authorities_of
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline
from ropa.policy.layout import listed_purposes
from ropa.policy.public import Item, each
from ropa.policy.view import Block, Change, Entity, Entry

DEFAULT_CLAUSE = {
    SectionId.BREACH: ClauseId.BREACH,
    SectionId.CHILDREN: ClauseId.CHILDREN,
    SectionId.THIRD_PERSONS: ClauseId.THIRD_PERSONS,
}
"""Sections that a plan names for the sake of their clause."""


def contact(desk: Desk) -> list[Block]:
    """Return the ways to reach the controllers, by what they are for."""
    found: dict[str, tuple[Item[Any], list[ContactPurpose]]] = {}
    for purpose in ContactPurpose:
        for item in contacts.contacts_for(desk, purpose):
            found.setdefault(repr(item.value), (item, []))[1].append(purpose)
    entities = [_entity(desk, item, purposes) for item, purposes in found.values()]
    addresses = {str(item.value.email) for item, _ in found.values()}
    for officer in contacts.officers(desk):
        if str(officer.value.email) in addresses:
            continue
        name = officer.value.name
        title = desk.owed(name, officer.spot / "name", "section-dpo") if name is not None else desk.say("section-dpo")
        entities.append(Entity(title, tuple(contacts.rows(desk, officer))))
    if not entities:
        reached = contacts.reach(desk, ContactPurpose.GENERAL)
        return [Block(paragraph=desk.say("dpo-none-contact", contact=reached))]
    return [Block(entities=tuple(entities))]


def _entity(desk: Desk, item: Item[Any], purposes: list[ContactPurpose]) -> Entity:
    if item.value.for_ is None:
        title: Inline = desk.say("contact-purpose-general")
    else:
        title = inline.dots([desk.say(f"contact-purpose-{one}") for one in purposes])
    name = desk.text(item.value.name, item.spot / "name") if item.value.name is not None else ""
    return Entity(title, tuple(contacts.rows(desk, item)), when=inline.dots([name, contacts.owners(desk, item)]))


def changes(desk: Desk) -> list[Block]:
    """Return the dated changes, newest first; without any that this is the first version, if it may be."""
    found = history.changes(desk)
    if not found:
        return [Block(paragraph=desk.say("changes-first-version"))] if history.is_first(desk) else []
    return [Block(changes=tuple(_change(desk, one) for one in found))]


def _change(desk: Desk, one: history.Change) -> Change:
    head = inline.strong(inline.spaced(one.head))
    return Change(desk.date(one.date), tuple(text for text in (head, *one.texts) if text), one.anchor)


def other_notices(desk: Desk) -> list[Block]:
    """Return links to other texts."""
    entries = []
    for item in each(desk.notice.related, desk.facts.notice.spot / "related"):
        value = item.value
        plan = desk.facts.notices.get(value.notice or "")
        if value.title is not None:
            title = desk.text(value.title, item.spot / "title")
        else:
            stated = None if plan is None else plan.value.title
            title = desk.owed(stated, item.spot, "section-other-notices")
        if plan is not None and desk.language in (plan.value.languages or ()):
            target = desk.way_to(str(value.notice))
        else:
            target = value.url or ("" if plan is None else address_in(plan.value, desk.language))
        entries.append(Entry(inline.link(target, title) if target else title))
    return [Block(entries=tuple(entries))] if entries else []


def clauses(desk: Desk, section: SectionId, stated: tuple[Any, ...] | None) -> list[Block]:
    """Return the clauses of the library that a section holds."""
    wanted = list(stated or ())
    if not wanted and section in DEFAULT_CLAUSE:
        wanted = [DEFAULT_CLAUSE[section]]
    return [block for one in wanted for block in _clause(desk, one)]


def _clause(desk: Desk, use: Any) -> list[Block]:
    name = use.clause if isinstance(use, ClauseUse) else use
    if name is ClauseId.BREACH:
        return [Block(paragraph=words) for words in _breach(desk)]
    if name is ClauseId.CHILDREN:
        return [Block(paragraph=words) for words in _children(desk, use)]
    blocks = [Block(paragraph=desk.say(f"clause-{name}"))]
    if name is ClauseId.FURTHER_PROCESSING:
        blocks.append(Block(paragraph=desk.say("clause-further-processing-test")))
    if name is ClauseId.THIRD_PERSONS:
        keys = ("third-persons-tell-them", "third-persons-first-contact")
        blocks.extend(Block(paragraph=desk.say(key)) for key in keys)
    return blocks


def _breach(desk: Desk) -> list[Inline]:
    swiss = desk.border == "ch"  # a high risk for the authority, and the person where it helps (Art. 24 FADP)
    key = "breach-authority-soon" if swiss else "breach-authority"
    said = [desk.say(key, authority=authority.cited) for authority in authorities_of(desk)]
    return [*said, desk.say("breach-you-where-needed" if swiss else "breach-you"), desk.say("breach-record")]


def _children(desk: Desk, use: Any) -> list[Inline]:
    stated = getattr(use, "age", None)
    known = desk.law.consent_age
    age = stated or (known.age if known is not None else None)
    said: list[Inline] = [] if age is None else [desk.say("clause-children", age=age)]
    told = tuple(one for one in desk.facts.purposes if any(_of_children(desk, item) for item in one.subjects))
    if told:
        said.append(desk.say("children-purposes", purposes=listed_purposes(desk, told)))
    return [*said, desk.say("children-parents")]


def _of_children(desk: Desk, item: Item[Any]) -> bool:
    if item.value.children is not None:
        return bool(item.value.children)
    term = desk.facts.words.vocabulary("data-subjects").get(item.value.group)
    return term is not None and term.children
