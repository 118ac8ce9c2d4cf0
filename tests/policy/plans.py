"""Policies of the example registers in a plan of a test's own, and what such a page must be like."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ropa.model.notice import Notice
from ropa.policy.desks import desk_of
from ropa.policy.edition import Edition, Forms, edition
from ropa.policy.inline import plain
from ropa.policy.page_view import Page
from ropa.policy.view import Block, Card, Group, Section
from ropa.register import Register

REPOSITORY = Path(__file__).parents[2]
ID = re.compile(r'\bid="([^"]+)"')
HREF = re.compile(r'href="#([^"]+)"')


def planned(register: Register, policy: str, language: str = "", **changes: Any) -> Edition:
    """A policy with some fields of its plan changed, in English or in the language named."""
    entry = register.notices[policy]
    fields = {**entry.value.__dict__, **changes}
    if language:
        fields["languages"] = (language,)
    plan = Notice(**{name: value for name, value in fields.items() if value is not None})
    return edition(desk_of(register, entry.but(value=plan)), Forms())


def groups(page: Page) -> list[Group]:
    return [group for section in page.sections for block in section.blocks for group in block.groups]


def cards(page: Page) -> dict[str, Card]:
    """The cards of a page by anchor, without what depends on their place."""
    found = {}
    for group in groups(page):
        for card in group.cards:
            assert card.anchor not in found, f"{card.anchor} stands twice"
            found[card.anchor] = Card(card.anchor, card.title, 0, card.basis, card.facts, card.text)
    return found


def flaws(page: Page) -> Iterator[str]:
    """What a page must not have: links that lead nowhere, ids twice, numbers out of order, empty parts."""
    ids = ID.findall(page.body)
    yield from (f"id {one} twice" for one in sorted({one for one in ids if ids.count(one) > 1}))
    yield from (f"link to #{one}" for one in sorted(set(HREF.findall(page.body)) - set(ids)))
    for place, section in enumerate(page.sections, 1):
        if section.number not in ("", str(place)):
            yield f"section {section.id} has the number {section.number}"
        yield from (f"section {section.id}: {one}" for one in _empty(section))
    numbered = [group.number for group in groups(page) if group.number]
    if numbered:
        own = next(section.number for section in page.sections if section.id == "purposes")
        if numbered != [f"{own}.{place}" for place in range(1, len(numbered) + 1)]:
            yield f"groups are numbered {numbered}"
    told = [(line.href, line.number, [(one.href, one.number) for one in line.lines]) for line in page.contents]
    meant = [(f"#{one.id}", one.number, [(f"#{g.anchor}", g.number) for g in _titled(one)]) for one in page.sections]
    if told != meant:
        yield "the contents are not the headings"


def _titled(section: Section) -> list[Group]:
    return [group for block in section.blocks for group in block.groups if group.title]


def _empty(section: Section) -> Iterator[str]:
    if not plain(section.title).strip() or not section.blocks:
        yield "no heading or no content"
    last = section.blocks[-1] if section.blocks else Block()
    if last.subtitle:
        yield f"nothing under {plain(last.subtitle)}"
    for block in section.blocks:
        filled = [name for name in Block.__slots__ if getattr(block, name)]
        if len(filled) != 1:
            yield f"a block holds {filled}"
        if block.table is not None and not all(group.rows for group in block.table.groups):
            yield "a table without rows"
        yield from ("a group without cards" for group in block.groups if not group.cards)
