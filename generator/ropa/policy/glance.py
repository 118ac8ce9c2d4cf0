"""The first layer: who, why, the objection set apart, what might surprise, rights, contact; at most 300 words."""

from collections.abc import Iterable, Mapping

from ropa.model.automation import AutomationKind
from ropa.model.contact import ContactPurpose
from ropa.policy import basis, contacts, inline
from ropa.policy.cards import title
from ropa.policy.crossing import crosses, where
from ropa.policy.desk import Desk
from ropa.policy.entitlement import entitlements
from ropa.policy.inline import Inline, sentence
from ropa.policy.layout import bundles, themes
from ropa.policy.names import controller_names
from ropa.policy.rights import actions
from ropa.policy.view import Glance, Part

GROUPS = 7
WORDS = 300
"""A first layer is read, not searched: at most seven groups of purposes and 300 words."""


def glance(desk: Desk, heading: Inline, sections: Mapping[str, Inline]) -> Glance:
    """Return the first layer; `sections` are the headings of those the page has, which alone can be linked."""
    surprises = list(_surprises(desk))
    first = [_who(desk, sections), _why(desk, sections)]
    objection = _objection(desk)
    rights = _rights(desk, sections)
    contact = _contact(desk, sections)
    while surprises and _count([*first, objection, rights, contact]) + _length(surprises) > WORDS:
        surprises.pop()
    third = objection or rights
    parts = [*first, *([third] if third else [])]
    if surprises:
        label = desk.say("glance-surprise")
        parts.append(Part(label, entries=tuple(surprises), form="pp-glance-double"))
    elif third is objection and rights:
        parts.append(Part(rights.title, texts=rights.texts, form="pp-glance-double"))
    parts.append(contact)
    return Glance(heading, tuple(parts))


def _count(parts: Iterable[Part | None]) -> int:
    return sum(_length([part.title, *part.texts, *part.entries, *part.actions]) for part in parts if part)


def _length(texts: Iterable[Inline]) -> int:
    return sum(len(inline.plain(text).split()) for text in texts)


def _who(desk: Desk, sections: Mapping[str, Inline]) -> Part:
    names = controller_names(desk)
    if len(names) == 1:
        said = desk.say("glance-who-one", controller=names[0])
    elif names:
        said = desk.say("glance-who-several", controllers=desk.join(names))
    else:
        said = desk.lack(desk.facts.notice.spot, "section-controller")
    more = [inline.link("#controller", sections["controller"])] if "controller" in sections else []
    return Part(desk.say("glance-who"), texts=(said, *more))


def _why(desk: Desk, sections: Mapping[str, Inline]) -> Part:
    found = themes(desk)
    shown = {bundle.anchor for bundle in bundles(desk)}
    if all(bundle.title for bundle in found) and found:
        targets = [one.anchor if one.anchor in shown else one.purposes[0].anchor for one in found]
        links = [inline.link(f"#{target}", one.title) for target, one in zip(targets, found, strict=True)]
    else:
        links = [inline.link(f"#{told.anchor}", title(desk, told)) for told in desk.facts.purposes]
    if len(links) > GROUPS:
        more = desk.say(
            "glance-more", section=inline.link("#purposes", sections.get("purposes") or desk.say("section-purposes"))
        )
        links = [*links[:GROUPS], more]
    return Part(desk.say("glance-why"), entries=tuple(links))


def _objection(desk: Desk) -> Part | None:
    found = {one.right.id for one in entitlements(desk) if one.right.separate}
    texts = []
    if "object" in found:
        texts.append(desk.say("glance-objection-interest"))
    if "object-marketing" in found:
        texts.append(desk.say("glance-objection-marketing"))
    if not texts:
        return None
    return Part(
        desk.say("glance-objection"),
        texts=tuple(texts),
        actions=actions(desk),
        form="pp-objection",
        heading="pp-objection-title",
    )


def _rights(desk: Desk, sections: Mapping[str, Inline]) -> Part | None:
    names = [desk.say(f"right-{one.right.id}-short") for one in entitlements(desk)]
    if not names:
        return None
    said = desk.say("glance-rights-list", rights=desk.join(names))
    more = [inline.link("#rights", sections["rights"])] if "rights" in sections else []
    return Part(desk.say("glance-rights"), texts=(said, *more))


def _surprises(desk: Desk) -> Iterable[Inline]:
    """Yield what might surprise, most important first."""
    kinds = {kind: None for told in desk.facts.purposes for kind in basis.kinds_of(desk, told)}
    if kinds:
        yield desk.say("glance-surprise-special", kinds=desk.join(desk.inside("special-kinds", kind) for kind in kinds))
    for told in desk.facts.purposes:
        link = inline.link(f"#{told.anchor}", title(desk, told))
        stated = {item.value.kind for item in told.automated}
        if AutomationKind.SOLELY_AUTOMATED in stated:
            yield desk.say("glance-surprise-automated", purpose=link)
    for told in desk.facts.purposes:
        notable = told.purpose.value.notable
        if notable is not None:
            words = sentence(desk.text(notable, told.purpose.spot / "notable"))
            yield inline.link(f"#{told.anchor}", words)
    countries = {
        str(where(desk, i)): where(desk, i) for t in desk.facts.purposes for i in t.transfers if crosses(desk, i)
    }
    if countries:
        named = desk.to_section("transfers", desk.join(countries.values()))
        yield desk.say("glance-surprise-transfers", border=desk.border, countries=named)
    for told in desk.facts.purposes:
        link = inline.link(f"#{told.anchor}", title(desk, told))
        if AutomationKind.PROFILING in {item.value.kind for item in told.automated} and not told.purpose.value.notable:
            yield desk.say("glance-surprise-profiling", purpose=link)
        if basis.uses_criminal(desk, told):
            yield desk.say("glance-surprise-criminal", purpose=link)


def _contact(desk: Desk, sections: Mapping[str, Inline]) -> Part:
    reached = contacts.reach(desk, ContactPurpose.PRIVACY)
    texts: list[Inline] = [one for one in (_answering(desk, reached), reached) if one]
    if "complaint" in sections:
        texts.append(inline.link("#complaint", sections["complaint"]))
    return Part(desk.say("glance-contact"), texts=tuple(texts))


def _answering(desk: Desk, reached: Inline) -> Inline:
    """Return who answers at an address: as the contact is named, else the officer when it is the officer's own."""
    for item in contacts.contacts_for(desk, ContactPurpose.PRIVACY):
        if isinstance(item.value.email, str) and inline.mail(item.value.email) == reached and item.value.name:
            return desk.text(item.value.name, item.spot / "name")
    own = [one.value.email for one in contacts.officers(desk)]
    return desk.say("section-dpo") if any(isinstance(one, str) and inline.mail(one) == reached for one in own) else ""
