"""Ways to reach the organisations: rows of an entity, and one contact inside a sentence."""

from collections.abc import Iterable
from typing import Any

from ropa.model.contact import Address, ContactPurpose
from ropa.model.facts import Todo
from ropa.policy import codes, inline
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline
from ropa.policy.names import organisation_name, party_name
from ropa.policy.public import Item, Spot, each, said
from ropa.policy.view import Pair


def contacts_for(desk: Desk, purpose: ContactPurpose) -> tuple[Item[Any], ...]:
    """Return the contacts for a purpose: the plan's, else those of the controllers; the most specific first."""
    stated = list(each(desk.notice.contacts, desk.facts.notice.spot / "contacts"))
    if not stated:
        stated = [item for one in desk.facts.controllers for item in each(one.value.contacts, one.spot / "contacts")]
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
    """Return one way to reach the controllers for a purpose, to stand inside a sentence.

    Without a contact for it, the data protection officer answers, else the organisation itself.
    """
    for item in (*contacts_for(desk, purpose), *officers(desk), *desk.facts.controllers):
        value = item.value
        if isinstance(value.email, str):
            return inline.mail(value.email, subject)
        form = getattr(value, "form", None)
        if form is not None:
            return inline.link(form, form)
        if getattr(value, "post", None) is not None:
            return postal(desk, value.post, item.spot / "post")
    return desk.lack(desk.facts.notice.spot, "section-contact")


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


def address_of(desk: Desk, purpose: ContactPurpose) -> str:
    """Return the e-mail address for a purpose, or nothing."""
    for item in (*contacts_for(desk, purpose), *officers(desk)):
        if isinstance(item.value.email, str):
            return item.value.email
    return ""


def rows(desk: Desk, item: Item[Any], labels: str = "contact-row") -> list[Pair]:
    """Return the rows of a contact, a person or an authority of the register."""
    value, spot = item.value, item.spot
    found: list[Pair] = []
    firm = desk.facts.parties.get(getattr(value, "party", None) or "")
    if getattr(value, "organisation", None) is not None:
        found.append(Pair(desk.say("contact-row-name"), (desk.name(value.organisation, spot / "organisation"),)))
    elif firm is not None:
        found.append(Pair(desk.say("contact-row-name"), (party_name(desk, firm),)))
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
        return inline.lines(list(address_lines(desk, value)))
    return inline.lines([desk.text(value, spot)])


def address_lines(desk: Desk, value: Address) -> Iterable[str]:
    """Return the lines of an address as its country writes them: postcode before the town, British ones after it."""
    if value.street is not None:
        yield value.street
    town = [value.city, value.postcode] if value.country == "GB" else [value.postcode, value.city]
    place = ", ".join(filter(None, [" ".join(filter(None, town)), value.region]))
    if place:
        yield place
    if value.country is not None:
        yield desk.country(value.country)


def owner_of(desk: Desk, item: Item[Any]) -> Inline:
    """Return the organisation whose contact it is."""
    return organisation_name(desk, item.spot.record.rpartition("/")[2])
