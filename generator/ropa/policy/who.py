"""Sections on who is responsible: controller, data protection officer, scope."""

from typing import Any

from ropa.model.contact import ContactPurpose
from ropa.model.facts import Todo
from ropa.model.notice_section import SectionId
from ropa.policy import codes, contacts, inline
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline, sentence
from ropa.policy.introduction import introduced
from ropa.policy.names import controller_names, organisation_name, party_name
from ropa.policy.public import Item, each, said
from ropa.policy.view import Block, Entity, Pair


def scope(desk: Desk) -> list[Block]:
    """Return for whom and under which law the policy is."""
    blocks = []
    audience = audience_of(desk)
    if audience:
        blocks.append(Block(paragraph=desk.say("section-scope-intro", audience=audience)))
    if desk.notice.channels:
        channels = desk.join(desk.label("channels", one) for one in desk.notice.channels)
        blocks.append(Block(paragraph=desk.say("scope-channels", channels=channels)))
    blocks.append(Block(paragraph=desk.say("scope-territory", jurisdictions=_territory(desk))))
    law = desk.law.main_law_in_full(desk.language)
    named = desk.foreign(law)
    blocks.append(Block(paragraph=desk.say("scope-law", law=inline.law(named))))
    act = desk.law.supplementary_law(desk.language)
    if act is not None:
        beside = desk.foreign(act)
        blocks.append(Block(paragraph=desk.say("scope-law-national", law=inline.law(beside))))
    blocks.append(Block(paragraph=desk.say("scope-not-contract")))
    return blocks


def _territory(desk: Desk) -> Inline:
    """Return the name of the jurisdiction; a region after its country, whose law it applies."""
    nation, own = (
        names.get(desk.language) or next(iter(names.values())) for names in (desk.law.nation_names, desk.law.names)
    )
    return own if own == nation else desk.say("recipient-with", recipient=nation, details=own)


def audience_of(desk: Desk) -> Inline:
    """Return for whom the policy is, as a list; empty when the plan does not say."""
    return desk.join(desk.inside("audiences", one) for one in desk.notice.audience or ())


def controller(desk: Desk) -> list[Block]:
    """Return who is responsible, joint responsibility and representatives."""
    ours = desk.facts.controllers
    if not ours:
        return [Block(paragraph=desk.lack(desk.facts.notice.spot, "section-controller"))]
    if len(ours) == 1:
        blocks = [Block(paragraph=desk.say("controller-single", controller=controller_names(desk)[0]))]
    else:
        blocks = [Block(paragraph=desk.say("controller-several"))]
    blocks.append(Block(entities=tuple(_entity(desk, one) for one in ours)))
    for one in ours:
        if one.value.processor_notice is not None:
            blocks.append(
                Block(paragraph=sentence(desk.text(one.value.processor_notice, one.spot / "processor_notice")))
            )
    blocks.extend(block for name in arrangements_of(desk) for block in _joint(desk, desk.facts.arrangements[name]))
    blocks.extend(_representatives(desk))
    return blocks


def _entity(desk: Desk, item: Item[Any]) -> Entity:
    value, spot = item.value, item.spot
    pairs = [*_form(desk, item), *_identifiers(desk, item), *_addresses(desk, item)]
    pairs.extend(contacts.rows(desk, Item(value, spot), "controller-row"))
    if value.website is not None:
        pairs.append(Pair(desk.say("controller-row-website"), (inline.link(value.website, value.website),)))
    several = len(desk.facts.controllers) > 1  # one alone is responsible for everything the policy tells
    when = desk.text(value.controller_when, spot / "controller_when") if several and value.controller_when else ""
    if value.email is None and value.phone is None and not value.contacts:
        desk.lack(spot, "section-contact")
    return Entity(name=organisation_name(desk, spot.record.rpartition("/")[2]), pairs=tuple(pairs), when=sentence(when))


def _form(desk: Desk, item: Item[Any]) -> list[Pair]:
    value, spot = item.value, item.spot
    pairs = []
    if value.trade_names:
        pairs.append(Pair(desk.say("controller-row-trading-name"), (desk.join(value.trade_names),)))
    form = desk.owed(value.legal_form, spot / "legal_form", "controller-row-legal-form")
    pairs.append(Pair(desk.say("controller-row-legal-form"), (form,)))
    if value.capital is not None:
        capital = (
            desk.lack(spot / "capital", "controller-row-capital", codes.GAP)
            if isinstance(value.capital, Todo)
            else desk.formats.money(value.capital.amount, value.capital.currency)
        )
        pairs.append(Pair(desk.say("controller-row-capital"), (capital,)))
    if value.activity is not None:
        pairs.append(Pair(desk.say("controller-row-activity"), (desk.text(value.activity, spot / "activity"),)))
    return pairs


def _identifiers(desk: Desk, item: Item[Any]) -> list[Pair]:
    stated = said(item.value.identifiers, item.spot / "identifiers")
    if stated.todo or stated.silent:
        code = codes.GAP if stated.todo else codes.MISSING
        gap = desk.lack(item.spot / "identifiers", "controller-row-identifier", code)
        return [Pair(desk.say("controller-row-identifier"), (gap,))]
    return [_identifier(desk, one) for one in stated]


def _identifier(desk: Desk, item: Item[Any]) -> Pair:
    number = (
        str(item.value.value)
        if isinstance(item.value.value, str)
        else desk.lack(item.spot / "value", "controller-row-identifier", codes.GAP)
    )
    words = [number]
    if item.value.register is not None:
        words.append(desk.name(item.value.register, item.spot / "register"))
    return Pair(desk.label("identifiers", item.value.type or ""), (inline.comma(words),))


def _addresses(desk: Desk, item: Item[Any]) -> list[Pair]:
    value, spot = item.value, item.spot
    label = desk.say("controller-row-address")
    if value.address is None or isinstance(value.address, Todo):
        code = codes.GAP if value.address is not None else codes.MISSING
        pairs = [Pair(label, (desk.lack(spot / "address", "controller-row-address", code),))]
    else:
        pairs = [Pair(label, (inline.lines(list(contacts.address_lines(desk, value.address, spot / "address"))),))]
    for place in each(value.establishments, spot / "establishments"):
        lines = [] if place.value.name is None else [desk.name(place.value.name, place.spot / "name")]
        if place.value.address is not None:
            lines.extend(contacts.address_lines(desk, place.value.address, place.spot / "address"))
        pairs.append(Pair(desk.say("controller-row-establishments"), (inline.lines(lines),)))
        numbers = each(place.value.identifiers, place.spot / "identifiers")
        pairs.extend(_identifier(desk, one) for one in numbers)
    return pairs


def arrangements_of(desk: Desk) -> tuple[str, ...]:
    """Return the arrangements of joint controllers under which purposes of the policy are carried out, each once."""
    named = {name: None for told in desk.facts.purposes for name in told.arrangements}
    return tuple(name for name in named if name in desk.facts.arrangements)


def _joint(desk: Desk, item: Item[Any]) -> list[Block]:
    value, spot = item.value, item.spot
    names = [organisation_name(desk, one) for one in value.organisations or ()]
    others = [one for one in value.parties or () if one in desk.facts.parties]
    names += [introduced(desk, one, SectionId.CONTROLLER) for one in others]
    blocks = [Block(subtitle=desk.text(value.name, spot / "name") or desk.say("definition-joint-controllers-term"))]
    blocks.append(Block(paragraph=desk.say("joint-controllers", controllers=desk.join(names))))
    from ropa.policy.layout import listed_purposes  # noqa: PLC0415

    told = tuple(told for told in desk.facts.purposes if spot.record.rpartition("/")[2] in told.arrangements)
    blocks.append(Block(paragraph=desk.say("joint-controllers-purposes", purposes=listed_purposes(desk, told))))
    essence = (
        desk.paragraphs(value.essence, spot / "essence", "joint-essence")
        if value.essence is not None
        else inline.paragraph(desk.lack(spot, "joint-essence"))
    )
    blocks.append(Block(prose=essence))
    duties: dict[str, tuple[Inline, list[Inline]]] = {}
    for duty in each(value.duties, spot / "duties"):
        bearer = (
            organisation_name(desk, duty.value.organisation)
            if duty.value.organisation
            else party_name(desk, desk.facts.parties[duty.value.party])
            if duty.value.party in desk.facts.parties
            else ""
        )
        said = sentence(desk.text(duty.value.duty, duty.spot / "duty"))
        duties.setdefault(str(bearer), (bearer, []))[1].append(said)
    if duties:
        blocks.append(Block(glossary=tuple(Pair(bearer, tuple(what)) for bearer, what in duties.values())))
    if value.contact is None or isinstance(value.contact, Todo):
        code = codes.GAP if value.contact is not None else codes.MISSING
        desk.lack(spot / "contact", "section-contact", code)
    else:
        words = contacts.contact_point(desk, Item(value.contact, spot / "contact"))
        blocks.append(Block(paragraph=desk.say("joint-contact-point", contact=words)))
    blocks.append(Block(paragraph=desk.say("joint-any-controller")))
    return blocks


def _representatives(desk: Desk) -> list[Block]:
    blocks = []
    for one in desk.facts.controllers:
        stated = one.value.representatives
        for region in ("eu", "uk", "ch"):
            found = (
                said(getattr(stated, region), one.spot / "representatives" / region) if stated else said(None, one.spot)
            )
            for person in found:
                name = (
                    desk.name(person.value.name, person.spot / "name")
                    if isinstance(person.value.name, str)
                    else desk.owed(person.value.name, person.spot / "name", "controller-row-name")
                )
                blocks.append(Block(paragraph=desk.say(f"representative-{region}", representative=name)))
                blocks.append(Block(entities=(Entity(name, tuple(contacts.rows(desk, person))),)))
    return blocks


def dpo(desk: Desk) -> list[Block]:
    """Return the data protection officer of each controller, or why there is none."""
    blocks: list[Block] = []
    entities: dict[str, Entity] = {}
    for one in desk.facts.controllers:
        stated = said(one.value.dpo, one.spot / "dpo")
        if stated.todo or stated.silent:
            code = codes.GAP if stated.todo else codes.MISSING
            blocks.append(Block(paragraph=desk.lack(one.spot / "dpo", "section-dpo", code)))
        elif stated.none and stated.reason is not None:
            reason = desk.text(stated.reason, one.spot / "dpo" / "none")
            blocks.append(Block(paragraph=desk.say("dpo-none-reason", reason=reason)))
        elif stated.none:
            blocks.append(Block(paragraph=desk.say("dpo-none")))
        for officer in stated:
            entities.setdefault(repr(officer.value), _officer(desk, officer, one))
    if entities:
        blocks.append(Block(paragraph=desk.say("dpo-present")))
        if len(entities) == 1 and len(desk.facts.controllers) > 1:
            shared = desk.say("dpo-shared", controllers=desk.join(controller_names(desk)))
            blocks.append(Block(paragraph=shared))
        blocks.append(Block(entities=tuple(entities.values())))
    else:
        contact = contacts.reach(desk, ContactPurpose.PRIVACY)
        blocks.append(Block(paragraph=desk.say("dpo-none-contact", contact=contact)))
    return blocks


def _officer(desk: Desk, officer: Item[Any], owner: Item[Any]) -> Entity:
    value = officer.value
    name = (
        desk.owed(value.name, officer.spot / "name", "section-dpo")
        if value.name is not None
        else desk.say("dpo-of", controller=organisation_name(desk, owner.spot.record.rpartition("/")[2]))
    )
    pairs = contacts.rows(desk, officer, place=SectionId.DPO)
    if not pairs:
        desk.lack(officer.spot, "section-dpo")
    return Entity(name, tuple(pairs))
