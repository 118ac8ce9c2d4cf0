"""The section on complaints: the supervisory authority of each controller, and the way to complain to us first."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ropa.law import Authority, nation_of
from ropa.model.contact import ContactPurpose
from ropa.model.facts import Todo
from ropa.model.organisation import OwnAuthority
from ropa.policy import codes, contacts, inline
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline
from ropa.policy.public import Item
from ropa.policy.view import Block, Entity, Pair


@dataclass(frozen=True, slots=True)
class Supervisor:
    """A supervisory authority in the words of the page, from the law packs or from the register."""

    name: Inline
    short: Inline
    rows: tuple[Pair, ...]
    address: str
    """Postal address in one line."""
    country: str
    """Code of its country; empty when it is not known."""
    phone: str
    email: str
    form: str
    """Where a complaint is lodged."""

    @property
    def cited(self) -> Inline:
        """Its name with its initials, as people look for it."""
        if inline.plain(self.short) in inline.plain(self.name):
            return self.name
        return Markup("{} ({})").format(self.name, self.short)


def authorities_of(desk: Desk) -> tuple[Supervisor, ...]:
    """Return the authorities of the controllers under the policy's law, each once; none is an obstacle."""
    return desk.once("authorities", lambda: tuple(_authorities(desk).values()))


def _authorities(desk: Desk) -> dict[str, Supervisor]:
    found: dict[str, Supervisor] = {}
    for one in desk.facts.controllers:
        named = one.value.authority
        if isinstance(named, Todo):
            desk.lack(one.spot / "authority", "complaint-row-authority", codes.GAP)
        elif isinstance(named, OwnAuthority):
            found[str(named.name)] = _own(desk, Item(named, one.spot / "authority"))
        elif named is not None:
            authority = desk.law.authority(named)
            if authority is not None:
                found[authority.id] = _of_law(desk, authority)
            elif not _elsewhere(desk, named):
                desk.lack(one.spot / "authority", "complaint-row-authority", codes.NOT_IN_LAW)
    general = [one for one in desk.law.authorities() if one.competence == "general" and one.sector is None]
    if not found and len(general) == 1:
        found[general[0].id] = _of_law(desk, desk.law.rely_on(general[0]))
    if not found:
        desk.lack(desk.facts.notice.spot, "complaint-row-authority")
    return found


def _elsewhere(desk: Desk, name: str) -> bool:
    """Tell whether an authority belongs to another country than the policy's law, as for a group's other company."""
    return desk.law.country is not None and not name.startswith(f"{nation_of(desk.law.jurisdiction).lower()}-")


def complaint(desk: Desk) -> list[Block]:
    """Return the section."""
    blocks: list[Block] = []
    if any(right.id == "complaint-to-controller" for right in desk.law.rights()):
        contact = contacts.reach(desk, ContactPurpose.COMPLAINTS)
        blocks.append(Block(paragraph=desk.say("complaint-to-controller", contact=contact)))
        blocks.append(Block(paragraph=desk.say("complaint-to-controller-steps")))
        desk.law.right_applies("complaint-to-controller", "consent")
    blocks.append(Block(paragraph=desk.say("complaint-us-first")))
    authorities = authorities_of(desk)
    said = (desk.say("complaint-authority", authority=one.cited) for one in authorities)
    blocks.extend(Block(paragraph=words) for words in said)
    if "EU" in desk.chain and desk.law.country:
        blocks.append(Block(paragraph=desk.say("complaint-authority-elsewhere")))
    blocks.append(Block(entities=tuple(Entity(one.short, one.rows) for one in authorities)))
    blocks.append(Block(paragraph=desk.say("complaint-court")))
    return blocks


def _of_law(desk: Desk, authority: Authority) -> Supervisor:
    stated, brief = authority.name(desk.language), authority.short_name(desk.language)
    name = desk.foreign(stated)
    rows = [_pair(desk, "authority", name)] if brief.text != stated.text else []
    formers = (one.names.get(desk.language) or next(iter(one.names.values())) for one in authority.former_names)
    rows.extend(_pair(desk, "former-name", former) for former in formers)
    rows.append(_pair(desk, "address", inline.lines(list(authority.address_lines(desk.language)))))
    web, form = authority.website(desk.language), authority.complaint_form(desk.language)
    rows += _ways(desk, authority.phone, authority.email, web, form)
    if authority.services:
        offered = desk.join(desk.say(f"complaint-service-{one}") for one in authority.services)
        rows.append(_pair(desk, "services", inline.capital(offered)))
    return Supervisor(
        name=name,
        short=desk.foreign(brief),
        rows=tuple(rows),
        address=", ".join(authority.address_lines(desk.language)),
        country=authority.country,
        phone=authority.phone or "",
        email=authority.email or "",
        form=form or "",
    )


def _own(desk: Desk, item: Item[Any]) -> Supervisor:
    value = item.value
    name = desk.name(value.name, item.spot / "name")
    rows = []
    if value.address is not None:
        lines = contacts.address_lines(desk, value.address, item.spot / "address")
        rows.append(_pair(desk, "address", inline.lines(list(lines))))
    rows += _ways(desk, value.phone, value.email, value.web, value.complaint)
    return Supervisor(
        name=name,
        short=name,
        rows=tuple(rows),
        address="" if value.address is None else contacts.address_line(desk, value.address, item.spot / "address"),
        country=getattr(value.address, "country", None) or "",
        phone=value.phone or "",
        email=value.email or "",
        form=value.complaint or "",
    )


def _ways(desk: Desk, phone: str | None, email: str | None, web: str | None, form: str | None) -> list[Pair]:
    rows = []
    if phone:
        rows.append(_pair(desk, "phone", inline.phone(phone)))
    if email:
        rows.append(_pair(desk, "email", inline.mail(email)))
    if web:
        rows.append(_pair(desk, "website", inline.link(web, web)))
    if form:
        rows.append(_pair(desk, "form", inline.link(form, form)))
    return rows


def _pair(desk: Desk, name: str, words: Inline) -> Pair:
    return Pair(desk.say(f"complaint-row-{name}"), (words,))
