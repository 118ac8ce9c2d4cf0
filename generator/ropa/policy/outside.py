"""Sections on what leaves the organisation: recipients, transfers, commitments, security."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ropa.model.automation import AutomationKind
from ropa.model.notice import Commitment
from ropa.model.notice_section import SectionId
from ropa.model.party import Role
from ropa.policy import codes, inline
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import NOTHING, Inline, sentence
from ropa.policy.introduction import introduction, receiving_section
from ropa.policy.layout import purposes_cell
from ropa.policy.names import countries_of, recipient_name, role_of, works_for
from ropa.policy.public import Item
from ropa.policy.share import only, share, together
from ropa.policy.view import Block, Box, Cell, Entry, Row, RowGroup, Table

ROLES = (
    Role.INTERNAL,
    Role.PROCESSOR,
    Role.JOINT_CONTROLLER,
    Role.GROUP,
    Role.CONTROLLER,
    Role.PUBLIC_AUTHORITY,
)
"""The order of recipients; departments stand among them only where the plan has no section for them."""
NOT = (Commitment.NO_SALE, Commitment.NO_DISCLOSURE_FOR_MARKETING, Commitment.NO_AUTOMATED_DECISIONS)
"""Commitments that say what is not done."""
LIMITS = (Commitment.NO_SALE, Commitment.NO_DISCLOSURE_FOR_MARKETING)
"""Commitments on who does not receive data; they are told beside those who do."""


@dataclass(frozen=True, slots=True)
class Receiving:
    """All that is told of one recipient; two parties of one name are told together, with the countries of both."""

    name: Inline
    described: dict[Inline, None] = field(default_factory=dict)
    """What the register says it is or does."""
    countries: dict[str, None] = field(default_factory=dict)
    reasons: dict[Inline, None] = field(default_factory=dict)
    purposes: list[Told] = field(default_factory=list)
    occasional: list[bool] = field(default_factory=list)
    """For each purpose, whether it receives data only now and then."""
    shares: list[tuple[str, ...]] = field(default_factory=list)
    """For each purpose, the only data that it receives; nothing where it receives all."""


def recipients(desk: Desk) -> list[Block]:
    """Return the recipients outside, by role, each once with why and for which purposes."""
    found = receiving(desk)
    inside = found.pop(Role.INTERNAL, {})
    nobody = [] if found else [Block(paragraph=desk.say("recipients-none"))]
    if inside and not desk.has_section(SectionId.INTERNAL_ACCESS):
        found[Role.INTERNAL] = inside
    if not found:
        return nobody
    columns = tuple(desk.say(f"recipients-column-{name}") for name in ("recipient", "country", "reason", "purposes"))
    groups = []
    for role in (*ROLES, None):
        rows = [_recipient_row(desk, columns, one) for one in found.get(role, {}).values()]
        if rows:
            heading = desk.say(f"recipients-{role}") if role is not None else desk.say("card-recipients-unknown")
            groups.append(RowGroup(tuple(rows), heading))
    blocks = [*nobody, Block(table=Table(desk.say("section-recipients"), columns, tuple(groups), quiet=True))]
    duties = (
        (Role.PROCESSOR, "processor-duty"),
        (Role.CONTROLLER, "controller-duty"),
        (Role.PUBLIC_AUTHORITY, "authority-limits"),
    )
    blocks.extend(Block(paragraph=desk.say(f"recipients-{key}")) for role, key in duties if role in found)
    declared = [desk.say(f"commitment-{one}") for one in LIMITS if one in (desk.notice.commitments or ())]
    return [*blocks, Block(paragraph=inline.spaced(declared))] if declared else blocks


def receiving(desk: Desk) -> dict[Role | None, dict[str, Receiving]]:
    """Return all that is told of each recipient, by role and by name."""
    found: dict[Role | None, dict[str, Receiving]] = {}
    for told in desk.facts.purposes:
        for item in told.recipients:
            name, role = recipient_name(desk, item), role_of(desk, item)
            one = found.setdefault(role, {}).setdefault(inline.plain(name).casefold(), Receiving(name))
            one.described.update(dict.fromkeys(_described(desk, item, receiving_section(desk, role))))
            why = sentence(desk.text(item.value.why, item.spot / "why"))
            one.countries.update(dict.fromkeys(countries_of(desk, item)))
            one.reasons.update({words: None for words in (why, *_terms(desk, told, item)) if words})
            one.purposes.append(told)
            one.occasional.append(bool(item.value.occasional))
            one.shares.append(share(told, item))
    return found


def reasons_of(desk: Desk, one: Receiving) -> Inline:
    """Return why a recipient receives data, under which conditions, and which data if not all.

    What it is or does is the reason where the activities state no other.
    """
    said = [*one.reasons] or [sentence(words) for words in one.described]
    if all(one.occasional):
        said.append(sentence(desk.say("recipients-occasional")))
    said.append(sentence(only(desk, together(one.shares))))
    return inline.spaced(said)


def introduced_name(one: Receiving) -> Inline:
    """Return the name of a recipient, with what it is or does unless its reasons say so."""
    told = inline.plain(inline.spaced(one.reasons)).casefold()
    described = [words for words in one.described if told and inline.plain(words).casefold() not in told]
    return inline.dots([inline.capital(one.name), inline.mild(inline.comma(described))])


def _described(desk: Desk, item: Item[Any], place: SectionId) -> Iterator[Inline]:
    """Yield what the register says of the party, and what the activity says of a recipient that has a name."""
    words = introduction(desk, item.value.party, place)
    if words:
        yield words
    if item.value.description is not None and (item.value.category is None or item.value.party is not None):
        yield desk.text(item.value.description, item.spot / "description")


def _terms(desk: Desk, told: Told, item: Item[Any]) -> list[Inline]:
    said: list[Inline] = []
    if works_for(desk, told, item):
        said.append(sentence(desk.say("recipients-for", controllers=works_for(desk, told, item))))
    if item.value.condition is not None:
        words = desk.text(item.value.condition, item.spot / "condition")
        said.append(desk.say("recipients-condition", condition=words))
    if item.value.objection is not None:
        said.append(desk.say("recipients-objection", how=desk.text(item.value.objection, item.spot / "objection")))
    if item.value.law is not None:
        said.append(desk.say("legal-provision", law=desk.laws(item.value.law, item.spot / "law")))
    return [*said, *_policy(desk, item)]


def _policy(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return the way to the policy of a recipient that decides for itself."""
    party = desk.facts.parties.get(item.value.party or "")
    if party is None or not party.value.privacy_policy or role_of(desk, item) is Role.PROCESSOR:
        return []
    return [sentence(inline.link(party.value.privacy_policy, desk.say("recipients-policy")))]


def _recipient_row(desk: Desk, columns: tuple[Inline, ...], one: Receiving) -> Row:
    countries = desk.join(desk.country(code) for code in one.countries)
    cells = (
        Cell(columns[1], countries or NOTHING),
        Cell(columns[2], reasons_of(desk, one) or NOTHING),
        purposes_cell(desk, columns[3], one.purposes),
    )
    return Row(introduced_name(one), cells)


def commitments(desk: Desk) -> list[Block]:
    """Return the principles and promises the plan declares; a promise that the register contradicts is an obstacle."""
    declared = desk.notice.commitments or ()
    positive = tuple(
        Entry(lead=desk.say(f"commitment-{one}-name"), text=desk.say(f"commitment-{one}"))
        for one in declared
        if one not in NOT
    )
    negative = tuple(_promise(desk, one) for one in declared if one in NOT)
    blocks = [Block(entries=positive)] if positive else []
    if negative:
        blocks.append(Block(negatives=Box(desk.say("commitments-not"), entries=negative)))
    return blocks


def _promise(desk: Desk, one: Commitment) -> Inline:
    decides = any(
        item.value.kind is AutomationKind.SOLELY_AUTOMATED for told in desk.facts.purposes for item in told.automated
    )
    if one is Commitment.NO_AUTOMATED_DECISIONS and decides:
        return desk.lack(desk.facts.notice.spot / "commitments", f"commitment-{one}", codes.BROKEN_PROMISE)
    return desk.say(f"commitment-{one}")


def security(desk: Desk) -> list[Block]:
    """Return what the public is told of the measures, each statement once."""
    words = {}
    for item in desk.facts.measures:
        said = sentence(desk.text(item.value.public, item.spot / "public"))
        words[str(said)] = said
    if not words:
        return []
    return [Block(entries=tuple(Entry(one) for one in words.values()))]
