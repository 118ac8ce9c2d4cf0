"""Ways to reach the organisations: rows of an entity, and one contact inside a sentence."""

from collections.abc import Iterable
from typing import Any

from ropa.model.contact import Address, ContactPurpose
from ropa.model.facts import Todo
from ropa.policy import codes, inline
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline
from ropa.policy.introduction import introduced
from ropa.policy.names import organisation_name
from ropa.policy.public import Item, Spot, each, said
from ropa.policy.view import Pair


def contacts_for(desk: Desk, purpose: ContactPurpose) -> tuple[Item[Any], ...]:
    """Return the contacts for a purpose: the plan's, else those of the controllers; the most specific first."""
    stated = list(each(desk.notice.contacts, desk.facts.notice.spot / "contacts"))
    if not stated:
        stated = [item for one in desk.facts.controllers for item in each(one.value.contacts, one.spot / "contacts")]
    return _fitting(stated, purpose)


def _fitting(stated: Iterable[Item[Any]], purpose: ContactPurpose) -> tuple[Item[Any], ...]:
    fitting = [one for one in stated if one.value.for_ is None or purpose in one.value.for_]
    seen: dict[str, Item[Any]] = {}
    for one in sorted(fitting, key=lambda one: len(one.value.for_ or ContactPurpose)):
        seen.setdefault(repr(one.value), one)
    return tuple(seen.values())


def officers(desk: Desk) -> tuple[Item[Any], ...]:
    """Return the data protection officers of the controllers, each once."""
    found: dict[str, Item[Any]] = {}
    for one in desk.facts.controllers:
        for officer in said(one.value.dpo, one.spot / "dpo"):
            found.setdefault(repr(officer.value), officer)
    return tuple(found.values())


def reach(desk: Desk, purpose: ContactPurpose, subject: str = "") -> Inline:
    """Return how to reach the controllers for a purpose, to stand inside a sentence.

    The plan's contact is everybody's. Without one each controller has its own, and where they differ each is told with
    its name: a request sent to the wrong controller is not answered. Without a contact for the purpose, the data
    protection officer answers, else the organisation itself.
    """
    if _planned(desk, purpose):
        return _way(desk, contacts_for(desk, purpose), subject) or desk.lack(desk.facts.notice.spot, "section-contact")
    found: dict[Inline, list[Inline]] = {}
    for one in desk.facts.controllers:
        way = _way(desk, (*_own(one, purpose), *said(one.value.dpo, one.spot / "dpo"), one), subject)
        found.setdefault(way or desk.lack(one.spot, "section-contact"), []).append(owner_of(desk, one))
    if not found:
        return desk.lack(desk.facts.notice.spot, "section-contact")
    if len(found) == 1:
        return next(iter(found))
    return desk.join(
        desk.say("contact-for-organisations", contact=way, organisations=desk.join(names))
        for way, names in found.items()
    )


def _planned(desk: Desk, purpose: ContactPurpose) -> bool:
    return desk.notice.contacts is not None and bool(contacts_for(desk, purpose))


def _own(one: Item[Any], purpose: ContactPurpose) -> tuple[Item[Any], ...]:
    return _fitting(each(one.value.contacts, one.spot / "contacts"), purpose)


def _way(desk: Desk, items: Iterable[Item[Any]], subject: str) -> Inline:
    """Return the first usable address of these; nothing when none has one."""
    for item in items:
        value = item.value
        if isinstance(value.email, str):
            return inline.mail(value.email, subject)
        form = getattr(value, "form", None)
        if form is not None:
            return inline.link(form, form)
        if getattr(value, "post", None) is not None:
            return postal(desk, value.post, item.spot / "post")
    return ""


def other_ways(desk: Desk, purpose: ContactPurpose) -> list[Inline]:
    """Return the form, the place in the account and the postal address for a purpose, beside the first address.

    Where controllers have ways of their own, the section on contact tells them; here are only those that hold for all.
    """
    ways: dict[Inline, None] = {}
    for item in contacts_for(desk, purpose):
        value, spot = item.value, item.spot
        if owners(desk, item):
            continue
        if value.form is not None:
            ways[desk.say("contact-way-form", link=inline.link(value.form, value.form))] = None
        if value.account is not None:
            ways[desk.say("contact-way-account", place=desk.text(value.account, spot / "account"))] = None
        if value.post is not None and not isinstance(value.post, Todo):
            stated, where = value.post, spot / "post"
            written = isinstance(stated, Address)
            lines = list(address_lines(desk, stated, where)) if written else [desk.text(stated, where)]
            ways[desk.say("contact-way-post", address=inline.comma(lines))] = None
    return [desk.say("contact-other-ways", ways=desk.series(ways))] if ways else []


def contact_point(desk: Desk, item: Item[Any]) -> Inline:
    """Return a contact in one line: who answers, and where."""
    value, spot = item.value, item.spot
    words = [] if value.name is None else [desk.text(value.name, spot / "name")]
    if value.email is not None:
        words.append(_email(desk, value.email, spot / "email"))
    if isinstance(value.phone, str):
        words.append(inline.phone(value.phone))
    if value.form is not None:
        words.append(inline.link(value.form, value.form))
    return inline.comma(words) if words else desk.lack(spot, "section-contact")


def addresses_of(desk: Desk, purpose: ContactPurpose) -> dict[str, Inline]:
    """Return the e-mail addresses for a purpose with the controllers they stand for; no names when one is for all."""
    if _planned(desk, purpose):
        address = _address((*contacts_for(desk, purpose), *officers(desk)))
        return {address: ""} if address else {}
    found: dict[str, list[Inline]] = {}
    for one in desk.facts.controllers:
        address = _address((*_own(one, purpose), *said(one.value.dpo, one.spot / "dpo")))
        if address:
            found.setdefault(address, []).append(owner_of(desk, one))
    alone = len(found) == 1
    return {address: "" if alone else desk.join(names) for address, names in found.items()}


def _address(items: Iterable[Item[Any]]) -> str:
    return next((item.value.email for item in items if isinstance(item.value.email, str)), "")


def owners(desk: Desk, item: Item[Any]) -> Inline:
    """Return the controllers that give this contact as theirs; nothing when all do, or the plan gives it."""
    if desk.notice.contacts is not None:
        return ""
    ours = [one for one in desk.facts.controllers if item.value in (one.value.contacts or ())]
    return "" if len(ours) == len(desk.facts.controllers) else desk.join(owner_of(desk, one) for one in ours)


def rows(desk: Desk, item: Item[Any], labels: str = "contact-row", place: str = "") -> list[Pair]:
    """Return the rows of a contact, a person or an authority of the register; `place` may introduce a firm."""
    value, spot = item.value, item.spot
    found: list[Pair] = []
    firm = desk.facts.parties.get(getattr(value, "party", None) or "")
    if getattr(value, "organisation", None) is not None:
        found.append(Pair(desk.say("contact-row-name"), (desk.name(value.organisation, spot / "organisation"),)))
    elif firm is not None:
        found.append(Pair(desk.say("contact-row-name"), (introduced(desk, value.party, place),)))
    if value.email is not None:
        found.append(Pair(desk.say(f"{labels}-email"), (_email(desk, value.email, spot / "email"),)))
    if value.phone is not None:
        words = inline.phone(value.phone) if isinstance(value.phone, str) else _gap(desk, spot / "phone")
        found.append(Pair(desk.say(f"{labels}-phone"), (words,)))
    if getattr(value, "post", None) is not None:
        found.append(Pair(desk.say("contact-row-post"), (postal(desk, value.post, spot / "post"),)))
    if getattr(value, "form", None) is not None:
        found.append(Pair(desk.say("contact-row-form"), (inline.link(value.form, value.form),)))
    for name, label in (("account", "contact-row-area"), ("note", "contact-row-note")):
        if getattr(value, name, None) is not None:
            found.append(Pair(desk.say(label), (desk.text(getattr(value, name), spot / name),)))
    return found


def _email(desk: Desk, value: Any, spot: Spot) -> Inline:
    return inline.mail(value) if isinstance(value, str) else _gap(desk, spot)


def _gap(desk: Desk, spot: Spot) -> Inline:
    return desk.lack(spot, "section-contact", codes.GAP)


def postal(desk: Desk, value: Any, spot: Spot) -> Inline:
    """Return a postal address, written out or as lines."""
    if isinstance(value, Todo):
        return desk.lack(spot, "controller-row-address", codes.GAP)
    if isinstance(value, Address):
        return inline.lines(list(address_lines(desk, value, spot)))
    return inline.lines([desk.text(value, spot)])


def address_lines(desk: Desk, value: Address, spot: Spot) -> Iterable[Inline]:
    """Return the lines of an address as its country writes them: postcode before the town, British ones after it."""
    if value.street is not None:
        yield desk.name(value.street, spot / "street")
    city = desk.name(value.city, spot / "city")
    town = [city, value.postcode] if value.country == "GB" else [value.postcode, city]
    place = inline.comma(filter(None, [inline.spaced(filter(None, town)), desk.name(value.region, spot / "region")]))
    if place:
        yield place
    if value.country is not None:
        yield desk.country(value.country)


def stated_by(desk: Desk, statements: Iterable[tuple[Item[Any], Inline]], *, inside: bool = False) -> list[Inline]:
    """Return what controllers say of themselves, each statement once, with whose it is unless it is that of all.

    Whose it is stands before a colon, or in brackets when the statement stands inside a sentence.
    """
    found: dict[Inline, list[Inline]] = {}
    for one, words in statements:
        found.setdefault(words, []).append(owner_of(desk, one))
    everybody = len(desk.facts.controllers)
    return [
        words if len(names) == everybody else _statement_of(desk, desk.join(names), words, inside=inside)
        for words, names in found.items()
    ]


def _statement_of(desk: Desk, owners: Inline, words: Inline, *, inside: bool) -> Inline:
    if inside:
        return desk.say("contact-for-organisations", contact=words, organisations=owners)
    return desk.say("statement-of", controller=owners, statement=words)


def address_line(desk: Desk, value: Address, spot: Spot) -> str:
    """Return an address in one line, without markup."""
    return inline.plain(inline.comma(list(address_lines(desk, value, spot))))


def owner_of(desk: Desk, item: Item[Any]) -> Inline:
    """Return the organisation whose contact it is."""
    return organisation_name(desk, item.spot.record.rpartition("/")[2])
