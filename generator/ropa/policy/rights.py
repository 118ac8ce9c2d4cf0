"""The section on rights: how to use them, the objection set apart, and each right with its purposes and limits."""

from typing import Any

from ropa.law import Right
from ropa.model.contact import ContactPurpose
from ropa.policy import contacts, inline
from ropa.policy.complaint import authorities_of
from ropa.policy.desk import Desk
from ropa.policy.entitlement import ELSEWHERE, Entitlement, entitlements
from ropa.policy.inline import Inline, sentence
from ropa.policy.layout import everywhere, listed_purposes, references
from ropa.policy.public import Item, each
from ropa.policy.view import Block, Box, RightCard

OBJECTION = "your-right-to-object"
"""The fragment of the right to object where it is set apart."""
NAMED_UP_TO = 8
"""More purposes than these are told by their legal basis, which each card names."""


def rights(desk: Desk) -> list[Block]:
    """Return the section."""
    found = entitlements(desk)
    blocks = [Block(steps=tuple(_steps(desk)))]
    separate = [one for one in found if one.right.separate]
    if separate:
        blocks.append(Block(objection=objection(desk, separate)))
    cards = [_card(desk, one) for one in found]
    cards.extend(_complaint(desk, right) for right in desk.law.rights() if right.id in ELSEWHERE)
    blocks.append(Block(rights=tuple(cards)))
    return blocks


def _steps(desk: Desk) -> list[Inline]:
    contact = contacts.reach(desk, ContactPurpose.RIGHTS, inline.plain(desk.say("rights-mail-subject")))
    answering = desk.law.answering()
    deadline = desk.formats.duration(answering.deadline)
    said: list[Inline] = [
        inline.spaced(
            [
                desk.say("rights-how-contact", contact=contact),
                *contacts.other_ways(desk, ContactPurpose.RIGHTS),
                desk.say("rights-representative"),
            ]
        ),
        inline.spaced([desk.say("rights-identity"), *map(sentence, _stated(desk, "identity"))]),
    ]
    if answering.extension is None:
        answer: list[Inline] = [desk.say("rights-deadline-no-extension", deadline=deadline)]
    else:
        extension = desk.formats.duration(answering.extension)
        answer = [desk.say("rights-deadline", deadline=deadline, extension=extension)]
    answer.extend(map(sentence, _stated(desk, "deadline")))
    if answering.free:
        answer.append(desk.say("rights-free"))
    answer.append(desk.say("rights-refusal"))
    said.append(inline.spaced(answer))
    second = _stated(desk, "second_instance", inside=True)
    if second:
        said.append(desk.say("rights-second-instance", contact=desk.series(second)))
    return said


def _stated(desk: Desk, name: str, *, inside: bool = False) -> list[Inline]:
    """Return what the controllers say about requests, each statement once."""
    found: list[tuple[Item[Any], Inline]] = []
    for one in desk.facts.controllers:
        value = getattr(one.value.requests, name) if one.value.requests else None
        if value is not None:
            words = desk.text(value, one.spot / "requests" / name)
            found.append((one, words))
    return contacts.stated_by(desk, found, inside=inside)


def objection(desk: Desk, found: list[Entitlement]) -> Box:
    """Return the right to object, set apart from all other information (Art. 21(4))."""
    texts = [words for one in found for words in _meaning(desk, one.right)]
    return Box(desk.say("glance-objection"), texts=tuple(texts), actions=actions(desk), anchor=OBJECTION)


def _meaning(desk: Desk, right: Right) -> list[Inline]:
    said: list[Inline] = [desk.say(f"right-{right.id}-meaning")]
    return [*said, desk.say("right-object-effect")] if right.id == "object" else said


def actions(desk: Desk) -> tuple[Inline, ...]:
    """Return a button to object by e-mail for each address, with the controllers it is for when there are several.

    An objection to marketing goes to the contact for marketing, where there is one of its own.
    """
    rights = {one.right.id for one in entitlements(desk)}
    general = contacts.addresses_of(desk, ContactPurpose.RIGHTS)
    own = contacts.addresses_of(desk, ContactPurpose.MARKETING) if "object-marketing" in rights else {}
    marketing = own if own != general and contacts.contacts_for(desk, ContactPurpose.MARKETING) else {}
    shown = {} if marketing and "object" not in rights else general
    return (
        *(_button(desk, "objection-button", "right-object", *one) for one in shown.items()),
        *(_button(desk, "objection-marketing-button", "right-object-marketing", *one) for one in marketing.items()),
    )


def _button(desk: Desk, key: str, right: str, address: str, names: Inline) -> Inline:
    words = desk.say(f"{key}-of", organisations=names) if names else desk.say(key)
    return inline.button(inline.mail_target(address, inline.plain(desk.say(right))), words, address)


def _card(desk: Desk, one: Entitlement) -> RightCard:
    right = one.right
    texts: list[Inline] = (
        [inline.link(f"#{OBJECTION}", desk.say("objection-above"))]
        if right.separate  # said in full where Art. 21(4) wants it, and only there
        else _meaning(desk, right)
    )
    whole = everywhere(desk, one.purposes)
    meant = not whole and len(one.conditions) == 1 and set(*one.conditions.values()) == set(one.bases)
    for condition, bases in one.conditions.items():
        purposes = _purposes(desk, one) if meant else _resting_on(desk, bases)
        texts.append(desk.say(f"right-{right.id}-{condition}", purposes=purposes))
    texts.extend(_restrictions(desk, right))
    said = [desk.say("right-provision", article=desk.cite(right.article, right.statute))]
    if whole:
        said.insert(0, desk.say("right-all-purposes"))
    elif not meant:  # the condition has named the purposes
        said.insert(0, desk.say("right-purposes", purposes=_purposes(desk, one)))
    texts.append(inline.spaced(sentence(words) for words in said))
    anchor = f"right-{right.id}"
    return RightCard(anchor, desk.say(anchor), tuple(texts), desk.retired(anchor))


def _purposes(desk: Desk, one: Entitlement) -> Inline:
    """Return the purposes of a right one by one, or by their legal bases when they are many."""
    named = references(desk, one.purposes)
    if len(named) <= NAMED_UP_TO or one.right.only_when or not one.bases:
        return listed_purposes(desk, one.purposes)
    return _resting_on(desk, one.bases)


def _resting_on(desk: Desk, bases: tuple[str, ...]) -> Inline:
    return desk.say("purposes-on-basis", bases=desk.either(_quoted(desk, one) for one in bases))


def _quoted(desk: Desk, basis: str) -> Inline:
    """Return a basis in quotation marks: its name may hold an "or" of its own."""
    return desk.say("basis-quoted", basis=desk.inside("legal-bases", basis))


def _restrictions(desk: Desk, right: Right) -> list[Inline]:
    found: list[Inline] = []
    for told in desk.facts.purposes:
        for item in each(told.purpose.value.rights, told.purpose.spot / "rights"):
            if item.value.right != right.id:
                continue
            named = desk.say("right-purposes", purposes=listed_purposes(desk, (told,)))
            found.append(inline.spaced([*_limit(desk, item), sentence(named)]))
    return found


def _limit(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return how a right is restricted or, beyond the law, granted; a restriction owes its reason and its law."""
    value, spot = item.value, item.spot
    said: list[Inline] = []
    if value.reason is not None or value.granted is None:
        reason = desk.owed(value.reason, spot / "reason", f"right-{value.right}")
        law: Inline = (
            desk.laws(value.law, spot / "law") if value.law is not None else desk.lack(spot, "card-national-law")
        )
        said.append(desk.say("right-restricted", law=law, reason=reason))
    if value.granted is not None:
        said.append(desk.say("right-granted", how=desk.text(value.granted, spot / "granted")))
    if value.instead is not None:
        said.append(desk.say("right-instead", how=desk.text(value.instead, spot / "instead")))
    return said


def _complaint(desk: Desk, right: Right) -> RightCard:
    known = desk.law.rely_on(right)
    provision = sentence(desk.say("right-provision", article=desk.cite(known.article, known.statute)))
    names = desk.to_section("complaint", desk.join(authority.cited for authority in authorities_of(desk)))
    told = [desk.say(f"right-{right.id}-meaning", authority=names)] if names else []
    return RightCard(f"right-{right.id}", desk.say(f"right-{right.id}"), (*told, provision))
