"""The plan of a policy: which sections in which order, their headings and numbers, and what each of them holds."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ropa.model.notice_section import USUAL, Headings, SectionId
from ropa.model.notice_section import Section as StatedSection
from ropa.policy import (
    automated_section,
    closing,
    collected,
    glossary,
    keeping,
    outside,
    purposes_section,
    tracking,
    transfers_section,
    what,
    who,
)
from ropa.policy import complaint as complaints
from ropa.policy import rights as entitled
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline
from ropa.policy.public import Item, Spot, each
from ropa.policy.view import Block, Line, Section

if TYPE_CHECKING:
    from collections.abc import Callable

SELF_INTRODUCED = frozenset(
    {SectionId.SCOPE, SectionId.TRANSFERS, SectionId.COMMITMENTS, SectionId.CONTROLLER, SectionId.COMPLAINT}
    | {SectionId.CONTACT, SectionId.CHANGES, SectionId.BREACH, SectionId.DPO, SectionId.PROFILING}
    | {SectionId.RECIPIENTS, SectionId.CHILDREN, SectionId.THIRD_PERSONS, SectionId.DEFINITIONS}
)
"""Sections whose opening sentence depends on what they hold; the others begin with a fixed one."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A section as the plan has it."""

    id: SectionId
    spot: Spot
    stated: Any = None
    """The plan's own statements on it, or nothing."""

    def __getattr__(self, name: str) -> Any:
        return None if self.stated is None else getattr(self.stated, name)


def planned(desk: Desk) -> tuple[Planned, ...]:
    """Return the sections of the plan in order, or the usual ones."""
    spot = desk.facts.notice.spot / "sections"
    if desk.notice.sections is None:
        return tuple(Planned(name, spot) for name in USUAL)
    return tuple(_planned(item) for item in each(desk.notice.sections, spot))


def _planned(item: Item[Any]) -> Planned:
    if isinstance(item.value, StatedSection):
        return Planned(item.value.id, item.spot, item.value)
    return Planned(SectionId(item.value), item.spot)


def sections(desk: Desk) -> tuple[Section, ...]:
    """Return the sections that have content, numbered when the plan says so; the first layer is not among them."""
    made: list[Section] = []
    for one in planned(desk):
        if one.id is SectionId.AT_A_GLANCE:
            continue
        number = str(len(made) + 1) if desk.notice.numbered else ""
        blocks = _blocks(desk, one, number)
        if blocks:
            made.append(Section(one.id, heading(desk, one), tuple(blocks), number, desk.retired(one.id)))
    return tuple(made)


def heading(desk: Desk, one: Planned) -> Inline:
    """Return the heading of a section: the plan's own, a question or a title."""
    if one.title is not None:
        return desk.text(one.title, one.spot / "title")
    question = desk.notice.headings is Headings.QUESTIONS
    return desk.say(f"section-{one.id}{'-question' if question else ''}")


def _blocks(desk: Desk, one: Planned, number: str) -> list[Block]:
    content = _content(desk, one, number)
    clauses = closing.clauses(desk, one.id, one.clauses)
    text = [Block(prose=desk.paragraphs(one.text, one.spot / "text"))] if one.text is not None else []
    if not (content or clauses or text):
        return []
    intro = [] if one.id in SELF_INTRODUCED or not content else [Block(paragraph=desk.say(f"section-{one.id}-intro"))]
    return [*intro, *text, *content, *clauses]


def _content(desk: Desk, one: Planned, number: str) -> list[Block]:
    simple: dict[SectionId, Callable[[Desk], list[Block]]] = {
        SectionId.SCOPE: who.scope,
        SectionId.CONTROLLER: who.controller,
        SectionId.DPO: who.dpo,
        SectionId.SOURCES: what.sources,
        SectionId.OBLIGATION: what.obligation,
        SectionId.INTERNAL_ACCESS: what.internal_access,
        SectionId.RECIPIENTS: outside.recipients,
        SectionId.COMMITMENTS: outside.commitments,
        SectionId.TRANSFERS: transfers_section.transfers,
        SectionId.RETENTION: keeping.retention,
        SectionId.MARKETING: automated_section.marketing,
        SectionId.PROFILING: automated_section.profiling,
        SectionId.SECURITY: outside.security,
        SectionId.RIGHTS: entitled.rights,
        SectionId.CONTACT: closing.contact,
        SectionId.COMPLAINT: complaints.complaint,
        SectionId.CHANGES: closing.changes,
        SectionId.OTHER_NOTICES: closing.other_notices,
    }
    if one.id in simple:
        return simple[one.id](desk)
    if one.id is SectionId.DEFINITIONS:
        return glossary.definitions(desk, one.terms)
    if one.id is SectionId.DATA:
        return collected.categories(desk, by_channel=bool(one.split_by_channel), layout=one.layout, number=number)
    if one.id is SectionId.PURPOSES:
        return purposes_section.purposes(desk, number)
    return tracking.cookies(desk, one.cookies) if one.id is SectionId.COOKIES else []


def contents(made: tuple[Section, ...]) -> tuple[Line, ...]:
    """Return the lines of the contents: sections, and the groups of the purposes below theirs."""
    return tuple(Line(f"#{section.id}", section.title, section.number, _below(section)) for section in made)


def _below(section: Section) -> tuple[Line, ...]:
    groups = [group for block in section.blocks for group in block.groups if group.title]
    return tuple(Line(f"#{group.anchor}", group.title, group.number) for group in groups)
