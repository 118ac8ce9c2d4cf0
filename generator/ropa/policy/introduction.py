"""What a party is or does, in the words of the register: said once in a policy, in the first place for it."""

from collections.abc import Iterable, Iterator

from ropa.model.notice_section import CookieLayout, Section, SectionId
from ropa.model.party import Naming, Role
from ropa.policy.crossing import crosses
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline
from ropa.policy.names import party_name, role_of
from ropa.policy.public import said


def introduction(desk: Desk, name: str | None, place: str) -> Inline:
    """Return how the register describes a party, as inside a sentence, if this place is the one to say it.

    A place is a section or the anchor of a purpose. Nothing is returned for a party that is not named: its description
    stands for its name.
    """
    party = desk.facts.parties.get(name or "")
    if party is None or party.value.description is None or party.value.naming is Naming.CATEGORY:
        return ""
    if desk.once("introductions", lambda: _places(desk)).get(name or "") != place:
        return ""
    return desk.text(party.value.description, party.spot / "description")


def introduced(desk: Desk, name: str, place: str) -> Inline:
    """Return the name of a party as inside a sentence, with how the register describes it if this is the place."""
    party = party_name(desk, desk.facts.parties[name], inside=True)
    words = introduction(desk, name, place)
    return desk.say("recipient-with", recipient=party, details=words) if words else party


def introductions(desk: Desk, place: str) -> dict[str, Inline]:
    """Return the parties that this place introduces, with how the register describes them."""
    found = {name: introduction(desk, name, place) for name in desk.once("introductions", lambda: _places(desk))}
    return {name: words for name, words in found.items() if words}


def receiving_section(desk: Desk, role: Role | None) -> SectionId:
    """Return the section that tells of recipients of a role."""
    inside = role is Role.INTERNAL and desk.has_section(SectionId.INTERNAL_ACCESS)
    return SectionId.INTERNAL_ACCESS if inside else SectionId.RECIPIENTS


def _places(desk: Desk) -> dict[str, str]:
    """Return by party the place that introduces it: the first that names it, sections before cards."""
    found: dict[str, str] = {}
    for section, names in _sections(desk):
        if desk.has_section(section):
            found.update((name, section) for name in names if name and name not in found)
    for told in desk.facts.purposes:
        for item in (*told.recipients, *told.sources):
            found.setdefault(item.value.party or "", told.anchor)
        for item in told.transfers:
            if crosses(desk, item):
                found.setdefault(item.value.recipient or "", told.anchor)
    return found


def _sections(desk: Desk) -> Iterator[tuple[SectionId, Iterable[str | None]]]:
    """Yield the parties that each section names, in the order in which the sections are asked."""
    purposes = desk.facts.purposes
    trackers = () if desk.notice.cookies is not None else desk.facts.trackers
    cookies = [
        *(one.value.provider for one in trackers),
        *(other.value for one in trackers for other in said(one.value.third_parties, one.spot)),
    ]
    if _by_vendor(desk):
        yield SectionId.COOKIES, cookies  # the heading of a vendor asks what it does
    for told in purposes:
        for item in told.recipients:
            yield receiving_section(desk, role_of(desk, item)), (item.value.party,)
    yield SectionId.SOURCES, [item.value.party for told in purposes for item in told.sources]
    joint = {name for told in purposes for name in told.arrangements if name in desk.facts.arrangements}
    yield SectionId.CONTROLLER, [one for name in joint for one in desk.facts.arrangements[name].value.parties or ()]
    yield SectionId.COOKIES, cookies
    transfers = [item.value for told in purposes for item in told.transfers if crosses(desk, item)]
    yield SectionId.TRANSFERS, [name for one in transfers for name in (one.recipient, one.exporter)]
    yield SectionId.MARKETING, _partners(desk)
    yield SectionId.DPO, [one.value.party for org in desk.facts.controllers for one in said(org.value.dpo, org.spot)]


def _by_vendor(desk: Desk) -> bool:
    return any(
        isinstance(one, Section) and one.id is SectionId.COOKIES and one.cookies is CookieLayout.BY_VENDOR
        for one in desk.notice.sections or ()
    )


def _partners(desk: Desk) -> list[str]:
    marketing = [one for told in desk.facts.purposes for one in said(told.purpose.value.marketing, told.purpose.spot)]
    return [one.value for item in marketing for one in said(item.value.partners, item.spot)]
