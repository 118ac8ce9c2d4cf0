"""What short notices say, part by part; each part is computed as the policy computes it, in fewer words."""

from ropa.model.contact import ContactPurpose
from ropa.model.facts import Todo
from ropa.model.party import Role
from ropa.model.personal_data import Obligation
from ropa.policy import basis, codes, contacts, inline, periods
from ropa.policy.addresses import address_in
from ropa.policy.cards import ROLES, title
from ropa.policy.categories import category_name
from ropa.policy.complaint import authorities_of
from ropa.policy.crossing import crosses, where
from ropa.policy.desk import Desk
from ropa.policy.entitlement import entitlements, objection_words
from ropa.policy.inline import Inline, sentence
from ropa.policy.names import organisation_name, recipient_name, role_of
from ropa.policy.rights import actions
from ropa.policy.view import Box, Entry, Fact


def controllers(desk: Desk) -> Fact:
    """Return who is responsible, with the postal address."""
    texts = []
    for one in desk.facts.controllers:
        name, address = organisation_name(desk, one.spot.record.rpartition("/")[2]), one.value.address
        if address is None or isinstance(address, Todo):
            code = codes.MISSING if address is None else codes.GAP
            lines: list[Inline] = [desk.lack(one.spot / "address", "controller-row-address", code)]
        else:
            lines = list(contacts.address_lines(desk, address, one.spot / "address"))
        texts.append(inline.comma([name, *lines]))
    if not texts:
        texts.append(desk.lack(desk.facts.notice.spot, "section-controller"))
    return Fact("controller", desk.say("section-controller"), texts=tuple(texts))


def purposes(desk: Desk) -> Fact:
    """Return the purposes, each with why it is lawful."""
    entries = tuple(
        Entry(inline.spaced(sentence(words) for words in basis.brief(desk, one)), title(desk, one))
        for one in desk.facts.purposes
    )
    return Fact("purposes", desk.say("glance-why"), entries=entries)


def notable(desk: Desk) -> Fact:
    """Return what persons might not expect."""
    found: dict[str, Inline] = {}
    for told in desk.facts.purposes:
        if told.purpose.value.notable is not None:
            words = sentence(desk.text(told.purpose.value.notable, told.purpose.spot / "notable"))
            found[str(words)] = words
    return Fact("notable", desk.say("card-notable"), texts=tuple(found.values()))


def required(desk: Desk) -> Fact:
    """Return what must be provided and what follows otherwise, the data with the same answer together."""
    found: dict[Inline, dict[str, Inline]] = {}
    for told in desk.facts.purposes:
        for item in told.data:
            stated = item.value.required
            if stated is None:
                continue
            duty = desk.known(stated, item.spot / "required", "obligation-column-duty")
            said: list[Inline] = [] if duty is None else [desk.say(f"obligation-{duty}")]
            if item.value.consequence is not None:
                words = desk.owed(item.value.consequence, item.spot / "consequence", "obligation-column-consequence")
                said.append(desk.say("obligation-consequence", consequence=words))
            elif duty is not Obligation.OPTIONAL:
                said.append(desk.lack(item.spot / "consequence", "obligation-column-consequence"))
            name = category_name(desk, item)
            found.setdefault(inline.spaced(said), {})[str(name)] = name
    entries = tuple(Entry(said, inline.comma(names.values())) for said, names in found.items())
    return Fact("obligation", desk.say("section-obligation-question"), entries=entries)


def recipients(desk: Desk) -> Fact:
    """Return who receives the data outside the departments, by role, and whether they leave the border of the law."""
    label = desk.say("section-recipients-question")
    found: dict[Role | None, dict[str, Inline]] = {}
    for told in desk.facts.purposes:
        if told.recipients.todo or told.recipients.silent:
            code = codes.GAP if told.recipients.todo else codes.MISSING
            return Fact("recipients", label, texts=(desk.lack(told.purpose.spot, "card-recipients", code),))
        for item in told.recipients:
            name = recipient_name(desk, item)
            found.setdefault(role_of(desk, item), {}).setdefault(inline.plain(name).casefold(), name)
    outside = [role for role in (*ROLES, None) if role in found and role is not Role.INTERNAL]
    entries = tuple(
        Entry(inline.capital(desk.series(found[role].values())), desk.say(f"card-recipients-{role or 'unknown'}"))
        for role in outside
    )
    none = () if entries else (Entry(desk.say("recipients-none")),)
    return Fact("recipients", label, entries=(*entries, *none, *(Entry(one) for one in beyond(desk))))


def beyond(desk: Desk) -> tuple[Inline, ...]:
    """Return that data leave the border of the law, and for which countries, if they do."""
    found = {where(desk, i): None for told in desk.facts.purposes for i in told.transfers if crosses(desk, i)}
    if not found:
        return ()
    return (desk.say("glance-surprise-transfers", border=desk.border, countries=desk.join(found)),)


def kept(desk: Desk, *, ending: bool) -> Fact:
    """Return how long data are kept, each period once; `ending` tells what happens then."""
    found: dict[Inline, dict[str, Inline]] = {}
    for told in desk.facts.purposes:
        if not told.retention.items:
            code = codes.GAP if told.retention.todo else codes.MISSING
            found[desk.lack(told.purpose.spot, "card-retention", code)] = {}
        for item in told.retention:
            said = [*periods.phases(desk, item), *periods.limits(desk, item), *periods.condition(desk, item)]
            words = inline.spaced([*said, periods.ending(desk, item)] if ending else said)
            found.setdefault(words, {})[told.anchor] = title(desk, told)
    alone = len(desk.facts.purposes) == 1 or all(len(one) == len(desk.facts.purposes) for one in found.values())
    entries = tuple(Entry(said, "" if alone else desk.series(names.values())) for said, names in found.items())
    return Fact("retention", desk.say("section-retention"), entries=entries)


def objection(desk: Desk) -> Box | None:
    """Return the right to object where it arises, to stand apart."""
    texts = tuple(objection_words(desk, one.right) for one in entitlements(desk) if one.right.separate)
    return Box(desk.say("glance-objection"), texts=texts, actions=actions(desk)) if texts else None


def rights(desk: Desk) -> Fact:
    """Return the rights in one line, the right to object in bold."""
    names: list[Inline] = []
    for one in entitlements(desk):
        name = desk.say(f"right-{one.right.id}-short")
        names.append(inline.strong(name) if one.right.separate else name)
    return Fact("rights", desk.say("glance-rights"), texts=(sentence(desk.join(names)),) if names else ())


def exercised(desk: Desk) -> Fact:
    """Return the rights, how to use them, and where to complain."""
    listed = rights(desk)
    contact = contacts.reach(desk, ContactPurpose.RIGHTS, inline.plain(desk.say("rights-mail-subject")))
    said = [*listed.texts, desk.say("rights-how-contact", contact=contact)]
    names = [one.name for one in authorities_of(desk)]
    if names:
        said.append(desk.say("right-complaint-meaning", authority=desk.join(names)))
    return Fact(listed.id, listed.label, texts=tuple(said))


def contact(desk: Desk) -> Fact:
    """Return whom to ask; nothing where this is the data protection officer, who is named apart."""
    words = contacts.reach(desk, ContactPurpose.PRIVACY)
    known = any(inline.plain(words) in inline.plain(one) for one in officer(desk).texts)
    return Fact("contact", desk.say("glance-contact"), texts=() if known else (words,))


def officer(desk: Desk) -> Fact:
    """Return the data protection officer, where there is one."""
    texts = tuple(contacts.contact_point(desk, item) for item in contacts.officers(desk))
    return Fact("dpo", desk.say("section-dpo"), texts=texts)


def whole_policy(desk: Desk) -> Inline:
    """Return where the whole policy is: its published address, without which nobody could find it."""
    address = address_in(desk.notice, desk.language)
    link = (
        desk.lack(desk.facts.notice.spot / "url", "short-full-address")
        if not address
        else inline.link(address, address)
    )
    return desk.say("page-short-link", link=link)
