"""Where data come from, in words: as a sentence of a card and as a word in a list."""

from typing import Any

from ropa.model.facts import Todo
from ropa.model.personal_data import SourceKind
from ropa.policy import codes, inline
from ropa.policy.categories import category_inside, once_each
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, spaced
from ropa.policy.introduction import introduction
from ropa.policy.names import party_name
from ropa.policy.narrowing import source_name
from ropa.policy.public import Item
from ropa.policy.view import Entry


def source_words(desk: Desk, item: Item[Any], place: str = "") -> Inline:  # noqa: PLR0911  one way of saying per return
    """Return where data come from, and whether that is publicly accessible; `place` may introduce a party."""
    value, spot = item.value, item.spot
    if isinstance(value.kind, Todo) or value.kind is None:
        return desk.lack(spot / "kind", "card-source", codes.GAP)
    described = desk.text(value.description, spot / "description") if value.description is not None else ""
    body = _described(desk, item, place)
    if value.kind is SourceKind.PUBLIC:
        return desk.say("source-public-named", source=body or described or desk.lack(spot, "card-source"))
    if value.kind is SourceKind.PARTY or body:
        return desk.say("source-party", party=body or described or desk.lack(spot, "card-source"))
    if value.kind is SourceKind.OBSERVED and described:
        return desk.say("source-observed-channel", channel=described)
    if value.kind is SourceKind.DERIVED and described:
        return desk.say("source-derived-how", how=described)
    if value.kind is SourceKind.OTHER_PERSON:
        if described:
            return desk.say("source-other-person", person=described)
        return desk.say("source-other-person-unnamed")
    if value.kind is SourceKind.INTERNAL:
        return desk.say("source-internal", activity=described) if described else desk.say("source-internal-unnamed")
    if value.kind is SourceKind.PERSON and described:
        return desk.say("source-person-channel", channel=described)
    return desk.say(f"source-{value.kind}")


def _body(desk: Desk, item: Item[Any]) -> Inline:
    """Return the party or the category of bodies that a source names; nothing when it names none."""
    party = desk.facts.parties.get(item.value.party or "")
    if party is not None:
        return party_name(desk, party, inside=True)
    return desk.inside("recipients", item.value.category) if item.value.category is not None else ""


def _described(desk: Desk, item: Item[Any], place: str) -> Inline:
    """Return the party or the category of bodies that a source names, with what the register says of it."""
    name = _body(desk, item)
    if not name:
        return ""
    words = (introduction(desk, item.value.party, place), desk.text(item.value.description, item.spot / "description"))
    details = inline.comma(filter(None, words))
    return desk.say("recipient-with", recipient=name, details=details) if details else name


def accessible(desk: Desk, item: Item[Any]) -> Inline:
    """Return whether a source outside is publicly accessible; nothing for data from the person or from use."""
    value = item.value
    if value.kind is SourceKind.PUBLIC:
        return ""  # the sentence on it says so
    if value.public and value.kind is SourceKind.PARTY:
        return desk.say("source-public")
    return desk.say("source-not-public") if value.kind in (SourceKind.PARTY, SourceKind.OTHER_PERSON) else ""


def short_source(desk: Desk, item: Item[Any]) -> Inline:
    """Return a source as a word in a list."""
    value = item.value
    if isinstance(value.kind, Todo) or value.kind is None:
        return desk.lack(item.spot, "card-source")
    body = _body(desk, item)
    if body:
        return body
    if value.description is not None and value.kind in ("party", "public", "other-person"):
        return desk.text(value.description, item.spot / "description")
    if value.kind in ("party", "public"):
        return desk.lack(item.spot, "card-source")
    return desk.say(f"source-short-{value.kind}")


def source_entries(desk: Desk, told: Told) -> list[Entry]:
    """Return the sources of a purpose, each with the categories that come from it where they differ."""
    found: dict[tuple[Inline, ...], list[Item[Any]]] = {}
    whole = tuple(once_each(category_inside(desk, item) for item in told.data))
    for source in told.sources:
        given = (item for item in told.data if comes_from(item, source))
        found.setdefault(tuple(once_each(category_inside(desk, item) for item in given)) or whole, []).append(source)
    return [
        Entry(line, "" if categories == whole else inline.capital(desk.join(categories)))
        for categories, sources in found.items()
        for line in _source_lines(desk, told, tuple(sources))
    ]


def comes_from(item: Item[Any], source: Item[Any]) -> bool:
    """Tell whether data come from a source: those that name none come from all."""
    return item.value.sources is None or source_name(source.value) in item.value.sources


def _source_lines(desk: Desk, told: Told, items: tuple[Item[Any], ...]) -> list[Inline]:
    """Return sources, one sentence per way of obtaining data; other organisations in one sentence."""
    outside = [one for one in items if _closed(desk, one)]
    if len(outside) == 1:
        outside = []
    lines: list[Inline] = []
    for one in items:
        if one not in outside:
            lines.append(spaced([source_words(desk, one, told.anchor), accessible(desk, one)]))
        elif one is outside[0]:
            stated = (_described(desk, each, told.anchor) or short_source(desk, each) for each in outside)
            names = desk.series(once_each(stated))
            lines.append(spaced([desk.say("source-party", party=names), desk.say("sources-not-public")]))
    return lines


def _closed(desk: Desk, item: Item[Any]) -> bool:
    """Tell whether a source is a named organisation that is not publicly accessible."""
    value = item.value
    named = value.party in desk.facts.parties or value.category is not None or value.description is not None
    return value.kind is SourceKind.PARTY and named and not value.public
