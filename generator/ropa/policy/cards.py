"""One card per purpose: everything that hangs on it, joined."""

from collections.abc import Iterable
from typing import Any

from ropa.model.facts import Todo
from ropa.model.party import Role
from ropa.policy import basis, codes, inline, periods
from ropa.policy.automation import decision_lines
from ropa.policy.categories import category_inside, category_name, exact_items, marks, more
from ropa.policy.contacts import contact_point
from ropa.policy.crossing import crosses, transfer_entry
from ropa.policy.desk import Desk
from ropa.policy.entitlement import rights_of
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, sentence
from ropa.policy.introduction import introduction
from ropa.policy.names import countries_of, organisation_name, recipient_name, role_of, works_for
from ropa.policy.origins import source_entries
from ropa.policy.public import Item
from ropa.policy.share import only, share
from ropa.policy.view import Card, Entry, Fact

ROLES = (Role.INTERNAL, Role.PROCESSOR, Role.JOINT_CONTROLLER, Role.GROUP, Role.CONTROLLER, Role.PUBLIC_AUTHORITY)
"""The order of recipients, from the inside out."""


def card(desk: Desk, told: Told, level: int, *, folded: bool) -> Card:
    """Return the card of a purpose; `level` is that of its heading."""
    value = told.purpose.value
    return Card(
        anchor=told.anchor,
        title=title(desk, told),
        level=level,
        basis=basis.heads(desk, told),
        facts=tuple(fact for fact in _facts(desk, told) if fact.texts or fact.entries),
        text=desk.paragraphs(value.description, told.purpose.spot / "description") if value.description else "",
        folded=folded,
        retired=desk.retired(told.anchor),
    )


def title(desk: Desk, told: Told) -> Inline:
    """Return the purpose in words."""
    return desk.owed(told.purpose.value.title, told.purpose.spot / "title", "card-purpose")


def _facts(desk: Desk, told: Told) -> Iterable[Fact]:
    notable = told.purpose.value.notable
    yield _fact(desk, "basis", "card-why-lawful", [*basis.reasons(desk, told), *basis.others(desk, told)])
    yield _fact(desk, "special", "card-special-ground", basis.special(desk, told))
    yield _fact(desk, "criminal", "card-criminal-ground", basis.criminal(desk, told))
    if notable is not None:
        yield _fact(desk, "notable", "card-notable", [sentence(desk.text(notable, told.purpose.spot / "notable"))])
    yield _further(desk, told)
    yield _controllers(desk, told)
    yield _fact(desk, "subjects", "card-persons", _subjects(desk, told))
    yield _used(desk, told)
    yield _sources(desk, told)
    yield _recipients(desk, told)
    yield _transfers(desk, told)
    yield _retention(desk, told)
    yield _obligation(desk, told)
    yield _fact(desk, "automated", "card-automated", decision_lines(desk, told))
    yield _rights(desk, told)
    yield _contact(desk, told)


def _fact(desk: Desk, name: str, label: str, texts: Iterable[Inline]) -> Fact:
    return Fact(name, desk.say(label), texts=tuple(texts))


def _further(desk: Desk, told: Told) -> Fact:
    value, spot = told.purpose.value.further_processing, told.purpose.spot / "further_processing"
    texts: list[Inline] = []
    if value is not None and value.original is not None:
        texts.append(desk.say("further-use-original", original=desk.text(value.original, spot / "original")))
    if value is not None and value.compatibility is not None:
        reason = desk.owed(value.compatibility, spot / "compatibility", "card-further-use")
        texts.append(desk.say("further-use-compatible", compatibility=reason))
    return _fact(desk, "further-use", "card-further-use", texts)


def _controllers(desk: Desk, told: Told) -> Fact:
    """Name the controllers when they are not all those of the policy."""
    ours = [one for one in told.controllers if one.value.organisation in (desk.notice.controllers or ())]
    if len(ours) == len(desk.notice.controllers or ()) and not any(one.value.when for one in ours):
        return _fact(desk, "controller", "card-controller", ())
    entries = tuple(
        Entry(
            lead=organisation_name(desk, str(one.value.organisation)),
            text=desk.text(one.value.when, one.spot / "when"),
        )
        for one in ours
    )
    return Fact("controller", desk.say("card-controller"), entries=entries)


def _subjects(desk: Desk, told: Told) -> list[Inline]:
    names = [_aged(desk, item) for item in told.subjects]
    return [sentence(desk.join(names))] if names else []


def _aged(desk: Desk, item: Item[Any]) -> Inline:
    value = item.value
    stated = desk.text(value.description, item.spot / "description")
    group = stated or desk.inside("data-subjects", value.group)
    ages = value.ages
    if ages is None or (ages.from_ is None and ages.to is None):
        return group
    if ages.to is None:
        return desk.say("subjects-from-age", group=group, youngest=ages.from_)
    if ages.from_ is None:
        return desk.say("subjects-to-age", group=group, oldest=ages.to)
    return desk.say("subjects-of-age", group=group, youngest=ages.from_, oldest=ages.to)


def _used(desk: Desk, told: Told) -> Fact:
    if told.data.todo or told.data.silent:
        code = codes.GAP if told.data.todo else codes.MISSING
        return Fact("data", desk.say("card-data"), texts=(desk.lack(told.purpose.spot, "card-data", code),))
    entries = []
    for item in told.data:
        words = inline.spaced([desk.join(exact_items(desk, item)), *marks(desk, item)])
        entries.append(Entry(inline.dots([words, more(desk, item)]), category_name(desk, item)))
    return Fact("data", desk.say("card-data"), entries=tuple(entries))


def _sources(desk: Desk, told: Told) -> Fact:
    return Fact("sources", desk.say("card-source"), entries=tuple(source_entries(desk, told)))


def _recipients(desk: Desk, told: Told) -> Fact:
    label = desk.say("card-recipients")
    if told.recipients.todo or told.recipients.silent:
        code = codes.GAP if told.recipients.todo else codes.MISSING
        return Fact("recipients", label, texts=(desk.lack(told.purpose.spot, "card-recipients", code),))
    if not told.recipients.items:
        why = desk.because(told.recipients, told.purpose.spot)
        return Fact("recipients", label, texts=(desk.say("recipients-none"), *why))
    found: dict[Role | None, list[Inline]] = {}
    for one in told.recipients:
        found.setdefault(role_of(desk, one), []).append(_recipient(desk, told, one))
    entries = tuple(
        Entry(inline.capital(desk.series(found[role])), desk.say(f"card-recipients-{role or 'unknown'}"))
        for role in (*ROLES, None)
        if role in found
    )
    return Fact("recipients", label, entries=entries)


def _recipient(desk: Desk, told: Told, item: Item[Any]) -> Inline:
    """Return a recipient with its countries and the conditions under which it receives data."""
    name, value = recipient_name(desk, item), item.value
    countries = (desk.country(code) for code in countries_of(desk, item))
    parts: list[Inline] = [one for one in countries if one not in inline.plain(name)]
    parts.append(introduction(desk, value.party, told.anchor))
    if value.description is not None and (value.category is None or value.party is not None):
        parts.append(desk.text(value.description, item.spot / "description"))
    if value.occasional:
        parts.append(desk.say("recipients-occasional"))
    if works_for(desk, told, item):
        parts.append(desk.say("recipients-for", controllers=works_for(desk, told, item)))
    if value.condition is not None:
        parts.append(desk.text(value.condition, item.spot / "condition"))
    parts = [part for part in parts if part]
    said = desk.say("recipient-with", recipient=name, details=inline.comma(parts)) if parts else name
    return inline.comma(filter(None, [said, only(desk, share(told, item))]))


def _transfers(desk: Desk, told: Told) -> Fact:
    label = desk.say("card-transfers", border=desk.border)
    if told.transfers.todo or told.transfers.silent:
        code = codes.GAP if told.transfers.todo else codes.MISSING
        return Fact("transfers", label, texts=(desk.lack(told.purpose.spot, "section-transfers", code),))
    outside = tuple(one for one in told.transfers if crosses(desk, one))
    if not outside:
        why = desk.because(told.transfers, told.purpose.spot)
        return Fact("transfers", label, texts=(desk.say("transfers-none-here"), *why))
    return Fact("transfers", label, entries=tuple(transfer_entry(desk, told, one) for one in outside))


def _retention(desk: Desk, told: Told) -> Fact:
    label = desk.say("card-retention")
    if not told.retention.items:
        code = codes.GAP if told.retention.todo else codes.MISSING
        return Fact("retention", label, texts=(desk.lack(told.purpose.spot, "card-retention", code),))
    return Fact("retention", label, entries=tuple(_period(desk, told, item) for item in told.retention))


def _period(desk: Desk, told: Told, item: Item[Any]) -> Entry:
    used = {one.value.category for one in told.data}
    data = desk.listed("data-categories", (one for one in item.value.data or () if one in used))
    whose = desk.join(desk.inside("data-subjects", one) for one in item.value.data_subjects or ())
    words = [*periods.phases(desk, item), *periods.limits(desk, item), *periods.condition(desk, item)]
    words.append(periods.ending(desk, item))
    return Entry(inline.spaced(words), inline.capital(inline.dots([data, whose])))


def _obligation(desk: Desk, told: Told) -> Fact:
    found: dict[Inline, list[Inline]] = {}
    for item in told.data:
        if item.value.required is None or isinstance(item.value.required, Todo) or item.value.consequence is None:
            continue
        consequence = desk.owed(item.value.consequence, item.spot / "consequence", "obligation-column-consequence")
        said = desk.say("obligation-consequence", consequence=consequence)
        found.setdefault(said, []).append(category_inside(desk, item))
    entries = tuple(Entry(said, inline.capital(desk.join(names))) for said, names in found.items())
    return Fact("obligation", desk.say("card-obligation"), entries=entries)


def _contact(desk: Desk, told: Told) -> Fact:
    item = told.contact
    words = [] if item is None else [contact_point(desk, item)]
    return _fact(desk, "contact", "section-contact", words)


def _rights(desk: Desk, told: Told) -> Fact:
    names: list[Inline] = []
    for right in rights_of(desk, told):
        name = desk.say(f"right-{right.id}-short")
        names.append(inline.strong(name) if right.separate else name)
    return Fact("rights", desk.say("card-rights"), texts=(sentence(desk.join(names)),) if names else ())
