"""What a policy would leave unsaid although the register shows that it must be said."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from markupsafe import escape

from ropa.model.notice_section import SectionId
from ropa.policy import codes, inline
from ropa.policy.crossing import destinations
from ropa.policy.desk import Desk, Lack
from ropa.policy.facts import Told
from ropa.policy.inline import mark
from ropa.policy.page_view import Page
from ropa.policy.plan import Planned, contents, heading, planned
from ropa.policy.public import Item
from ropa.policy.view import Block, Section

ALWAYS = (SectionId.CONTROLLER, SectionId.RIGHTS, SectionId.COMPLAINT)
"""Sections that no policy does without (Art. 13(1)(a), (2)(b), (d))."""
SUBJECTS = (SectionId.PURPOSES, SectionId.COOKIES)
"""One of these says what the data are for (Art. 13(1)(c))."""


def note_unsaid(desk: Desk) -> None:
    """Note sections that the plan leaves out, and recipients beyond the border of whom no transfer tells."""
    there = {one.id for one in planned(desk)}
    for section in ALWAYS:
        if section not in there:
            desk.lack(desk.facts.notice.spot / "sections", f"section-{section}", codes.SECTION_LEFT_OUT)
    if not there.intersection(SUBJECTS):
        desk.lack(desk.facts.notice.spot / "sections", f"section-{SUBJECTS[0]}", codes.SECTION_LEFT_OUT)
    for told in desk.facts.purposes:
        for item in told.recipients:
            if not told.transfers.todo and _beyond(desk, item) - _told_of(told, item):
                desk.lack(item.spot, "transfers-column-country", codes.TRANSFER_UNTOLD)


def marked(desk: Desk, page: Page, unseen: Iterable[tuple[str, Lack]]) -> Page:
    """Return a draft: a banner that counts what is missing, and marks for what the page does not show by itself.

    `unseen` are lacks of which the page says nothing, with the sections that should say it.
    """
    if not desk.lacks:
        return page
    left_out = [
        (lack.what.removeprefix("section-"), lack) for lack in desk.lacks if lack.code == codes.SECTION_LEFT_OUT
    ]
    gaps: dict[str, dict[Block, None]] = {}
    for section, lack in (*left_out, *unseen):
        named = desk.say(lack.what) if lack.what in desk.wording else escape(lack.what)
        what = inline.dots([named, escape(lack.about)])
        gaps.setdefault(section, {})[Block(paragraph=mark(desk.say("gap", what=what), "gap"))] = None
    kept = (replace(one, blocks=(*one.blocks, *gaps.pop(one.id, ()))) for one in page.sections)
    sections = (*kept, *_added(desk, gaps))
    banner = desk.say("draft-banner", count=len(desk.lacks))
    return replace(page, banner=banner, sections=sections, contents=contents(sections))


def _added(desk: Desk, gaps: Mapping[str, Iterable[Block]]) -> Iterator[Section]:
    spot = desk.facts.notice.spot / "sections"
    for name, blocks in gaps.items():
        yield Section(name, heading(desk, Planned(SectionId(name), spot)), tuple(blocks))


def _beyond(desk: Desk, item: Item[Any]) -> set[str]:
    """Return the countries beyond the border in which a recipient works."""
    party = desk.facts.parties.get(item.value.party or "")
    if party is None:
        return set()
    seat = party.value.country or getattr(party.value.address, "country", None)
    works = party.value.locations or ((seat,) if isinstance(seat, str) else ())
    return {code for code in works if code not in desk.law.border}


def _told_of(told: Told, item: Item[Any]) -> set[str]:
    """Return the countries of the transfers that can be meant: to this party, or to nobody who is named."""
    return {
        code
        for one in told.transfers
        if one.value.recipient in (None, item.value.party) and one.value.organisation is None
        for code in destinations(one)
    }
