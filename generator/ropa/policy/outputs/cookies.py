"""The trackers of a policy as JSON for consent tools, in all its languages; `schema/published/cookies.schema.json`."""

from collections.abc import Sequence
from typing import Any

from ropa.model.facts import Todo
from ropa.model.notice_section import SectionId
from ropa.model.tracker import TrackerConsent, TrackerKind
from ropa.policy.addresses import address_of
from ropa.policy.desk import Desk
from ropa.policy.edition import Edition
from ropa.policy.inline import plain
from ropa.policy.names import party_name
from ropa.policy.outputs.written import as_json, filled
from ropa.policy.plan import planned
from ropa.policy.public import Item, said
from ropa.policy.tracking import provider

VERSION = 1
"""Of the shape; a number more whenever something is removed or means something else."""


def cookies(editions: Sequence[Edition]) -> bytes | None:
    """Return the trackers that a policy tells of; nothing when it tells of none."""
    desks = [edition.desk for edition in editions]
    facts, notice = desks[0].facts, desks[0].notice
    told = any(one.id is SectionId.COOKIES for one in planned(desks[0]))
    if not told or not facts.trackers or notice.cookies is not None:
        return None
    known = filled(
        {
            "schemaVersion": VERSION,
            "policy": facts.place.name,
            "version": notice.version,
            "effective": notice.effective,
            "languages": [desk.language for desk in desks],
            "url": {desk.language: address_of(desk) for desk in desks if address_of(desk)},
        }
    )
    return as_json(
        {**known, "categories": _categories(desks), "trackers": [_tracker(desks, i) for i in _places(desks)]}
    )


def _places(desks: Sequence[Desk]) -> range:
    return range(len(desks[0].facts.trackers))


def _categories(desks: Sequence[Desk]) -> list[dict[str, Any]]:
    """Return the categories in use in the order of the vocabulary, with what a visitor can refuse."""
    items = desks[0].facts.trackers
    used = {item.value.category for item in items if isinstance(item.value.category, str)}
    terms = desks[0].facts.words.vocabulary("tracker-categories").terms
    ordered = [*(name for name in terms if name in used), *sorted(used - set(terms))]
    return [
        {
            "id": name,
            "label": {desk.language: desk.label("tracker-categories", name) for desk in desks},
            "consentRequired": any(_asks(item) for item in items if item.value.category == name),
        }
        for name in ordered
    ]


def _asks(item: Item[Any]) -> bool:
    """Tell whether a tracker waits for consent: as stated, and as long as nothing else is stated."""
    return item.value.consent not in (TrackerConsent.EXEMPT, TrackerConsent.EXEMPT_AUDIENCE)


def _tracker(desks: Sequence[Desk], place: int) -> dict[str, Any]:
    item = desks[0].facts.trackers[place]
    value, spot = item.value, item.spot
    others = [one.value for one in said(value.third_parties, spot / "third_parties") if one.value != value.provider]
    return filled(
        {
            "id": str(spot.pointer[0]),
            "name": _stated(value.name),
            "kind": str(value.kind or TrackerKind.COOKIE),
            "category": _stated(value.category),
            "provider": {desk.language: plain(provider(desk, item)) for desk in desks},
            "firstParty": value.provider is None,
            "purpose": _in_each(desks, item, "purpose"),
            "consent": _stated(value.consent),
            "consentRequired": _asks(item),
            "exemption": _in_each(desks, item, "exemption"),
            "refusal": _in_each(desks, item, "refusal"),
            "lifetime": _stated(value.lifetime),
            "retention": value.retention,
            "domains": [value.domain] if value.domain is not None else [],
            "records": _records(desks, item),
            "thirdParties": [_party(desks, name) for name in others if name in desks[0].facts.parties],
            "info": value.info,
            "optOut": value.opt_out,
        }
    )


def _stated(value: Any) -> str | None:
    """Return a fact, unless it is still to be supplied: then the field is left out."""
    return None if value is None or isinstance(value, Todo) else str(value)


def _in_each(desks: Sequence[Desk], item: Item[Any], name: str) -> dict[str, str]:
    words = getattr(item.value, name)
    if words is None or isinstance(words, Todo):
        return {}
    return {desk.language: plain(desk.text(words, item.spot / name)) for desk in desks}


def _records(desks: Sequence[Desk], item: Item[Any]) -> dict[str, list[str]]:
    if item.value.data is None:
        return {}
    return {desk.language: [plain(one) for one in desk.texts(item.value.data, item.spot / "data")] for desk in desks}


def _party(desks: Sequence[Desk], name: str) -> dict[str, str]:
    return {desk.language: plain(party_name(desk, desk.facts.parties[name])) for desk in desks}
