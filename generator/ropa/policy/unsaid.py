"""What a policy would leave unsaid although the register shows that it must be said."""

from typing import Any

from ropa.model.notice_section import SectionId
from ropa.policy import codes
from ropa.policy.crossing import destinations
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.plan import planned
from ropa.policy.public import Item

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
