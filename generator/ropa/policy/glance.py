"""The first layer: who, why, the objection set apart, what might surprise, rights, contact; at most 300 words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ropa.model.automation import AutomationKind
from ropa.model.contact import ContactPurpose
from ropa.policy import basis, contacts, inline
from ropa.policy.cards import title
from ropa.policy.crossing import abroad
from ropa.policy.desk import Desk
from ropa.policy.entitlement import entitlements, objection_words
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, sentence
from ropa.policy.layout import bundles, themes
from ropa.policy.names import controller_names
from ropa.policy.rights import actions
from ropa.policy.view import Glance, Part

GROUPS = 7
WORDS = 300
"""A first layer is read, not searched: at most seven groups of purposes and 300 words."""


def glance(desk: Desk, heading: Inline, sections: Mapping[str, Inline], dates: Sequence[Inline]) -> Glance:
    """Return the first layer: of at most 300 words, the most important surprises first.

    `sections` are the headings of those the page has, which alone can be linked; of `dates` the first one is told.
    """
    objection, rights = _objection(desk), _rights(desk, sections)
    surprises = _surprising(desk, list(_surprises(desk)))
    contact = _contact(desk, sections, dates[:1])
    if objection is not None and rights is not None:
        rights = replace(rights, form="pp-glance-wide" if surprises else "pp-glance-double")
    parts = [_who(desk, sections), _why(desk, sections), objection, rights, surprises, contact]
    while surprises is not None and _count([heading], parts) > WORDS:
        surprises = _surprising(desk, surprises.entries[:-1])
        parts[4] = surprises
    return Glance(heading, tuple(part for part in parts if part is not None))


def _surprising(desk: Desk, entries: Sequence[Inline]) -> Part | None:
    return Part(desk.say("glance-surprise"), entries=tuple(entries), form="pp-glance-double") if entries else None


def _count(texts: Iterable[Inline], parts: Iterable[Part | None]) -> int:
    said = ([part.title, *part.texts, *part.entries, *part.actions] for part in parts if part)
    return _length(texts) + sum(_length(one) for one in said)


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
            "glance-more",
            count=str(len(links) - GROUPS),
            section=inline.link("#purposes", sections.get("purposes") or desk.say("section-purposes")),
        )
        links = [*links[:GROUPS], more]
    return Part(desk.say("glance-why"), entries=tuple(links))


def _objection(desk: Desk) -> Part | None:
    texts = [objection_words(desk, one.right) for one in entitlements(desk) if one.right.separate]
    if not texts:
        return None
    return Part(
        desk.say("glance-objection"),
        texts=tuple(texts),
        actions=actions(desk),
        form="pp-objection",
        label_form="pp-objection-title",
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
    purposes = desk.facts.purposes
    kinds = {kind: None for told in purposes for kind in basis.kinds_of(desk, told)}
    if kinds:
        yield desk.say("glance-surprise-special", kinds=desk.join(desk.inside("special-kinds", kind) for kind in kinds))
    yield from _of(desk, "automated", [told for told in purposes if AutomationKind.SOLELY_AUTOMATED in _machines(told)])
    for told in purposes:
        notable = told.purpose.value.notable
        if notable is not None:
            words = sentence(desk.text(notable, told.purpose.spot / "notable"))
            yield inline.link(f"#{told.anchor}", words)
    countries = dict.fromkeys(one for told in purposes for item in told.transfers for one in abroad(desk, item))
    if countries:
        named = desk.to_section("transfers", desk.join(countries))
        yield desk.say("glance-surprise-transfers", border=desk.border, countries=named)
    plain = [told for told in purposes if told.purpose.value.notable is None]  # of the others the register says more
    yield from _of(desk, "profiling", [told for told in plain if AutomationKind.PROFILING in _machines(told)])
    yield from _of(desk, "criminal", [told for told in plain if basis.uses_criminal(desk, told)])


def _machines(told: Told) -> set[object]:
    return {item.value.kind for item in told.automated}


def _of(desk: Desk, what: str, purposes: Sequence[Told]) -> Iterable[Inline]:
    """Yield one sentence on something that one or several purposes do."""
    links = [inline.link(f"#{told.anchor}", title(desk, told)) for told in purposes]
    if len(links) == 1:
        yield desk.say(f"glance-surprise-{what}", purpose=links[0])
    elif links:
        yield desk.say(f"glance-surprise-{what}-several", purposes=desk.series(links))


def _contact(desk: Desk, sections: Mapping[str, Inline], dates: Sequence[Inline]) -> Part:
    reached = contacts.reach(desk, ContactPurpose.PRIVACY)
    texts: list[Inline] = [one for one in (_answering(desk, reached), reached) if one]
    if "complaint" in sections:
        texts.append(inline.link("#complaint", sections["complaint"]))
    return Part(desk.say("glance-contact"), texts=(*texts, *dates))


def _answering(desk: Desk, reached: Inline) -> Inline:
    """Return who answers at an address: as the contact is named, else the officer when it is the officer's own."""
    for item in contacts.contacts_for(desk, ContactPurpose.PRIVACY):
        if isinstance(item.value.email, str) and inline.mail(item.value.email) == reached and item.value.name:
            return desk.text(item.value.name, item.spot / "name")
    own = [one.value.email for one in contacts.officers(desk)]
    return desk.say("section-dpo") if any(isinstance(one, str) and inline.mail(one) == reached for one in own) else ""
